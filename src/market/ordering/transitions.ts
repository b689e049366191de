import { deadlines } from './deadlines.ts';
import { type ActorKind, type OrderEvent, type SubOrderState } from './sub-order.ts';

/** What else happens in the transaction that moves a sub-order. */
export type Effect =
  | 'restock'
  /** Money that had come in goes back, as the reason says. */
  | 'refund-cancelled'
  | 'refund-returned'
  | 'refund-lost'
  | 'book-parcel'
  | 'cancel-parcel';

export type Guard = 'before packing' | 'with a reason' | 'not packed yet' | 'with a number of the carrier';

export type Transition = {
  event: OrderEvent;
  by: ActorKind;
  from: readonly SubOrderState[];
  /** 'same': a mark in the timeline that changes no state. */
  to: SubOrderState | 'same';
  guards?: readonly Guard[];
  /** When the new state ends by itself; without it, it waits for somebody. */
  deadlineHours?: number;
  effects?: readonly Effect[];
};

const withCarrier = ['to-pack', 'handed-over', 'in-transit'] as const;
const undelivered = [...withCarrier, 'delivery-failed', 'returning'] as const;
const unpack = ['restock', 'refund-cancelled', 'cancel-parcel'] as const;

/**
 * Every way in which a sub-order moves; what is not here does not happen. The carrier may report late and skip
 * stations, so its events start from each state that they may find. That a buyer says "I have it" is a mark of its
 * own, which moves neither the order nor money.
 */
export const transitions: readonly Transition[] = [
  { event: 'paid', by: 'bank', from: ['awaiting-payment'], to: 'to-confirm', deadlineHours: deadlines.confirmHours },
  { event: 'payment-expired', by: 'system', from: ['awaiting-payment'], to: 'expired', effects: ['restock'] },
  { event: 'cancelled', by: 'buyer', from: ['awaiting-payment'], to: 'cancelled', effects: ['restock'] },

  { event: 'confirmed', by: 'seller', from: ['to-confirm'], to: 'to-pack', deadlineHours: deadlines.packHours, effects: ['book-parcel'] },
  { event: 'cancelled', by: 'buyer', from: ['to-confirm'], to: 'cancelled', effects: ['restock', 'refund-cancelled'] },
  { event: 'cancelled', by: 'seller', from: ['to-confirm'], to: 'cancelled', guards: ['with a reason'], effects: ['restock', 'refund-cancelled'] },
  { event: 'cancelled', by: 'system', from: ['to-confirm'], to: 'cancelled', effects: ['restock', 'refund-cancelled'] },

  { event: 'packed', by: 'seller', from: ['to-pack'], to: 'same', guards: ['not packed yet'], deadlineHours: deadlines.handOverHours },
  { event: 'cancelled', by: 'buyer', from: ['to-pack'], to: 'cancelled', guards: ['before packing'], effects: unpack },
  { event: 'cancelled', by: 'seller', from: ['to-pack'], to: 'cancelled', guards: ['with a reason'], effects: unpack },
  { event: 'cancelled', by: 'system', from: ['to-pack'], to: 'cancelled', effects: unpack },
  { event: 'collected', by: 'seller', from: ['to-pack'], to: 'handed-over', guards: ['with a number of the carrier'] },

  { event: 'booked', by: 'carrier', from: ['to-pack'], to: 'same' },
  { event: 'collect-failed', by: 'carrier', from: ['to-pack'], to: 'same' },
  { event: 'collected', by: 'carrier', from: ['to-pack'], to: 'handed-over' },
  { event: 'in-transit', by: 'carrier', from: ['to-pack', 'handed-over'], to: 'in-transit' },
  { event: 'out-for-delivery', by: 'carrier', from: withCarrier, to: 'in-transit' },
  { event: 'delivery-delayed', by: 'carrier', from: withCarrier, to: 'in-transit' },
  { event: 'delivered', by: 'carrier', from: [...withCarrier, 'delivery-failed'], to: 'delivered', deadlineHours: deadlines.windowDays * 24 },
  { event: 'delivery-failed', by: 'carrier', from: withCarrier, to: 'delivery-failed' },
  { event: 'returning', by: 'carrier', from: [...withCarrier, 'delivery-failed'], to: 'returning' },
  { event: 'returned', by: 'carrier', from: undelivered, to: 'returned', effects: ['restock', 'refund-returned'] },
  // What is lost does not come back into stock.
  { event: 'lost', by: 'carrier', from: undelivered, to: 'cancelled', effects: ['refund-lost'] },

  { event: 'completed', by: 'system', from: ['delivered'], to: 'completed' },
];

/** Where a sub-order stands, as far as the guards need it. */
export type Standing = { state: SubOrderState; isPacked: boolean; /** Only where a guard asks for it. */ isBooked?: boolean | undefined };

export type Attempt = { event: OrderEvent; by: ActorKind; reason?: string | undefined };

export type Decision =
  | { kind: 'moves'; transition: Transition; to: SubOrderState }
  /** It has happened already: said twice, it changes nothing. */
  | { kind: 'stands' }
  | { kind: 'refused'; because: 'not now' | 'already packed' | 'no reason' | 'not booked' };

export function decideMove(standing: Standing, { event, by, reason }: Attempt): Decision {
  const candidates = transitions.filter((transition) => transition.event === event && transition.by === by);
  const transition = candidates.find(({ from }) => from.includes(standing.state));
  if (!transition) return candidates.some(({ to }) => to === standing.state) ? { kind: 'stands' } : { kind: 'refused', because: 'not now' };
  for (const guard of transition.guards ?? []) {
    if (guard === 'before packing' && standing.isPacked) return { kind: 'refused', because: 'already packed' };
    if (guard === 'with a reason' && !reason) return { kind: 'refused', because: 'no reason' };
    if (guard === 'not packed yet' && standing.isPacked) return { kind: 'stands' };
    if (guard === 'with a number of the carrier' && standing.isBooked === false) return { kind: 'refused', because: 'not booked' };
  }
  return { kind: 'moves', transition, to: transition.to === 'same' ? standing.state : transition.to };
}

import { type Kysely } from 'kysely';

import { enqueue } from '#enforcement/enqueue.ts';
import { type PurposeTables } from '#enforcement/generated/tables.ts';
import { releaseStock } from '#market/catalogue/reserve-stock.ts';
import { type Id, type MemberId, timeId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { daysAfter, hoursAfter } from '#platform/time.ts';

import { deadlines } from './deadlines.ts';
import { reasonLength } from './note.ts';
import { type ActorKind, hasEnded, type OrderEvent, type SubOrderState } from './sub-order.ts';
import { decideMove, type Effect, type Transition } from './transitions.ts';

type Tables = Pick<PurposeTables['seller.share'], 'sub_orders' | 'order_events' | 'order_lines' | 'parcels' | 'catalogue.stock'>;

/** Both purposes under which a sub-order moves: for the buyer, carrier, bank and clock, and for the seller. */
export type MovingTx = Kysely<Tables> & { readonly purpose: 'order.fulfil' | 'seller.share' };

export type Move = {
  subOrderId: Id<'ordering.sub_orders'>;
  event: OrderEvent;
  by: ActorKind;
  reason?: string | undefined;
  place?: string | undefined;
  /** When it happened out there, where that is earlier than when we heard of it. */
  happenedAt?: Date | undefined;
};

export type Moved = { isMoved: boolean; state: SubOrderState };

/**
 * The only writer of a sub-order's state. It locks the row, asks the table of transitions, writes the state and an
 * event, and does what goes with it. A sub-order that the actor cannot see is one that does not exist. A person who
 * comes too late is told; what a company or the clock says too late changes nothing.
 */
export async function moveSubOrder(tx: MovingTx, move: Move, at: Date): Promise<Moved> {
  const row = await tx
    .selectFrom('sub_orders')
    .select(['id', 'group_id', 'member_id', 'seller_id', 'state', 'state_since', 'packed_at', 'seller_access_until'])
    .where('id', '=', move.subOrderId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('ordering/not-found');
  const isBooked = move.event === 'collected' && move.by === 'seller' ? await hasNumber(tx, row.id) : undefined;
  const decision = decideMove({ state: row.state, isPacked: row.packed_at !== null, isBooked }, move);
  if (decision.kind === 'stands') return { isMoved: false, state: row.state };
  if (decision.kind === 'refused' && isPerson(move.by)) throw refusalOf(decision.because);
  if (decision.kind === 'refused') return { isMoved: false, state: row.state };
  const { transition, to } = decision;
  const happenedAt = clamp(move.happenedAt ?? at, { earliest: row.state_since, latest: at });
  const changes = changesOf(row, { move, transition, to }, happenedAt);
  // A mark in the timeline changes nothing else.
  if (Object.keys(changes).length > 0) await tx.updateTable('sub_orders').set(changes).where('id', '=', row.id).execute();
  await tx
    .insertInto('order_events')
    .values(eventOf(row, { move, transition, to }, happenedAt))
    .execute();
  for (const effect of transition.effects ?? []) await perform(tx, effect, row);
  const news = newsOf(move, row.state);
  if (news) await enqueue(tx, 'send-notice', { member_id: row.member_id, template: news, case_id: row.group_id });
  return { isMoved: true, state: to };
}

type Row = {
  id: Id<'ordering.sub_orders'>;
  group_id: Id<'ordering.order_groups'>;
  member_id: MemberId;
  seller_id: Id<'sellers.sellers'>;
  state: SubOrderState;
  seller_access_until: Date;
};
type Step = { move: Move; transition: Transition; to: SubOrderState };

/** Whether the carrier knows the parcel: what has no number cannot have been handed over, and nobody would ever hear of it. */
async function hasNumber(tx: MovingTx, id: Id<'ordering.sub_orders'>): Promise<boolean> {
  const parcel = await tx.selectFrom('parcels').select('tracking_code').where('sub_order_id', '=', id).executeTakeFirst();
  return typeof parcel?.tracking_code === 'string';
}

/** Nothing happens to an order before it came to where it is: a notice that dates delivery back shortens no window. */
function clamp(told: Date, { earliest, latest }: { earliest: Date; latest: Date }): Date {
  if (told > latest) return latest;
  return told < earliest ? earliest : told;
}

function changesOf(row: Row, { move, transition, to }: Step, at: Date) {
  return {
    ...(to !== row.state && { state: to, state_since: at, deadline_at: null }),
    ...(transition.deadlineHours !== undefined && { deadline_at: hoursAfter(at, transition.deadlineHours) }),
    ...(to === 'cancelled' && { cancelled_by: cancellerOf(move.by), cancel_reason: move.reason ?? null }),
    ...(to === 'completed' && { completed_at: at }),
    ...((move.event === 'packed' || to === 'handed-over') && { packed_at: at }),
    ...accessOf(row, { move, transition, to }, at),
  };
}

/** Clause 1.10: a seller sees an order once it is theirs to fulfil, and for a while after it is over. */
function accessOf(row: Row, { move, to }: Step, at: Date): { seller_access_until?: Date } {
  if (move.event === 'paid') return { seller_access_until: daysAfter(at, deadlines.openAccessDays) };
  const end = daysAfter(at, deadlines.sellerAccessDays);
  return hasEnded(to) && row.seller_access_until > end ? { seller_access_until: end } : {};
}

function isPerson(by: ActorKind): boolean {
  return by === 'buyer' || by === 'seller' || by === 'staff';
}

function cancellerOf(by: ActorKind): 'buyer' | 'seller' | 'system' {
  return by === 'buyer' || by === 'seller' ? by : 'system';
}

function eventOf(row: Row, { move, to }: Step, at: Date) {
  return {
    id: timeId<'ordering.order_events'>(),
    sub_order_id: row.id,
    member_id: row.member_id,
    seller_id: row.seller_id,
    event: move.event,
    from_state: row.state,
    to_state: to,
    actor_kind: move.by,
    place: move.place ?? null,
    reason: move.reason ?? null,
    at,
  };
}

async function perform(tx: MovingTx, effect: Effect, row: Row): Promise<void> {
  const part = { member_id: row.member_id, sub_order_id: row.id };
  switch (effect) {
    case 'restock':
      return restock(tx, row.id);
    case 'refund-cancelled':
      return enqueue(tx, 'owe-refund', { ...part, because: 'cancelled' });
    case 'refund-returned':
      return enqueue(tx, 'owe-refund', { ...part, because: 'returned' });
    case 'refund-lost':
      return enqueue(tx, 'owe-refund', { ...part, because: 'lost' });
    case 'book-parcel':
    case 'cancel-parcel':
      return enqueue(tx, effect, part);
  }
}

/** Exactly once, for the state that allowed it is left in the same transaction. */
async function restock(tx: MovingTx, subOrderId: Id<'ordering.sub_orders'>): Promise<void> {
  const lines = await tx.selectFrom('order_lines').select(['variant_id', 'quantity']).where('sub_order_id', '=', subOrderId).execute();
  await releaseStock(
    tx,
    lines.map((line) => ({ variantId: line.variant_id, quantity: line.quantity })),
  );
}

/** The news for the buyer, by what others did; what the buyer just did is none. */
function newsOf({ event, by }: Move, from: SubOrderState): string | undefined {
  if (by === 'buyer') return undefined;
  switch (event) {
    case 'payment-expired':
      return 'order-expired';
    case 'confirmed':
    case 'out-for-delivery':
    case 'delivered':
    case 'delivery-failed':
    case 'returned':
    case 'cancelled':
      return `order-${event}`;
    case 'lost':
      return 'order-cancelled';
    case 'collected':
      return 'order-handed-over';
    case 'in-transit':
      // Said before, unless the carrier forgot to say that it had collected the parcel.
      return from === 'to-pack' ? 'order-handed-over' : undefined;
    default:
      return undefined;
  }
}

function refusalOf(because: 'not now' | 'already packed' | 'no reason' | 'not booked'): Refusal {
  switch (because) {
    case 'not now':
      return new Refusal('ordering/not-now');
    case 'already packed':
      return new Refusal('ordering/already-packed');
    case 'not booked':
      return new Refusal('ordering/not-booked');
    case 'no reason':
      return new Refusal('ordering/bad-reason', { most: reasonLength }, 'reason');
  }
}

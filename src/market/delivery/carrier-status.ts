import { type Selectable } from 'kysely';

import { type PurposeTables } from '#enforcement/generated/tables.ts';
import { type OrderEvent } from '#market/ordering/sub-order.ts';

export type ParcelState = Selectable<PurposeTables['order.fulfil']['parcels']>['state'];

/** What a status of the carrier means for the parcel, and what it says in the order's timeline, if anything. */
export type Meaning = { parcel: ParcelState; event: OrderEvent | undefined };

/**
 * The status codes of Giao Hàng Tiết Kiệm: https://docs.giaohangtietkiem.vn/en/docs/submit-order/webhook and
 * https://api.ghtk.vn/en/docs/submit-order/webhook, table "Order status". Three-digit codes and 45, 49 are what the
 * courier reports on the road, before it is booked at the depot.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  '-1': { parcel: 'cancelled', event: undefined },
  '1': { parcel: 'booked', event: undefined },
  '2': { parcel: 'booked', event: undefined },
  '7': { parcel: 'booked', event: 'collect-failed' },
  '8': { parcel: 'booked', event: undefined },
  '12': { parcel: 'booked', event: undefined },
  '127': { parcel: 'booked', event: 'collect-failed' },
  '128': { parcel: 'booked', event: undefined },
  '123': { parcel: 'collected', event: 'collected' },
  '3': { parcel: 'in-transit', event: 'in-transit' },
  '4': { parcel: 'out-for-delivery', event: 'out-for-delivery' },
  '10': { parcel: 'out-for-delivery', event: 'delivery-delayed' },
  '410': { parcel: 'out-for-delivery', event: 'delivery-delayed' },
  '49': { parcel: 'out-for-delivery', event: 'delivery-delayed' },
  '45': { parcel: 'out-for-delivery', event: undefined },
  '5': { parcel: 'delivered', event: 'delivered' },
  '6': { parcel: 'delivered', event: 'delivered' },
  '9': { parcel: 'failed', event: 'delivery-failed' },
  '20': { parcel: 'returning', event: 'returning' },
  '21': { parcel: 'returned', event: 'returned' },
  '11': { parcel: 'returned', event: 'returned' },
  '13': { parcel: 'lost', event: 'lost' },
};

/** Undefined for a status that the pages do not name; a person looks into it. */
export function meaningOf(status: string): Meaning | undefined {
  return Object.hasOwn(meanings, status) ? meanings[status] : undefined;
}

/** How far along a parcel is; a late notice never takes it back. */
export const parcelProgress = {
  'to-book': 0,
  booked: 1,
  collected: 2,
  'in-transit': 3,
  'out-for-delivery': 4,
  failed: 5,
  returning: 6,
  delivered: 7,
  returned: 8,
  lost: 8,
  cancelled: 8,
} as const satisfies Record<ParcelState, number>;

/** Whether a parcel that is where `books` says may well have been where `said` says; not so for words that the pages do not name. */
export function isAtOrBefore(said: string, books: string): boolean {
  const [then, now] = [meaningOf(said)?.parcel, meaningOf(books)?.parcel];
  return then !== undefined && now !== undefined && (then === now || parcelProgress[then] < parcelProgress[now]);
}

import { type Tx } from '#enforcement/with-purpose.ts';
import { countSales } from '#market/catalogue/count-sales.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { type SubOrderState } from '#market/ordering/sub-order.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

import { meaningOf, parcelProgress, type ParcelState } from './carrier-status.ts';

export type Seen = {
  memberId: MemberId;
  subOrderId: Id<'ordering.sub_orders'>;
  /** A status code from the carrier's books. */
  status: string;
  happenedAt?: Date | undefined;
  place?: string | undefined;
};

/**
 * Moves a parcel and its order to where the carrier's books say that it is. Answers undefined when that went well or
 * changed nothing, else why a person has to look.
 */
export async function applyStatus(tx: Tx<'order.fulfil'>, seen: Seen, at: Date): Promise<string | undefined> {
  const meaning = meaningOf(seen.status);
  if (!meaning) return 'unknown-status';
  const parcel = await tx
    .selectFrom('parcels')
    .select(['id', 'state'])
    .where('sub_order_id', '=', seen.subOrderId)
    .where('member_id', '=', seen.memberId)
    .forUpdate()
    .executeTakeFirst();
  if (!parcel) return 'unknown-parcel';
  const isFurther = parcelProgress[meaning.parcel] > parcelProgress[parcel.state];
  await tx
    .updateTable('parcels')
    .set({ ...(isFurther && { state: meaning.parcel }), changed_at: at })
    .where('id', '=', parcel.id)
    .execute();
  if (meaning.parcel === 'cancelled' && isFurther) return 'cancelled-by-carrier';
  const { subOrderId, happenedAt, place } = seen;
  // A further attempt to deliver is told by a notice of its own; that a parcel still is where it was is no news.
  const isNews = isFurther || (happenedAt !== undefined && parcelProgress[meaning.parcel] === parcelProgress[parcel.state]);
  if (!meaning.event || !isNews) return undefined;
  const moved = await moveSubOrder(tx, { subOrderId, event: meaning.event, by: 'carrier', happenedAt, place }, at);
  if (moved.isMoved && moved.state === 'delivered') await countAsSold(tx, subOrderId);
  return !moved.isMoved && differs(meaning.parcel, moved.state) ? 'order-is-elsewhere' : undefined;
}

/** Goods that arrived though the order was cancelled, or came back or got lost after they had arrived: money has to follow, by a person. */
function differs(parcel: ParcelState, order: SubOrderState): boolean {
  if (parcel === 'delivered') return order === 'cancelled' || order === 'returned';
  if (parcel === 'returned' || parcel === 'lost') return order === 'delivered' || order === 'completed';
  return false;
}

async function countAsSold(tx: Tx<'order.fulfil'>, subOrderId: Id<'ordering.sub_orders'>): Promise<void> {
  const lines = await tx.selectFrom('order_lines').select(['listing_id', 'quantity']).where('sub_order_id', '=', subOrderId).execute();
  await countSales(
    tx,
    lines.map((line) => ({ listingId: line.listing_id, quantity: line.quantity })),
  );
}

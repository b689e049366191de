import { type Tx } from '#enforcement/with-purpose.ts';

import { type ParcelJob } from './book-parcel.ts';
import { cancelAtCarrier } from './ghtk.ts';

/**
 * Calls a cancelled part back from the carrier. It waits for a booking under way, whose row is locked. What the
 * carrier has collected already goes its way and comes back; its notices will say so.
 */
export async function cancelParcel(tx: Tx<'order.fulfil'>, { memberId, subOrderId }: ParcelJob, at: Date): Promise<void> {
  const parcel = await tx
    .selectFrom('parcels')
    .select(['id', 'state', 'tracking_code'])
    .where('sub_order_id', '=', subOrderId)
    .where('member_id', '=', memberId)
    .where('state', 'in', ['to-book', 'booked'])
    .forUpdate()
    .executeTakeFirst();
  if (!parcel) return;
  const isOff = parcel.tracking_code ? await cancelAtCarrier(parcel.tracking_code) : true;
  if (isOff) await tx.updateTable('parcels').set({ state: 'cancelled', changed_at: at }).where('id', '=', parcel.id).execute();
}

import { type Tx } from '#enforcement/with-purpose.ts';
import { behindFence } from '#market/consent/behind-fence.ts';
import { assertPayload } from '#market/disclosures/payload.ts';
import { recordDisclosures } from '#market/disclosures/record-disclosures.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';

import { bookAtCarrier, type Pickup } from './ghtk.ts';
import { disclosureToCarrier, type ParcelJob, payloadOf } from './parcel-payload.ts';
import { findPlaceNames } from './place-names.ts';

/**
 * Tells the carrier where a confirmed part goes, from behind the fence of consent; the ledger row is written with it.
 * A parcel that was booked or cancelled meanwhile is left alone.
 */
export async function bookParcel(tx: Tx<'order.fulfil'>, job: ParcelJob, at: Date): Promise<void> {
  const parcel = await tx
    .selectFrom('parcels')
    .select('id')
    .where('sub_order_id', '=', job.subOrderId)
    .where('member_id', '=', job.memberId)
    .where('state', '=', 'to-book')
    .forUpdate()
    .executeTakeFirst();
  const pickup = parcel && (await pickupOf(tx, job));
  if (!parcel || !pickup) return;
  const payload = await payloadOf(tx, job);
  assertPayload('carrier', payload);
  const booking = await behindFence(tx, job.memberId, (signal) => bookAtCarrier(payload, pickup, signal));
  await tx
    .updateTable('parcels')
    .set({
      state: 'booked',
      tracking_code: booking.trackingCode,
      sorting_code: booking.sortingCode ?? null,
      expected_on: booking.expectedOn ?? null,
      booked_at: at,
      changed_at: at,
    })
    .where('id', '=', parcel.id)
    .execute();
  await recordDisclosures(tx, [disclosureToCarrier(job, payload)], at);
  await moveSubOrder(tx, { subOrderId: job.subOrderId, event: 'booked', by: 'carrier' }, at);
}

/** Where the shop hands it over; undefined for a part that is not to be packed any more. */
async function pickupOf(tx: Tx<'order.fulfil'>, { memberId, subOrderId }: ParcelJob): Promise<Pickup | undefined> {
  const row = await tx
    .selectFrom('sub_orders as part')
    .innerJoin('sellers.sellers as seller', 'seller.id', 'part.seller_id')
    .select(['seller.name', 'seller.pickup_street', 'seller.pickup_commune_code', 'seller.pickup_phone'])
    .where('part.id', '=', subOrderId)
    .where('part.member_id', '=', memberId)
    .where('part.state', '=', 'to-pack')
    .executeTakeFirst();
  return row && { name: row.name, phone: row.pickup_phone, street: row.pickup_street, ...(await findPlaceNames(tx, row.pickup_commune_code)) };
}

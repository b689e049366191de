import { type Tx } from '#enforcement/with-purpose.ts';
import { recordDisclosures } from '#market/disclosures/record-disclosures.ts';
import { type Id } from '#platform/ids.ts';

import { cancelAtCarrier, findBooking } from './ghtk.ts';
import { disclosureToCarrier, type ParcelJob, payloadOf } from './parcel-payload.ts';

/**
 * Calls a cancelled part back from the carrier. It waits for a booking under way, whose row is locked. What the
 * carrier has collected already goes its way and comes back; its notices will say so.
 */
export async function cancelParcel(tx: Tx<'order.fulfil'>, job: ParcelJob, at: Date): Promise<void> {
  const parcel = await tx
    .selectFrom('parcels')
    .select(['id', 'state', 'tracking_code'])
    .where('sub_order_id', '=', job.subOrderId)
    .where('member_id', '=', job.memberId)
    .where('state', 'in', ['to-book', 'booked'])
    .forUpdate()
    .executeTakeFirst();
  if (!parcel) return;
  const trackingCode = parcel.tracking_code ?? (await takeUpBooking(tx, { job, parcelId: parcel.id }, at));
  const isOff = trackingCode ? await cancelAtCarrier(trackingCode) : true;
  if (isOff) await tx.updateTable('parcels').set({ state: 'cancelled', changed_at: at }).where('id', '=', parcel.id).execute();
}

type Unheard = { job: ParcelJob; parcelId: Id<'delivery.parcels'> };

/**
 * A parcel that is to be booked may be known to the carrier all the same, by an attempt whose answer got lost. Then it
 * was told, and the ledger says so; undefined where it knows nothing.
 */
async function takeUpBooking(tx: Tx<'order.fulfil'>, { job, parcelId }: Unheard, at: Date): Promise<string | undefined> {
  const payload = await payloadOf(tx, job);
  const trackingCode = await findBooking(payload.parcel.code);
  if (!trackingCode) return undefined;
  await tx
    .updateTable('parcels')
    .set({ state: 'booked', tracking_code: trackingCode, booked_at: at, changed_at: at })
    .where('id', '=', parcelId)
    .execute();
  await recordDisclosures(tx, [disclosureToCarrier(job, payload)], at);
  return trackingCode;
}

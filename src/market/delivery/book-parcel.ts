import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { behindFence } from '#market/consent/behind-fence.ts';
import { assertPayload } from '#market/disclosures/payload.ts';
import { recordDisclosures } from '#market/disclosures/record-disclosures.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

import { carrierTitle } from './carrier.ts';
import { bookAtCarrier, type CarrierPayload, type Pickup } from './ghtk.ts';
import { findPlaceNames } from './place-names.ts';

export type ParcelJob = { memberId: MemberId; subOrderId: Id<'ordering.sub_orders'> };

/**
 * Tells the carrier where a confirmed part goes: name, number and address of the recipient, what to collect, and the
 * parcel, from behind the fence of consent; the ledger row is written with it. A parcel that was booked or cancelled
 * meanwhile is left alone.
 */
export async function bookParcel(tx: Tx<'order.fulfil'>, job: ParcelJob, at: Date): Promise<void> {
  const parcel = await tx
    .selectFrom('parcels')
    .select(['id', 'cod_vnd', 'weight_grams'])
    .where('sub_order_id', '=', job.subOrderId)
    .where('member_id', '=', job.memberId)
    .where('state', '=', 'to-book')
    .forUpdate()
    .executeTakeFirst();
  const order = parcel && (await findOrder(tx, job));
  if (!parcel || !order) return;
  const payload = await payloadOf(tx, order, parcel);
  const pickup = await pickupOf(tx, order);
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
  const told = { recipient: 'carrier' as const, recipientName: carrierTitle, purpose: 'order.fulfil' as const, caseId: job.subOrderId, payload };
  await recordDisclosures(tx, [{ ...told, memberId: job.memberId }], at);
  await moveSubOrder(tx, { subOrderId: job.subOrderId, event: 'booked', by: 'carrier' }, at);
}

async function findOrder(tx: Tx<'order.fulfil'>, { memberId, subOrderId }: ParcelJob) {
  return tx
    .selectFrom('sub_orders as part')
    .innerJoin('order_groups as whole', 'whole.id', 'part.group_id')
    .innerJoin('carrier_snapshots as snapshot', 'snapshot.sub_order_id', 'part.id')
    .innerJoin('sellers.sellers as seller', 'seller.id', 'part.seller_id')
    .select(['part.member_id', 'part.position', 'whole.number', 'snapshot.recipient_sealed', 'snapshot.address_sealed'])
    .select(['seller.name', 'seller.pickup_street', 'seller.pickup_commune_code', 'seller.pickup_phone'])
    .where('part.id', '=', subOrderId)
    .where('part.member_id', '=', memberId)
    .where('part.state', '=', 'to-pack')
    .executeTakeFirst();
}

type Order = NonNullable<Awaited<ReturnType<typeof findOrder>>>;

async function payloadOf(tx: Tx<'order.fulfil'>, order: Order, parcel: { cod_vnd: number; weight_grams: number }): Promise<CarrierPayload> {
  const subject = order.member_id;
  const [recipient, address] = await openAll(tx, [
    { column: 'vault.carrier_snapshots.recipient_sealed', subject, sealed: order.recipient_sealed },
    { column: 'vault.carrier_snapshots.address_sealed', subject, sealed: order.address_sealed },
  ]);
  const opened = { ...recipient, ...address };
  if (!opened.parcel_recipient || !opened.address) throw new Error('The key of this order was destroyed.');
  const place = await findPlaceNames(tx, opened.address.communeCode);
  return {
    name: opened.parcel_recipient.name,
    mobile: opened.parcel_recipient.mobile,
    address: { street: opened.address.street, ...place },
    cod: parcel.cod_vnd,
    parcel: { code: parcelCode(order.number, order.position), weightGrams: parcel.weight_grams },
  };
}

async function pickupOf(tx: Tx<'order.fulfil'>, order: Order): Promise<Pickup> {
  return {
    name: order.name,
    phone: order.pickup_phone,
    street: order.pickup_street,
    ...(await findPlaceNames(tx, order.pickup_commune_code)),
  };
}

/** "WC-2611-7K3M9Q-1": our code for a parcel, by which the carrier knows that it was told twice. */
export function parcelCode(number: string, position: number): string {
  return `${number}-${position}`;
}

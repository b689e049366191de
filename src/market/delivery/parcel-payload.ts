import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Disclosure } from '#market/disclosures/record-disclosures.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

import { carrierTitle } from './carrier.ts';
import { type CarrierPayload } from './ghtk.ts';
import { findPlaceNames } from './place-names.ts';

export type ParcelJob = { memberId: MemberId; subOrderId: Id<'ordering.sub_orders'> };

/** What the carrier is told of a parcel: name, number and address of the recipient, what to collect, and the parcel. */
export async function payloadOf(tx: Tx<'order.fulfil'>, { memberId, subOrderId }: ParcelJob): Promise<CarrierPayload> {
  const row = await tx
    .selectFrom('sub_orders as part')
    .innerJoin('order_groups as whole', 'whole.id', 'part.group_id')
    .innerJoin('carrier_snapshots as snapshot', 'snapshot.sub_order_id', 'part.id')
    .innerJoin('parcels as parcel', 'parcel.sub_order_id', 'part.id')
    .select(['part.position', 'whole.number', 'snapshot.recipient_sealed', 'snapshot.address_sealed', 'parcel.cod_vnd', 'parcel.weight_grams'])
    .where('part.id', '=', subOrderId)
    .where('part.member_id', '=', memberId)
    .executeTakeFirstOrThrow();
  const [recipient, address] = await openAll(tx, [
    { column: 'vault.carrier_snapshots.recipient_sealed', subject: memberId, sealed: row.recipient_sealed },
    { column: 'vault.carrier_snapshots.address_sealed', subject: memberId, sealed: row.address_sealed },
  ]);
  const opened = { ...recipient, ...address };
  if (!opened.parcel_recipient || !opened.address) throw new Error('The key of this order was destroyed.');
  const place = await findPlaceNames(tx, opened.address.communeCode);
  return {
    name: opened.parcel_recipient.name,
    mobile: opened.parcel_recipient.mobile,
    address: { street: opened.address.street, ...place },
    cod: row.cod_vnd,
    parcel: { code: parcelCode(row.number, row.position), weightGrams: row.weight_grams },
  };
}

export function disclosureToCarrier({ memberId, subOrderId }: ParcelJob, payload: CarrierPayload): Disclosure<'carrier'> {
  return { recipient: 'carrier', recipientName: carrierTitle, purpose: 'order.fulfil', memberId, caseId: subOrderId, payload };
}

/** "WC-2611-7K3M9Q-1": our code for a parcel, by which the carrier knows that it was told twice. */
function parcelCode(number: string, position: number): string {
  return `${number}-${position}`;
}

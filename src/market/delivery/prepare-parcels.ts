import { type Tx } from '#enforcement/with-purpose.ts';
import { type MemberId, randomId } from '#platform/ids.ts';
import { type PlacedPart } from '#market/ordering/placement.ts';

import { carrierName } from './carrier.ts';

export type Preparing = { memberId: MemberId; parts: readonly PlacedPart[]; isCashOnDelivery: boolean };

/** One parcel per part of an order. The carrier hears of it when the shop has confirmed. */
export async function prepareParcels(tx: Tx<'order.fulfil'>, { memberId, parts, isCashOnDelivery }: Preparing, at: Date): Promise<void> {
  await tx
    .insertInto('parcels')
    .values(
      parts.map((part) => ({
        id: randomId<'delivery.parcels'>(),
        sub_order_id: part.subOrderId,
        member_id: memberId,
        seller_id: part.draft.sellerId,
        carrier: carrierName,
        state: 'to-book' as const,
        fee_vnd: part.deliveryVnd,
        cod_vnd: isCashOnDelivery ? part.totalVnd : 0,
        weight_grams: part.draft.weightGrams,
        changed_at: at,
      })),
    )
    .execute();
}

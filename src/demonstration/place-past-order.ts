import { type Tx, withPurpose } from '#enforcement/with-purpose.ts';
import { checkOut } from '#market/delivery/check-out.ts';
import { feesOfParcels } from '#market/delivery/fees-of-parcels.ts';
import { addToBasket } from '#market/ordering/add-to-basket.ts';
import { basketOfMember } from '#market/ordering/basket-owner.ts';
import { type Id } from '#platform/ids.ts';

import { type Story, type StoryLine } from './stories.ts';

export type PlacedPart = { id: Id<'ordering.sub_orders'>; sellerId: Id<'sellers.sellers'> };
export type PlacedLine = { id: Id<'ordering.order_lines'>; subOrderId: Id<'ordering.sub_orders'>; listingId: Id<'catalogue.listings'> };
export type Placed = { groupId: Id<'ordering.order_groups'>; totalVnd: number; parts: readonly PlacedPart[]; lines: readonly PlacedLine[] };

export type Placing = { story: Story; pickupProvinces: ReadonlyMap<string, string>; notes: Readonly<Record<string, string>> };

/** Fills the basket and checks out, as a buyer did then. */
export async function placePastOrder({ story, pickupProvinces, notes }: Placing): Promise<Placed> {
  const { buyer, placedAt, lines, payment, key } = story;
  const { memberId, addressId } = buyer;
  return withPurpose('order.fulfil', memberId, async (tx) => {
    for (const { variant, quantity } of lines)
      await addToBasket(tx, { ownerId: basketOfMember(memberId), variantId: variant.id, quantity }, placedAt);
    const totalVnd = await totalOf(tx, story, pickupProvinces);
    const request = { memberId, addressId, idempotencyKey: key, paymentMethod: payment, notes, shownTotalVnd: totalVnd };
    const { groupId } = await checkOut(tx, { ...request, locale: buyer.person.locale ?? 'vi', method: 'demonstration' }, placedAt);
    const parts = await tx.selectFrom('sub_orders').select(['id', 'seller_id']).where('group_id', '=', groupId).orderBy('position').execute();
    const ids = parts.map(({ id }) => id);
    const rows = await tx.selectFrom('order_lines').select(['id', 'sub_order_id', 'listing_id']).where('sub_order_id', 'in', ids).execute();
    return {
      groupId,
      totalVnd,
      parts: parts.map(({ id, seller_id }) => ({ id, sellerId: seller_id })),
      lines: rows.map((row) => ({ id: row.id, subOrderId: row.sub_order_id, listingId: row.listing_id })),
    };
  });
}

/** What the page would have shown: the items, and the delivery of one parcel for each shop. */
async function totalOf(tx: Tx<'order.fulfil'>, { buyer, lines }: Story, pickupProvinces: Placing['pickupProvinces']): Promise<number> {
  const byShop = [...Map.groupBy(lines, ({ shelf }) => shelf.sellerId)];
  const fees = await feesOfParcels(
    tx,
    byShop.map(([sellerId, ofShop]) => ({
      fromProvinceCode: pickupProvinces.get(sellerId) ?? '',
      toProvinceCode: buyer.provinceCode,
      weightGrams: sumOf(ofShop, ({ shelf, quantity }) => shelf.good.grams * quantity),
    })),
  );
  return sumOf(lines, ({ variant, quantity }) => variant.priceVnd * quantity) + fees.reduce((a, b) => a + b, 0);
}

function sumOf(lines: readonly StoryLine[], value: (line: StoryLine) => number): number {
  return lines.reduce((sum, line) => sum + value(line), 0);
}

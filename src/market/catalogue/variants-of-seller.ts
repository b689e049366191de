import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { type ListingId } from './facts-of-listings.ts';

export type SellerId = Id<'sellers.sellers'>;
export type VariantId = Id<'catalogue.variants'>;
export type VariantOfSeller = { id: VariantId; sku: string; label: string; priceVnd: number; stock: number | null };

const most = 500;

/** The variants of a listing of the shop that acts, with price and stock; of another's there are none. */
export async function variantsOfSeller(tx: Tx<'seller.operate'>, sellerId: SellerId, listingId: ListingId): Promise<VariantOfSeller[]> {
  const rows = await tx
    .selectFrom('variants as variant')
    .leftJoin('catalogue.stock as stock', 'stock.variant_id', 'variant.id')
    .select(['variant.id', 'variant.sku', 'variant.label_vi', 'variant.price_vnd', 'stock.available'])
    .where('variant.seller_id', '=', sellerId)
    .where('variant.listing_id', '=', listingId)
    .orderBy('variant.position')
    .orderBy('variant.id')
    .limit(most)
    .execute();
  if (rows.length === 0) throw new Refusal('catalogue/unknown-listing');
  return rows.map((row) => ({ id: row.id, sku: row.sku, label: row.label_vi, priceVnd: row.price_vnd, stock: row.available }));
}

/** Before the catalogue writes price or stock: the variant is the shop's that acts. Answers its listing. */
export async function assertOwnVariant(tx: Tx<'seller.operate'>, sellerId: SellerId, variantId: VariantId): Promise<ListingId> {
  const row = await tx.selectFrom('variants').select('listing_id').where('id', '=', variantId).where('seller_id', '=', sellerId).executeTakeFirst();
  if (!row) throw new Refusal('catalogue/unknown-variant');
  return row.listing_id;
}

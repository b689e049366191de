import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { type ListingId } from './facts-of-listings.ts';
import { type ListingState } from './listings-of-seller.ts';

export type OfferOfSeller = {
  id: ListingId;
  slug: string;
  title: string;
  state: ListingState;
  /** Why it was turned down. */
  reason: string | null;
  variants: readonly { id: Id<'catalogue.variants'>; sku: string; label: string; priceVnd: number; stock: number | null }[];
};

/** One listing of the shop that acts, with what it asks for it and how many it has. */
export async function offerOfSeller(
  tx: Tx<'seller.operate'>,
  { sellerId, listingId }: { sellerId: Id<'sellers.sellers'>; listingId: ListingId },
): Promise<OfferOfSeller> {
  const { rows } = await sql<OfferOfSeller>`
    select listing.id, listing.slug, listing.title, listing.state,
      (select approval.reason from approvals as approval where approval.listing_id = listing.id and approval.decision = 'rejected' and listing.state = 'rejected'
        order by approval.decided_at desc limit 1) as reason,
      (select json_agg(json_build_object('id', variant.id, 'sku', variant.sku, 'label', variant.label_vi, 'priceVnd', variant.price_vnd, 'stock', stock.available)
          order by variant.position, variant.id)
        from variants as variant left join catalogue.stock as stock on stock.variant_id = variant.id where variant.listing_id = listing.id) as variants
    from listings as listing where listing.id = ${listingId} and listing.seller_id = ${sellerId}`.execute(tx);
  const [offer] = rows;
  if (!offer) throw new Refusal('catalogue/unknown-listing');
  return offer;
}

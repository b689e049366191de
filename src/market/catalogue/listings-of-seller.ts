import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';

import { type ListingId } from './facts-of-listings.ts';

export type ListingState = 'waiting' | 'approved' | 'rejected' | 'withdrawn';

export type ListingOfSeller = {
  id: ListingId;
  slug: string;
  title: string;
  state: ListingState;
  /** Why it was turned down. */
  reason: string | null;
  lowestPriceVnd: number;
  variantCount: number;
  /** Pieces of all variants; null where none is for sale. */
  stock: number | null;
  soldCount: number;
  reviewCount: number;
  ratingSum: number;
  changedAt: Date;
  mediaId: Id<'catalogue.media'> | null;
  widths: number[] | null;
  width: number | null;
  height: number | null;
  placeholder: number | null;
  hasAvif: boolean | null;
};

export type ListingsOfSellerWanted = { sellerId: Id<'sellers.sellers'>; state: ListingState | undefined; page: number };

export const sellerListingsPageSize = 30;

/** What a shop offers, with its state and stock, the latest changed first. The actor is the shop. */
export async function listingsOfSeller(
  tx: Tx<'seller.operate'>,
  { sellerId, state, page }: ListingsOfSellerWanted,
): Promise<{ items: readonly ListingOfSeller[]; counts: Readonly<Record<ListingState, number>> }> {
  const { rows } = await sql<ListingOfSeller>`
    select listing.id, listing.slug, listing.title, listing.state, decision.reason, offered.lowest as "lowestPriceVnd", offered.count as "variantCount",
      offered.stock, listing.sold_count as "soldCount", listing.review_count as "reviewCount", listing.rating_sum as "ratingSum",
      listing.changed_at as "changedAt", shown.id as "mediaId", shown.widths, shown.width, shown.height, shown.placeholder, shown.has_avif as "hasAvif"
    from listings as listing
    cross join lateral (
      select min(variant.price_vnd) as lowest, count(*) as count, sum(stock.available) as stock
      from variants as variant left join catalogue.stock as stock on stock.variant_id = variant.id where variant.listing_id = listing.id
    ) as offered
    left join lateral (
      select media.* from catalogue.listing_media as place join catalogue.media as media on media.id = place.media_id
      where place.listing_id = listing.id order by place.position limit 1
    ) as shown on true
    left join lateral (
      select approval.reason from approvals as approval
      where approval.listing_id = listing.id and approval.decision = 'rejected' and listing.state = 'rejected' order by approval.decided_at desc limit 1
    ) as decision on true
    where listing.seller_id = ${sellerId} and (${state ?? null}::text is null or listing.state = ${state ?? null})
    order by listing.changed_at desc, listing.id
    limit ${sellerListingsPageSize} offset ${(page - 1) * sellerListingsPageSize}`.execute(tx);
  return { items: rows, counts: await countsOf(tx, sellerId) };
}

async function countsOf(tx: Tx<'seller.operate'>, sellerId: Id<'sellers.sellers'>): Promise<Record<ListingState, number>> {
  const rows = await tx
    .selectFrom('listings')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('seller_id', '=', sellerId)
    .groupBy('state')
    .execute();
  return { waiting: 0, approved: 0, rejected: 0, withdrawn: 0, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
}

export type ScarceListing = { id: ListingId; slug: string; title: string; stock: number; mediaId: Id<'catalogue.media'> | null };

const mostScarce = 5;

/** What is for sale and nearly gone, the scarcest first. */
export async function scarceListings(tx: Tx<'seller.operate'>, sellerId: Id<'sellers.sellers'>, few: number): Promise<readonly ScarceListing[]> {
  const { rows } = await sql<ScarceListing>`
    select listing.id, listing.slug, listing.title, sum(stock.available) as stock,
      (select place.media_id from catalogue.listing_media as place where place.listing_id = listing.id order by place.position limit 1) as "mediaId"
    from listings as listing
    join variants as variant on variant.listing_id = listing.id
    join catalogue.stock as stock on stock.variant_id = variant.id
    where listing.seller_id = ${sellerId} and listing.state = 'approved'
    group by listing.id, listing.slug, listing.title having sum(stock.available) <= ${few}
    order by stock, listing.title limit ${mostScarce}`.execute(tx);
  return rows;
}

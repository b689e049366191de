import { sql } from 'kysely';

import { type RoleTx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { approveListings } from './decide-listing.ts';
import { type ListingId } from './facts-of-listings.ts';

/** What one file brought in: listings of one shop that were made at one moment, for an import is one transaction. */
export type BatchKey = { sellerId: Id<'sellers.sellers'>; madeAt: Date };

export type ImportBatch = BatchKey & {
  sellerName: string;
  source: string;
  count: number;
  categoryCount: number;
  lowestPriceVnd: number;
  highestPriceVnd: number;
};

const most = 20;

/** Imports that wait for approval, the oldest first. */
export async function listImportBatches(tx: RoleTx<'catalogue'>): Promise<readonly ImportBatch[]> {
  const { rows } = await sql<ImportBatch>`
    select listing.seller_id as "sellerId", listing.made_at as "madeAt", seller.name as "sellerName", min(listing.source) as source, count(*) as count,
      count(distinct listing.category_id) as "categoryCount", min(offered.lowest) as "lowestPriceVnd", max(offered.highest) as "highestPriceVnd"
    from catalogue.listings as listing
    join sellers.sellers as seller on seller.id = listing.seller_id
    join lateral (
      select min(price_vnd) as lowest, max(price_vnd) as highest from catalogue.variants where listing_id = listing.id
    ) as offered on true
    where listing.state = 'waiting' and listing.source is not null
    group by listing.seller_id, listing.made_at, seller.name having count(*) > 1
    order by listing.made_at limit ${most}`.execute(tx);
  return rows;
}

export type BatchSample = { id: ListingId; title: string; categoryVi: string; priceVnd: number };

const sampleSize = 12;

/** Some of a batch to look at, spread evenly over it by price, the cheapest and the dearest among them. */
export async function samplesOfBatch(tx: RoleTx<'catalogue'>, { sellerId, madeAt }: BatchKey): Promise<readonly BatchSample[]> {
  const { rows } = await sql<BatchSample>`
    select id, title, "categoryVi", "priceVnd" from (
      select sorted.*, row_number() over (partition by tile order by "priceVnd", id) = 1 as "isFirst" from (
        select listing.id, listing.title, category.name_vi as "categoryVi", offered.price as "priceVnd",
          ntile(${sampleSize - 1}) over (order by offered.price, listing.id) as tile,
          row_number() over (order by offered.price desc, listing.id desc) = 1 as "isLast", count(*) over () as count
        from catalogue.listings as listing
        join catalogue.categories as category on category.id = listing.category_id
        join lateral (select min(price_vnd) as price from catalogue.variants where listing_id = listing.id) as offered on true
        where listing.state = 'waiting' and listing.seller_id = ${sellerId} and listing.made_at = ${madeAt}
      ) as sorted
    ) as marked
    where "isFirst" or "isLast" or count <= ${sampleSize}
    order by "priceVnd", id limit ${sampleSize}`.execute(tx);
  return rows;
}

export type BatchApproval = BatchKey & { staffId: string; reason: string; /** That the samples were looked at. */ hasLooked: boolean };

/** Shows everything of a batch that still waits; what somebody turned down before stays turned down. Answers how many. */
export async function approveBatch(
  tx: RoleTx<'catalogue'>,
  { sellerId, madeAt, staffId, reason, hasLooked }: BatchApproval,
  at: Date,
): Promise<number> {
  if (!hasLooked) throw new Refusal('catalogue/not-looked', {}, 'looked');
  const rows = await tx
    .selectFrom('catalogue.listings')
    .select('id')
    .where('seller_id', '=', sellerId)
    .where('made_at', '=', madeAt)
    .where('state', '=', 'waiting')
    .where('source', 'is not', null)
    .execute();
  if (rows.length === 0) throw new Refusal('catalogue/already-decided');
  return approveListings(tx, { listingIds: rows.map(({ id }) => id), staffId, reason }, at);
}

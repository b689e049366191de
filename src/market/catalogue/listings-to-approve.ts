import { sql } from 'kysely';

import { type RoleTx } from '#enforcement/with-purpose.ts';

import { type ListingId } from './facts-of-listings.ts';

export type ListingToApprove = {
  id: ListingId;
  title: string;
  sellerName: string;
  categoryVi: string;
  priceVnd: number;
  madeAt: Date;
  mediaId: string | null;
  source: string | null;
};

export const toApprovePageSize = 50;

/** The queue of what waits, the oldest first, and how many wait altogether (counted up to ten thousand). */
export async function listingsToApprove(tx: RoleTx<'catalogue'>, page: number): Promise<{ items: readonly ListingToApprove[]; total: number }> {
  const { rows } = await sql<ListingToApprove & { total: number }>`
    select l.id, l.title, s.name as "sellerName", c.name_vi as "categoryVi", v.price_vnd as "priceVnd", l.made_at as "madeAt",
      m.media_id as "mediaId", l.source, (select count(*) from (select from catalogue.listings where state = 'waiting' limit 10000) w) as total
    from catalogue.listings l
    join sellers.sellers s on s.id = l.seller_id
    join catalogue.categories c on c.id = l.category_id
    join lateral (select min(price_vnd) as price_vnd from catalogue.variants where listing_id = l.id) v on true
    left join lateral (select media_id from catalogue.listing_media where listing_id = l.id order by position limit 1) m on true
    where l.state = 'waiting'
    order by l.made_at, l.id
    limit ${toApprovePageSize} offset ${(Math.max(1, page) - 1) * toApprovePageSize}`.execute(tx);
  return { items: rows, total: rows[0]?.total ?? 0 };
}

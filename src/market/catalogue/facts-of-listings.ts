import { sql } from 'kysely';

import { type RoleTx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';

import { type CategoryId } from './category-tree.ts';
import { popularitySql } from './search/ranking.ts';

export type ListingId = Id<'catalogue.listings'>;

export type FactsOfListing = {
  id: ListingId;
  sellerId: Id<'sellers.sellers'>;
  sellerSlug: string;
  sellerName: string;
  place: string;
  categoryId: CategoryId;
  slug: string;
  title: string;
  titleEn: string | null;
  brand: string | null;
  soldCount: number;
  reviewCount: number;
  ratingSum: number;
  popularity: number;
  approvedAt: Date;
  changedAt: Date;
  variants: readonly { sku: string; priceVnd: number; stock: number | null; prices: readonly { priceVnd: number; since: string }[] }[];
  picture: StoredPicture | null;
  attributes: readonly { code: string; nameVi: string; nameEn: string; valueVi: string; valueEn: string }[] | null;
};

export type StoredPicture = {
  id: Id<'catalogue.media'>;
  width: number;
  height: number;
  widths: readonly number[];
  hasAvif: boolean;
  placeholder: number;
};

/** What the documents of some listings are made of. Those that visitors may not see are not among the answers. */
export async function factsOfListings(tx: RoleTx<'catalogue'>, ids: readonly ListingId[], at: Date): Promise<readonly FactsOfListing[]> {
  const { rows } = await sql<FactsOfListing>`
    select l.id, l.seller_id as "sellerId", s.slug as "sellerSlug", s.name as "sellerName",
      c.name || ', ' || p.name as place, l.category_id as "categoryId", l.slug, l.title, l.title_en as "titleEn", l.brand,
      l.sold_count as "soldCount", l.review_count as "reviewCount", l.rating_sum as "ratingSum",
      ${popularitySql(at)} as popularity, l.approved_at as "approvedAt", l.changed_at as "changedAt",
      v.variants, m.picture, a.attributes
    from catalogue.listings l
    join sellers.sellers s on s.id = l.seller_id and s.state = 'approved'
    join places.communes c on c.code = s.pickup_commune_code
    join places.provinces p on p.code = c.province_code
    cross join lateral (
      select json_agg(json_build_object('sku', v.sku, 'priceVnd', v.price_vnd, 'stock', k.available, 'prices', (
        select json_agg(json_build_object('priceVnd', r.price_vnd, 'since', r.since) order by r.since desc)
        from (select price_vnd, since from catalogue.prices where variant_id = v.id order by since desc limit 30) r
      )) order by v.position, v.id) as variants
      from catalogue.variants v left join catalogue.stock k on k.variant_id = v.id where v.listing_id = l.id
    ) v
    left join lateral (
      select json_build_object('id', m.id, 'width', m.width, 'height', m.height, 'widths', m.widths, 'hasAvif', m.has_avif, 'placeholder', m.placeholder) as picture
      from catalogue.listing_media lm join catalogue.media m on m.id = lm.media_id
      where lm.listing_id = l.id order by lm.position, m.id limit 1
    ) m on true
    left join lateral (
      select json_agg(json_build_object('code', t.code, 'nameVi', t.name_vi, 'nameEn', t.name_en, 'valueVi', la.value_vi, 'valueEn', la.value_en) order by t.position) as attributes
      from catalogue.listing_attributes la join catalogue.attributes t on t.id = la.attribute_id
      where la.listing_id = l.id and t.is_facet
    ) a on true
    where l.id = any (${ids}::uuid[]) and l.state = 'approved' and l.kind = 'goods' and v.variants is not null`.execute(tx);
  return rows;
}

import { type Kysely, type RawBuilder, sql } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';

import { type StoredPicture } from './facts-of-listings.ts';
import { ranking } from './search/ranking.ts';
import { type FoundListing, itemSql } from './search/search-listings.ts';

export type ShownBanner = {
  id: string;
  titleVi: string;
  titleEn: string;
  lineVi: string;
  lineEn: string;
  altVi: string;
  altEn: string;
  categorySlug: string;
  picture: StoredPicture;
};

export type ShopOnShelf = {
  slug: string;
  name: string;
  place: string;
  listings: number;
  reviewCount: number;
  ratingSum: number;
  sign: StoredPicture | null;
};

/** What stands on the shelves of the home page; the same for everybody. */
export type HomeShelves = {
  banners: readonly ShownBanner[];
  /** Lower than what was really asked before, the largest cut first. */
  deals: readonly FoundListing[];
  bestSellers: readonly FoundListing[];
  newest: readonly FoundListing[];
  topRated: readonly FoundListing[];
  feed: readonly FoundListing[];
  shops: readonly ShopOnShelf[];
};

const onShelf = 6;
const inFeed = 24;
const shopsShown = 6;
const bannersShown = 3;

type Reads = Kysely<RoleTables['storefront']>;

/** All shelves in one statement. */
export async function homeShelves(reads: Reads, at: Date): Promise<HomeShelves> {
  const { mean, count } = ranking.bayes;
  const bayes = sql`(rating_sum + ${sql.lit(mean * count)})::real / (review_count + ${sql.lit(count)})`;
  const { rows } = await sql<{ [Shelf in keyof HomeShelves]: HomeShelves[Shelf] | null }>`
    select
      ${shelf(sql`reference_until > ${at} and is_available`, sql`price_vnd::real / reference_price_vnd`, onShelf)} as deals,
      ${shelf(sql`is_available and sold_count > 0`, sql`sold_count desc, popularity desc`, onShelf)} as "bestSellers",
      ${shelf(sql`is_available`, sql`approved_at desc`, onShelf)} as newest,
      ${shelf(sql`is_available and review_count > 0`, sql`${bayes} desc, popularity desc`, onShelf)} as "topRated",
      ${shelf(sql`is_available`, sql`popularity desc`, inFeed)} as feed,
      ${shopsSql} as shops,
      ${bannersSql(at)} as banners`.execute(reads);
  const [row] = rows;
  return {
    banners: row?.banners ?? [],
    deals: row?.deals ?? [],
    bestSellers: row?.bestSellers ?? [],
    newest: row?.newest ?? [],
    topRated: row?.topRated ?? [],
    feed: row?.feed ?? [],
    shops: row?.shops ?? [],
  };
}

function shelf(holds: RawBuilder<unknown>, order: RawBuilder<unknown>, most: number) {
  return sql`(select json_agg(${itemSql} order by place) from (
    select *, row_number() over () as place from (select * from catalogue.documents where ${holds} order by ${order}, listing_id limit ${sql.lit(most)}) as best
  ) as d)`;
}

const pictureSql = sql`json_build_object('id', m.id, 'width', m.width, 'height', m.height, 'widths', m.widths, 'hasAvif', m.has_avif, 'placeholder', m.placeholder)`;

const shopsSql = sql`(select json_agg(json_build_object('slug', s.slug, 'name', s.name, 'place', c.name || ', ' || p.name, 'listings', s.listings,
    'reviewCount', s.review_count, 'ratingSum', s.rating_sum, 'sign', (select ${pictureSql} from catalogue.media m where m.id = s.sign_id)) order by s.sold desc, s.slug)
  from (
    select s.id, s.slug, s.name, s.pickup_commune_code, s.review_count, s.rating_sum, s.sign_id, d.listings, d.sold
    from (select seller_id, count(*) as listings, sum(sold_count) as sold from catalogue.documents group by seller_id) d
    join sellers.sellers s on s.id = d.seller_id order by d.sold desc, s.slug limit ${sql.lit(shopsShown)}
  ) s join places.communes c on c.code = s.pickup_commune_code join places.provinces p on p.code = c.province_code)`;

function bannersSql(at: Date) {
  return sql`(select json_agg(json_build_object('id', b.id, 'titleVi', b.title_vi, 'titleEn', b.title_en, 'lineVi', b.line_vi, 'lineEn', b.line_en,
      'altVi', m.alt_vi, 'altEn', m.alt_en, 'categorySlug', c.slug, 'picture', ${pictureSql}) order by b.position)
    from (select * from catalogue.banners where shown_from <= ${at} and (shown_until is null or shown_until > ${at})
      order by position limit ${sql.lit(bannersShown)}) b
    join catalogue.media m on m.id = b.media_id join catalogue.categories c on c.id = b.category_id)`;
}

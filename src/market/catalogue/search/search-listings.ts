import { type Kysely, type RawBuilder, sql } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';
import { type Id } from '#platform/ids.ts';

import { type CategoryId } from '../category-tree.ts';
import { type Card } from '../document-of-listing.ts';
import { type ListingId } from '../facts-of-listings.ts';
import { countFacets, type FacetCounts, type FilterSql, missedGroups } from './facets.ts';
import { mostCandidates, ranking } from './ranking.ts';
import { relevanceSql } from './relevance.ts';
import { type SearchExpressions } from './search-expressions.ts';

export const sorts = ['relevance', 'sales', 'newest', 'price-up', 'price-down', 'rating'] as const;
export type Sort = (typeof sorts)[number];

/** What was asked by ticking and typing; each is a group of its own, and all of them must hold. */
export type Filters = {
  minPriceVnd?: number | undefined;
  maxPriceVnd?: number | undefined;
  minRating?: number | undefined;
  sellerIds: readonly Id<'sellers.sellers'>[];
  /** Keys of facet values; of one code any will do. */
  facets: readonly string[];
};

export type Search = {
  expressions?: SearchExpressions | undefined;
  /** With its depth: the filters offer the categories below it. */
  category?: { id: CategoryId; depth: number } | undefined;
  sellerId?: Id<'sellers.sellers'> | undefined;
  filters: Filters;
  sort: Sort;
  page: number;
  pageSize: number;
  withFacets: boolean;
  /** Whether so many match that walking down the order asked for meets 2,000 of them sooner than gathering them all. */
  isBroad: boolean;
};

export type FoundListing = {
  id: ListingId;
  slug: string;
  card: Card;
  priceVnd: number;
  highestPriceVnd: number;
  referencePriceVnd: number | null;
  referenceUntil: string | null;
  isAvailable: boolean;
  leftCount: number | null;
  soldCount: number;
  reviewCount: number;
  ratingSum: number;
};

export type Found = { items: readonly FoundListing[]; total: number; isCapped: boolean; facets: FacetCounts | undefined };

export type DocumentReader = Kysely<Pick<RoleTables['storefront'], 'catalogue.documents'>>;

export const noFilters: Filters = { sellerIds: [], facets: [] };

/** Listings of a query, a category or a shop, with what can be filtered by: one statement. */
export async function searchListings(reads: DocumentReader, search: Search): Promise<Found> {
  const { rows } = await searchStatement(search).execute(reads);
  const [row] = rows;
  const total = Math.min(row?.total ?? 0, mostCandidates);
  return { items: row?.items ?? [], total, isCapped: (row?.total ?? 0) > mostCandidates, facets: row?.facets ?? undefined };
}

/** Where walking and gathering cost the same. */
export function isBroad(expected: number, total: number): boolean {
  return expected > Math.sqrt(mostCandidates * total);
}

type Row = { items: FoundListing[] | null; total: number; facets: FacetCounts | null };

/**
 * Candidates are the best by the order asked for, 2,000 at most; only their words are weighed, only they are
 * counted. The order of the cap is the order of the answer, or popularity where words decide.
 */
export function searchStatement(search: Search): RawBuilder<Row> {
  if (isWholeMarket(search)) return pageOfMarket(search);
  const { expressions, sort, withFacets } = search;
  const filters = filterSql(search.filters);
  const isFiltered = filters.length > 0;
  const isWeighed = sort === 'relevance' && expressions !== undefined;
  const found = [...scopeSql(search, search.isBroad && !isFiltered && isWalkable[sort]), ...filters.map(({ holds }) => holds)];
  const base = sql`, base as materialized (
      select price_vnd, review_count, rating_sum, seller_id, category_ids, facets, ${isFiltered ? missedGroups(filters) : sql`null`} as missed
      from catalogue.documents where ${sql.join(scopeSql(search, search.isBroad), sql` and `)}
      order by ${orderSql('relevance')} limit ${mostCandidates}
    )`;
  return sql<Row>`
    with found as materialized (
      select listing_id, is_available, popularity, price_vnd, sold_count, review_count, rating_sum, approved_at
        ${isWeighed ? sql`, words, head, word_count` : sql``} ${withFacets ? sql`, seller_id, category_ids, facets` : sql``}
      from catalogue.documents where ${sql.join(found, sql` and `)}
      order by ${orderSql(sort)} limit ${mostCandidates + 1}
    ), ranked as (
      select listing_id, row_number() over () as place from (
        select *, ${isWeighed ? relevanceSql(expressions) : sql`0`} as score from found
        order by ${isWeighed ? sql`score desc, popularity desc, listing_id` : orderSql(sort)}
        ${pageSql(search)}
      ) as best limit ${sql.lit(mostOnPage)}
    )${withFacets && isFiltered ? base : sql``}
    select (select count(*) from found) as total,
      (select json_agg(${itemSql} order by place) from ranked join catalogue.documents d using (listing_id)) as items,
      ${withFacets ? countFacets({ isFiltered, depth: search.category?.depth ?? 0 }) : sql`null::json`} as facets`;
}

/** Nothing to weigh, to leave out or to count apart, in an order that an index keeps. */
function isWholeMarket({ expressions, category, sellerId, filters, sort, withFacets }: Search): boolean {
  return !expressions && !category && !sellerId && !withFacets && isWalkable[sort] && filterSql(filters).length === 0;
}

/** The index holds the page, and any rows tell whether there are as many as are counted: no other is looked at. */
function pageOfMarket(search: Search): RawBuilder<Row> {
  return sql<Row>`
    with ranked as (
      select listing_id, row_number() over () as place from (
        select listing_id from catalogue.documents order by ${orderSql(search.sort)} ${pageSql(search)}
      ) as best limit ${sql.lit(mostOnPage)}
    )
    select (select count(*) from (select from catalogue.documents limit ${sql.lit(mostCandidates + 1)}) as counted) as total,
      (select json_agg(${itemSql} order by place) from ranked join catalogue.documents d using (listing_id)) as items,
      null::json as facets`;
}

/** More is never shown at once. Written out, it tells the server to fetch the few by their ids, where it would else read the whole market. */
const mostOnPage = 100;

/** The page that was asked for, of the candidates and the one beyond them. */
function pageSql({ page, pageSize }: Search): RawBuilder<unknown> {
  const offset = Math.min((page - 1) * pageSize, mostCandidates);
  return sql`limit ${Math.min(pageSize, mostOnPage, mostCandidates + 1 - offset)} offset ${offset}`;
}

/** Orders that an index keeps. */
const isWalkable: Readonly<Record<Sort, boolean>> = {
  relevance: true,
  newest: true,
  'price-up': true,
  'price-down': true,
  sales: false,
  rating: false,
};

/** What a card shows of a document, for rows under the name `d`. */
export const itemSql = sql`json_build_object('id', d.listing_id, 'slug', d.slug, 'card', d.card, 'priceVnd', d.price_vnd, 'highestPriceVnd', d.highest_price_vnd,
  'referencePriceVnd', d.reference_price_vnd, 'referenceUntil', d.reference_until, 'isAvailable', d.is_available, 'leftCount', d.left_count,
  'soldCount', d.sold_count, 'reviewCount', d.review_count, 'ratingSum', d.rating_sum)`;

/**
 * Behind `coalesce` a condition cannot use the index of words, and the plan walks the index of the order until it
 * has met enough. Left to itself, the server would plan without knowing how frequent a word is.
 */
function scopeSql({ expressions, category, sellerId }: Search, isWalk: boolean): RawBuilder<unknown>[] {
  const conditions = [
    ...(expressions ? [sql`words @@ ${expressions.all}::tsquery`] : []),
    ...(category ? [sql`category_ids @> array[${category.id}::uuid]`] : []),
    ...(sellerId ? [sql`seller_id = ${sellerId}`] : []),
  ];
  return conditions.length === 0 ? [sql`true`] : isWalk ? conditions.map((condition) => sql`coalesce(${condition}, false)`) : conditions;
}

/** The mean of reviews that a filter asks for is the plain one that the card shows. */
function filterSql({ minPriceVnd, maxPriceVnd, minRating, sellerIds, facets }: Filters): FilterSql[] {
  const byCode = Map.groupBy(facets, (key) => key.slice(0, key.indexOf(':')));
  return [
    ...(minPriceVnd !== undefined || maxPriceVnd !== undefined
      ? [{ group: 'price', holds: sql`price_vnd between ${minPriceVnd ?? 0} and ${maxPriceVnd ?? Number.MAX_SAFE_INTEGER}` }]
      : []),
    ...(minRating === undefined ? [] : [{ group: 'rating', holds: sql`(review_count > 0 and rating_sum >= ${minRating}::real * review_count)` }]),
    ...(sellerIds.length > 0 ? [{ group: 'seller', holds: sql`seller_id = any (${sellerIds}::uuid[])` }] : []),
    ...[...byCode].map(([code, keys]) => ({ group: `facet ${code}`, holds: sql`facets && ${keys}::text[]` })),
  ];
}

function orderSql(sort: Sort): RawBuilder<unknown> {
  const { mean, count } = ranking.bayes;
  const keys: Record<Sort, RawBuilder<unknown>> = {
    relevance: sql`popularity desc`,
    sales: sql`sold_count desc, popularity desc`,
    newest: sql`approved_at desc`,
    'price-up': sql`price_vnd`,
    'price-down': sql`price_vnd desc`,
    rating: sql`(rating_sum + ${sql.lit(mean * count)})::real / (review_count + ${sql.lit(count)}) desc, popularity desc`,
  };
  return sql`is_available desc, ${keys[sort]}, listing_id`;
}

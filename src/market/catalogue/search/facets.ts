import { type RawBuilder, sql } from 'kysely';

/** A group of filters, and when a row fulfils it. */
export type FilterSql = { group: string; holds: RawBuilder<unknown> };

export type FacetCounts = {
  categories: readonly { id: string; count: number }[] | null;
  sellers: readonly { id: string; slug: string; name: string; count: number }[] | null;
  /** By the bounds below: how many from each bound up to the next. */
  prices: readonly { bucket: number; count: number }[] | null;
  ratings: { from45: number; from4: number; from3: number };
  values: readonly { key: string; code: string; nameVi: string; nameEn: string; valueVi: string; valueEn: string; count: number }[] | null;
};

/** Where one range of prices ends and the next begins. */
export const priceBounds = [100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000] as const;

const mostSellers = 8;
const mostValues = 60;

/** Which groups of filters a row does not fulfil: a group's own counts leave its own filter out of account. */
export function missedGroups(filters: readonly FilterSql[]): RawBuilder<string[]> {
  const missed = filters.map(({ group, holds }) => sql`case when not (${holds}) then ${group}::text end`);
  return sql<string[]>`array_remove(array[${sql.join(missed)}], null)`;
}

/** Counts of what the candidates can be narrowed by. Without filters these are the candidates found. */
export function countFacets({ isFiltered, depth }: { isFiltered: boolean; depth: number }): RawBuilder<FacetCounts> {
  const rows = sql.id(isFiltered ? 'base' : 'found');
  const of = (group: RawBuilder<unknown>) => (isFiltered ? sql`missed <@ array[${group}]` : sql`true`);
  const named = (group: string) => of(sql`${group}::text`);
  return sql<FacetCounts>`json_build_object(
    'categories', (select json_agg(json_build_object('id', id, 'count', count) order by count desc) from (
      select category_ids[${depth + 1}] as id, count(*) from ${rows} where ${isFiltered ? sql`missed = '{}'` : sql`true`} group by 1) c where id is not null),
    'sellers', (select json_agg(json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'count', c.count) order by c.count desc, s.name) from (
      select seller_id, count(*) from ${rows} where ${named('seller')} group by 1 order by 2 desc, 1 limit ${mostSellers}) c join sellers.sellers s on s.id = c.seller_id),
    'prices', (select json_agg(json_build_object('bucket', bucket, 'count', count) order by bucket) from (
      select width_bucket(price_vnd, ${priceBounds}::bigint[]) as bucket, count(*) from ${rows} where ${named('price')} group by 1) c),
    'ratings', (select json_build_object(
      'from45', count(*) filter (where review_count > 0 and rating_sum >= 4.5 * review_count),
      'from4', count(*) filter (where review_count > 0 and rating_sum >= 4 * review_count),
      'from3', count(*) filter (where review_count > 0 and rating_sum >= 3 * review_count)) from ${rows} where ${named('rating')}),
    'values', (select json_agg(json_build_object('key', v.key, 'code', v.code, 'nameVi', v.name_vi, 'nameEn', v.name_en, 'valueVi', v.value_vi, 'valueEn', v.value_en, 'count', c.count)
        order by c.count desc, v.key) from (
      select key, count(*) from ${rows}, unnest(facets) as key where ${of(sql`'facet ' || split_part(key, ':', 1)`)} group by 1 order by 2 desc, 1 limit ${mostValues}) c
      join catalogue.facet_values v using (key))
  )`;
}

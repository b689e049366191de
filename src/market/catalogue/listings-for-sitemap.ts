import { type Kysely, sql } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';

type Reader = Kysely<Pick<RoleTables['storefront'], 'catalogue.documents' | 'sellers.sellers'>>;

/** Each address stands in two languages with its links: so many keep a part well below 50 MB and 50,000 addresses. */
export const listingsOfPart = 10_000;

export async function countOfParts(reads: Reader): Promise<number> {
  const { count } = await reads
    .selectFrom('catalogue.documents')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Math.ceil(count / listingsOfPart);
}

/** One part, in an order that stays as it is while listings are changed. */
export async function listingsForSitemap(reads: Reader, part: number): Promise<{ slug: string; changedAt: Date }[]> {
  return reads
    .selectFrom('catalogue.documents')
    .select(['slug', 'changed_at as changedAt'])
    .orderBy('listing_id')
    .limit(listingsOfPart)
    .offset((part - 1) * listingsOfPart)
    .execute();
}

const mostShops = 20_000;

/** The shops that show anything. */
export async function shopsForSitemap(reads: Reader): Promise<{ slug: string }[]> {
  const { rows } = await sql<{ slug: string }>`
    select slug from sellers.sellers s where state = 'approved' and exists (select from catalogue.documents d where d.seller_id = s.id)
    order by slug limit ${mostShops}`.execute(reads);
  return rows;
}

import { type Kysely, sql } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';
import { type Id } from '#platform/ids.ts';

type Reader = Kysely<Pick<RoleTables['storefront'], 'sellers.sellers'>>;

export async function findSellerId(reads: Reader, slug: string): Promise<Id<'sellers.sellers'> | undefined> {
  const row = await reads.selectFrom('sellers.sellers').select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id;
}

/** The shops of these addresses that may sell. */
export async function sellersOfSlugs(
  reads: Reader,
  slugs: readonly string[],
): Promise<readonly { id: Id<'sellers.sellers'>; slug: string; name: string }[]> {
  return reads
    .selectFrom('sellers.sellers')
    .select(['id', 'slug', 'name'])
    .where('slug', '=', sql<string>`any (${slugs}::text[])`)
    .where('state', '=', 'approved')
    .orderBy('slug')
    .execute();
}

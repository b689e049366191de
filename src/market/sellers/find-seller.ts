import { type Kysely } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';
import { type Id } from '#platform/ids.ts';

type Reader = Kysely<Pick<RoleTables['storefront'], 'sellers.sellers'>>;

export async function findSellerId(reads: Reader, slug: string): Promise<Id<'sellers.sellers'> | undefined> {
  const row = await reads.selectFrom('sellers.sellers').select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id;
}

import { type Kysely } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';

export type ListedSeller = { slug: string; name: string; state: 'applied' | 'approved' | 'paused' | 'suspended' | 'closed' };

/** Every shop, in the order of their slugs. */
export async function listSellers(reads: Kysely<Pick<RoleTables['storefront'], 'sellers.sellers'>>, limit: number): Promise<ListedSeller[]> {
  return reads.selectFrom('sellers.sellers').select(['slug', 'name', 'state']).orderBy('slug').limit(limit).execute();
}

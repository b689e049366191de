import { type Kysely, sql } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

export type SellerId = Id<'sellers.sellers'>;
export type Shop = { id: SellerId; slug: string; name: string };

const most = 50;

/** For which shops somebody works now. The actor is the member. */
export async function sellersOfMember(tx: Tx<'seller.operate'>, memberId: MemberId, at: Date): Promise<SellerId[]> {
  const rows = await tx
    .selectFrom('staff')
    .select('seller_id')
    .where('member_id', '=', memberId)
    .where('since', '<=', at)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', at)]))
    .limit(most)
    .execute();
  return rows.map(({ seller_id }) => seller_id);
}

type Reader = Kysely<Pick<RoleTables['storefront'], 'sellers.sellers'>>;

/** What everybody may know of these shops, in the order of their names. */
export async function shopsNamed(reads: Reader, ids: readonly SellerId[]): Promise<Shop[]> {
  if (ids.length === 0) return [];
  return reads
    .selectFrom('sellers.sellers')
    .select(['id', 'slug', 'name'])
    .where('id', '=', sql<SellerId>`any (${ids}::uuid[])`)
    .orderBy('name')
    .execute();
}

/** The shop at an address, among those somebody works for; another's is one that does not exist. */
export function shopAt(shops: readonly Shop[], slug: string): Shop {
  const shop = shops.find((each) => each.slug === slug);
  if (!shop) throw new Refusal('sellers/no-shop');
  return shop;
}

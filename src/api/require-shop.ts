import { readsOf, withPurpose } from '#enforcement/with-purpose.ts';
import { type Shop, sellersOfMember, shopAt, shopsNamed } from '#market/sellers/shops-of-member.ts';
import { type MemberId } from '#platform/ids.ts';

/** The shop of the address, for whoever works there now; for everybody else there is none. */
export async function requireShop(memberId: MemberId, slug: string, at: Date): Promise<Shop> {
  const ids = await withPurpose('seller.operate', memberId, (tx) => sellersOfMember(tx, memberId, at));
  return shopAt(await shopsNamed(readsOf('storefront'), ids), slug);
}

import { type RequestEvent } from '@sveltejs/kit';

import { readsOf, withPurpose } from '#enforcement/with-purpose.ts';
import { type Shop, sellersOfMember, shopAt, shopsNamed } from '#market/sellers/shops-of-member.ts';
import { type MemberId } from '#platform/ids.ts';

import { requireMember } from '../sign-in/require.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url'> & { params: Partial<Record<string, string>> };

/** For which shops the member who is asking works. */
export async function shopsOfAsking(asking: Asking): Promise<{ memberId: MemberId; shops: Shop[] }> {
  const { id: memberId } = requireMember(asking);
  const ids = await withPurpose('seller.operate', memberId, (tx) => sellersOfMember(tx, memberId, asking.locals.now));
  return { memberId, shops: await shopsNamed(readsOf('storefront'), ids) };
}

/**
 * The shop of the address, for whoever works there; for everybody else there is none. Every load and every action asks
 * anew: somebody who was let go is out with the next click.
 */
export async function requireShop(asking: Asking): Promise<{ memberId: MemberId; shop: Shop; shopCount: number }> {
  const { memberId, shops } = await shopsOfAsking(asking);
  return { memberId, shop: shopAt(shops, asking.params['shop'] ?? ''), shopCount: shops.length };
}

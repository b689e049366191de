import { type RequestEvent } from '@sveltejs/kit';

import { credentials } from '#enforcement/connections.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { aliasOfMember } from '#market/members/profile.ts';
import { basketOfCookie } from '#market/ordering/basket-owner.ts';
import { countOfBasket } from '#market/ordering/count-of-basket.ts';
import { mergeBaskets } from '#market/ordering/merge-baskets.ts';
import { type Id, type MemberId, parseId } from '#platform/ids.ts';
import { writeFace } from '#platform/server/face-cookie.ts';

import { cookieNames, dropOurCookie, setOurCookie } from './cookies.ts';
import { type SignedIn } from './enter-code.ts';

/**
 * A browser that has just been signed in or registered: it gets its session, what the visitor had in the basket
 * becomes the member's, and the corner of every page shows the alias. The checkout page calls it as well.
 */
export async function arrive({ cookies, locals }: Pick<RequestEvent, 'cookies' | 'locals'>, { memberId, token }: SignedIn): Promise<void> {
  setOurCookie(cookies, 'session', token);
  dropOurCookie(cookies, 'ticket');
  const visitorBasket = basketOf(cookies.get(cookieNames.basket));
  const [alias, count] = await Promise.all([
    withPurpose('account.manage', memberId, (tx) => aliasOfMember(tx, memberId)),
    bringBasket(visitorBasket, memberId, locals.now),
  ]);
  if (visitorBasket) dropOurCookie(cookies, 'basket');
  locals.basketOwner = parseId(memberId);
  writeFace(cookies, { alias, count });
}

function bringBasket(visitorBasket: Id<'ordering.baskets'> | undefined, memberId: MemberId, at: Date): Promise<number> {
  return withPurpose('order.fulfil', memberId, async (tx) => {
    if (visitorBasket) await mergeBaskets(tx, { visitorBasket, memberId }, at);
    const own = parseId<'ordering.baskets'>(memberId);
    return own ? countOfBasket(tx, own) : 0;
  });
}

function basketOf(cookie: string | undefined): Id<'ordering.baskets'> | undefined {
  return cookie === undefined ? undefined : basketOfCookie(Buffer.from(credentials().cookieKey, 'hex'), cookie);
}

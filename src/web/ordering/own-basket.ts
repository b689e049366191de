import { type RequestEvent } from '@sveltejs/kit';

import { credentials } from '#enforcement/connections.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Basket, basketOf } from '#market/ordering/basket.ts';
import { basketOfCookie, newBasketCookie } from '#market/ordering/basket-owner.ts';
import { type Id } from '#platform/ids.ts';
import { readFace, writeFace } from '#platform/server/face-cookie.ts';

import { cookieNames, setOurCookie } from '../sign-in/cookies.ts';

type Asking = Pick<RequestEvent, 'cookies' | 'locals'>;

/** The basket of whoever asks, as it stands; an empty one where nothing was ever put in. */
export async function readBasket({ cookies, locals }: Asking): Promise<Basket> {
  const { basketOwner: ownerId, locale } = locals;
  const basket = ownerId ? await withPurpose('order.fulfil', ownerId, (tx) => basketOf(tx, ownerId, locale)) : nothing;
  showCount(cookies, basket.count);
  return basket;
}

const nothing: Basket = { shops: [], count: 0, itemsVnd: 0, blocked: 0 };

/** Whose basket it is; a visitor without one gets a cookie for it, and with each change thirty days more. */
export function ownerOfBasket({ cookies, locals }: Asking): Id<'ordering.baskets'> {
  if (locals.member && locals.basketOwner) return locals.basketOwner;
  const cookie = locals.basketOwner ? (cookies.get(cookieNames.basket) ?? newBasketCookie()) : newBasketCookie();
  setOurCookie(cookies, 'basket', cookie);
  const owner = basketOfCookie(Buffer.from(credentials().cookieKey, 'hex'), cookie);
  if (!owner) throw new Error('A cookie that we made was not known.');
  locals.basketOwner = owner;
  return owner;
}

/** The number beside the basket, on the next page at the latest. */
export function showCount(cookies: Asking['cookies'], count: number): void {
  if ((readFace(cookies)?.count ?? 0) !== count) writeFace(cookies, { count });
}

import { randomBytes } from 'node:crypto';

import { type Id, type MemberId, parseId } from '#platform/ids.ts';
import { keyedHash } from '#platform/server/secrets.ts';

/** What a visitor's browser keeps: 256 random bits, from which only we can tell the basket. */
export function newBasketCookie(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Whose basket a browser has: an id made from the cookie by a keyed hash, so that a copy of the baskets opens none
 * of them. Undefined for a cookie that we did not make.
 */
export function basketOfCookie(cookieKey: Buffer, cookie: string): Id<'ordering.baskets'> | undefined {
  if (!/^[\w-]{43}$/.test(cookie)) return undefined;
  const hex = keyedHash(cookieKey, `basket|${cookie}`).toString('hex');
  return parseId([hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-'));
}

/** A member's basket stands under the member's own id. */
export function basketOfMember(memberId: MemberId): Id<'ordering.baskets'> {
  const id = parseId<'ordering.baskets'>(memberId);
  if (!id) throw new Error('A member id is a uuid.');
  return id;
}

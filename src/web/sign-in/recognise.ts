import { type RequestEvent } from '@sveltejs/kit';

import { credentials } from '#enforcement/connections.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { parseSecretToken } from '#market/members/secret-tokens.ts';
import { findSession } from '#market/members/sessions.ts';
import { basketOfCookie } from '#market/ordering/basket-owner.ts';
import { findStaffSession } from '#market/staff/sign-in.ts';
import { parseId } from '#platform/ids.ts';
import { forgetFace } from '#platform/server/face-cookie.ts';

import { cookieNames, dropOurCookie } from './cookies.ts';

/** Who is asking: at most one query for a member, none for a visitor. Staff are looked for in their workplaces only. */
export async function recognise({ cookies, locals, url }: RequestEvent): Promise<void> {
  locals.member = await memberOf(cookies.get(cookieNames.session), locals.now);
  if (!locals.member && cookies.get(cookieNames.session) !== undefined) {
    dropOurCookie(cookies, 'session');
    forgetFace(cookies);
  }
  locals.basketOwner = locals.member ? parseId(locals.member.id) : basketOfVisitor(cookies.get(cookieNames.basket));
  if (/^(\/en)?\/ops(\/|$)/.test(url.pathname)) locals.staff = await staffOf(cookies.get(cookieNames.staff), locals.now);
}

async function memberOf(cookie: string | undefined, at: Date): Promise<App.Locals['member']> {
  const token = parseSecretToken(cookie);
  return token === undefined ? undefined : withPurpose('account.authenticate', 'nobody', (tx) => findSession(tx, token, at));
}

async function staffOf(cookie: string | undefined, at: Date): Promise<App.Locals['staff']> {
  const token = parseSecretToken(cookie);
  return token === undefined ? undefined : withPurpose('staff.operate', 'nobody', (tx) => findStaffSession(tx, token, at));
}

function basketOfVisitor(cookie: string | undefined): App.Locals['basketOwner'] {
  return cookie === undefined ? undefined : basketOfCookie(Buffer.from(credentials().cookieKey, 'hex'), cookie);
}

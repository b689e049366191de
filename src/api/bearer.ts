import { credentials } from '#enforcement/connections.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { type ApiScope, findApiToken } from '#market/members/api-tokens.ts';
import { findSession, type SessionId } from '#market/members/sessions.ts';
import { basketOfCookie, basketOfMember, newBasketCookie } from '#market/ordering/basket-owner.ts';
import { findStaffSession, type StaffSessionId } from '#market/staff/sign-in.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

import { Denial } from './denials.ts';

/**
 * One header says who asks: Authorization: Bearer. Cookies are not looked at, so that no other site can make a browser
 * act here, and no answer depends on them; other sites' pages are not invited to read (no CORS). The beginning of a
 * token says what it is, for people, for scanners of leaked secrets, and for us: one query finds it.
 */
const kinds = { session: 'wecan_s_', token: 'wecan_t_', basket: 'wecan_b_', staff: 'wecan_o_' } as const;
export type BearerKind = keyof typeof kinds;
type Bearer = { kind: BearerKind; secret: string };

export function bearerOf(kind: BearerKind, secret: string): string {
  return kinds[kind] + secret;
}

export type Member = {
  memberId: MemberId;
  /** Undefined for a token of a program. */ sessionId: SessionId | undefined;
  scopes: 'all' | readonly ApiScope[];
};
export type Staff = { staffId: Id<'staff.people'>; sessionId: StaffSessionId };
export type BasketId = Id<'ordering.baskets'>;

const challenge = 'Bearer realm="wecan"';

/** Undefined where no bearer was sent; what was sent and is none is refused. */
export function readBearer(header: string | undefined): Bearer | undefined {
  if (header === undefined) return undefined;
  const text = /^bearer +([\w-]{51})$/i.exec(header)?.[1] ?? '';
  const kind = bearerKinds.find((each) => text.startsWith(kinds[each]));
  if (!kind) throw gone();
  return { kind, secret: text.slice(kinds[kind].length) };
}

const bearerKinds: readonly BearerKind[] = ['session', 'token', 'basket', 'staff'];

export async function requireMember(header: string | undefined, at: Date): Promise<Member> {
  const bearer = readBearer(header);
  if (!bearer) throw unauthenticated();
  const { kind, secret } = bearer;
  const found = await withPurpose('account.authenticate', 'nobody', async (tx): Promise<Member | undefined> => {
    if (kind === 'session') {
      const session = await findSession(tx, secret, at);
      return session && { memberId: session.id, sessionId: session.sessionId, scopes: 'all' };
    }
    const token = kind === 'token' ? await findApiToken(tx, secret, at) : undefined;
    return token && { memberId: token.memberId, sessionId: undefined, scopes: token.scopes };
  });
  if (!found) throw kind === 'session' || kind === 'token' ? gone() : unauthenticated();
  return found;
}

export async function requireSession(header: string | undefined, at: Date): Promise<Member & { sessionId: SessionId }> {
  const member = await requireMember(header, at);
  if (!member.sessionId) throw new Denial('api/needs-session', { headers: { 'www-authenticate': `${challenge}, error="insufficient_scope"` } });
  return { ...member, sessionId: member.sessionId };
}

export function requireScope({ scopes }: Member, scope: ApiScope): void {
  if (scopes === 'all' || scopes.includes(scope)) return;
  throw new Denial('api/scope-missing', { headers: { 'www-authenticate': `${challenge}, error="insufficient_scope", scope="${scope}"` } });
}

export async function requireStaff(header: string | undefined, at: Date): Promise<Staff> {
  const bearer = readBearer(header);
  if (bearer?.kind !== 'staff') throw unauthenticated();
  const found = await withPurpose('staff.operate', 'nobody', (tx) => findStaffSession(tx, bearer.secret, at));
  if (!found) throw gone();
  return { staffId: found.id, sessionId: found.sessionId };
}

/** The basket of a member or of a visitor; undefined for whoever has none yet. */
export async function findBasket(header: string | undefined, at: Date): Promise<BasketId | undefined> {
  const bearer = readBearer(header);
  if (!bearer) return undefined;
  if (bearer.kind === 'basket') return visitorBasket(bearer.secret);
  const member = await requireMember(header, at);
  requireScope(member, 'basket');
  return basketOfMember(member.memberId);
}

/** The basket that a visitor brings along to signing in. */
export function basketBrought(token: string | undefined): BasketId | undefined {
  if (token === undefined || !token.startsWith(kinds.basket)) return undefined;
  return basketOfCookie(cookieKey(), token.slice(kinds.basket.length));
}

export function newVisitorBasket(): { token: string; basketId: BasketId } {
  const secret = newBasketCookie();
  return { token: bearerOf('basket', secret), basketId: visitorBasket(secret) };
}

function visitorBasket(secret: string): BasketId {
  const id = basketOfCookie(cookieKey(), secret);
  if (!id) throw gone();
  return id;
}

function cookieKey(): Buffer {
  return Buffer.from(credentials().cookieKey, 'hex');
}

function gone(): Denial {
  return new Denial('api/token-gone', { headers: { 'www-authenticate': `${challenge}, error="invalid_token"` } });
}

function unauthenticated(): Denial {
  return new Denial('api/unauthenticated', { headers: { 'www-authenticate': challenge } });
}

import { beforeAll, describe, expect, test } from 'vitest';

import { openTestMarket, type TestMarket } from '../database.ts';
import { openTestInbox } from '../inbox.ts';
import { addGoods, addSeller } from '../orders/shop.ts';
import { call, type Json } from './client.ts';

let market: TestMarket;
let inbox: Awaited<ReturnType<typeof openTestInbox>>;
let people = 0;

beforeAll(async () => {
  market = await openTestMarket();
  inbox = await openTestInbox();
});

function someone(): string {
  people += 1;
  return `+8491200${String(people).padStart(4, '0')}`;
}

async function forgetLimits(): Promise<void> {
  await market.main.query('delete from members.limits');
}

async function ask(identifier: string): Promise<{ ticket: string; code: string }> {
  await forgetLimits();
  const { status, json } = await call('POST', '/sign-in/codes', { body: { identifier } });
  expect(status).toBe(202);
  return { ticket: String(json['ticket']), code: await inbox.codeFor(identifier) };
}

async function join(identifier: string, more: object = {}): Promise<Json> {
  const entered = await call('POST', '/sign-in/code', { body: await ask(identifier) });
  expect(entered.json['outcome']).toBe('proved');
  const body = { ticket: entered.json['ticket'], alias: 'mây trắng', is_old_enough: true, ...more };
  const { status, json } = await call('POST', '/members', { body });
  expect(status).toBe(201);
  return json;
}

describe('signing up and in', () => {
  test('by a code, with everything refused, and out again', async () => {
    const identifier = someone();
    const { token } = await join(identifier);
    const bearer = String(token);
    expect(bearer).toMatch(/^wecan_s_[\w-]{43}$/);
    const consents = await call('GET', '/consents', { bearer });
    expect(consents.text).toContain('"is_on":false');
    expect(consents.text).not.toContain('"is_on":true');
    const { rows } = await market.main.query<{ method: string; locale: string }>(
      `select method, locale from consent.receipts where point = 'register' order by given_at desc limit 1`,
    );
    expect(rows).toEqual([{ method: 'api', locale: 'vi' }]);
    expect((await call('DELETE', '/sessions/current', { bearer })).status).toBe(204);
    const after = await call('GET', '/profile', { bearer });
    expect(after.status).toBe(401);
    expect(after.headers.get('www-authenticate')).toBe('Bearer realm="wecan", error="invalid_token"');
  });

  test('a second time signs in, and brings the visitor’s basket along', async () => {
    const identifier = someone();
    await join(identifier);
    const variant = await addGoods(market, { sellerId: await addSeller(market) });
    const added = await call('POST', '/basket/lines', { body: { variant_id: variant, quantity: 2 } });
    const body = { ...(await ask(identifier)), basket_token: added.json['basket_token'] };
    const { json } = await call('POST', '/sign-in/code', { body });
    const basket = await call('GET', '/basket', { bearer: String(json['token']) });
    expect(basket.json['count']).toBe(2);
  });

  test('by password once there is one; an unknown address and a wrong password are answered alike', async () => {
    const identifier = someone();
    const { token } = await join(identifier);
    const password = 'khúc gỗ tím bay qua cầu';
    expect((await call('PUT', '/password', { bearer: String(token), body: { password } })).status).toBe(204);
    await forgetLimits();
    const right = await call('POST', '/sign-in/password', { body: { identifier, password } });
    expect(right.json['outcome']).toBe('signed-in');
    const wrong = await call('POST', '/sign-in/password', { body: { identifier, password: 'không phải nó' } });
    const nobody = await call('POST', '/sign-in/password', { body: { identifier: someone(), password } });
    expect(wrong.text).toBe(nobody.text);
    expect(wrong.json['code']).toBe('members/wrong-password');
  });

  test('under age, a taken address and a ticket of nobody are refused in words', async () => {
    const identifier = someone();
    const entered = await call('POST', '/sign-in/code', { body: await ask(identifier) });
    const child = await call('POST', '/members', {
      body: { ticket: entered.json['ticket'], alias: 'bé', is_old_enough: false },
      headers: { 'accept-language': 'en' },
    });
    expect(child.json).toMatchObject({ status: 422, code: 'members/under-age', field: 'isOldEnough', title: 'Unprocessable content' });
    const body = { ticket: entered.json['ticket'], alias: 'mây trắng', is_old_enough: true };
    expect((await call('POST', '/members', { body })).status).toBe(201);
    expect((await call('POST', '/members', { body })).json['code']).toBe('members/taken');
    expect((await call('POST', '/members', { body: { ...body, ticket: 'x'.repeat(60) } })).json['code']).toBe('members/ticket-gone');
  });

  test('a wrong code says how many tries are left, a used one that it is used', async () => {
    const identifier = someone();
    const { ticket, code } = await ask(identifier);
    const wrong = await call('POST', '/sign-in/code', { body: { ticket, code: code === '000000' ? '111111' : '000000' } });
    expect(wrong.json).toMatchObject({ code: 'members/code-wrong', details: { left: 4 } });
    await call('POST', '/sign-in/code', { body: { ticket, code } });
    const again = await call('POST', '/sign-in/code', { body: { ticket, code } });
    expect(again.json['code']).toBe('members/code-used');
  });

  test('a code asked for at once again is refused with the seconds to wait', async () => {
    const identifier = someone();
    await ask(identifier);
    const again = await call('POST', '/sign-in/codes', { body: { identifier } });
    expect(again.status).toBe(429);
    expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(again.text).not.toContain(identifier);
  });
});

describe('account security', () => {
  test('sessions are listed and ended; another’s does not exist', async () => {
    const [one, other] = [await join(someone()), await join(someone())];
    const bearer = String(one['token']);
    const { json } = await call('GET', '/sessions', { bearer });
    expect(json['items']).toMatchObject([{ is_this: true }]);
    const theirs = await call('GET', '/sessions', { bearer: String(other['token']) });
    const path = `/sessions/${theirs.json['items']?.[0]?.['id']}`;
    expect((await call('DELETE', path, { bearer })).json['code']).toBe('members/no-session');
    expect((await call('DELETE', '/sessions', { bearer })).json).toEqual({ ended: 0 });
    expect((await call('GET', '/sign-ins', { bearer })).json['items']).toHaveLength(1);
  });

  test('a token does what its scopes say, and nothing that only its member may', async () => {
    const { token: session } = await join(someone());
    const bearer = String(session);
    const made = await call('POST', '/tokens', { bearer, body: { label: 'Kho', scopes: ['orders'], days: 30 } });
    const token = String(made.json['token']);
    expect(token).toMatch(/^wecan_t_/);
    expect((await call('GET', '/orders', { bearer: token })).status).toBe(200);
    const refused = await call('GET', '/profile', { bearer: token });
    expect(refused.json).toMatchObject({ status: 403, code: 'api/scope-missing' });
    expect(refused.headers.get('www-authenticate')).toContain('scope="profile"');
    expect((await call('GET', '/tokens', { bearer: token })).json['code']).toBe('api/needs-session');
    expect((await call('POST', '/tokens', { bearer: token, body: { label: 'x', scopes: ['orders'] } })).status).toBe(403);
    const listed = await call('GET', '/tokens', { bearer });
    expect(listed.json['items']).toMatchObject([{ label: 'Kho', scopes: ['orders'] }]);
    expect(listed.text).not.toContain(token.slice(8));
    const { rows } = await market.main.query('select 1 from members.api_tokens where position($1 in api_tokens::text) > 0', [token.slice(8)]);
    expect(rows).toEqual([]);
    expect((await call('DELETE', `/tokens/${made.json['id']}`, { bearer })).status).toBe(204);
    expect((await call('GET', '/orders', { bearer: token })).status).toBe(401);
    expect((await call('DELETE', `/tokens/${made.json['id']}`, { bearer })).json['code']).toBe('members/no-token');
    expect((await call('POST', '/tokens', { bearer, body: { label: ' ', scopes: ['orders'] } })).json['code']).toBe('members/label-missing');
    expect((await call('POST', '/tokens', { bearer, body: { label: 'x', scopes: [] } })).json['code']).toBe('members/scopes-missing');
    expect((await call('POST', '/tokens', { bearer, body: { label: 'x', scopes: ['everything'] } })).status).toBe(422);
  });

  test('a second address is added by its code, and the last one stays', async () => {
    const { token } = await join(someone());
    const bearer = String(token);
    await forgetLimits();
    const email = `mai${people}@example.vn`;
    const asked = await call('POST', '/sign-in-methods/codes', { bearer, body: { identifier: email } });
    const body = { ticket: asked.json['ticket'], code: await inbox.codeFor(email) };
    expect((await call('POST', '/sign-in-methods', { bearer, body })).json).toEqual({ kind: 'email' });
    expect((await call('GET', '/sign-in-methods', { bearer })).json).toMatchObject({ email, password_since: null });
    expect((await call('DELETE', '/sign-in-methods/mobile', { bearer })).status).toBe(204);
    expect((await call('DELETE', '/sign-in-methods/email', { bearer })).json['code']).toBe('members/last-identifier');
    expect((await call('POST', '/password/drop', { bearer, body: { current: '' } })).json['code']).toBe('members/no-password');
  });
});

describe('who asks', () => {
  test.each(['', 'Bearer', 'Bearer x', `Bearer wecan_s_${'a'.repeat(42)}`, `Basic ${'a'.repeat(51)}`, `Bearer wecan_x_${'a'.repeat(43)}`])(
    '"%s" is nobody',
    async (authorization) => {
      const { status, headers, json } = await call('GET', '/profile', { headers: { authorization } });
      expect(status).toBe(401);
      expect(json['code']).toBe(authorization === '' ? 'api/token-gone' : 'api/token-gone');
      expect(headers.get('www-authenticate')).toContain('Bearer realm="wecan"');
    },
  );

  test('a cookie says nothing here', async () => {
    const { token } = await join(someone());
    const cookie = `wecan_session=${String(token).slice(8)}`;
    const { status, json } = await call('GET', '/profile', { headers: { cookie } });
    expect([status, json['code']]).toEqual([401, 'api/unauthenticated']);
  });

  test('a basket’s bearer and a staff’s are no member', async () => {
    expect((await call('GET', '/profile', { bearer: `wecan_b_${'a'.repeat(43)}` })).json['code']).toBe('api/unauthenticated');
    expect((await call('GET', '/profile', { bearer: `wecan_o_${'a'.repeat(43)}` })).json['code']).toBe('api/unauthenticated');
  });
});

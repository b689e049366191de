import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { addToBasket } from '#market/ordering/add-to-basket.ts';
import { basketOfMember } from '#market/ordering/basket-owner.ts';
import { randomId } from '#platform/ids.ts';

import { offers } from '../../src/api/offers.ts';
import { openTestMarket, type TestMarket } from '../database.ts';
import { openTestInbox } from '../inbox.ts';
import { addBuyer, addGoods, addSeller } from '../orders/shop.ts';
import { call, sessionOf } from './client.ts';
import { startTestStaff } from './staff-session.ts';

let market: TestMarket;
let member: string;
let staff: string;
let shopSlug: string;

beforeAll(async () => {
  market = await openTestMarket();
  await openTestInbox();
  const buyer = await addBuyer();
  const sellerId = await addSeller(market);
  await market.main.query(
    `insert into sellers.staff (id, seller_id, member_id, role, since) values ($1, $2, $3, 'owner', now() - interval '1 day')`,
    [randomId(), sellerId, buyer.id],
  );
  const { rows } = await market.main.query<{ slug: string }>('select slug from sellers.sellers where id = $1', [sellerId]);
  shopSlug = rows[0]?.slug ?? '';
  const variantId = await addGoods(market, { sellerId });
  await withPurpose('order.fulfil', buyer.id, (tx) => addToBasket(tx, { ownerId: basketOfMember(buyer.id), variantId, quantity: 1 }, new Date()));
  member = await sessionOf(buyer.id);
  staff = await startTestStaff(market, ['order-operations', 'listings-and-sellers', 'moderation', 'money', 'security']);
});

const marks = '́'.repeat(50);
/** What people, programs and attackers send where something else was meant. */
const texts = [
  '',
  ' ',
  '\u0000',
  '\u0000\u001b[31m\u202e',
  `a${marks}`,
  '🎉👨‍👩‍👧‍👦',
  '\ud800',
  "' or 1=1; drop table members.members; --",
  '<script>alert(1)</script>',
  '{{constructor}}',
  '../../etc/passwd',
  '4111 1111 1111 1111',
  'Ж漢字',
  'x'.repeat(20_000),
  '-1',
  '1e400',
  '99999999999999999999',
  randomId(),
];
const values: readonly unknown[] = [...texts, null, true, 0, -1, 1.5, 1e21, [], [[]], {}, { toString: 1 }, ['a', { b: [] }]];

const tried = offers.filter(({ operation, access }) => access.kind !== 'anyone' || operation.path.includes('{') || operation.query || operation.body);

describe.each(tried.map((offer) => [offer.operation.id, offer] as const))('%s', (_, { operation, access }) => {
  const bearer = () => (access.kind === 'staff' ? staff : access.kind === 'anyone' ? undefined : member);
  const headers = operation.needsKey ? { 'idempotency-key': 'mot-khoa-dai-du' } : {};
  const path = () => addressed(operation.path);

  if (operation.path.includes('{'))
    test('ids that are none, or nobody’s, do not exist', async () => {
      for (const text of texts) {
        if (/[\ud800-\udfff](?![\udc00-\udfff])/.test(text) && text.length === 1) continue;
        const at = operation.path.replaceAll(/\{\w+\}/g, encodeURIComponent(text).slice(0, 8_000) || '%20');
        const { status } = await call(operation.method.toUpperCase(), at, { bearer: bearer(), headers, ...(operation.body && { body: {} }) });
        // What is not in the basket is taken out of it by doing nothing.
        const least = operation.id === 'removeBasketLine' ? 200 : 400;
        expect([at.slice(0, 60), status < 500 && status >= least]).toEqual([at.slice(0, 60), true]);
      }
    });

  if (operation.query)
    test('every field of the query may be anything', async () => {
      const names = Object.keys(shapeOf(operation.query));
      for (const name of names) {
        for (const text of texts) {
          const query = new URLSearchParams([[name, text.slice(0, 4_000)]]);
          const { status, text: body } = await call(operation.method.toUpperCase(), `${path()}?${query}`, { bearer: bearer() });
          expect(status, `${name}=${text.slice(0, 40)}: ${body.slice(0, 200)}`).toBeLessThan(500);
        }
      }
    });

  if (operation.body)
    test('every field of the body may be anything', async () => {
      const send = async (body: unknown) => {
        await market.main.query('delete from members.limits');
        const answer = await call(operation.method.toUpperCase(), path(), { bearer: bearer(), headers, body });
        expect(answer.status, `${JSON.stringify(body)?.slice(0, 100)}: ${answer.text.slice(0, 200)}`).toBeLessThan(500);
        return answer;
      };
      for (const whole of [null, [], 'text', 7, { nothing: 'known' }]) {
        const { status } = await send(whole);
        expect([400, 404, 409, 422]).toContain(status);
      }
      const names = Object.keys(shapeOf(operation.body));
      const sample = Object.fromEntries(names.map((name) => [name, sampleOf(name)]));
      const isSlow = operation.id.startsWith('signIn') || operation.id.endsWith('Password');
      for (const name of names) for (const value of isSlow ? values.slice(0, 8) : values) await send({ ...sample, [name]: value });
    }, 120_000);

  if (operation.body)
    test('what is no JSON, too large or of another kind is refused', async () => {
      const ask = (more: object) => call(operation.method.toUpperCase(), path(), { bearer: bearer(), headers, ...more });
      expect((await ask({ raw: '{"a":' })).json['code']).toBe('api/bad-json');
      expect((await ask({ raw: '' })).json['code']).toBe('api/bad-json');
      expect((await ask({ raw: 'a=b', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } })).json['code']).toBe(
        'api/media-type',
      );
      expect((await ask({ body: { a: 'x'.repeat(1_048_576) } })).json['code']).toBe('api/too-large');
      expect((await ask({ raw: `{"__proto__":{"admin":true}}` })).status).toBeLessThan(500);
      const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
      expect((await ask({ raw: deep })).status).toBeLessThan(500);
    });

  if (access.kind !== 'anyone')
    test('nobody gets in, and learns nothing of the input', async () => {
      const { json } = await call(operation.method.toUpperCase(), path(), { headers, ...(operation.body && { body: { nothing: 1 } }) });
      if (access.kind === 'basket') expect(json['code'] ?? 'an empty basket').not.toBe('api/fault');
      else expect(json).toMatchObject({ status: 401, code: 'api/unauthenticated' });
    });
});

/** Ids of nothing, in a shop that there is. */
function addressed(path: string): string {
  const known: Record<string, string> = { shop: shopSlug, choice: 'community.publish', kind: 'email' };
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? randomId());
}

function shapeOf(schema: unknown): Record<string, unknown> {
  return schema instanceof Object && 'shape' in schema && schema.shape instanceof Object ? { ...schema.shape } : {};
}

/** Something of about the right form, so that the field beside it is looked at. */
function sampleOf(name: string): unknown {
  if (name.endsWith('_id')) return randomId();
  if (/^is_|^has_|^publishes|^removes/.test(name)) return true;
  if (/_vnd$|^quantity$|^stars$|^revision$|^available$|^days$/.test(name)) return 1;
  if (name === 'made_at') return '2026-11-22T03:00:00.000Z';
  if (name === 'scopes') return ['orders'];
  if (name === 'notes') return {};
  if (name === 'pictures') return [];
  if (name === 'identifier') return '0912345678';
  return 'An toàn';
}

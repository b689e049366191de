import { beforeAll, describe, expect, test } from 'vitest';

import { openTestMarket, type TestMarket } from '../database.ts';
import { openCompanies } from '../orders/companies.ts';
import { addBuyer, addGoods, addSeller, type Buyer, stockOf, type VariantId } from '../orders/shop.ts';
import { call, sessionOf, tokenOf } from './client.ts';

let market: TestMarket;
let companies: Awaited<ReturnType<typeof openCompanies>>;
let keys = 0;

beforeAll(async () => {
  market = await openTestMarket();
  companies = await openCompanies();
});

async function buyerWith(...variants: VariantId[]): Promise<{ buyer: Buyer; bearer: string }> {
  const buyer = await addBuyer();
  const bearer = await sessionOf(buyer.id);
  for (const variant_id of variants) await call('POST', '/basket/lines', { bearer, body: { variant_id } });
  return { buyer, bearer };
}

async function place({ buyer, bearer }: { buyer: Buyer; bearer: string }, more: object = {}, key?: string) {
  keys += 1;
  const quote = await call('GET', `/checkout/quote?address_id=${buyer.addressId}`, { bearer });
  const body = { address_id: buyer.addressId, payment_method: 'cod', total_vnd: quote.json['total_vnd'], ...more };
  return call('POST', '/orders', { bearer, body, headers: { 'idempotency-key': key ?? `lan-dat-${keys}-${Date.now()}` } });
}

describe('the basket', () => {
  test('of a visitor is made with the first thing put in, and needs its bearer', async () => {
    const variant = await addGoods(market, { sellerId: await addSeller(market), priceVnd: 65_000 });
    const added = await call('POST', '/basket/lines', { body: { variant_id: variant, quantity: 2 } });
    const bearer = String(added.json['basket_token']);
    expect(added.json['count']).toBe(2);
    const basket = await call('GET', '/basket', { bearer });
    expect(basket.json).toMatchObject({ count: 2, items_vnd: 130_000, blocked: 0 });
    expect((await call('PUT', `/basket/lines/${variant}`, { bearer, body: { quantity: 3 } })).json['count']).toBe(3);
    expect((await call('DELETE', `/basket/lines/${variant}`, { bearer })).json['count']).toBe(0);
    expect((await call('GET', '/basket')).json).toEqual({ shops: [], count: 0, items_vnd: 0, blocked: 0 });
    expect((await call('DELETE', `/basket/lines/${variant}`)).json['count']).toBe(0);
  });

  test('refuses what is not for sale, sold out or more than is left', async () => {
    const sellerId = await addSeller(market);
    const [gone, out, few] = [
      await addGoods(market, { sellerId, stock: null }),
      await addGoods(market, { sellerId, stock: 0 }),
      await addGoods(market, { sellerId, stock: 2 }),
    ];
    expect((await call('POST', '/basket/lines', { body: { variant_id: gone } })).json['code']).toBe('ordering/not-for-sale');
    expect((await call('POST', '/basket/lines', { body: { variant_id: out } })).json['code']).toBe('ordering/sold-out');
    const short = await call('POST', '/basket/lines', { body: { variant_id: few, quantity: 3 } });
    expect(short.json).toMatchObject({ status: 409, code: 'ordering/not-enough', details: { left: 2, inBasket: 0 } });
    expect((await call('POST', '/basket/lines', { body: { variant_id: few, quantity: 100 } })).json['errors']).toEqual([
      { in: 'body', field: 'quantity', message: 'Nhiều nhất 99.' },
    ]);
  });

  test('of a member needs the scope', async () => {
    const buyer = await addBuyer();
    expect((await call('GET', '/basket', { bearer: await tokenOf(buyer.id, ['orders']) })).json['code']).toBe('api/scope-missing');
    expect((await call('GET', '/basket', { bearer: await tokenOf(buyer.id, ['basket']) })).status).toBe(200);
  });
});

describe('ordering', () => {
  test('from two shops at once, and the same key answers the same order', async () => {
    const [one, two] = [await addGoods(market, { sellerId: await addSeller(market) }), await addGoods(market, { sellerId: await addSeller(market) })];
    const asking = await buyerWith(one, two);
    const quote = await call('GET', `/checkout/quote?address_id=${asking.buyer.addressId}`, { bearer: asking.bearer });
    expect(quote.json['fees']).toHaveLength(2);
    expect(quote.json['total_vnd']).toBe(Number(quote.json['items_vnd']) + Number(quote.json['delivery_vnd']));
    const sellerId = String(quote.json['basket']?.['shops']?.[0]?.['seller_id']);
    const first = await place(asking, { notes: { [sellerId]: 'Gói kỹ giúp mình' } }, 'mot-khoa-thoi');
    expect(first.status).toBe(201);
    expect(first.headers.get('location')).toBe(`/api/v1/orders/${first.json['number']}`);
    const again = await place(asking, { total_vnd: 1 }, 'mot-khoa-thoi');
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(await stockOf(market, one)).toBe(9);
    const listed = await call('GET', '/orders', { bearer: asking.bearer });
    expect(listed.json).toMatchObject({ total: 1, page: 1, page_size: 10, items: [{ number: first.json['number'] }] });
    const order = await call('GET', `/orders/${first.json['number']}`, { bearer: asking.bearer });
    expect(order.json).toMatchObject({
      status: 'processing',
      payment_method: 'cod',
      destination: { name: 'Nguyễn Minh Anh', mobile: '+84901234318', street: '12 Lê Thánh Tôn' },
    });
    expect(order.json['parts']).toHaveLength(2);
    expect(JSON.stringify(order.json['parts'])).toContain('Gói kỹ giúp mình');
    expect((await call('GET', `/orders/${first.json['id']}`, { bearer: asking.bearer })).text).toBe(order.text);
    expect(order.headers.get('cache-control')).toBe('private, no-store');
    const { rows } = await market.main.query(`select method from consent.receipts where point = 'checkout' and member_id = $1`, [asking.buyer.id]);
    expect(rows).toEqual([{ method: 'api' }]);
  });

  test('two presses at once place one order', async () => {
    const asking = await buyerWith(await addGoods(market, { sellerId: await addSeller(market), stock: 5 }));
    const both = await Promise.all([place(asking, {}, 'cung-mot-luc'), place(asking, {}, 'cung-mot-luc')]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]?.text).toBe(both[1]?.text);
  });

  test('without a key, or with one that is none, nothing is placed', async () => {
    const asking = await buyerWith(await addGoods(market, { sellerId: await addSeller(market) }));
    const body = { address_id: asking.buyer.addressId, payment_method: 'cod', total_vnd: 1 };
    for (const key of [undefined, 'ngắn', 'x'.repeat(81), 'có dấu cách ở đây']) {
      const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': encodeURIComponent(key).slice(0, 200) };
      if (key === 'có dấu cách ở đây') headers['idempotency-key'] = 'co dau cach';
      if (key === 'ngắn') headers['idempotency-key'] = 'ngan';
      const refused = await call('POST', '/orders', { bearer: asking.bearer, body, headers });
      expect([refused.status, refused.json['code']]).toEqual([400, 'api/key-missing']);
    }
  });

  test('another total, an empty basket, another’s address and a card number in a note are refused', async () => {
    const variant = await addGoods(market, { sellerId: await addSeller(market) });
    const asking = await buyerWith(variant);
    expect((await place(asking, { total_vnd: 1 })).json).toMatchObject({ status: 409, code: 'ordering/total-changed' });
    const stranger = await addBuyer();
    expect((await place(asking, { address_id: stranger.addressId })).json['code']).toBe('ordering/no-address');
    expect((await call('GET', `/checkout/quote?address_id=${stranger.addressId}`, { bearer: asking.bearer })).json['code']).toBe(
      'ordering/no-address',
    );
    const quote = await call('GET', `/checkout/quote?address_id=${asking.buyer.addressId}`, { bearer: asking.bearer });
    const sellerId = String(quote.json['basket']?.['shops']?.[0]?.['seller_id']);
    expect((await place(asking, { notes: { [sellerId]: 'thẻ 4111 1111 1111 1111' } })).json['code']).toBe('ordering/bad-note');
    await market.main.query('update catalogue.stock set available = 0 where variant_id = $1', [variant]);
    expect((await place(asking)).json['code']).toBe('catalogue/ran-out');
    expect((await place(await buyerWith(), { total_vnd: 1 })).json['code']).toBe('ordering/empty-basket');
  });

  test('an order of somebody else does not exist, whatever is asked of it', async () => {
    const asking = await buyerWith(await addGoods(market, { sellerId: await addSeller(market) }));
    const placed = await place(asking);
    const order = await call('GET', `/orders/${placed.json['id']}`, { bearer: asking.bearer });
    const part = order.json['parts']?.[0]?.['id'];
    const bearer = await sessionOf((await addBuyer()).id);
    for (const [method, path] of [
      ['GET', `/orders/${placed.json['id']}`],
      ['GET', `/orders/${placed.json['number']}`],
      ['GET', `/orders/${placed.json['id']}/payment`],
      ['POST', `/orders/${placed.json['id']}/buy-again`],
      ['POST', `/order-parts/${part}/cancel`],
      ['POST', `/order-parts/${part}/received`],
    ]) {
      const refused = await call(method ?? '', path ?? '', { bearer, ...(path?.endsWith('cancel') && { body: {} }) });
      expect([path, refused.status, refused.json['code']]).toEqual([path, 404, 'ordering/not-found']);
    }
  });

  test('a part is cancelled until it is packed, and said to have come when it has', async () => {
    const variant = await addGoods(market, { sellerId: await addSeller(market) });
    const asking = await buyerWith(variant);
    const { bearer } = asking;
    const placed = await place(asking);
    const read = async () => (await call('GET', `/orders/${placed.json['id']}`, { bearer })).json['parts']?.[0];
    const id = (await read())?.['id'];
    expect((await call('POST', `/order-parts/${id}/received`, { bearer })).json['code']).toBe('ordering/not-now');
    expect((await call('POST', `/order-parts/${id}/cancel`, { bearer, body: { reason: 'Đổi ý' } })).status).toBe(204);
    expect(await read()).toMatchObject({ state: 'cancelled', cancelled_by: 'buyer', cancel_reason: 'Đổi ý' });
    expect(await stockOf(market, variant)).toBe(10);
    expect((await call('POST', `/orders/${placed.json['number']}/buy-again`, { bearer })).json).toEqual({ wanted: 1, found: 1 });
    const second = await place(asking);
    const part = (await call('GET', `/orders/${second.json['id']}`, { bearer })).json['parts']?.[0]?.['id'];
    await market.main.query(`update ordering.sub_orders set state = 'delivered', deadline_at = null where id = $1`, [part]);
    expect((await call('POST', `/order-parts/${part}/received`, { bearer })).status).toBe(204);
    expect((await call('POST', `/order-parts/${part}/cancel`, { bearer, body: {} })).json['code']).toBe('ordering/not-now');
  });

  test('a transfer shows its QR code, and says so while the bank is silent', async () => {
    const asking = await buyerWith(await addGoods(market, { sellerId: await addSeller(market) }));
    const placed = await place(asking, { payment_method: 'vietqr' });
    const path = `/orders/${placed.json['id']}/payment`;
    await companies.without('bank', async () => {
      const silent = await call('GET', path, { bearer: asking.bearer });
      expect([silent.status, silent.json['code'], silent.headers.get('retry-after')]).toEqual([503, 'payments/bank-silent', '5']);
    });
    const { json } = await call('GET', path, { bearer: asking.bearer });
    expect(json).toMatchObject({ state: 'awaiting', qr_text: expect.stringMatching(/^000201/) });
    const cash = await place(await buyerWith(await addGoods(market, { sellerId: await addSeller(market) })));
    expect(cash.status).toBe(201);
  });
});

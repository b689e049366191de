import { beforeAll, describe, expect, test } from 'vitest';

import { randomId } from '#platform/ids.ts';

import { buy, review } from '../community/reviews.ts';
import { openTestMarket, type TestMarket } from '../database.ts';
import { addMember, testNow } from '../member.ts';
import { openCompanies, workOff } from '../orders/companies.ts';
import { addBuyer, placeFor, putInBasket } from '../orders/shop.ts';
import { addGoods, addShop } from '../shop.ts';
import { call, sessionOf, tokenOf } from './client.ts';
import { startTestStaff } from './staff-session.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
  await openCompanies();
});

async function shopkeeper() {
  const sellerId = await addShop();
  const memberId = await addMember({ alias: 'chủ gian' });
  await market.main.query(
    `insert into sellers.staff (id, seller_id, member_id, role, since) values ($1, $2, $3, 'owner', now() - interval '1 day')`,
    [randomId(), sellerId, memberId],
  );
  const bearer = await sessionOf(memberId);
  const { json } = await call('GET', '/seller/shops', { bearer });
  return { sellerId, memberId, bearer, shop: `/seller/shops/${json['items']?.[0]?.['slug']}` };
}

describe('a shop', () => {
  test('confirms, packs and hands over an order of its own, and sees no name, number or street', async () => {
    const { bearer, shop, sellerId } = await shopkeeper();
    const { variantId } = await addGoods({ sellerId });
    const buyer = await addBuyer();
    await putInBasket(buyer, variantId);
    const { number } = await placeFor(buyer);
    const listed = await call('GET', `${shop}/orders`, { bearer });
    expect(listed.json).toMatchObject({ total: 1, items: [{ number, state: 'to-confirm', alias: 'mây trắng' }] });
    const order = `${shop}/orders/${listed.json['items']?.[0]?.['id']}`;
    expect((await call('POST', `${order}/pack`, { bearer })).json['code']).toBe('ordering/not-now');
    expect((await call('POST', `${order}/confirm`, { bearer })).json).toEqual({ state: 'to-pack', is_moved: true });
    expect((await call('POST', `${order}/confirm`, { bearer })).json['is_moved']).toBe(false);
    await workOff();
    const labels = await call('GET', `${shop}/labels`, { bearer });
    expect(labels.json['items']).toMatchObject([{ number, masked_mobile: '09•• ••• 318', tracking_code: expect.any(String) }]);
    expect((await call('POST', `${order}/pack`, { bearer })).status).toBe(200);
    const seen = await call('GET', order, { bearer });
    expect(seen.text).not.toMatch(/Minh Anh|901234318|Lê Thánh Tôn/);
    expect((await call('GET', `${shop}/today`, { bearer })).json['today']).toMatchObject({ piece_count: 1 });
    expect((await call('POST', `${order}/hand-over`, { bearer })).json['state']).toBe('handed-over');
    expect((await call('POST', `${order}/cancel`, { bearer, body: { reason: 'Hết' } })).json['code']).toBe('ordering/not-now');
  });

  test('cancels with a reason, and not without', async () => {
    const { bearer, shop, sellerId } = await shopkeeper();
    const { variantId } = await addGoods({ sellerId });
    const buyer = await addBuyer();
    await putInBasket(buyer, variantId);
    await placeFor(buyer);
    const listed = await call('GET', `${shop}/orders`, { bearer });
    const order = `${shop}/orders/${listed.json['items']?.[0]?.['id']}`;
    expect((await call('POST', `${order}/cancel`, { bearer, body: { reason: ' ' } })).json['code']).toBe('ordering/bad-reason');
    expect((await call('POST', `${order}/cancel`, { bearer, body: { reason: 'Hàng bị vỡ' } })).status).toBe(204);
  });

  test('of somebody else does not exist, nor does anything in it', async () => {
    const [mine, theirs] = [await shopkeeper(), await shopkeeper()];
    const { id, variantId } = await addGoods({ sellerId: theirs.sellerId });
    for (const path of ['/today', '/orders', '/labels', '/listings', '/reviews', '/page', `/listings/${id}/variants`])
      expect((await call('GET', theirs.shop + path, { bearer: mine.bearer })).json).toMatchObject({ status: 404, code: 'sellers/no-shop' });
    const price = await call('PUT', `${mine.shop}/variants/${variantId}/price`, { bearer: mine.bearer, body: { price_vnd: 1 } });
    expect(price.json).toMatchObject({ status: 404, code: 'catalogue/unknown-variant' });
    const stock = await call('PUT', `${mine.shop}/variants/${variantId}/stock`, { bearer: mine.bearer, body: { available: 1 } });
    expect(stock.status).toBe(404);
    expect((await call('GET', `${mine.shop}/listings/${id}/variants`, { bearer: mine.bearer })).json['code']).toBe('catalogue/unknown-listing');
    expect((await call('GET', mine.shop + '/orders', { bearer: await tokenOf(mine.memberId, ['orders']) })).status).toBe(403);
    expect((await call('GET', mine.shop + '/orders', { bearer: await tokenOf(mine.memberId, ['seller']) })).status).toBe(200);
  });

  test('sets price and stock of its own goods, which everybody sees at once', async () => {
    const { bearer, shop, sellerId } = await shopkeeper();
    const { id, variantId, slug } = await addGoods({ sellerId, priceVnd: 100_000 }).then(async (goods) => ({
      ...goods,
      slug: (await call('GET', `${shop}/listings`, { bearer })).json['items']?.[0]?.['slug'],
    }));
    expect((await call('PUT', `${shop}/variants/${variantId}/price`, { bearer, body: { price_vnd: 90_000 } })).status).toBe(204);
    expect((await call('PUT', `${shop}/variants/${variantId}/stock`, { bearer, body: { available: 3 } })).status).toBe(204);
    expect((await call('GET', `${shop}/listings/${id}/variants`, { bearer })).json['items']).toMatchObject([{ price_vnd: 90_000, stock: 3 }]);
    expect((await call('GET', `/listings/${slug}`)).json).toMatchObject({ price_vnd: 90_000, variants: [{ stock: 3 }] });
    expect((await call('PUT', `${shop}/variants/${variantId}/price`, { bearer, body: { price_vnd: 0.5 } })).status).toBe(422);
    expect((await call('GET', `${shop}/listings?state=waiting`, { bearer })).json['total']).toBe(0);
  });

  test('replies once to a review, and speaks for itself', async () => {
    const { bearer, shop, sellerId } = await shopkeeper();
    const { id } = await review(await buy(market, { sellerId }));
    const reply = `${shop}/reviews/${id}/reply`;
    expect((await call('GET', `${shop}/reviews?only=unanswered`, { bearer })).json['total']).toBe(1);
    expect((await call('POST', reply, { bearer, body: { text: ' ' } })).json['code']).toBe('community/no-text');
    expect((await call('POST', reply, { bearer, body: { text: 'Cảm ơn bạn.' } })).json).toEqual({ held_because: [] });
    expect((await call('POST', reply, { bearer, body: { text: 'Cảm ơn bạn.' } })).json['code']).toBe('community/already-replied');
    expect((await call('GET', `${shop}/reviews`, { bearer })).json['items']).toMatchObject([{ reply: { text: 'Cảm ơn bạn.' } }]);
    expect((await call('PUT', `${shop}/page`, { bearer, body: { about_vi: 'Gốm làm tay.' } })).status).toBe(204);
    expect((await call('GET', `${shop}/page`, { bearer })).json['about_vi']).toBe('Gốm làm tay.');
    expect((await call('PUT', `${shop}/page`, { bearer, body: { about_vi: 'x'.repeat(1_501) } })).json['code']).toBe('sellers/about-too-long');
  });
});

describe('staff', () => {
  test('without a task of the department stop there', async () => {
    const bearer = await startTestStaff(market, []);
    for (const path of [
      '/moderation/queue',
      '/listings/queue',
      '/import-batches',
      '/parcels/stuck',
      '/refunds',
      '/bank-notices',
      '/security/sign-ins',
    ])
      expect((await call('GET', `/staff${path}`, { bearer })).json).toMatchObject({ code: 'staff/no-task' });
    expect((await call('GET', '/staff/tasks', { bearer })).json['items']).toEqual([]);
    expect((await call('DELETE', '/staff/sessions/current', { bearer })).status).toBe(204);
    expect((await call('GET', '/staff/tasks', { bearer })).status).toBe(401);
  });

  test('wrong sign-ins are not told apart', async () => {
    const body = { email: 'ai@wecan.example', password: 'gì đó', code: '123456' };
    expect((await call('POST', '/staff/sessions', { body })).json['code']).toBe('staff/wrong-sign-in');
  });

  test('of moderation publish or reject what waits', async () => {
    const bearer = await startTestStaff(market, ['moderation']);
    const { id } = await review(await buy(market, { alias: 'Bí Danh' }), { text: 'Gọi 0912 345 678 nhé' }, testNow);
    const queue = await call('GET', '/staff/moderation/queue', { bearer });
    expect(queue.json['items']).toMatchObject([{ review_id: id, held_because: ['phone'], contacts: [{ kind: 'phone' }] }]);
    expect(queue.text).not.toContain('Bí Danh');
    const decision = { review_id: id, subject: 'review', revision: 1, decision: 'rejected' };
    const decide = (more: object) => call('POST', '/staff/moderation/decisions', { bearer, body: { ...decision, ...more } });
    expect((await decide({})).json['code']).toBe('community/no-decision');
    expect((await decide({ because: 'personal-data' })).json['code']).toBe('community/bad-reason');
    expect((await decide({ because: 'personal-data', reason: 'Có số 0912 345 678' })).json['code']).toBe('community/reason-reveals');
    expect((await decide({ because: 'personal-data', reason: 'Bài có số điện thoại.' })).status).toBe(204);
    expect((await decide({ because: 'personal-data', reason: 'Bài có số điện thoại.' })).json['code']).toBe('community/decided-already');
    expect((await call('GET', '/staff/moderation/decisions', { bearer })).json['items']).toMatchObject([{ decision: 'rejected' }]);
  });

  test('of listings approve or reject what waits', async () => {
    const bearer = await startTestStaff(market, ['listings-and-sellers']);
    const { id } = await addGoods({ isWaiting: true });
    expect((await call('GET', '/staff/listings/queue', { bearer })).json).toMatchObject({ total: 1, items: [{ id }] });
    expect((await call('GET', `/staff/listings/${id}`, { bearer })).json).toMatchObject({ state: 'waiting', decisions: [] });
    const path = `/staff/listings/${id}/decision`;
    expect((await call('POST', path, { bearer, body: { decision: 'approved', reason: '' } })).json['code']).toBe('catalogue/bad-reason');
    expect((await call('POST', path, { bearer, body: { decision: 'approved', reason: 'Đủ thông tin' } })).status).toBe(204);
    expect((await call('POST', path, { bearer, body: { decision: 'approved', reason: 'Đủ thông tin' } })).json['code']).toBe(
      'catalogue/already-decided',
    );
    expect((await call('POST', path, { bearer, body: { decision: 'rejected', reason: 'Ảnh sai' } })).status).toBe(204);
    expect((await call('GET', '/staff/import-batches', { bearer })).json['items']).toEqual([]);
    const key = `seller_id=${randomId()}&made_at=2026-11-22T03:00:00.000Z`;
    expect((await call('GET', `/staff/import-batches/samples?${key}`, { bearer })).json['items']).toEqual([]);
    const batch = { seller_id: randomId(), made_at: '2026-11-22T03:00:00.000Z', reason: 'Đã xem' };
    expect((await call('POST', '/staff/import-batches/approve', { bearer, body: { ...batch, has_looked: false } })).json['code']).toBe(
      'catalogue/not-looked',
    );
    expect((await call('POST', '/staff/import-batches/approve', { bearer, body: { ...batch, has_looked: true } })).json['code']).toBe(
      'catalogue/already-decided',
    );
  });

  test('of orders, money and security see what is stuck', async () => {
    const bearer = await startTestStaff(market, ['order-operations', 'money', 'security']);
    for (const path of ['/parcels/stuck', '/parcel-notices', '/refunds', '/bank-notices', '/security/sign-ins', '/security/at-work'])
      expect((await call('GET', `/staff${path}`, { bearer })).status, path).toBe(200);
    const nothing = randomId();
    expect((await call('POST', `/staff/parcels/${nothing}/ask`, { bearer })).json['code']).toBe('delivery/no-parcel');
    expect((await call('POST', `/staff/parcel-notices/${nothing}/close`, { bearer, body: { reason: 'Đã hỏi' } })).json['code']).toBe(
      'delivery/notice-closed',
    );
    expect((await call('POST', `/staff/refunds/${nothing}/sent`, { bearer, body: { reference: 'FT1' } })).json['code']).toBe('payments/refund-sent');
    const settle = { as: 'close', reason: 'Thử nghiệm' };
    expect((await call('POST', `/staff/bank-notices/${nothing}/settle`, { bearer, body: settle })).json['code']).toBe('payments/notice-closed');
  });
});

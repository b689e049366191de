import { type BrowserContext } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { arrive, signIn, visit } from './browser.ts';

/** What a browser sends for a form, without a browser in the way: 'required' and 'maxlength' are no defence. */
function send(context: BrowserContext, path: string, form: Record<string, string>) {
  return context.request.post(path, { form, headers: { origin: inject('product'), accept: 'text/html' }, maxRedirects: 0 });
}

const tooMuch = 'x'.repeat(900_000);
const nasty = ['', ' ', '-1', '🙂', "' or 1=1 --", '<script>alert(1)</script>', '\u0001\u202E', 'a\u0301'.repeat(50), tooMuch];

async function variantIn(context: BrowserContext): Promise<string> {
  const page = await visit(context, '/search?q=tai+nghe&seller=mat-la-so');
  await page.locator('.product h3 a').nth(3).click();
  await page.waitForURL(/\/p\//);
  const id = await page.locator('[name=variant]:not([disabled])').first().getAttribute('value');
  await page.close();
  return id ?? '';
}

/** Whatever is wrong, the page says so in words, with the right status, and shows nothing of the inside. */
async function expectRefused(answer: Awaited<ReturnType<typeof send>>, statuses: readonly number[]): Promise<string> {
  const text = await answer.text();
  expect(statuses).toContain(answer.status());
  expect(text).not.toMatch(/<script>alert|SyntaxError|at Object\.|node_modules|ordering\.|select .* from/);
  return text;
}

test('the basket takes nothing that is no thing of the market and no number', async () => {
  const context = await arrive();
  const variant = await variantIn(context);

  for (const wrong of nasty) await expectRefused(await send(context, '/basket?/add', { variant: wrong }), [409]);
  for (const wrong of nasty) await expectRefused(await send(context, '/basket?/add', { variant, quantity: wrong }), [422]);
  await expectRefused(await send(context, '/basket?/add', {}), [409]);
  await expectRefused(await send(context, '/basket?/change', { variant: crypto.randomUUID(), quantity: '0x1' }), [422]);
  await expectRefused(await send(context, '/basket?/add', { variant: crypto.randomUUID() }), [409]);
  expect((await send(context, '/basket?/add', { variant, quantity: 'x'.repeat(1_100_000) })).status()).toBe(413);
  expect((await send(context, '/basket?/nothing', { variant })).status()).toBe(404);
  const page = await visit(context, '/basket');
  expect(await page.textContent('main')).toContain('Giỏ hàng đang trống');
  await context.close();
});

test('the checkout keeps what was typed, orders nothing by mistake, and one press is one order', async () => {
  const context = await arrive();
  await signIn(context, 'thu.sai@example.test', 'Thử Sai');
  const variant = await variantIn(context);
  expect((await send(context, '/checkout?/place', {})).status()).toBe(422);
  expect((await send(context, '/basket?/add', { variant })).status()).toBe(303);

  const address = { recipient: 'Lê Thị Thử', mobile: '0912345678', street: '12 Ví Dụ', place: 'phường Bến Thành, Thành phố Hồ Chí Minh' };
  for (const field of Object.keys(address)) {
    for (const wrong of ['', '🙂', tooMuch, '4111 1111 1111 1111']) {
      const text = await expectRefused(await send(context, '/checkout?/save', { ...address, [field]: wrong, payment: 'vietqr' }), [422]);
      // The choice of payment is still there.
      expect(text).toMatch(/value="vietqr"[^>]*checked/);
    }
  }
  expect((await send(context, '/checkout?/save', address)).status()).toBe(200);

  const page = await visit(context, '/checkout');
  const value = async (name: string) => (await page.locator(`input[name=${name}]`).first().getAttribute('value')) ?? '';
  const whole = { key: await value('key'), mark: await value('mark'), total: await value('total'), address: await value('address'), payment: 'cod' };
  const seller = (await page.locator('textarea[name^="note:"]').first().getAttribute('name')) ?? '';
  const wrongs: [Record<string, string>, number][] = [
    [{ key: '' }, 422],
    [{ key: '<b>' }, 422],
    [{ total: '1' }, 409],
    [{ total: 'abc' }, 422],
    [{ mark: 'another' }, 409],
    [{ address: '' }, 422],
    [{ address: crypto.randomUUID() }, 422],
    [{ payment: 'gold' }, 422],
    [{ [seller]: 'x'.repeat(301) }, 422],
    [{ [seller]: 'Thẻ của tôi 4111 1111 1111 1111' }, 422],
    [{ [seller]: tooMuch }, 422],
  ];
  for (const [wrong, status] of wrongs) {
    const text = await expectRefused(await send(context, '/checkout?/place', { ...whole, ...wrong }), [status]);
    expect(text).toContain('12 Ví Dụ');
  }
  expect(await (await visit(context, '/orders')).textContent('main')).toContain('Bạn chưa có đơn nào');

  const note = 'Gọi “chuông” 2 lần 🙏 <b>';
  const presses = await Promise.all([1, 2, 3].map(() => send(context, '/checkout?/place', { ...whole, [seller]: note })));
  expect(new Set(presses.map((press) => press.headers()['location'])).size).toBe(1);
  expect(presses.map((press) => press.status())).toEqual([303, 303, 303]);
  // From a page that is old by now: the same order once more, or a basket that is empty.
  expect((await send(context, '/checkout?/place', whole)).headers()['location']).toBe(presses[0]?.headers()['location']);
  await expectRefused(await send(context, '/checkout?/place', { ...whole, key: crypto.randomUUID() }), [409]);
  const order = await visit(context, presses[0]?.headers()['location'] ?? '');
  expect(await order.textContent('main')).toContain(note);
  await context.close();
});

test('an order is its buyer’s alone, and cancelling asks for no more than it needs', async () => {
  const [context, other] = [await arrive(), await arrive()];
  await Promise.all([signIn(context, 'don.minh@example.test', 'Đơn Mình'), signIn(other, 'don.khac@example.test', 'Đơn Khác')]);
  await send(context, '/basket?/add', { variant: await variantIn(context) });
  await send(context, '/checkout?/save', {
    recipient: 'Lê Thử',
    mobile: '0912345678',
    street: '1 Ví Dụ',
    place: 'phường Bến Thành, Thành phố Hồ Chí Minh',
  });
  const page = await visit(context, '/checkout');
  const value = async (name: string) => (await page.locator(`input[name=${name}]`).first().getAttribute('value')) ?? '';
  const placed = await send(context, '/checkout?/place', {
    key: await value('key'),
    mark: await value('mark'),
    total: await value('total'),
    address: await value('address'),
    payment: 'cod',
  });
  const path = placed.headers()['location']?.split('?')[0] ?? '';
  const order = await visit(context, path);
  const part = (await order.locator('form[action="?/cancel"] input[name=part]').getAttribute('value')) ?? '';

  for (const action of ['cancel', 'received', 'again']) expect((await send(other, `${path}?/${action}`, { part })).status()).toBe(404);
  for (const wrong of ['', 'x', crypto.randomUUID(), tooMuch]) expect((await send(context, `${path}?/cancel`, { part: wrong })).status()).toBe(404);
  await expectRefused(await send(context, `${path}?/received`, { part }), [409]);
  const text = await expectRefused(await send(context, `${path}?/cancel`, { part, reason: 'Thẻ 4111 1111 1111 1111' }), [422]);
  expect(text).toContain('Thẻ 4111');
  await expectRefused(await send(context, `${path}?/cancel`, { part, reason: tooMuch }), [422]);
  for (const strange of [
    '/orders/WC-2611-ZZZZZZ',
    '/orders/1',
    `/orders/${crypto.randomUUID()}`,
    "/orders/'or'1",
    '/pay/x',
    '/pay/x/qr.svg',
    '/pay/x/state',
  ])
    expect([strange, (await context.request.get(strange, { headers: { accept: 'text/html' } })).status()]).toEqual([strange, 404]);

  const presses = await Promise.all([1, 2].map(() => send(context, `${path}?/cancel`, { part, reason: 'Đổi ý <i>' })));
  expect(presses.map((press) => press.status())).toEqual([303, 303]);
  expect(await (await visit(context, path)).textContent('main')).toContain('Lý do: Đổi ý <i>');
  expect((await context.request.get('/orders?tab=khong-co&page=999999', { headers: { accept: 'text/html' } })).status()).toBe(200);
  await Promise.all([context.close(), other.close()]);
});

test('without a session nothing of an order is to be had', async () => {
  const context = await arrive();
  for (const path of ['/orders', '/orders/WC-2611-ZZZZZZ', '/pay/WC-2611-ZZZZZZ']) {
    const answer = await context.request.get(path, { headers: { accept: 'text/html' }, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers()['location']).toContain('/sign-in?next=');
  }
  expect((await context.request.get('/checkout', { maxRedirects: 0 })).headers()['location']).toBe('/basket');
  expect((await send(context, '/checkout?/place', { payment: 'cod' })).headers()['location']).toBe('/checkout');
  for (const wrong of nasty) {
    const answer = await send(context, '/checkout?/ask', { identifier: wrong });
    expect([422, 429]).toContain(answer.status());
  }
  await expectRefused(await send(context, '/checkout?/enter', { code: '000000' }), [401, 409, 410, 422]);
  await expectRefused(await send(context, '/checkout?/register', { alias: 'A', isOldEnough: 'on' }), [401, 409, 410, 422]);
  await context.close();
});

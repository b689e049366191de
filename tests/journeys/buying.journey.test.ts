import { type BrowserContext, type Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { knownPassword } from '../../database/demonstration/people.ts';
import { arrive, codeFor, expectAccessible, expectNoSideways, showWhole, signIn, sizes, visit } from './browser.ts';

const shops = [
  { slug: 'mat-la-so', owner: 'chu-mat-la@vi-du.example', words: 'tai nghe' },
  { slug: 'gom-song-trang', owner: 'chu-gom@vi-du.example', words: 'am tra' },
] as const;

/** On a phone and on a desk. Without JavaScript the page is the same, and the tool that looks at it cannot run. */
async function expectGood(page: Page, hasJavaScript = true): Promise<void> {
  await expectNoSideways(page);
  if (!hasJavaScript) return;
  const usual = page.viewportSize() ?? sizes.phone;
  for (const size of Object.values(sizes)) {
    await page.setViewportSize(size);
    await expectNoSideways(page);
    await showWhole(page);
    await expectAccessible(page);
  }
  await page.setViewportSize(usual);
}

/** Found by search among the goods of a shop, and put into the basket. */
async function putInBasket(context: BrowserContext, { slug, words }: { slug: string; words: string }, place: number): Promise<void> {
  const page = await visit(context, `/search?q=${encodeURIComponent(words)}&seller=${slug}`);
  await page.locator('.product h3 a').nth(place).click();
  await page.waitForURL(/\/p\//);
  const add = page.getByRole('button', { name: 'Thêm vào giỏ' });
  await add.filter({ visible: true }).first().click();
  // With JavaScript the page stays and says so; without it the basket opens.
  await page.getByRole('status').filter({ hasText: 'Đã thêm vào giỏ' }).waitFor();
  await page.close();
}

type Buyer = { mobile: string; hasJavaScript: boolean };

/** A number, its code, an alias, and no choice turned on: all on the checkout page. */
async function registerInCheckout(page: Page, { mobile, hasJavaScript }: Buyer): Promise<void> {
  await expectGood(page, hasJavaScript);
  await page.fill('input[name=identifier]', mobile);
  await page.getByRole('button', { name: 'Gửi mã' }).click();
  await page.locator('input[name=code]').waitFor();
  await expectGood(page, hasJavaScript);
  await page.fill('input[name=code]', await codeFor(page.context(), mobile));
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.locator('input[name=alias]').waitFor();
  await expectGood(page, hasJavaScript);
  await page.fill('input[name=alias]', 'Sóng Nhỏ');
  await page.check('input[name=isOldEnough]');
  expect(await page.locator('main input[type=checkbox]:checked').count()).toBe(1);
  await page.getByRole('button', { name: 'Mở tài khoản và đặt tiếp' }).click();
  await page.locator('input[name=recipient]').waitFor();
}

async function giveAddress(page: Page, { mobile, hasJavaScript }: Buyer): Promise<void> {
  await expectGood(page, hasJavaScript);
  await page.fill('input[name=recipient]', 'Lê Thị Sóng');
  await page.fill('input[name=mobile]', mobile);
  await page.fill('input[name=street]', '12 Lê Thánh Tôn');
  await page.fill('input[name=place]', 'phường Bến Thành, Thành phố Hồ Chí Minh');
  await page.getByRole('button', { name: 'Lưu và giao đến đây' }).filter({ visible: true }).last().click();
  await page.locator('main').getByText('12 Lê Thánh Tôn, phường Bến Thành').first().waitFor();
  await expectGood(page, hasJavaScript);
}

/** Presses the button that is in view, on a phone that of the bar, and answers the number of the order. */
async function placeOrder(page: Page, goesTo: RegExp): Promise<string> {
  await page
    .getByRole('button', { name: /^Đặt hàng/ })
    .filter({ visible: true })
    .first()
    .click();
  await page.waitForURL(goesTo);
  return /WC-\d{4}-\w{6}/.exec(page.url())?.[0] ?? '';
}

/** A shop of the demonstration: its code would be asked for again and again by one journey after the other. */
async function signInByPassword(context: BrowserContext, identifier: string): Promise<void> {
  const page = await visit(context, '/sign-in/password');
  await page.fill('input[name=identifier]', identifier);
  await page.fill('input[name=password]', knownPassword);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.close();
}

/** The shop confirms, packs and hands over, on its own pages. */
async function fulfil(context: BrowserContext, slug: string, number: string): Promise<void> {
  const list = await visit(context, `/seller/${slug}/orders`);
  await list.getByRole('link', { name: number }).first().click();
  await list.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
  await list.getByRole('button', { name: 'Xác nhận' }).first().click();
  await list.locator('form[action="?/pack"] button').click();
  await list.locator('form[action="?/handOver"]').waitFor();
  // The carrier gives its number a moment after the confirmation.
  await expect.poll(async () => (await list.reload(), list.getByText('Mã vận đơn').count()), { timeout: 20_000 }).toBeGreaterThan(0);
  await list.locator('form[action="?/handOver"] button').click();
  await list.waitForLoadState('load');
  await list.close();
}

/** At the simulated carrier's page: station after station until the shop has heard that it arrived. */
async function letArrive(context: BrowserContext, order: Page): Promise<void> {
  const href =
    (await order
      .getByRole('link', { name: /bên giao hàng giả lập/ })
      .first()
      .getAttribute('href')) ?? '';
  const depot = await context.newPage();
  await depot.goto(href);
  const row = depot.locator(`[id="${href.split('#')[1]}"]`);
  for (let station = 0; station < 6 && (await row.locator('button[value=next]').count()) > 0; station += 1) {
    await row.locator('button[value=next]').click();
    await depot.waitForLoadState('load');
  }
  await depot.close();
  await expect
    .poll(async () => (await order.reload(), order.getByRole('button', { name: 'Đã nhận được hàng' }).count()), { timeout: 30_000 })
    .toBeGreaterThan(0);
}

test.each([
  { size: 'phone', hasJavaScript: true, mobile: '0903 222 501' },
  { size: 'desk', hasJavaScript: false, mobile: '0903 222 502' },
] as const)(
  'somebody new buys from two shops, pays on delivery, receives and reviews ($size, JavaScript: $hasJavaScript)',
  { timeout: 240_000 },
  async ({ mobile, ...how }) => {
    const context = await arrive(how);
    for (const shop of shops) await putInBasket(context, shop, how.size === 'phone' ? 0 : 1);
    const basket = await visit(context, '/basket');
    expect(await basket.locator('main section.card h2').count()).toBe(2);
    await expectGood(basket, how.hasJavaScript);
    await basket.getByRole('link', { name: 'Đến bước đặt hàng' }).filter({ visible: true }).first().click();
    await basket.waitForURL(/\/checkout$/);

    await registerInCheckout(basket, { ...how, mobile });
    await giveAddress(basket, { ...how, mobile });
    expect(await basket.locator('main').textContent()).toContain('kiện 2 trên 2');
    await basket.locator('summary', { hasText: 'Lời nhắn' }).first().click();
    await basket.locator('textarea').first().fill('Gói kỹ giúp mình 🙏');
    const number = await placeOrder(basket, /\/orders\/WC-/);
    expect(await basket.getByRole('status').first().textContent()).toContain('Đã đặt hàng');
    await expectGood(basket, how.hasJavaScript);
    expect(await basket.locator('main').textContent()).toContain('Gói kỹ giúp mình 🙏');

    const seller = await arrive({ size: 'desk' });
    await signInByPassword(seller, shops[0].owner);
    await fulfil(seller, shops[0].slug, number);
    await seller.close();
    const order = await visit(context, `/orders/${number}`);
    await expect.poll(async () => (await order.reload(), order.locator('main').textContent()), { timeout: 20_000 }).toContain('Mã vận đơn');
    await letArrive(context, order);
    await expectGood(order, how.hasJavaScript);
    await order.getByRole('button', { name: 'Đã nhận được hàng' }).click();
    await order.waitForURL(/received/);
    await order.getByRole('link', { name: 'Viết đánh giá' }).first().click();
    await order.waitForURL(/\/account\/reviews\/write\//);
    await order.locator('label:has(input[name=stars][value="5"])').click();
    await order.fill('textarea[name=text]', 'Đúng như mô tả, gói cẩn thận.');
    await order.locator('main label:has(input[type=checkbox])').last().click();
    await order
      .getByRole('button', { name: /Gửi|Đăng/ })
      .last()
      .click();
    await order.waitForURL(/\/account\/reviews\?done=/);
    await context.close();
  },
);

test.each([
  { size: 'desk', hasJavaScript: true, mobile: '0903 222 503' },
  { size: 'phone', hasJavaScript: false, mobile: '0903 222 504' },
] as const)(
  'somebody pays by VietQR at the simulated bank and sees it paid ($size, JavaScript: $hasJavaScript)',
  { timeout: 180_000 },
  async ({ mobile, ...how }) => {
    const context = await arrive(how);
    await putInBasket(context, shops[1], how.size === 'phone' ? 2 : 3);
    const page = await visit(context, '/checkout');
    await registerInCheckout(page, { ...how, mobile });
    await giveAddress(page, { ...how, mobile });
    await page.locator('label:has(input[value=vietqr])').click();
    const number = await placeOrder(page, /\/pay\/WC-/);
    await expectGood(page, how.hasJavaScript);
    const qr = page.locator('img.qr');
    expect(await qr.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))).toBeGreaterThan(0);
    expect(await page.locator('main').textContent()).toContain(`WC${number.slice(-6)}`);

    const bank = await context.newPage();
    await bank.goto((await page.getByRole('link', { name: 'Mở ngân hàng giả lập' }).getAttribute('href')) ?? '');
    await bank.locator('button').click();
    await bank.getByRole('status').waitFor();
    await bank.close();
    if (how.hasJavaScript) await page.waitForURL(/\/orders\/WC-.*paid/, { timeout: 30_000 });
    else await expect.poll(async () => (await page.goto(`/pay/${number}`), page.url()), { timeout: 30_000 }).toContain('paid');
    expect(await page.getByRole('status').first().textContent()).toContain('Tiền đã đến');
    await expect.poll(async () => (await page.reload(), page.locator('main').textContent()), { timeout: 20_000 }).toContain('payOS');
    await expectGood(page, how.hasJavaScript);
    const orders = await visit(context, '/orders');
    expect(await orders.locator('main').textContent()).toContain(number);
    await expectGood(orders, how.hasJavaScript);

    // Somebody else finds none of it.
    const stranger = await arrive();
    await signIn(stranger, `stranger.${mobile.slice(-3)}@example.test`, 'Người Lạ');
    for (const path of [`/orders/${number}`, `/pay/${number}`, `/pay/${number}/qr.svg`]) {
      const answer = await stranger.request.get(path, { headers: { accept: 'text/html' } });
      expect([path, answer.status()]).toEqual([path, 404]);
    }
    await Promise.all([context.close(), stranger.close()]);
  },
);

test('the basket, the checkout and the orders speak English', async () => {
  const context = await arrive();
  await putInBasket(context, shops[0], 2);
  for (const [path, words] of [
    ['/en/basket', 'Basket'],
    ['/en/checkout', 'Checkout'],
    ['/en/cart', 'Basket'],
  ] as const) {
    const page = await visit(context, path);
    expect(await page.textContent('h1')).toContain(words);
    await expectGood(page);
    await page.close();
  }
  await context.close();
});

test('a line is changed, taken out and put back', async () => {
  const context = await arrive({ hasJavaScript: false });
  await putInBasket(context, shops[0], 1);
  const page = await visit(context, '/basket');
  await page.fill('input[name=quantity]', '2');
  await page.getByRole('button', { name: 'Cập nhật' }).click();
  await page.waitForURL(/\/basket#/);
  expect(await page.inputValue('input[name=quantity]')).toBe('2');
  await page.getByRole('button', { name: /^Bỏ / }).click();
  expect(await page.textContent('main')).toContain('Giỏ hàng đang trống');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  expect(await page.inputValue('input[name=quantity]')).toBe('2');
  await context.close();
});

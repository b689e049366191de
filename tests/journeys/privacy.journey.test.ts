import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';

import { type BrowserContext, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { emailOf, knownBuyer, knownPassword } from '../../database/demonstration/people.ts';
import { arrive, expectAccessible, expectNoSideways, showWhole, signIn, visit } from './browser.ts';

const centre = [
  '/account/privacy',
  '/account/privacy/disclosures',
  '/account/privacy/held',
  '/account/privacy/held/identity',
  '/account/privacy/held/sign-ins',
  '/account/privacy/held/orders',
  '/account/privacy/receipts',
  '/account/privacy/choices',
];
const published = ['/policy', '/policy/purposes/order-fulfil', '/policy/purposes/personalise-content', '/policy/purposes/rights-serve'];

const publishing = 'Đăng công khai bài tôi viết, dưới bí danh';

async function turnedOn(page: Page): Promise<number> {
  return page.locator('main [role=switch][aria-checked=true]').count();
}

/** The buyer of the demonstration, who has orders, reviews and choices. */
async function signInAsBuyer(context: BrowserContext): Promise<void> {
  const page = await visit(context, '/sign-in/password');
  await page.fill('input[name=identifier]', emailOf(knownBuyer));
  await page.fill('input[name=password]', knownPassword);
  await page.click('main form button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.close();
}

test.each([
  { size: 'phone', hasJavaScript: true },
  { size: 'desk', hasJavaScript: false },
] as const)(
  '0.1 whoever refuses everything is a member all the same, and every choice takes effect at once ($size, JavaScript: $hasJavaScript)',
  async (how) => {
    const context = await arrive(how);
    await signIn(context, `tu-choi.${randomBytes(4).toString('hex')}@example.test`, 'Khép Kín');
    const page = await visit(context, '/account/privacy');
    expect(await turnedOn(page)).toBe(0);

    await page.getByRole('switch', { name: publishing }).click();
    await page.waitForURL(/turned=community\.publish/);
    expect(await turnedOn(page)).toBe(1);
    expect(await page.locator('main').textContent()).toContain('Bạn bật lúc');
    const ledger = await visit(context, '/account/privacy/choices');
    expect(await ledger.locator('main tbody tr').count()).toBe(1);

    await page.getByRole('button', { name: 'Bật hết' }).click();
    await page.waitForURL(/all=on/);
    expect(await turnedOn(page)).toBe(await page.locator('main [role=switch]').count());
    await page.getByRole('button', { name: 'Tắt hết' }).click();
    await page.waitForURL(/all=off/);
    expect(await turnedOn(page)).toBe(0);
    expect(await page.locator('main [role=status]').textContent()).toContain('Đã tắt');
    await page.getByRole('button', { name: 'Tắt hết' }).click();
    await page.waitForURL(/count=0/);
    expect(await page.locator('main [role=status]').textContent()).toContain('đã tắt sẵn');
    await context.close();
  },
);

test('a receipt shows the very words that were shown, and nobody else can open it', async () => {
  const [own, other] = [await arrive({ size: 'desk' }), await arrive({ size: 'desk' })];
  await signIn(own, 'bien.nhan@example.test', 'Biên Nhận');
  await signIn(other, 'nguoi.la@example.test', 'Người Lạ');
  const receipts = await visit(own, '/account/privacy/receipts');
  const href = (await receipts.locator('main tbody a').first().getAttribute('href')) ?? '';
  const receipt = await visit(own, href);
  expect(await receipt.locator('.shown').textContent()).toContain('bí danh');
  expect(await receipt.locator('main').textContent()).toMatch(/[0-9a-f]{64}/);

  expect((await other.request.get(href)).status()).toBe(404);
  expect((await own.request.get('/account/privacy/receipts/not-an-id')).status()).toBe(404);
  expect((await own.request.get('/account/privacy/held/nothing-of-the-kind')).status()).toBe(404);
  const odd = await own.request.post('/account/privacy?/turn', {
    form: { switch: 'ads.everything', on: 'yes' },
    headers: { origin: inject('product') },
  });
  expect(odd.status()).toBeGreaterThanOrEqual(400);
  expect(odd.status()).toBeLessThan(500);
  await Promise.all([own.close(), other.close()]);
});

test('the buyer of the demonstration sees who received what of each order', async () => {
  const context = await arrive({ size: 'desk' });
  await signInAsBuyer(context);
  const page = await visit(context, '/account/privacy/disclosures');
  expect(await page.locator('.got').count()).toBeGreaterThan(5);
  const held = await visit(context, '/account/privacy/held');
  expect(await held.locator('main').textContent()).toContain('Số thẻ tín dụng');
  expect(await (await visit(context, '/account/privacy/held/orders')).locator('main .card').count()).toBeGreaterThan(1);
  await context.close();
});

test.each([
  { size: 'phone', isDark: true },
  { size: 'desk', isDark: false },
] as const)(
  'the privacy centre is accessible and fits the screen ($size, dark: $isDark)',
  async (how) => {
    const context = await arrive(how);
    await signInAsBuyer(context);
    for (const path of centre) await expectGood(context, how.size === 'phone' ? path : `/en${path}`);
    await context.close();
  },
  120_000,
);

test.each([
  { size: 'phone', isDark: false },
  { size: 'desk', isDark: true },
] as const)(
  'the policy is accessible, fits the screen and needs no JavaScript ($size, dark: $isDark)',
  async (how) => {
    const context = await arrive(how);
    for (const path of published) await expectGood(context, how.size === 'phone' ? path : `/en${path}`);
    await context.close();
    const plain = await arrive({ ...how, hasJavaScript: false });
    const page = await visit(plain, '/policy');
    const all = await page.locator('.clause:visible').count();
    await page.locator('label', { hasText: 'Không dùng' }).first().click();
    const some = await page.locator('.clause:visible').count();
    expect(some).toBeGreaterThan(10);
    expect(some).toBeLessThan(all);
    await plain.close();
  },
  120_000,
);

test('6.2 the policy names each sentence, says that its company is invented, and fits into 40 KB', async () => {
  const context = await arrive({ size: 'desk' });
  const page = await visit(context, '/policy#c1.4');
  expect(await page.locator('[data-clause]').count()).toBe(52);
  expect(await page.locator('[data-point]').count()).toBe(8);
  expect(await page.locator('#company').textContent()).toContain('không có thật');
  expect(await page.locator('article[id="c1.4"]').textContent()).toContain('Không dùng');
  expect((await context.request.get('/policy/purposes/no-such-purpose')).status()).toBe(404);
  const answer = await context.request.get('/policy');
  expect(brotliCompressSync(await answer.body()).length).toBeLessThan(40 * 1_024);
  await context.close();
});

async function expectGood(context: BrowserContext, path: string): Promise<void> {
  const page = await visit(context, path);
  await showWhole(page);
  await expectAccessible(page);
  await expectNoSideways(page);
  expect(await page.locator('h1').count(), path).toBe(1);
  await page.close();
}

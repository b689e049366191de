import { type BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';

import { arrive, expectAccessible, expectNoSideways, type Visit, visit } from './browser.ts';
import { knownShops, signInAsMember } from './staff.ts';

const [mine = '', others = ''] = knownShops;
const pages = ['', '/orders', '/orders?tab=to-pack', '/orders?tab=ended', '/orders/labels', '/listings', '/reviews', '/page'];
const tabs = ['to-confirm', 'to-pack', 'to-hand-over', 'on-its-way', 'arrived', 'ended'];

async function asOwner(shop: string, how: Visit = {}): Promise<BrowserContext> {
  const context = await arrive(how);
  await signInAsMember(context, { shop });
  return context;
}

/** Addresses of the orders of a shop, of any tab. */
async function ordersOf(context: BrowserContext, shop: string): Promise<string[]> {
  const found: string[] = [];
  for (const tab of tabs) {
    const page = await visit(context, `/seller/${shop}/orders?tab=${tab}`);
    found.push(...(await page.locator('td.lead a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))));
    await page.close();
  }
  return found;
}

test.each(['phone', 'desk'] as const)('every page of a shop is whole and accessible on a %s, in both languages', async (size) => {
  const context = await asOwner(mine, { size });
  for (const path of pages) {
    for (const language of ['', '/en']) {
      const page = await visit(context, `${language}/seller/${mine}${path}`);
      await expectAccessible(page);
      await expectNoSideways(page);
      await page.close();
    }
  }
  await context.close();
});

test.each([{ hasJavaScript: true }, { hasJavaScript: false }])(
  'an order is confirmed, packed and handed over, and no name, number or street is on the way ($hasJavaScript)',
  async ({ hasJavaScript }) => {
    const shop = hasJavaScript ? mine : others;
    const context = await asOwner(shop, { hasJavaScript });
    const list = await visit(context, `/seller/${shop}/orders?tab=to-pack`);
    const href = await list.locator('td.lead a').first().getAttribute('href');
    if (!href) throw new Error('The demonstration leaves an order to pack.');
    const page = await visit(context, href);
    if (hasJavaScript) await expectAccessible(page);
    expect(await page.innerText('main')).toMatch(/\d\d•• ••• \d{3}/);
    await page.click('form[action="?/pack"] button');
    await page.waitForLoadState('load');
    expect(await page.innerText('main')).toContain('Chờ bàn giao');
    await page.click('form[action="?/handOver"] button');
    await page.waitForLoadState('load');
    expect(await page.innerText('main')).toContain('Đã bàn giao');
    await context.close();
  },
);

test('the labels can be printed: a Code 128 for each, and nothing of who and where', async () => {
  const context = await asOwner(mine, { size: 'desk' });
  const page = await visit(context, `/seller/${mine}/orders/labels`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header.site').isVisible()).toBe(false);
  const labels = page.locator('article.paper');
  expect(await labels.locator('svg[aria-label^="Code 128: "]').count()).toBe(await labels.count());
  await context.close();
});

test('price and stock are changed on the page of a product, and what is no price is told beside its field', async () => {
  const context = await asOwner(mine, { hasJavaScript: false });
  const list = await visit(context, `/seller/${mine}/listings`);
  const href = await list.locator('td a.btn').first().getAttribute('href');
  if (!href) throw new Error('A shop of the demonstration has goods.');
  const page = await visit(context, href);
  const price = page.locator('input[name^="price:"]').first();
  const before = await price.inputValue();
  await price.fill('rẻ');
  await page.click('main form button');
  await page.waitForLoadState('load');
  expect(await price.getAttribute('aria-invalid')).toBe('true');
  expect(await price.inputValue()).toBe('rẻ');
  await price.fill('123.000');
  await page.click('main form button');
  await page.waitForURL(/saved/);
  expect(await price.inputValue()).toBe('123.000');
  await price.fill(before);
  await page.click('main form button');
  await page.waitForURL(/saved/);
  await context.close();
});

test("another shop's pages, orders and products do not exist, whatever is sent to them", async () => {
  const owner = await asOwner(others, { size: 'desk' });
  const [order = ''] = await ordersOf(owner, others);
  const list = await visit(owner, `/seller/${others}/listings`);
  const listing = (await list.locator('td a.btn').first().getAttribute('href')) ?? '';
  await owner.close();

  const thief = await asOwner(mine, { size: 'desk' });
  const swap = (path: string) => path.replace(others, mine);
  const said = new Set<string>();
  for (const path of [`/seller/${others}`, `/seller/${others}/orders`, `/seller/${others}/orders/labels`, order, listing, '/seller/khong-co']) {
    const page = await visit(thief, path, 404);
    said.add(await page.innerText('main'));
    await page.close();
  }
  expect(said.size).toBe(1);
  await visit(thief, swap(order), 404);
  await visit(thief, swap(listing), 404);
  for (const action of ['confirm', 'pack', 'handOver', 'cancel']) {
    const answer = await thief.request.post(`${swap(order)}?/${action}`, {
      form: { reason: 'Thử xem có được không.' },
      headers: { origin: new URL(thief.pages()[0]?.url() ?? '').origin },
    });
    expect(await answer.text(), action).not.toContain('"type":"redirect"');
    expect(answer.status(), action).not.toBe(303);
  }
  const labels = await visit(thief, `/seller/${mine}/orders/labels?order=${order.split('/').at(-1)}`);
  expect(await labels.locator('article.paper').count()).toBe(0);
  await thief.close();
});

test('a member without a shop is told so, and a visitor signs in first', async () => {
  const visitor = await arrive();
  expect(new URL((await visit(visitor, `/seller/${mine}`)).url()).pathname).toBe('/sign-in');
  await visitor.close();
  const member = await arrive();
  await signInAsMember(member, 'buyer');
  expect(await (await visit(member, '/seller')).innerText('main')).toContain('chưa có gian hàng');
  await visit(member, `/seller/${mine}`, 404);
  await member.close();
});

test('a buyer writes about what has arrived, and a text with a number waits', async () => {
  const context = await arrive({ hasJavaScript: false });
  await signInAsMember(context, 'buyer');
  const list = await visit(context, '/account/reviews');
  const href = await list.locator('a[href*="/account/reviews/write/"]').first().getAttribute('href');
  if (!href) throw new Error('Something has arrived for the buyer of the demonstration.');
  const page = await visit(context, href);
  await page.check('input[name=stars][value="4"]', { force: true });
  await page.fill('textarea[name=text]', 'Thẻ của mình là 4111 1111 1111 1111 nhé');
  await page.click('main form button[type=submit]');
  await page.waitForLoadState('load');
  expect(await page.innerText('main')).toContain('số thẻ ngân hàng');
  await page.fill('textarea[name=text]', 'Dùng tốt, cần hỏi gì gọi mình 0301 234 567.');
  await page.click('main form button[type=submit]');
  await page.waitForURL(/done=held/);
  expect(await page.innerText('main')).toContain('Đang chờ kiểm duyệt');
  await visit(context, href.replace(/[0-9a-f-]{36}$/, '01890000-0000-7000-8000-000000000000'), 404);
  await context.close();
});

test.each(['phone', 'desk'] as const)('the pages of reviews, and of a product of a shop, are whole and accessible on a %s', async (size) => {
  const context = await arrive({ size });
  await signInAsMember(context, 'buyer');
  const list = await visit(context, '/account/reviews');
  const href = (await list.locator('a[href*="/account/reviews/write/"]').first().getAttribute('href')) ?? '';
  for (const page of [list, await visit(context, href), await visit(context, `/en${href}`)]) {
    await expectAccessible(page);
    await expectNoSideways(page);
  }
  await context.close();
  const owner = await asOwner(mine, { size });
  const goods = await visit(owner, `/seller/${mine}/listings`);
  const offer = await visit(owner, (await goods.locator('td a.btn').first().getAttribute('href')) ?? '');
  await expectAccessible(offer);
  await expectNoSideways(offer);
  await owner.close();
});

import { inject, describe, expect, test } from 'vitest';

import { arrive, expectAccessible, expectNoSideways, visit } from './browser.ts';

/** The address of some page of the market, found as a person would: by a link on another page. */
async function linkOn(path: string, form: RegExp): Promise<string> {
  const answer = await fetch(inject('product') + path);
  const found = [...(await answer.text()).matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href).find((href) => form.test(href));
  if (!found) throw new Error(`No link like ${form} on ${path}.`);
  return found;
}

/** Something that can be bought: cards of what is in stock come first. */
const someListing = () => linkOn('/search', /^\/p\//);

describe.each([
  { size: 'phone', isDark: false },
  { size: 'desk', isDark: false },
  { size: 'desk', isDark: true },
] as const)('the shop front is accessible ($size, dark: $isDark)', (how) => {
  test.each(['/', '/en', '/c', '/c/*', '/search?q=am+tra', '/search?q=xyzzyqq', '/en/search', '/p/*', '/en/p/*', '/shop/*', '/ranking'])(
    '%s',
    async (form) => {
      const path = form.includes('/p/*')
        ? form.replace('/p/*', await someListing())
        : form === '/c/*'
          ? await linkOn('/c', /^\/c\//)
          : form === '/shop/*'
            ? await linkOn('/', /^\/shop\//)
            : form;
      const context = await arrive(how);
      const page = await visit(context, path);
      await expectNoSideways(page);
      // As high as the page: what the tab bar lies over at this moment is no fault of what lies there.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height });
      await expectAccessible(page);
      expect(await page.locator('h1').count()).toBe(1);
      await context.close();
    },
  );
});

test.each([{ hasJavaScript: true }, { hasJavaScript: false }])(
  'somebody searches without accents, narrows the list, and opens what they found (JavaScript: $hasJavaScript)',
  async ({ hasJavaScript }) => {
    const context = await arrive({ size: 'desk', hasJavaScript });
    const page = await visit(context, '/');
    await page.fill('#find', 'am tra');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=am+tra');
    expect(await page.textContent('h1')).toBe('ấm trà');
    const before = await page.locator('.results .product').count();
    expect(before).toBeGreaterThan(0);

    const brand = page.locator('input[name=brand]').first();
    const count = Number(await brand.locator('xpath=../span/span[2]').textContent());
    await brand.check();
    if (!hasJavaScript) await page.click('.sheet-foot button');
    await page.waitForURL(/brand=/);

    expect(await page.locator('.results .product').count()).toBe(count);
    expect(await page.locator('main .row.small .chip').count()).toBe(1);
    await page.locator('.results .product h3 a').first().click();
    await page.waitForURL(/\/p\//);
    expect(await page.locator('main h1').count()).toBe(1);
    await context.close();
  },
);

test.each([{ hasJavaScript: true }, { hasJavaScript: false }])(
  'a phone narrows a category in a sheet, sorts it and turns the page back (JavaScript: $hasJavaScript)',
  async ({ hasJavaScript }) => {
    const context = await arrive({ hasJavaScript });
    const page = await context.newPage();
    await page.goto(await linkOn('/c', /^\/c\//));
    await page.click('main .chip[popovertarget=filters]');
    expect(await page.locator('#filters').isVisible()).toBe(true);
    await page.fill('#f-max', '150.000');
    await page.click('.sheet-foot button');
    await page.waitForURL(/max=150/);
    const prices = (await page.locator('.results .price').allTextContents()).map((text) => Number(text.replaceAll(/\D/g, '')));
    for (const price of prices) expect(price).toBeLessThanOrEqual(150_000);

    await page.locator('nav.chips a', { hasText: 'Giá thấp trước' }).click();
    await page.waitForURL(/sort=price-up/);
    const sorted = (await page.locator('.product:not(.gone) .price').allTextContents()).map((text) => Number(text.replaceAll(/\D/g, '')));
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
    await context.close();
  },
);

test('suggestions appear while one types, can be walked through by keyboard, and lead on', async () => {
  const context = await arrive({ size: 'desk' });
  const page = await visit(context, '/');
  await page.locator('#find').pressSequentially('am', { delay: 30 });
  await page.waitForSelector('[role=listbox] [role=option]');
  await page.keyboard.press('ArrowDown');
  expect(await page.getAttribute('#find', 'aria-activedescendant')).toBeTruthy();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => /^\/(search|c|shop)/.test(url.pathname));
  await context.close();
});

test.each([
  { hasJavaScript: true, size: 'desk' },
  { hasJavaScript: true, size: 'phone' },
  { hasJavaScript: false, size: 'desk' },
  { hasJavaScript: false, size: 'phone' },
] as const)('two pieces go into the basket, and the count follows onto kept pages (JavaScript: $hasJavaScript, $size)', async (how) => {
  const context = await arrive(how);
  const page = await context.newPage();
  await page.goto(await someListing());
  await page.fill('#quantity', '2');
  await page.locator('button[form=buy], form#buy button', { hasText: 'Thêm vào giỏ' }).locator('visible=true').click();
  if (how.hasJavaScript) {
    await page.waitForSelector('#toast');
    expect(await page.textContent('header [data-count]')).toBe('2');
  } else await page.waitForURL('**/basket?added');
  for (const path of ['/', '/search?q=am+tra']) {
    await page.goto(path);
    expect(await page.textContent('header [data-count]')).toBe('2');
  }
  const other = await arrive();
  const empty = await visit(other, '/');
  expect(await empty.textContent('header [data-count]')).toBe('');
  await other.close();
  await context.close();
});

test('a listing tells search engines and messengers what it is', async () => {
  const context = await arrive();
  const path = await someListing();
  const page = await visit(context, path);
  const origin = inject('product');
  const said: unknown[] = JSON.parse((await page.textContent('script[type="application/ld+json"]')) ?? '[]');
  const product = said.find((thing) => Reflect.get(Object(thing), '@type') === 'Product');
  expect(said).toContainEqual(expect.objectContaining({ '@type': 'BreadcrumbList' }));
  expect(product).toMatchObject({ '@context': 'https://schema.org', url: origin + path, offers: { priceCurrency: 'VND' } });
  expect(await page.getAttribute('link[rel=canonical]', 'href')).toBe(origin + path);
  expect(await page.getAttribute('link[hreflang=en]', 'href')).toBe(`${origin}/en${path}`);
  const picture = await page.getAttribute('meta[property="og:image"]', 'content');
  expect((await context.request.get(picture ?? '')).headers()['content-type']).toMatch(/^image\//);
  await context.close();
});

test('the sitemap names every kind of page, and each of its parts can be read', async () => {
  const index = await (await fetch(`${inject('product')}/sitemap.xml`)).text();
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(parts.length).toBeGreaterThanOrEqual(2);
  const texts = await Promise.all(parts.map(async (part) => (await fetch(part)).text()));
  const all = texts.join('');
  for (const kind of ['/c/', '/shop/', '/p/', '/en/p/', '/ranking', '/help/']) expect(all).toContain(`<loc>${inject('product')}${kind}`);
  expect(all).toContain('hreflang="en"');
  expect(await (await fetch(`${inject('product')}/robots.txt`)).text()).toContain('/sitemap.xml');
});

test.each([
  ['a listing that there is not', '/p/khong-co', 404],
  ['a zero byte', '/p/%00', 404],
  ['emoji', '/p/%F0%9F%8E%81', 404],
  ['a very long address', `/p/${'x'.repeat(5_000)}`, 404],
  ['SQL', "/shop/'%20or%201=1%20--", 404],
  ['HTML', '/c/%3Cscript%3E', 404],
  ['a part of the sitemap that there is not', '/sitemap-x.xml', 404],
  ['a part behind the last', '/sitemap-9999.xml', 404],
  ['a search where nothing makes sense', '/search?q=%00%01&page=-1&min=abc&sort=x&rating=9&category=%3Cb%3E&seller=%27', 200],
  ['a search of many emoji', `/search?q=${'%F0%9F%8E%A7'.repeat(400)}`, 200],
  ['suggestions for signs', '/search/suggest?q=%00%27%3B', 200],
  ['suggestions for nothing', '/search/suggest', 200],
])('%s is answered well', async (_, path, status) => {
  const answer = await fetch(inject('product') + path);
  expect(answer.status).toBe(status);
  expect(await answer.text()).not.toMatch(/node_modules|at file:|SELECT|syntax error/);
});

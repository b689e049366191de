import { isHttpError } from '@sveltejs/kit';
import pg from 'pg';
import { beforeAll, describe, expect, test, vi } from 'vitest';

import { withRole } from '#enforcement/with-purpose.ts';
import { rebuildVocabulary } from '#market/catalogue/search/rebuild-vocabulary.ts';
import { type Locale } from '#platform/locale.ts';

import { openTestMarket } from '../../../tests/database.ts';
import { testNow } from '../../../tests/member.ts';
import { addGoods, addShop, addTestCategory } from '../../../tests/shop.ts';
import { load as loadHome } from '../../routes/+page.server.ts';
import { load as loadCategories } from '../../routes/c/+page.server.ts';
import { load as loadCategory } from '../../routes/c/[slug]/+page.server.ts';
import { load as loadListing } from '../../routes/p/[slug]/+page.server.ts';
import { load as loadSearch } from '../../routes/search/+page.server.ts';
import { load as loadShop } from '../../routes/shop/[slug]/+page.server.ts';

let slug: string;

beforeAll(async () => {
  await openTestMarket();
  const [gom, loa] = [await addTestCategory('Gốm'), await addTestCategory('Loa')];
  const shop = await addShop({ name: 'Gốm Thử', slug: 'gom-thu' });
  const pot = await addGoods({
    sellerId: shop,
    categoryId: gom.id,
    title: 'Ấm trà men ngọc',
    brand: 'Sông Trăng',
    variants: [
      { sku: 'AT-1', priceVnd: 389_000, labelVi: 'Ngọc', stock: 0 },
      { sku: 'AT-2', priceVnd: 369_000, labelVi: 'Nâu', stock: 7 },
    ],
  });
  await addGoods({ sellerId: shop, categoryId: gom.id, title: 'Ấm trà đất nung', brand: 'Bát Tràng' });
  await addGoods({ sellerId: shop, categoryId: gom.id, title: 'Chén trà hết hàng', stock: 0 });
  await addGoods({ categoryId: loa.id, title: 'Loa bluetooth', stock: 2 });
  ({ slug } = pot);
  await withRole('catalogue', rebuildVocabulary);
});

type Asked = { locale?: Locale; path?: string; slug?: string };

/** As the server calls it; what the page is kept by comes with it. */
async function call(load: (...event: never[]) => unknown, { locale = 'vi', path = '/', slug: asked = '' }: Asked = {}) {
  const shared: string[] = [];
  const event = {
    locals: { locale, now: testNow },
    url: new URL(path, 'http://localhost'),
    params: { slug: asked },
    setHeaders: (headers: Record<string, string>) => shared.push(headers['x-wecan-shared'] ?? ''),
  };
  const data: Record<string, unknown> = await Reflect.apply(load, undefined, [event]);
  return { data, shared: shared[0] ?? '' };
}

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  // The tree and the words are read once for all pages of some seconds.
  await work();
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    const texts = spy.mock.calls.map(([query]: unknown[]) => (query instanceof Object && 'text' in query ? String(query.text) : ''));
    return texts.filter((text) => text !== '' && !/^(begin|commit|rollback|set local)/.test(text)).length;
  } finally {
    spy.mockRestore();
  }
}

test('what the pages of the shop front cost in statements', async () => {
  const costs = {
    home: await statementsOf(() => call(loadHome)),
    categories: await statementsOf(() => call(loadCategories)),
    category: await statementsOf(() => call(loadCategory, { slug: 'gom' })),
    search: await statementsOf(() => call(loadSearch, { path: '/search?q=am+tra' })),
    searchOfShops: await statementsOf(() => call(loadSearch, { path: '/search?q=am+tra&seller=gom-thu' })),
    listing: await statementsOf(() => call(loadListing, { slug })),
    shop: await statementsOf(() => call(loadShop, { slug: 'gom-thu' })),
  };

  expect(costs).toEqual({ home: 2, categories: 1, category: 1, search: 1, searchOfShops: 2, listing: 4, shop: 2 });
});

describe('a search', () => {
  test('shows what can be narrowed by, with counts, and is kept until one of its listings changes', async () => {
    const { data, shared } = await call(loadSearch, { path: '/search?q=am+tra' });

    expect(data).toMatchObject({
      written: 'ấm trà',
      shown: {
        total: 2,
        products: [{ isSoldOut: false }, { isSoldOut: false }],
        filters: {
          categories: [{ label: 'Gốm', count: 2 }],
          groups: [
            {
              parameter: 'brand',
              choices: [
                { label: 'Bát Tràng', count: 1 },
                { label: 'Sông Trăng', count: 1 },
              ],
            },
          ],
        },
      },
    });
    expect(shared).toMatch(/^search listing:[0-9a-f-]{36} listing:[0-9a-f-]{36}; ttl=30$/);
  });

  test('that is filtered says so, and how to take each filter off', async () => {
    const { data } = await call(loadSearch, { path: '/search?q=tra&brand=song-trang&min=100000&seller=gom-thu', locale: 'en' });

    expect(data['shown']).toMatchObject({
      total: 1,
      active: [
        { label: '100.000\u00A0₫ and more', href: '/en/search?q=tra&seller=gom-thu&brand=song-trang' },
        { label: 'Gốm Thử', href: '/en/search?q=tra&min=100000&brand=song-trang' },
        { label: 'Sông Trăng', href: '/en/search?q=tra&min=100000&seller=gom-thu' },
      ],
      clearHref: '/en/search?q=tra',
    });
  });

  test('of what there is not helps on', async () => {
    const { data } = await call(loadSearch, { path: '/search?q=xyzzyq' });

    expect(data).toMatchObject({ shown: { total: 0 }, instead: { categories: [{ slug: 'gom' }, { slug: 'loa' }], products: { length: 4 } } });
  });

  test.each([
    ['nothing', ''],
    ['signs', `?q=${encodeURIComponent(`'"\\&|!():*<->%_`)}`],
    ['SQL', `?q=${encodeURIComponent(`'; drop table catalogue.documents; --`)}`],
    ['HTML', `?q=${encodeURIComponent('<script>alert(1)</script>')}`],
    ['emoji', `?q=${encodeURIComponent('🎧👩‍🚀')}`],
    ['control characters', '?q=%00%01%1F'],
    ['a megabyte', `?q=${'x'.repeat(1_000_000)}`],
    ['a shop, a category and an attribute that there are not', '?seller=khong-co&category=khong-co&a-khong=co'],
    ['a page behind the last', '?q=tra&page=999'],
  ])('of %s is answered', async (_, query) => {
    const { data } = await call(loadSearch, { path: `/search${query}` });

    expect(data['shown']).toBeDefined();
  });
});

describe('the page of a listing', () => {
  test('opens with an offer that is in stock, says little exactly and much vaguely', async () => {
    const { data, shared } = await call(loadListing, { slug });

    const [jade, brown] = Reflect.get(Object(data['listing']), 'offers');
    expect(jade).toMatchObject({ label: 'Ngọc', stock: { kind: 'none' } });
    expect(brown).toMatchObject({ label: 'Nâu', stock: { kind: 'few', left: 7 } });
    expect(data['listing']).toMatchObject({ chosen: brown.id, mostPieces: 7, shop: { slug: 'gom-thu' }, brand: 'Sông Trăng' });
    expect(data['similar']).toMatchObject([{ title: 'Ấm trà đất nung' }]);
    expect(shared).toMatch(/^listing:\S+ seller:\S+; ttl=30$/);
  });
});

describe('a page that there is not is not found', () => {
  const odd = ['khong-co', '', ' ', 'A B', "' or 1=1 --", '<b>', '🎁', '\0', '../../etc/passwd', 'x'.repeat(100_000)];
  test.each(odd)('%j', async (asked) => {
    for (const load of [loadListing, loadShop, loadCategory]) {
      const fault: unknown = await call(load, { slug: asked }).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(isHttpError(fault, 404)).toBe(true);
    }
  });
});

import { beforeAll, describe, expect, test } from 'vitest';

import { openTestMarket } from '../database.ts';
import { addGoods, addShop, addTestCategory } from '../shop.ts';
import { call } from './client.ts';

let category: Awaited<ReturnType<typeof addTestCategory>>;

beforeAll(async () => {
  await openTestMarket();
  category = await addTestCategory('Ấm trà');
  const sellerId = await addShop({ name: 'Gốm Nhà Lò' });
  await addGoods({
    sellerId,
    categoryId: category.id,
    title: 'Ấm trà gốm Bát Tràng 450 ml',
    titleEn: 'Bát Tràng teapot',
    priceVnd: 320_000,
    brand: 'Nhà Lò',
  });
  await addGoods({ sellerId, categoryId: category.id, title: 'Ấm trà thủy tinh', priceVnd: 150_000 });
  await addGoods({ title: 'Chảo chống dính', priceVnd: 90_000 });
  await addGoods({ title: 'Món chờ duyệt', isWaiting: true });
});

describe('listings', () => {
  test('all of them, with the price in whole đồng and the shop', async () => {
    const { json, headers } = await call('GET', '/listings');
    expect(json).toMatchObject({ total: 3, page: 1, page_size: 40, is_total_capped: false, facets: null });
    expect(headers.get('cache-control')).toBe('public, max-age=15');
    expect(headers.get('vary')).toBe('accept-language');
  });

  test('by words without accents, in a category, between prices, sorted, a page of them', async () => {
    const found = await call(
      'GET',
      `/listings?query=am%20tra&category=${category.slug}&min_price_vnd=100000&max_price_vnd=400000&sort=price-up&page=1&page_size=1`,
    );
    expect(found.json).toMatchObject({ total: 2, items: [{ title: 'Ấm trà thủy tinh', price_vnd: 150_000, shop: { name: 'Gốm Nhà Lò' } }] });
    const second = await call('GET', '/listings?query=am%20tra&sort=price-up&page=2&page_size=1');
    expect(second.json['items']).toMatchObject([{ price_vnd: 320_000 }]);
  });

  test('in English where it is asked for', async () => {
    const { json, headers } = await call('GET', '/listings?query=bat%20trang', { headers: { 'accept-language': 'fr, en;q=0.8, vi;q=0.1' } });
    expect(json['items']).toMatchObject([{ title: 'Bát Tràng teapot' }]);
    expect(headers.get('content-language')).toBe('en');
  });

  test('with what they can be narrowed by', async () => {
    const { json } = await call('GET', '/listings?with_facets=true');
    expect(json['facets']).toMatchObject({ shops: [{ name: 'Gốm Nhà Lò', count: 2 }, { count: 1 }] });
    const key = json['facets']?.['values']?.[0]?.['key'];
    expect((await call('GET', `/listings?facets=${key}`)).json['total']).toBe(1);
  });

  test('where nothing has all words, what has all but one', async () => {
    const { json } = await call('GET', '/listings?query=am%20tra%20xyzzyq');
    expect(json).toMatchObject({ total: 2, matches: 'all-but-one' });
    expect((await call('GET', '/listings?query=xyzzyq')).json).toMatchObject({ items: [], total: 0, matches: 'all-words' });
  });

  test.each([
    ['page=0', 'page'],
    ['page=1001', 'page'],
    ['page_size=101', 'page_size'],
    ['page_size=-1', 'page_size'],
    ['min_price_vnd=1e9', 'min_price_vnd'],
    ['max_price_vnd=abc', 'max_price_vnd'],
    ['sort=cheapest', 'sort'],
    ['category=khong-co', 'category'],
    ['shop=khong-co', 'shop'],
    [`query=${'a'.repeat(300)}`, 'query'],
    ['query=%00', 'query'],
    ["facets=a'b", 'facets'],
  ])('?%s is refused, and the field is named', async (query, field) => {
    const { status, json } = await call('GET', `/listings?${query}`);
    expect(status).toBe(422);
    expect(json['errors']).toMatchObject([{ in: 'query', field }]);
  });

  test('an answer that the caller still has is not sent again', async () => {
    const first = await call('GET', '/listings');
    const etag = first.headers.get('etag') ?? '';
    const again = await call('GET', '/listings', { headers: { 'if-none-match': `W/${etag}` } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await call('GET', '/listings?page=2', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });
});

describe('one listing', () => {
  test('with its variants, path and reviews', async () => {
    const { items } = (await call('GET', '/listings?query=bat%20trang')).json;
    const { json } = await call('GET', `/listings/${items?.[0]?.['slug']}`);
    expect(json).toMatchObject({ brand: 'Nhà Lò', category_path: [{ name: 'Ấm trà' }], variants: [{ price_vnd: 320_000, stock: 20 }] });
    const reviews = await call('GET', `/listings/${items?.[0]?.['slug']}/reviews?page=1&stars=5`);
    expect(reviews.json).toMatchObject({ items: [], total: 0, summary: { count: 0, rating: null } });
    expect(reviews.headers.get('cache-control')).toBe('private, no-store');
  });

  test.each(['khong-co', 'mon-cho-duyet', '%00', "x' or 1=1", '%F0%9F%8D%B5', 'a'.repeat(5_000)])('%.20s does not exist', async (slug) => {
    const { status, json } = await call('GET', `/listings/${slug}`);
    expect([status, json['code']]).toEqual([404, 'api/not-found']);
  });
});

describe('everything around them', () => {
  test('categories, shops and places', async () => {
    expect((await call('GET', '/categories')).json['items']).toContainEqual({ slug: 'am-tra', name: 'Ấm trà', parent: null, depth: 1 });
    expect((await call('GET', '/categories/am-tra')).json).toMatchObject({ category: { slug: 'am-tra' }, children: [] });
    expect((await call('GET', '/categories/khong-co')).status).toBe(404);
    const shops = await call('GET', '/shops');
    expect(shops.json).toMatchObject({ page: 1, page_size: 50 });
    expect((await call('GET', '/shops/gom-nha-lo')).json).toMatchObject({ name: 'Gốm Nhà Lò', place: expect.stringContaining('Hà Nội') });
    expect((await call('GET', '/shops/khong-co')).status).toBe(404);
    expect((await call('GET', '/places?query=ben%20thanh')).json['items']).toMatchObject([{ code: '26743' }]);
    expect((await call('GET', '/suggestions?query=am')).status).toBe(200);
  });

  test('an unknown address and another method say so', async () => {
    expect((await call('GET', '/nothing')).json['code']).toBe('api/no-operation');
    const refused = await call('DELETE', '/listings');
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(
      (await call('OPTIONS', '/listings', { headers: { origin: 'https://elsewhere.example' } })).headers.get('access-control-allow-origin'),
    ).toBeNull();
    expect((await call('HEAD', '/listings')).text).toBe('');
  });
});

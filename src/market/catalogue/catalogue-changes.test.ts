import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';
import { daysAfter } from '#platform/time.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { testNow } from '../../../tests/member.ts';
import { type AddedGoods, addGoods, addTestCategory } from '../../../tests/shop.ts';
import { addListings } from './add-listings.ts';
import { approveListing, approveListings, rejectListing } from './decide-listing.ts';
import { listingsToApprove } from './listings-to-approve.ts';
import { refreshDocuments } from './refresh-documents.ts';
import { releaseStock, reserveStock } from './reserve-stock.ts';
import { setPrice } from './set-price.ts';
import { setStock } from './set-stock.ts';
import { fewLeft } from './stock.ts';

let market: TestMarket;
const told = new Set<string>();

beforeAll(async () => {
  market = await openTestMarket();
  market.main.on('notification', ({ payload = '' }) => payload.split(' ').forEach((tag) => told.add(tag)));
  await market.main.query('listen catalogue');
});

beforeEach(() => settle());

/** Notices come with the next answer of their connection. */
async function settle(): Promise<string[]> {
  await market.main.query('select 1');
  const tags = [...told].toSorted();
  told.clear();
  return tags;
}

const documentOf = async (id: string) => {
  const { rows } = await market.main.query('select * from catalogue.documents where listing_id = $1', [id]);
  return rows[0];
};
const buyer = randomId<'members.members'>();
const sell = ({ variantId }: AddedGoods, quantity: number) => withPurpose('order.fulfil', buyer, (tx) => reserveStock(tx, [{ variantId, quantity }]));
const giveBack = ({ variantId }: AddedGoods, quantity: number) =>
  withPurpose('order.fulfil', buyer, (tx) => releaseStock(tx, [{ variantId, quantity }]));

describe('pages are told', () => {
  test('of a listing that came, in its categories, its shop, on the home page and in searches', async () => {
    const parent = await addTestCategory('Nhà cửa');
    const child = await addTestCategory('Gốm và sứ', parent);
    await settle();

    const goods = await addGoods({ categoryId: child.id });

    const { seller_id } = await documentOf(goods.id);
    expect(await settle()).toEqual(
      [`category:${parent.id}`, `category:${child.id}`, 'home', `listing:${goods.id}`, 'search', `seller:${seller_id}`].toSorted(),
    );
  });

  test('of another price, on the pages that show the listing', async () => {
    const { id, variantId } = await addGoods({ priceVnd: 450_000 });
    await settle();

    await withRole('catalogue', (tx) => setPrice(tx, { variantId, priceVnd: 389_000 }, testNow));

    expect(await settle()).toEqual([`listing:${id}`]);
    expect(await documentOf(id)).toMatchObject({ price_vnd: 389_000, reference_price_vnd: null });
  });

  test('not of a sale while plenty is left', async () => {
    const goods = await addGoods({ stock: 50 });
    await settle();

    await sell(goods, 39);

    expect(await settle()).toEqual([]);
    expect(await documentOf(goods.id)).toMatchObject({ is_available: true, left_count: null });
  });

  test('of every sale when little is left, and when nothing is', async () => {
    const goods = await addGoods({ stock: fewLeft + 1 });
    await settle();

    await sell(goods, 1);
    expect(await settle()).toEqual([`listing:${goods.id}`]);
    expect(await documentOf(goods.id)).toMatchObject({ is_available: true, left_count: fewLeft });

    await sell(goods, fewLeft);
    expect(await settle()).toEqual([`listing:${goods.id}`]);
    expect(await documentOf(goods.id)).toMatchObject({ is_available: false, left_count: 0 });

    await giveBack(goods, fewLeft + 1);
    expect(await documentOf(goods.id)).toMatchObject({ is_available: true, left_count: null });
  });

  test('not of an order that was rolled back', async () => {
    const goods = await addGoods({ stock: 1 });
    await settle();

    const failing = withPurpose('order.fulfil', buyer, async (tx) => {
      await reserveStock(tx, [{ variantId: goods.variantId, quantity: 1 }]);
      throw new Error('the rest of the order failed');
    });

    await expect(failing).rejects.toThrow('the rest');
    expect(await settle()).toEqual([]);
  });

  test('of stars, and not of the count of sales', async () => {
    const { id } = await addGoods();
    await settle();

    await market.main.query('update catalogue.listings set sold_count = sold_count + 3 where id = $1', [id]);
    expect(await settle()).toEqual([]);
    expect(await documentOf(id)).toMatchObject({ sold_count: 3 });

    await market.main.query('update catalogue.listings set review_count = 2, rating_sum = 9 where id = $1', [id]);
    expect(await settle()).toEqual([`listing:${id}`]);
    expect(await documentOf(id)).toMatchObject({ review_count: 2, rating_sum: 9 });
  });

  test('of a shop and of a category that changed their names', async () => {
    const category = await addTestCategory('Đồ gia dụng');
    const { id } = await addGoods();
    const { seller_id } = await documentOf(id);
    await settle();

    await market.main.query(`update sellers.sellers set name = 'Gốm Nhà Lò' where id = $1`, [seller_id]);
    await market.main.query(`update catalogue.categories set name_vi = 'Gia dụng' where id = $1`, [category.id]);

    expect(await settle()).toEqual([`category:${category.id}`, 'home', `seller:${seller_id}`].toSorted());
  });

  test('of a great many at once by their categories and shops only', async () => {
    const first = await addGoods();
    const { seller_id, category_ids } = await documentOf(first.id);
    await settle();

    await withRole('catalogue', async (tx) => {
      const rows = Array.from({ length: 301 }, (_, index) => ({
        sellerId: seller_id,
        categoryId: category_ids[0],
        kind: 'goods' as const,
        title: `Món ${index}`,
        variants: [{ sku: `many-${index}`, priceVnd: 1000, stock: 1 }] as const,
      }));
      const added = await addListings(tx, rows, testNow);
      await approveListings(tx, { listingIds: added.map(({ id }) => id), staffId: 'operator', reason: 'thử' }, testNow);
    });

    const tags = await settle();
    expect(tags).toContain(`category:${category_ids[0]}`);
    expect(tags).toContain(`seller:${seller_id}`);
    expect(tags.filter((tag) => tag.startsWith('listing:')).length).toBeLessThan(301);
  });

  test('nothing when a document is made again as it was', async () => {
    const { id } = await addGoods();
    await settle();

    await withRole('catalogue', (tx) => refreshDocuments(tx, [id], testNow));

    expect(await settle()).toEqual([]);
  });
});

describe('a listing', () => {
  const staffId = randomId<'staff.people'>();

  test('waits in the queue and is shown to nobody until a person approves it', async () => {
    const { id } = await addGoods({ isWaiting: true, title: 'Ấm trà chờ duyệt' });

    expect(await documentOf(id)).toBeUndefined();
    const queue = await withRole('catalogue', (tx) => listingsToApprove(tx, 1));
    expect(queue.items).toContainEqual(expect.objectContaining({ id, title: 'Ấm trà chờ duyệt', priceVnd: 100_000 }));
    expect(queue.total).toBeGreaterThan(0);

    await withRole('catalogue', (tx) => approveListing(tx, { listingId: id, staffId, reason: 'Đúng danh mục' }, testNow));

    expect(await documentOf(id)).toMatchObject({ slug: expect.stringContaining('am-tra-cho-duyet'), is_available: true });
    const { rows } = await market.main.query('select decision, reason, decided_by from catalogue.approvals where listing_id = $1', [id]);
    expect(rows).toEqual([{ decision: 'approved', reason: 'Đúng danh mục', decided_by: staffId }]);
    const left = await withRole('catalogue', (tx) => listingsToApprove(tx, 1));
    expect(left.items.some((item) => item.id === id)).toBe(false);
  });

  test('is decided once: the second decision is told so', async () => {
    const { id } = await addGoods();

    await expect(withRole('catalogue', (tx) => approveListing(tx, { listingId: id, staffId, reason: 'x' }, testNow))).rejects.toMatchObject({
      code: 'catalogue/already-decided',
    });
    await expect(
      withRole('catalogue', (tx) => approveListing(tx, { listingId: randomId<'catalogue.listings'>(), staffId, reason: 'x' }, testNow)),
    ).rejects.toMatchObject({ code: 'catalogue/unknown-listing' });
  });

  test('is taken down with a reason, and put up again', async () => {
    const { id } = await addGoods();
    const reject = (reason: string) => withRole('catalogue', (tx) => rejectListing(tx, { listingId: id, staffId, reason }, testNow));

    await expect(reject('  ')).rejects.toMatchObject({ code: 'catalogue/bad-reason', field: 'reason' });
    await expect(reject('x'.repeat(501))).rejects.toMatchObject({ code: 'catalogue/bad-reason' });
    await expect(reject('thẻ 4111 1111 1111 1111')).rejects.toMatchObject({ code: 'catalogue/card-number' });
    expect(await documentOf(id)).toBeDefined();

    await reject('Hàng cấm bán');
    expect(await documentOf(id)).toBeUndefined();
    await expect(reject('lần nữa')).rejects.toMatchObject({ code: 'catalogue/already-decided' });

    await withRole('catalogue', (tx) => approveListing(tx, { listingId: id, staffId, reason: 'Đã sửa' }, testNow));
    expect(await documentOf(id)).toBeDefined();
  });

  test('of a suspended shop has no document', async () => {
    const { id } = await addGoods();
    const { seller_id } = await documentOf(id);
    await market.main.query(`update sellers.sellers set state = 'suspended' where id = $1`, [seller_id]);

    await withRole('catalogue', (tx) => refreshDocuments(tx, [id], testNow));

    expect(await documentOf(id)).toBeUndefined();
  });

  test('whose price fell shows the price before only when that was asked for thirty days', async () => {
    const short = await addGoods({ priceVnd: 450_000, pricedAt: daysAfter(testNow, -29) });
    const long = await addGoods({ priceVnd: 450_000, pricedAt: daysAfter(testNow, -31) });

    for (const { variantId } of [short, long]) await withRole('catalogue', (tx) => setPrice(tx, { variantId, priceVnd: 389_000 }, testNow));

    expect(await documentOf(short.id)).toMatchObject({ price_vnd: 389_000, reference_price_vnd: null });
    expect(await documentOf(long.id)).toMatchObject({ price_vnd: 389_000, reference_price_vnd: 450_000, reference_until: daysAfter(testNow, 60) });
  });

  test('has the price of its cheapest variant that is in stock', async () => {
    const goods = await addGoods({
      choiceVi: 'Cỡ',
      variants: [
        { sku: 'S', priceVnd: 90_000, stock: 0 },
        { sku: 'M', priceVnd: 120_000, stock: 3 },
        { sku: 'L', priceVnd: 150_000, stock: 9 },
      ],
    });

    expect(await documentOf(goods.id)).toMatchObject({ price_vnd: 120_000, highest_price_vnd: 150_000, left_count: null });
  });

  test('the same price again is not a change, and an unknown variant is refused', async () => {
    const { variantId } = await addGoods({ priceVnd: 450_000 });

    await withRole('catalogue', (tx) => setPrice(tx, { variantId, priceVnd: 450_000 }, testNow));

    const { rowCount } = await market.main.query('select from catalogue.prices where variant_id = $1', [variantId]);
    expect(rowCount).toBe(1);
    await expect(
      withRole('catalogue', (tx) => setPrice(tx, { variantId: randomId<'catalogue.variants'>(), priceVnd: 1 }, testNow)),
    ).rejects.toMatchObject({ code: 'catalogue/unknown-variant' });
  });
});

test('the database knows the same small number as the program', async () => {
  const { rows } = await market.main.query('select catalogue.few() as few');
  expect(rows).toEqual([{ few: fewLeft }]);
});

test('stock set by hand reaches the document', async () => {
  const { id, variantId } = await addGoods({ stock: 'none' });
  expect(await documentOf(id)).toMatchObject({ is_available: false });

  await withRole('catalogue', (tx) => setStock(tx, [{ variantId, quantity: 3 }]));

  expect(await documentOf(id)).toMatchObject({ is_available: true, left_count: 3 });
});

import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { type OrderEvent } from '#market/ordering/sub-order.ts';
import { type Id, randomId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { addBuyer, addGoods, addSeller, placeFor, putInBasket, type SellerId } from '../../../tests/orders/shop.ts';
import { salesOfTwoDays } from './day-of-seller.ts';
import { labelsOfSeller, orderOfSeller } from './order-of-seller.ts';
import { ordersOfSeller, sellerOrdersPageSize, type SellerTab, type SubOrderId, tabsOfSeller } from './orders-of-seller.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

type Sold = { sellerId: SellerId; id: SubOrderId; number: string; memberId: string };

/** An order of one shop that waits to be confirmed. */
async function sell({
  sellerId,
  note = '',
  title = 'Ấm Nguyệt',
  quantity = 1,
}: { sellerId?: SellerId; note?: string; title?: string; quantity?: number } = {}): Promise<Sold> {
  const shop = sellerId ?? (await addSeller(market));
  const variantId = await addGoods(market, { sellerId: shop, title });
  const buyer = await addBuyer('Hoa Sữa');
  await putInBasket(buyer, variantId, quantity);
  const { groupId, number } = await placeFor(buyer, { notes: { [shop]: note } });
  const { rows } = await market.main.query<{ id: SubOrderId }>('select id from ordering.sub_orders where group_id = $1', [groupId]);
  return { sellerId: shop, id: rows[0]?.id ?? randomId(), number, memberId: buyer.id };
}

const move = ({ sellerId, id }: Sold, event: OrderEvent, reason?: string) =>
  withPurpose('seller.share', sellerId, (tx) => moveSubOrder(tx, { subOrderId: id, event, by: 'seller', reason }, new Date()));
const list = (sellerId: SellerId, tab: SellerTab, page = 1) =>
  withPurpose('seller.share', sellerId, (tx) => ordersOfSeller(tx, { sellerId, tab, page }));
const read = (sellerId: SellerId, subOrderId: SubOrderId) =>
  withPurpose('seller.share', sellerId, (tx) => orderOfSeller(tx, { sellerId, subOrderId }));
const labels = (sellerId: SellerId, subOrderIds: SubOrderId[] | 'all') =>
  withPurpose('seller.share', sellerId, (tx) => labelsOfSeller(tx, { sellerId, subOrderIds }));
const book = (id: SubOrderId) =>
  market.main.query(
    `update delivery.parcels set state = 'booked', tracking_code = 'S1.A1.' || substr(md5(id::text), 1, 8), sorting_code = 'HCM-Q1-05' where sub_order_id = $1`,
    [id],
  );

/** What the buyer of `addBuyer` must never show: name, number and street, and the member's id. */
const secrets = (memberId: string) => [
  'Nguyễn Minh Anh',
  'Minh Anh',
  '+84901234318',
  '0901234318',
  '901234318',
  '12 Lê Thánh Tôn',
  'Lê Thánh Tôn',
  memberId,
];

function expectNoneOf(told: unknown, memberId: string) {
  const text = JSON.stringify(told);
  for (const secret of secrets(memberId)) expect(text).not.toContain(secret);
}

describe('1.10 a shop’s orders', () => {
  test('show alias, masked number, province, note and items, and neither name nor number nor address', async () => {
    const sold = await sell({ note: 'Gói quà giúp em', quantity: 2 });

    const order = await read(sold.sellerId, sold.id);

    expect(order).toMatchObject({
      number: sold.number,
      state: 'to-confirm',
      alias: 'Hoa Sữa',
      note: 'Gói quà giúp em',
      provinceName: 'Thành phố Hồ Chí Minh',
      lines: [{ title: 'Ấm Nguyệt', quantity: 2, unitPriceVnd: 100_000, totalVnd: 200_000 }],
      parcel: { state: 'to-book', trackingCode: null },
    });
    expect(order.maskedMobile).toMatch(/[•*]/);
    expectNoneOf(order, sold.memberId);
    expectNoneOf(await list(sold.sellerId, 'to-confirm'), sold.memberId);
    await move(sold, 'confirmed');
    await book(sold.id);
    expectNoneOf(await labels(sold.sellerId, 'all'), sold.memberId);
  });

  test('are the shop’s own: another shop’s do not exist, whatever id is asked for', async () => {
    const [mine, other] = [await sell(), await sell()];
    await move(other, 'confirmed');
    await book(other.id);

    await expect(read(mine.sellerId, other.id)).rejects.toMatchObject({ code: 'ordering/not-found' });
    await expect(read(mine.sellerId, randomId())).rejects.toMatchObject({ code: 'ordering/not-found' });
    expect(await labels(mine.sellerId, [other.id])).toEqual([]);
    // Asked as the other shop while acting as this one: the database shows nothing either.
    const forged = withPurpose('seller.share', mine.sellerId, (tx) => ordersOfSeller(tx, { sellerId: other.sellerId, tab: 'to-pack', page: 1 }));
    expect(await forged).toEqual([]);
    for (const event of ['confirmed', 'packed', 'collected'] as const) {
      await expect(move({ ...other, sellerId: mine.sellerId }, event)).rejects.toMatchObject({ code: 'ordering/not-found' });
    }
    await expect(move({ ...other, sellerId: mine.sellerId }, 'cancelled', 'hết hàng')).rejects.toMatchObject({ code: 'ordering/not-found' });
  });

  test('close to the shop when its time is over', async () => {
    const sold = await sell();
    await market.main.query(`update ordering.sub_orders set seller_access_until = now() - interval '1 second' where id = $1`, [sold.id]);

    await expect(read(sold.sellerId, sold.id)).rejects.toMatchObject({ code: 'ordering/not-found' });
    expect(await list(sold.sellerId, 'to-confirm')).toEqual([]);
    expect((await withPurpose('seller.share', sold.sellerId, (tx) => tabsOfSeller(tx, sold.sellerId)))['to-confirm'].count).toBe(0);
  });

  test('are nobody’s while they are not paid for', async () => {
    const sellerId = await addSeller(market);
    const variantId = await addGoods(market, { sellerId });
    const buyer = await addBuyer();
    await putInBasket(buyer, variantId);
    await placeFor(buyer, { paymentMethod: 'vietqr' });

    const tabs = await withPurpose('seller.share', sellerId, (tx) => tabsOfSeller(tx, sellerId));
    expect(Object.values(tabs).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('the tabs of a shop', () => {
  test('follow the work from confirming to handing over', async () => {
    const sold = await sell();
    const tabs = async () => {
      const found = await withPurpose('seller.share', sold.sellerId, (tx) => tabsOfSeller(tx, sold.sellerId));
      return Object.fromEntries(Object.entries(found).flatMap(([tab, { count }]) => (count > 0 ? [[tab, count]] : [])));
    };

    expect(await tabs()).toEqual({ 'to-confirm': 1 });
    await move(sold, 'confirmed');
    expect(await tabs()).toEqual({ 'to-pack': 1 });
    await book(sold.id);
    await move(sold, 'packed');
    expect(await tabs()).toEqual({ 'to-hand-over': 1 });
    await move(sold, 'collected');
    expect(await tabs()).toEqual({ 'on-its-way': 1 });
    await market.main.query(`update ordering.sub_orders set state = 'delivered' where id = $1`, [sold.id]);
    expect(await tabs()).toEqual({ arrived: 1 });
  });

  test('say which deadline comes first, and since when that order waits', async () => {
    const late = await sell();
    const soon = await sell({ sellerId: late.sellerId });
    await market.main.query(`update ordering.sub_orders set deadline_at = deadline_at - interval '3 hours' where id = $1`, [soon.id]);

    const { 'to-confirm': tab } = await withPurpose('seller.share', late.sellerId, (tx) => tabsOfSeller(tx, late.sellerId));

    const order = await read(late.sellerId, soon.id);
    expect(tab).toEqual({ count: 2, first: { endsAt: order.deadlineAt, since: order.stateSince } });
    expect((await list(late.sellerId, 'to-confirm')).map(({ id }) => id)).toEqual([soon.id, late.id]);
  });

  test('hold pages', async () => {
    const sellerId = await addSeller(market);
    await sell({ sellerId });
    expect(await list(sellerId, 'to-confirm', 2)).toEqual([]);
    expect(sellerOrdersPageSize).toBe(20);
  });

  test('name what the shop is paid', async () => {
    const sold = await sell({ quantity: 2 });

    // 200,000 less 5 % commission, 8 % VAT on it, and 1.5 % withheld from a household.
    expect(await list(sold.sellerId, 'to-confirm')).toMatchObject([
      { netVnd: 200_000 - 10_000 - 800 - 3_000, provinceName: 'Hồ Chí Minh', alias: 'Hoa Sữa' },
    ]);
  });
});

test('labels are those that the carrier has a number for and that have not left', async () => {
  const booked = await sell();
  const waiting = await sell({ sellerId: booked.sellerId });
  await move(booked, 'confirmed');
  await move(waiting, 'confirmed');
  await book(booked.id);

  expect((await labels(booked.sellerId, 'all')).map(({ id }) => id)).toEqual([booked.id]);
  expect(await labels(booked.sellerId, [booked.id, waiting.id])).toMatchObject([{ parcel: { sortingCode: 'HCM-Q1-05' } }]);
  await move(booked, 'packed');
  await move(booked, 'collected');
  expect(await labels(booked.sellerId, [booked.id])).toEqual([]);
});

test('sales are counted by the hour of the market, without what was cancelled', async () => {
  const sold = await sell({ quantity: 3 });
  const cancelled = await sell({ sellerId: sold.sellerId });
  await move(cancelled, 'cancelled', 'Hết hàng');
  const at = new Date('2026-11-22T05:30:00Z');
  const placed = (id: Id<'ordering.sub_orders'>, when: string) =>
    market.main.query(`update ordering.order_events set at = $2 where sub_order_id = $1 and event = 'placed'`, [id, when]);
  await placed(sold.id, '2026-11-22T04:10:00Z');
  const before = await sell({ sellerId: sold.sellerId });
  await placed(before.id, '2026-11-21T16:59:59Z');

  const { today, yesterday } = await withPurpose('seller.share', sold.sellerId, (tx) => salesOfTwoDays(tx, sold.sellerId, at));

  expect({ count: today.pieceCount, at11: today.pieces[11], itemsVnd: today.itemsVnd }).toEqual({ count: 3, at11: 3, itemsVnd: 300_000 });
  expect({ count: yesterday.pieceCount, at23: yesterday.pieces[23] }).toEqual({ count: 1, at23: 1 });
});

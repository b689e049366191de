import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { listDueOrders } from '#market/ordering/due-orders.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { type Id } from '#platform/ids.ts';
import { daysAfter, hoursAfter, minutesAfter } from '#platform/time.ts';

import { closeOverdueOrders } from '../../src/worker/order-sweeps.ts';
import { openTestMarket, type TestMarket } from '../database.ts';
import { letTimePass, onlyPart } from './look.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket, type SellerId, stockOf, type VariantId } from './shop.ts';

let market: TestMarket;
let buyer: Buyer;
let seller: SellerId;
let goods: VariantId;

beforeAll(async () => {
  market = await openTestMarket();
  [buyer, seller] = [await addBuyer(), await addSeller(market)];
  goods = await addGoods(market, { sellerId: seller, stock: 1_000 });
});

type Placed = { groupId: Id<'ordering.order_groups'>; subOrderId: Id<'ordering.sub_orders'> };

async function place(paymentMethod: 'cod' | 'vietqr' = 'cod', at = new Date()): Promise<Placed> {
  await putInBasket(buyer, goods);
  const { groupId } = await placeFor(buyer, { paymentMethod }, at);
  return { groupId, subOrderId: (await onlyPart(market, groupId)).id };
}

async function confirm({ subOrderId }: Placed): Promise<void> {
  await withPurpose('seller.share', seller, (tx) => moveSubOrder(tx, { subOrderId, event: 'confirmed', by: 'seller' }, new Date()));
}

async function deliver({ subOrderId }: Placed): Promise<void> {
  await withPurpose('order.fulfil', buyer.id, (tx) => moveSubOrder(tx, { subOrderId, event: 'delivered', by: 'carrier' }, new Date()));
}

async function deadlineOf({ groupId }: Placed): Promise<number> {
  const { deadline_at: deadline } = await onlyPart(market, groupId);
  return Math.round(((deadline?.getTime() ?? Number.NaN) - Date.now()) / 60_000);
}

async function end({ groupId }: Placed): Promise<string> {
  await letTimePass(market, groupId);
  await closeOverdueOrders(new Date());
  return (await onlyPart(market, groupId)).state;
}

describe('an order that waits', () => {
  test('for its payment ends after fifteen minutes and the grace of two', async () => {
    const placed = await place('vietqr');

    expect(await deadlineOf(placed)).toBe(17);
    const stock = await stockOf(market, goods);
    expect(await end(placed)).toBe('expired');
    expect(await stockOf(market, goods)).toBe(stock + 1);
  });

  test('for the shop to confirm is cancelled after a day', async () => {
    const placed = await place();

    expect(await deadlineOf(placed)).toBe(24 * 60);
    expect(await end(placed)).toBe('cancelled');
    expect(await onlyPart(market, placed.groupId)).toMatchObject({ cancelled_by: 'system' });
  });

  test('for the shop to pack is cancelled after two days', async () => {
    const placed = await place();
    await confirm(placed);

    expect(await deadlineOf(placed)).toBe(48 * 60);
    expect(await end(placed)).toBe('cancelled');
  });

  test('out its fifteen days after delivery is completed, and the shop sees it for thirty more', async () => {
    const placed = await place();
    await confirm(placed);
    await deliver(placed);

    expect(await deadlineOf(placed)).toBe(15 * 24 * 60);
    const stock = await stockOf(market, goods);
    expect(await end(placed)).toBe('completed');
    expect(await stockOf(market, goods)).toBe(stock);
    const { rows } = await market.main.query<{ days: number }>(
      `select round(extract(epoch from seller_access_until - now()) / 86400)::integer as days from ordering.sub_orders where id = $1`,
      [placed.subOrderId],
    );
    expect(rows).toEqual([{ days: 30 }]);
  });

  test('is left alone before its time', async () => {
    const placed = await place();

    await closeOverdueOrders(new Date());

    expect((await onlyPart(market, placed.groupId)).state).toBe('to-confirm');
  });
});

test('many workers at once end each order once', async () => {
  const placed: Placed[] = [];
  for (let count = 0; count < 12; count += 1) placed.push(await place(count % 2 ? 'vietqr' : 'cod'));
  const stock = await stockOf(market, goods);
  for (const { groupId } of placed) await letTimePass(market, groupId);

  await Promise.all(Array.from({ length: 6 }, () => closeOverdueOrders(new Date())));

  const { rows } = await market.main.query<{ event: string; count: number }>(
    `select event, count(*)::integer as count from ordering.order_events where sub_order_id = any($1) group by event order by event`,
    [placed.map(({ subOrderId }) => subOrderId)],
  );
  expect(rows).toEqual([
    { event: 'cancelled', count: 6 },
    { event: 'payment-expired', count: 6 },
    { event: 'placed', count: 12 },
  ]);
  expect(await stockOf(market, goods)).toBe(stock + 12);
});

test('a shop that confirms in the last moment and the clock: one of them wins', async () => {
  for (let round = 0; round < 6; round += 1) {
    const placed = await place();
    const stock = await stockOf(market, goods);
    await letTimePass(market, placed.groupId);

    await Promise.allSettled([closeOverdueOrders(new Date()), confirm(placed)]);

    const { state } = await onlyPart(market, placed.groupId);
    expect(['cancelled', 'to-pack']).toContain(state);
    expect(await stockOf(market, goods)).toBe(state === 'cancelled' ? stock + 1 : stock);
  }
});

test('whoever sweeps without an actor sees what is due, and of nobody more', async () => {
  const placed = await place();

  const due = await withPurpose('order.fulfil', 'nobody', (tx) => listDueOrders(tx, daysAfter(new Date(), 400)));
  const seen = await withPurpose('order.fulfil', 'nobody', (tx) => tx.selectFrom('order_groups').select('id').execute());

  expect(due.map(({ groupId }) => groupId)).not.toContain(placed.groupId);
  expect(seen).toEqual([]);
});

test('clocks of different lengths are written down where the order is made', async () => {
  const at = new Date();
  const cod = await onlyPart(market, (await place('cod', at)).groupId);
  const transfer = await onlyPart(market, (await place('vietqr', at)).groupId);

  expect(cod.deadline_at).toEqual(hoursAfter(at, 24));
  expect(transfer.deadline_at).toEqual(minutesAfter(at, 17));
});

import { beforeAll, expect, test } from 'vitest';

import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { testNow } from '../../../tests/member.ts';
import { addGoods } from '../../../tests/shop.ts';
import { rejectListing } from './decide-listing.ts';
import { releaseStock, reserveStock } from './reserve-stock.ts';
import { setStock } from './set-stock.ts';
import { type StockLine } from './stock.ts';

let market: TestMarket;
const buyer = randomId<'members.members'>();

beforeAll(async () => {
  market = await openTestMarket();
});

const reserve = (...lines: StockLine[]) => withPurpose('order.fulfil', buyer, (tx) => reserveStock(tx, lines));
const release = (...lines: StockLine[]) => withPurpose('order.fulfil', buyer, (tx) => releaseStock(tx, lines));
const stockOf = async (variantId: string) => {
  const { rows } = await market.main.query<{ available: number }>('select available from catalogue.stock where variant_id = $1', [variantId]);
  return rows[0]?.available;
};

test('takes what is there, and gives it back', async () => {
  const { variantId } = await addGoods({ stock: 5 });

  await reserve({ variantId, quantity: 3 });
  expect(await stockOf(variantId)).toBe(2);

  await release({ variantId, quantity: 3 });
  expect(await stockOf(variantId)).toBe(5);
});

test('refuses the whole basket when one product has run out, and says what is left of each', async () => {
  const [tea, cup, tray] = [await addGoods({ stock: 5 }), await addGoods({ stock: 1 }), await addGoods({ stock: 0 })];

  const attempt = reserve(
    { variantId: tea.variantId, quantity: 1 },
    { variantId: cup.variantId, quantity: 2 },
    { variantId: tray.variantId, quantity: 1 },
  );

  await expect(attempt).rejects.toMatchObject({
    code: 'catalogue/ran-out',
    details: { count: 2, [cup.variantId]: 1, [tray.variantId]: 0 },
  });
  expect(await stockOf(tea.variantId)).toBe(5);
  expect(await stockOf(cup.variantId)).toBe(1);
});

test('two lines of one variant count together', async () => {
  const { variantId } = await addGoods({ stock: 3 });

  await expect(reserve({ variantId, quantity: 2 }, { variantId, quantity: 2 })).rejects.toMatchObject({ details: { [variantId]: 3 } });
  await reserve({ variantId, quantity: 2 }, { variantId, quantity: 1 });

  expect(await stockOf(variantId)).toBe(0);
});

test('what has no stock, is not shown or does not exist is not for sale', async () => {
  const [unstocked, waiting, rejected] = [await addGoods({ stock: 'none' }), await addGoods({ isWaiting: true }), await addGoods()];
  await withRole('catalogue', (tx) => rejectListing(tx, { listingId: rejected.id, staffId: 'operator', reason: 'thử' }, testNow));

  for (const variantId of [unstocked.variantId, waiting.variantId, rejected.variantId, randomId<'catalogue.variants'>()]) {
    await expect(reserve({ variantId, quantity: 1 })).rejects.toMatchObject({ code: 'catalogue/ran-out', details: { count: 1, [variantId]: 0 } });
  }
});

test('forty buyers at once and fifteen in stock: fifteen have one each', async () => {
  const { variantId } = await addGoods({ stock: 15 });

  const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => reserve({ variantId, quantity: 1 })));

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(15);
  expect(outcomes.filter(({ status }) => status === 'rejected').map((outcome) => ('reason' in outcome ? outcome.reason.code : ''))).toEqual(
    Array.from({ length: 25 }, () => 'catalogue/ran-out'),
  );
  expect(await stockOf(variantId)).toBe(0);
});

test('orders of the same goods in opposite order never wait for each other in a circle', async () => {
  const [a, b] = [await addGoods({ stock: 12 }), await addGoods({ stock: 12 })];
  const lines = [a, b].map(({ variantId }) => ({ variantId, quantity: 1 }));

  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => reserve(...(index % 2 === 0 ? lines : lines.toReversed()))));

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(12);
  expect(await stockOf(a.variantId)).toBe(0);
});

test('cannot set a price or a stock from nothing: the purpose has no such grant', async () => {
  const { variantId } = await addGoods();
  const client = await market.signInAs('order_fulfil');

  await expect(client.query('update catalogue.variants set price_vnd = 1')).rejects.toMatchObject({ code: '42501' });
  await expect(client.query('insert into catalogue.stock values ($1, 5)', [variantId])).rejects.toMatchObject({ code: '42501' });
});

test('setting stock writes only what differs', async () => {
  const [a, b] = [await addGoods({ stock: 5 }), await addGoods({ stock: 6 })];

  const changed = await withRole('catalogue', (tx) =>
    setStock(
      tx,
      [a, b].map(({ variantId }) => ({ variantId, quantity: 5 })),
    ),
  );

  expect(changed).toBe(1);
  expect(await stockOf(b.variantId)).toBe(5);
});

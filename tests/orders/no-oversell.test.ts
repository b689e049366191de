import { Worker } from 'node:worker_threads';

import { beforeAll, expect, test } from 'vitest';

import { credentials } from '#enforcement/connections.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { type BuyerInThread, type Outcome, type ThreadOfBuyers } from './pressing.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket, stockOf, totalOf, type VariantId } from './shop.ts';
import { statementsOf } from './statements.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

const threads = 8;

/** All at once, from eight places: each has its own connections to both databases. */
async function pressAtOnce(buyers: readonly BuyerInThread[]): Promise<Outcome[]> {
  const shares = Array.from({ length: threads }, (_, thread) => buyers.filter((_buyer, index) => index % threads === thread));
  const outcomes = await Promise.all(shares.map((share) => inThread({ credentials: credentials(), buyers: share })));
  return outcomes.flat();
}

function inThread(workerData: ThreadOfBuyers): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('buyers-thread.ts', import.meta.url), { workerData, execArgv: [] });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

async function withBasket(buyer: Buyer, lines: readonly { variantId: VariantId; quantity: number }[]): Promise<BuyerInThread> {
  for (const { variantId, quantity } of lines) await putInBasket(buyer, variantId, quantity);
  return { memberId: buyer.id, addressId: buyer.addressId, shownTotalVnd: await totalOf(buyer) };
}

test('two hundred buyers and fifty pieces make exactly fifty orders, and everybody else is told', { timeout: 120_000 }, async () => {
  const vase = await addGoods(market, { sellerId: await addSeller(market), stock: 50 });
  const buyers: BuyerInThread[] = [];
  for (let count = 0; count < 200; count += 1) buyers.push(await withBasket(await addBuyer(), [{ variantId: vase, quantity: 1 }]));

  const outcomes = await pressAtOnce(buyers);

  const refused = outcomes.filter((outcome) => 'code' in outcome);
  expect(outcomes.filter((outcome) => 'number' in outcome)).toHaveLength(50);
  expect(new Set(refused.map((outcome) => JSON.stringify(outcome)))).toEqual(
    new Set([JSON.stringify({ code: 'catalogue/ran-out', details: { count: 1, [vase]: 0 } })]),
  );
  expect(await stockOf(market, vase)).toBe(0);
  const { rows } = await market.main.query(`select sum(quantity)::integer as sold from ordering.order_lines where variant_id = $1`, [vase]);
  expect(rows).toEqual([{ sold: 50 }]);
});

test('baskets with the same goods in any order never wait for each other, and no piece is lost', { timeout: 120_000 }, async () => {
  const [one, two] = [await addSeller(market), await addSeller(market)];
  const goods: VariantId[] = [];
  for (let count = 0; count < 6; count += 1) goods.push(await addGoods(market, { sellerId: count % 2 ? one : two, stock: 30 }));
  const buyers: BuyerInThread[] = [];
  for (let count = 0; count < 64; count += 1) {
    const lines = goods.map((variantId, index) => ({ variantId, quantity: 1 + ((count + index) % 2) }));
    const turned = [...lines.slice(count % 6), ...lines.slice(0, count % 6)];
    buyers.push(await withBasket(await addBuyer(), count % 2 ? turned : turned.toReversed()));
  }

  const outcomes = await pressAtOnce(buyers);

  const placed = outcomes.filter((outcome) => 'number' in outcome).length;
  // One or two pieces of each: twenty orders fit when both sorts take turns, fifteen when only one sort was quick.
  expect(placed).toBeGreaterThanOrEqual(15);
  expect(placed).toBeLessThanOrEqual(20);
  const codes = new Set(outcomes.flatMap((outcome) => ('code' in outcome ? [outcome.code] : [])));
  expect([...codes]).toEqual(['catalogue/ran-out']);
  for (const variantId of goods) {
    const { rows } = await market.main.query<{ sold: number }>(
      `select coalesce(sum(quantity), 0)::integer as sold from ordering.order_lines where variant_id = $1`,
      [variantId],
    );
    expect((rows[0]?.sold ?? 0) + (await stockOf(market, variantId))).toBe(30);
    expect(await stockOf(market, variantId)).toBeGreaterThanOrEqual(0);
  }
});

test('placing an order of three lines from two shops takes at most 24 statements', async () => {
  const [pottery, honey, buyer] = [await addSeller(market), await addSeller(market), await addBuyer()];
  const place = async (isNoted: boolean) => {
    for (const sellerId of [pottery, pottery, honey]) await putInBasket(buyer, await addGoods(market, { sellerId }));
    const shownTotalVnd = await totalOf(buyer);
    return statementsOf(() => placeFor(buyer, { shownTotalVnd, notes: isNoted ? { [pottery]: 'Gói kỹ giúp mình' } : {} }));
  };

  // The first order of a member also makes the keys of its contract, and the first note that of notes.
  expect((await place(false)).length).toBe(24);
  expect((await place(true)).length).toBe(24);
  expect((await place(true)).length).toBe(23);
});

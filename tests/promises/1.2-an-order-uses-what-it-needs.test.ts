import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { addBuyer, addGoods, addSeller, placeFor, putInBasket } from '../orders/shop.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

test("1.2 'order.fulfil' uses the address, the recipient, the alias, a masked number, the order and a note, and nothing else", async () => {
  expect(policy.purposes['order.fulfil']?.fields.toSorted()).toEqual([
    'address',
    'alias',
    'message',
    'mobile',
    'parcel_recipient',
    'purchase_history',
  ]);

  const client = await market.signInAs('order_fulfil');
  for (const table of ['names', 'emails', 'mobiles', 'persons', 'phones', 'passwords', 'sign_ins', 'reviews']) {
    await expect(client.query(`select * from ${table}`)).rejects.toMatchObject({ code: '42P01' });
  }
});

test("1.2 'order.pay' knows an order code and an amount, and has no key to anything", async () => {
  const client = await market.signInAs('order_pay');
  const { rows } = await client.query<{ column: string }>(
    `select column_name as column from information_schema.columns where table_schema = 'order_pay' and column_name like '%sealed%'`,
  );

  expect(rows).toEqual([]);
  await expect(market.signInToKeysAs('order_pay')).rejects.toThrow();
  for (const table of ['addresses', 'aliases', 'names', 'order_lines'])
    await expect(client.query(`select * from ${table}`)).rejects.toMatchObject({ code: '42P01' });
});

test('1.2 An order is its buyer’s: another member does not find it', async () => {
  const seller = await addSeller(market);
  const [buyer, other] = [await addBuyer(), await addBuyer()];
  await putInBasket(buyer, await addGoods(market, { sellerId: seller }));
  const { groupId } = await placeFor(buyer);
  const find = (memberId: typeof buyer.id) =>
    withPurpose('order.fulfil', memberId, (tx) => tx.selectFrom('order_groups').select('id').where('id', '=', groupId).execute());

  expect(await find(buyer.id)).toHaveLength(1);
  expect(await find(other.id)).toEqual([]);
});

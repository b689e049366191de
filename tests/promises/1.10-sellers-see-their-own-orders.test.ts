import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket, type SellerId } from '../orders/shop.ts';

let market: TestMarket;
let pottery: SellerId;
let honey: SellerId;
let buyer: Buyer;
let subOrders: Record<SellerId, Id<'ordering.sub_orders'>>;

beforeAll(async () => {
  market = await openTestMarket();
  [pottery, honey] = [await addSeller(market), await addSeller(market, { name: 'Ong Rừng' })];
  buyer = await addBuyer();
  for (const sellerId of [pottery, honey]) await putInBasket(buyer, await addGoods(market, { sellerId }));
  const { groupId } = await placeFor(buyer, { notes: { [pottery]: 'Gói kỹ giúp mình' } });
  const { rows } = await market.main.query<{ id: Id<'ordering.sub_orders'>; seller_id: SellerId }>(
    'select id, seller_id from ordering.sub_orders where group_id = $1',
    [groupId],
  );
  subOrders = Object.fromEntries(rows.map((row) => [row.seller_id, row.id]));
});

/** How many rows about orders a seller finds, table by table. */
function rowsSeenBy(sellerId: SellerId): Promise<Record<string, number>> {
  return withPurpose('seller.share', sellerId, async (tx) => ({
    orders: (await tx.selectFrom('sub_orders').select('seller_id').execute()).length,
    lines: (await tx.selectFrom('order_lines').select('seller_id').execute()).length,
    events: (await tx.selectFrom('order_events').select('seller_id').execute()).length,
    snapshots: (await tx.selectFrom('seller_snapshots').select('seller_id').execute()).length,
    notes: (await tx.selectFrom('order_notes').select('seller_id').execute()).length,
    parcels: (await tx.selectFrom('parcels').select('seller_id').execute()).length,
  }));
}

test("1.10 'seller.share' shows a seller the own part of an order, and of another’s nothing", async () => {
  expect(await rowsSeenBy(pottery)).toEqual({ orders: 1, lines: 1, events: 1, snapshots: 1, notes: 1, parcels: 1 });
  expect(await rowsSeenBy(honey)).toEqual({ orders: 1, lines: 1, events: 1, snapshots: 1, notes: 0, parcels: 1 });

  const foreign = await withPurpose('seller.share', honey, (tx) =>
    tx
      .selectFrom('sub_orders')
      .select('id')
      .where('id', '=', subOrders[pottery] ?? null)
      .execute(),
  );
  expect(foreign).toEqual([]);
  const changed = await withPurpose('seller.share', honey, (tx) =>
    tx
      .updateTable('sub_orders')
      .set({ state: 'to-pack' })
      .where('id', '=', subOrders[pottery] ?? null)
      .executeTakeFirst(),
  );
  expect(changed.numUpdatedRows).toBe(0n);
});

test('1.10 It reaches no name, no e-mail address, no whole number and no street, by view or by key', async () => {
  const client = await market.signInAs('seller_share');
  const { rows } = await client.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'seller_share' and column_name like '%sealed%' order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(['order_notes.note_sealed', 'seller_snapshots.alias_sealed', 'seller_snapshots.masked_mobile_sealed']);

  const keys = await market.signInToKeysAs('seller_share');
  const { rows: found } = await keys.query<{ kind: string }>(`select distinct group_name || '/' || retention as kind from keys order by 1`);
  // The keys of the account itself, under which the whole number and the alias lie, are others.
  expect(found.map(({ kind }) => kind)).toEqual(['alias/delivery', 'message/delivery', 'mobile/delivery']);
});

test('1.10 A seller is not shown where the parcel passes on its way', async () => {
  const client = await market.signInAs('seller_share');

  await expect(client.query('select place from order_events')).rejects.toMatchObject({ code: '42501' });
  await expect(client.query('select reason from order_events')).rejects.toMatchObject({ code: '42501' });
});

test('1.10 A seller cannot make the time longer in which an order is seen', async () => {
  const lengthening = withPurpose('seller.share', honey, (tx) =>
    tx
      .updateTable('sub_orders')
      .set({ seller_access_until: new Date('2099-01-01T00:00:00Z') })
      .where('id', '=', subOrders[honey] ?? null)
      .execute(),
  );

  await expect(lengthening).rejects.toMatchObject({ code: '23514' });
});

test('1.10 When its time is over a seller sees nothing more of the order', async () => {
  await market.main.query(`update ordering.sub_orders set seller_access_until = now() - interval '1 second' where seller_id = $1`, [honey]);

  expect(await rowsSeenBy(honey)).toEqual({ orders: 0, lines: 0, events: 0, snapshots: 0, notes: 0, parcels: 0 });
  expect(await rowsSeenBy(pottery)).toMatchObject({ orders: 1 });
});

test('1.10 Who is no seller sees no order this way', async () => {
  expect(await rowsSeenBy(await addSeller(market, { name: 'Mới' }))).toMatchObject({ orders: 0, lines: 0, snapshots: 0 });
  const nobody = await withPurpose('seller.share', 'nobody', (tx) => tx.selectFrom('sub_orders').select('id').execute());
  expect(nobody).toEqual([]);
});

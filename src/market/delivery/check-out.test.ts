import { beforeAll, describe, expect, test } from 'vitest';

import { openAll } from '#enforcement/vault.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { basketOf } from '#market/ordering/basket.ts';
import { basketOfMember } from '#market/ordering/basket-owner.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket, type SellerId, stockOf, totalOf } from '../../../tests/orders/shop.ts';

let market: TestMarket;
let pottery: SellerId;
let buyer: Buyer;

beforeAll(async () => {
  market = await openTestMarket();
  pottery = await addSeller(market);
  buyer = await addBuyer();
});

async function rowsOf(table: string, groupId: string) {
  const key =
    table === 'ordering.order_groups' ? 'id' : table === 'ordering.sub_orders' || table === 'payments.payments' ? 'group_id' : 'sub_order_id';
  const condition = key === 'sub_order_id' ? 'sub_order_id in (select id from ordering.sub_orders where group_id = $1)' : `${key} = $1`;
  const { rows } = await market.main.query(`select * from ${table} where ${condition}`, [groupId]);
  return rows;
}

describe('1.2 an order', () => {
  test('is one part per shop, with its price, fee, commission and taxes frozen', async () => {
    const honey = await addSeller(market, { name: 'Ong Rừng', kind: 'enterprise', commission: 800, pickupCommuneCode: '24133' });
    const teapot = await addGoods(market, { sellerId: pottery, priceVnd: 389_000, weightGrams: 900 });
    const cups = await addGoods(market, { sellerId: pottery, priceVnd: 219_000, weightGrams: 700 });
    const jar = await addGoods(market, { sellerId: honey, priceVnd: 185_000, weightGrams: 1_000 });
    for (const [variant, quantity] of [
      [teapot, 1],
      [cups, 1],
      [jar, 2],
    ] as const)
      await putInBasket(buyer, variant, quantity);

    const { groupId, number } = await placeFor(buyer, { notes: { [pottery]: 'Gói kỹ giúp mình' } });

    expect(number).toMatch(/^WC-\d{4}-[0-9A-Z]{6}$/);
    const [group] = await rowsOf('ordering.order_groups', groupId);
    // Bát Tràng to Bến Thành crosses the regions: 1.6 kg are four steps; from Buôn Ma Thuột 2 kg are four too.
    expect(group).toMatchObject({ items_vnd: 978_000, delivery_vnd: 47_000 + 47_000, total_vnd: 978_000 + 94_000, payment_method: 'cod' });
    const parts = await rowsOf('ordering.sub_orders', groupId);
    expect(parts.toSorted((a, b) => a.position - b.position)).toMatchObject([
      { seller_id: pottery, state: 'to-confirm', items_vnd: 608_000, commission_vnd: 30_400, commission_vat_vnd: 2_432, tax_withheld_vnd: 9_120 },
      { seller_id: honey, state: 'to-confirm', items_vnd: 370_000, commission_vnd: 29_600, commission_vat_vnd: 2_368, tax_withheld_vnd: 0 },
    ]);
    expect(await rowsOf('ordering.order_lines', groupId)).toHaveLength(3);
    expect(await rowsOf('ordering.order_events', groupId)).toHaveLength(2);
    expect(await rowsOf('vault.carrier_snapshots', groupId)).toHaveLength(2);
    expect(await rowsOf('vault.order_notes', groupId)).toHaveLength(1);
    const parcels = await rowsOf('delivery.parcels', groupId);
    expect(parcels.map((row) => Number(row.cod_vnd)).toSorted((a, b) => a - b)).toEqual([417_000, 655_000]);
    expect(await rowsOf('payments.payments', groupId)).toMatchObject([{ method: 'cod', state: 'on-delivery', amount_vnd: 1_072_000 }]);
    expect(await stockOf(market, jar)).toBe(8);
    expect(await withPurpose('order.fulfil', buyer.id, (tx) => basketOf(tx, basketOfMember(buyer.id), 'vi'))).toMatchObject({ count: 0, shops: [] });
  });

  test('gives the shop alias, masked number and place, and the carrier the rest, each sealed apart', async () => {
    await putInBasket(buyer, await addGoods(market, { sellerId: pottery }));
    const { groupId } = await placeFor(buyer);

    const [snapshot] = await rowsOf('vault.seller_snapshots', groupId);
    expect(snapshot).toMatchObject({ province_code: '79' });
    const seen = await withPurpose('seller.share', pottery, async (tx) => {
      const row = await tx.selectFrom('seller_snapshots').selectAll().where('sub_order_id', '=', snapshot.sub_order_id).executeTakeFirstOrThrow();
      return openAll(tx, [
        { column: 'vault.seller_snapshots.alias_sealed', subject: row.member_id, sealed: row.alias_sealed },
        { column: 'vault.seller_snapshots.masked_mobile_sealed', subject: row.member_id, sealed: row.masked_mobile_sealed },
      ]);
    });
    expect(seen).toEqual([{ alias: 'mây trắng' }, { mobile: '09•• ••• 318' }]);
    const { rows } = await market.main.query(`select recipient, purpose, case_id from disclosures.disclosures where case_id = $1`, [
      snapshot.sub_order_id,
    ]);
    expect(rows).toEqual([{ recipient: 'seller', purpose: 'seller.share', case_id: snapshot.sub_order_id }]);
  });

  test('paid by transfer is not the shop’s to see before the money is there', async () => {
    await putInBasket(buyer, await addGoods(market, { sellerId: pottery }));
    const { groupId } = await placeFor(buyer, { paymentMethod: 'vietqr' });

    const [part] = await rowsOf('ordering.sub_orders', groupId);
    expect(part).toMatchObject({ state: 'awaiting-payment' });
    const seen = await withPurpose('seller.share', pottery, (tx) => tx.selectFrom('sub_orders').select('id').where('id', '=', part.id).execute());
    expect(seen).toEqual([]);
    expect(await rowsOf('payments.payments', groupId)).toMatchObject([{ method: 'vietqr', state: 'awaiting' }]);
  });

  test('asked twice with one key is one order, also when both ask at once', async () => {
    await putInBasket(buyer, await addGoods(market, { sellerId: pottery }), 2);
    const shownTotalVnd = await totalOf(buyer);
    const ask = () => placeFor(buyer, { idempotencyKey: 'the-same-key', shownTotalVnd });

    const answers = await Promise.all([ask(), ask(), ask()]);

    expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
    expect(await ask()).toEqual(answers[0]);
    const { rows } = await market.main.query(`select count(*)::integer as count from ordering.order_groups where idempotency_key = 'the-same-key'`);
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('of another member with the same key is another order', async () => {
    const other = await addBuyer('gió');
    const goods = await addGoods(market, { sellerId: pottery });
    await putInBasket(buyer, goods);
    await putInBasket(other, goods);

    const mine = await placeFor(buyer, { idempotencyKey: 'shared-key' });
    const theirs = await placeFor(other, { idempotencyKey: 'shared-key' });

    expect(mine.number).not.toBe(theirs.number);
  });
});

describe('an order is refused whole', () => {
  test('when the basket is empty', async () => {
    const newcomer = await addBuyer();

    await expect(placeFor(newcomer, { shownTotalVnd: 1 })).rejects.toMatchObject({ code: 'ordering/empty-basket' });
  });

  test('when one product has run out, saying how many are left of it', async () => {
    const careful = await addBuyer();
    const [plenty, scarce] = [await addGoods(market, { sellerId: pottery }), await addGoods(market, { sellerId: pottery, stock: 3 })];
    await putInBasket(careful, plenty);
    await putInBasket(careful, scarce, 3);
    await market.main.query(`update catalogue.stock set available = 1 where variant_id = $1`, [scarce]);

    await expect(placeFor(careful)).rejects.toMatchObject({ code: 'catalogue/ran-out', details: { count: 1, [scarce]: 1 } });
    expect(await stockOf(market, plenty)).toBe(10);
  });

  test('when something is no longer for sale', async () => {
    const careful = await addBuyer();
    const goods = await addGoods(market, { sellerId: pottery });
    await putInBasket(careful, goods);
    await market.main.query(
      `update catalogue.listings set state = 'withdrawn' where id = (select listing_id from catalogue.variants where id = $1)`,
      [goods],
    );

    await expect(placeFor(careful)).rejects.toMatchObject({ code: 'ordering/gone', details: { count: 1, [goods]: 0 } });
  });

  test('when the price is another than the page showed, and nothing is written', async () => {
    const careful = await addBuyer();
    const goods = await addGoods(market, { sellerId: pottery, priceVnd: 100_000 });
    await putInBasket(careful, goods);
    const shownTotalVnd = await totalOf(careful);
    await market.main.query(`update catalogue.variants set price_vnd = 120000 where id = $1`, [goods]);

    await expect(placeFor(careful, { shownTotalVnd })).rejects.toMatchObject({
      code: 'ordering/total-changed',
      details: { shownVnd: shownTotalVnd, totalVnd: shownTotalVnd + 20_000 },
    });
    const { rows } = await market.main.query(`select count(*)::integer as count from ordering.order_groups where member_id = $1`, [careful.id]);
    expect(rows).toEqual([{ count: 0 }]);
  });

  test('when the address is another member’s', async () => {
    const [careful, stranger] = [await addBuyer(), await addBuyer()];
    await putInBasket(careful, await addGoods(market, { sellerId: pottery }));

    await expect(placeFor(careful, { addressId: stranger.addressId })).rejects.toMatchObject({ code: 'ordering/no-address', field: 'address' });
  });

  test('when a note holds a card number or is as long as a letter', async () => {
    const careful = await addBuyer();
    await putInBasket(careful, await addGoods(market, { sellerId: pottery }));

    for (const note of ['thẻ 4111 1111 1111 1111', 'a'.repeat(301), 'á'.repeat(1_000_000)]) {
      await expect(placeFor(careful, { notes: { [pottery]: note } })).rejects.toMatchObject({ code: 'ordering/bad-note', field: `note:${pottery}` });
    }
  });
});

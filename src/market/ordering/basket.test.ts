import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { daysAfter } from '#platform/time.ts';
import { type Id, randomId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { addBuyer, addGoods, addSeller, type SellerId, type VariantId } from '../../../tests/orders/shop.ts';
import { statementsOf } from '../../../tests/orders/statements.ts';
import { addToBasket } from './add-to-basket.ts';
import { basketOf, type Basket } from './basket.ts';
import { basketOfCookie, basketOfMember, newBasketCookie } from './basket-owner.ts';
import { changeBasket } from './change-basket.ts';
import { countOfBasket } from './count-of-basket.ts';
import { forgetBaskets } from './forget-baskets.ts';
import { mergeBaskets } from './merge-baskets.ts';

type Owner = Id<'ordering.baskets'>;

const cookieKey = Buffer.alloc(32, 3);
const now = new Date();

let market: TestMarket;
let pottery: SellerId;

beforeAll(async () => {
  market = await openTestMarket();
  pottery = await addSeller(market);
});

function visitor(): Owner {
  const owner = basketOfCookie(cookieKey, newBasketCookie());
  if (!owner) throw new Error('A cookie that we made was not known.');
  return owner;
}

function add(ownerId: Owner, variantId: VariantId, quantity = 1): Promise<{ count: number }> {
  return withPurpose('order.fulfil', ownerId, (tx) => addToBasket(tx, { ownerId, variantId, quantity }, new Date()));
}

function look(ownerId: Owner): Promise<Basket> {
  return withPurpose('order.fulfil', ownerId, (tx) => basketOf(tx, ownerId, 'vi'));
}

function quantitiesIn(basket: Basket): Record<string, number> {
  return Object.fromEntries(basket.shops.flatMap(({ lines }) => lines.map(({ variantId, quantity }) => [variantId, quantity])));
}

describe('a basket', () => {
  test('holds what a visitor put in, by shop, and counts pieces', async () => {
    const honey = await addSeller(market, { name: 'Ong Rừng' });
    const [cup, jar] = [
      await addGoods(market, { sellerId: pottery, priceVnd: 50_000 }),
      await addGoods(market, { sellerId: honey, priceVnd: 80_000 }),
    ];
    const owner = visitor();

    await add(owner, cup, 2);
    const { count } = await add(owner, jar);

    expect(count).toBe(3);
    const basket = await look(owner);
    expect(basket).toMatchObject({ count: 3, itemsVnd: 180_000, blocked: 0 });
    expect(basket.shops.map(({ name, itemsVnd }) => [name, itemsVnd])).toEqual([
      ['Gốm Nhà Lò', 100_000],
      ['Ong Rừng', 80_000],
    ]);
  });

  test('takes at most eight statements to be added to', async () => {
    const [cup, owner] = [await addGoods(market, { sellerId: pottery }), visitor()];
    const statements = await statementsOf(() => add(owner, cup));

    expect(statements.length).toBeLessThanOrEqual(4);
  });

  test('adds up what is put in twice, also when both clicks come at once', async () => {
    const [cup, owner] = [await addGoods(market, { sellerId: pottery, stock: 50 }), visitor()];

    await Promise.all(Array.from({ length: 12 }, () => add(owner, cup)));

    expect(quantitiesIn(await look(owner))).toEqual({ [cup]: 12 });
  });

  test('takes no more than there is, and says how many are left', async () => {
    const [cup, owner] = [await addGoods(market, { sellerId: pottery, stock: 3 }), visitor()];
    await add(owner, cup, 2);

    await expect(add(owner, cup, 2)).rejects.toMatchObject({ code: 'ordering/not-enough', details: { left: 3, inBasket: 2 } });
    expect(quantitiesIn(await look(owner))).toEqual({ [cup]: 2 });
  });

  test('takes no more than 99 of a thing', async () => {
    const [cup, owner] = [await addGoods(market, { sellerId: pottery, stock: 500 }), visitor()];
    await add(owner, cup, 99);

    await expect(add(owner, cup)).rejects.toMatchObject({ code: 'ordering/not-enough', details: { left: 99, inBasket: 99 } });
  });

  test('takes no more than a hundred different things', async () => {
    const owner = visitor();
    const cups = await Promise.all(Array.from({ length: 101 }, () => addGoods(market, { sellerId: pottery })));
    for (const cup of cups.slice(0, 100)) await add(owner, cup);

    await expect(add(owner, cups[100] ?? randomId())).rejects.toMatchObject({ code: 'ordering/basket-full', details: { lines: 100, most: 100 } });
  });

  test('does not take what is sold out, withdrawn, of a closed shop or was never there', async () => {
    const owner = visitor();
    const soldOut = await addGoods(market, { sellerId: pottery, stock: 0 });
    const affiliate = await addGoods(market, { sellerId: pottery, stock: null });
    const ofClosed = await addGoods(market, { sellerId: await addSeller(market, { state: 'paused' }) });

    await expect(add(owner, soldOut)).rejects.toMatchObject({ code: 'ordering/sold-out' });
    for (const variant of [affiliate, ofClosed, randomId<'catalogue.variants'>()])
      await expect(add(owner, variant)).rejects.toMatchObject({ code: 'ordering/not-for-sale' });
  });

  test.each([0, -1, 100, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('does not take the quantity %d', async (quantity) => {
    const [cup, owner] = [await addGoods(market, { sellerId: pottery }), visitor()];

    await expect(add(owner, cup, quantity)).rejects.toMatchObject({ code: 'ordering/bad-quantity' });
  });

  test('says what became of a line: another price, too few left, sold out, no longer for sale', async () => {
    const owner = visitor();
    const [dearer, fewer, none, gone] = await Promise.all([1, 2, 3, 4].map(() => addGoods(market, { sellerId: pottery, priceVnd: 40_000 })));
    for (const variant of [dearer, fewer, none, gone]) if (variant) await add(owner, variant, 5);
    await market.main.query(`update catalogue.variants set price_vnd = 45000 where id = $1`, [dearer]);
    await market.main.query(`update catalogue.stock set available = 2 where variant_id = $1`, [fewer]);
    await market.main.query(`update catalogue.stock set available = 0 where variant_id = $1`, [none]);
    await market.main.query(
      `update catalogue.listings set state = 'withdrawn' where id = (select listing_id from catalogue.variants where id = $1)`,
      [gone],
    );

    const basket = await look(owner);

    const words = Object.fromEntries(basket.shops.flatMap(({ lines }) => lines.map(({ variantId, word }) => [variantId, word])));
    expect(words).toEqual({
      [String(dearer)]: { kind: 'price-changed', beforeVnd: 40_000 },
      [String(fewer)]: { kind: 'fewer-left', left: 2 },
      [String(none)]: { kind: 'sold-out' },
      [String(gone)]: { kind: 'gone' },
    });
    // What can be bought counts, at the price of this moment.
    expect(basket).toMatchObject({ blocked: 3, itemsVnd: 5 * 45_000 + 5 * 40_000 });
  });

  test('is changed and emptied line by line', async () => {
    const [cup, bowl, owner] = [await addGoods(market, { sellerId: pottery }), await addGoods(market, { sellerId: pottery }), visitor()];
    await add(owner, cup);
    await add(owner, bowl);
    const change = (variantId: VariantId, quantity: number) =>
      withPurpose('order.fulfil', owner, (tx) => changeBasket(tx, { ownerId: owner, variantId, quantity }));

    await change(cup, 7);
    await change(bowl, 0);

    expect(quantitiesIn(await look(owner))).toEqual({ [cup]: 7 });
    await expect(change(cup, 100)).rejects.toMatchObject({ code: 'ordering/bad-quantity' });
  });

  test('is nobody else’s: not by name, and not with the other’s name', async () => {
    const [cup, owner, stranger] = [await addGoods(market, { sellerId: pottery }), visitor(), visitor()];
    await add(owner, cup);

    const seen = await withPurpose('order.fulfil', stranger, (tx) => basketOf(tx, owner, 'vi'));
    await withPurpose('order.fulfil', stranger, (tx) => changeBasket(tx, { ownerId: owner, variantId: cup, quantity: 0 }));
    const write = withPurpose('order.fulfil', stranger, (tx) => addToBasket(tx, { ownerId: owner, variantId: cup, quantity: 1 }, now));

    expect(seen.count).toBe(0);
    await expect(write).rejects.toThrow();
    expect(quantitiesIn(await look(owner))).toEqual({ [cup]: 1 });
  });
});

describe('at sign-in', () => {
  const merge = (visitorBasket: Owner, memberId: Parameters<typeof basketOfMember>[0]) =>
    withPurpose('order.fulfil', memberId, (tx) => mergeBaskets(tx, { visitorBasket, memberId }, now));

  test('what the visitor had is added to what the member had, 99 at most', async () => {
    const buyer = await addBuyer();
    const mine = basketOfMember(buyer.id);
    const [both, many, onlyTheirs] = await Promise.all([1, 2, 3].map(() => addGoods(market, { sellerId: pottery, stock: 500 })));
    const owner = visitor();
    if (!both || !many || !onlyTheirs) throw new Error('Three were added.');
    await add(mine, both, 2);
    await add(mine, many, 60);
    await add(owner, both, 3);
    await add(owner, many, 60);
    await add(owner, onlyTheirs, 1);

    await merge(owner, buyer.id);
    await merge(owner, buyer.id);

    expect(quantitiesIn(await look(mine))).toEqual({ [both]: 5, [many]: 99, [onlyTheirs]: 1 });
    expect(await look(owner)).toMatchObject({ count: 0 });
  });

  test('another member’s basket cannot be taken over, nor given one’s own away', async () => {
    const [buyer, victim] = [await addBuyer(), await addBuyer()];
    const cup = await addGoods(market, { sellerId: pottery });
    await add(basketOfMember(victim.id), cup, 4);

    await merge(basketOfMember(victim.id), buyer.id);
    await withPurpose('order.fulfil', buyer.id, (tx) => mergeBaskets(tx, { visitorBasket: basketOfMember(buyer.id), memberId: victim.id }, now));

    expect(await look(basketOfMember(victim.id))).toMatchObject({ count: 4 });
    expect(await look(basketOfMember(buyer.id))).toMatchObject({ count: 0 });
  });

  test('a full basket stays as it is', async () => {
    const buyer = await addBuyer();
    const mine = basketOfMember(buyer.id);
    const cups = await Promise.all(Array.from({ length: 101 }, () => addGoods(market, { sellerId: pottery })));
    for (const cup of cups.slice(0, 100)) await add(mine, cup);
    const owner = visitor();
    for (const cup of cups.slice(99)) await add(owner, cup, 2);

    await merge(owner, buyer.id);

    const basket = await look(mine);
    expect(basket.count).toBe(102);
    expect(quantitiesIn(basket)).not.toHaveProperty(String(cups[100]));
  });
});

test('a cookie that we did not make opens no basket', () => {
  for (const cookie of ['', 'a', `${'a'.repeat(43)}=`, 'a'.repeat(44), `' or 1=1 --${'a'.repeat(32)}`])
    expect(basketOfCookie(cookieKey, cookie)).toBeUndefined();
  const cookie = newBasketCookie();
  expect(basketOfCookie(cookieKey, cookie)).not.toBe(basketOfCookie(Buffer.alloc(32, 4), cookie));
});

test('a visitor’s basket is forgotten after a season, a member’s is not', async () => {
  const [cup, owner, buyer] = [await addGoods(market, { sellerId: pottery }), visitor(), await addBuyer()];
  await add(owner, cup);
  await add(basketOfMember(buyer.id), cup);

  await withPurpose('order.fulfil', 'nobody', (tx) => forgetBaskets(tx, daysAfter(now, 89)));
  expect(await look(owner)).toMatchObject({ count: 1 });
  await withPurpose('order.fulfil', 'nobody', (tx) => forgetBaskets(tx, daysAfter(now, 91)));

  expect(await look(owner)).toMatchObject({ count: 0 });
  expect(await withPurpose('order.fulfil', buyer.id, (tx) => countOfBasket(tx, basketOfMember(buyer.id)))).toBe(1);
});

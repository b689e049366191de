import { beforeAll, expect, test } from 'vitest';

import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';
import { hoursAfter } from '#platform/time.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { testNow } from '../../../tests/member.ts';
import { addGoods, addShop } from '../../../tests/shop.ts';
import { changeOffer, type OfferChange } from './change-offer.ts';
import { offerOfSeller } from './offer-of-seller.ts';

let market: TestMarket;
const later = hoursAfter(testNow, 1);

beforeAll(async () => {
  market = await openTestMarket();
});

const change = (offer: OfferChange) => withRole('catalogue', (tx) => changeOffer(tx, offer, later));
const read = (sellerId: OfferChange['sellerId'], listingId: OfferChange['listingId']) =>
  withPurpose('seller.operate', sellerId, (tx) => offerOfSeller(tx, { sellerId, listingId }));

test('another price and more stock hold at once, and the earlier price is kept', async () => {
  const sellerId = await addShop();
  const { id, variantId } = await addGoods({ sellerId, priceVnd: 90_000, stock: 4 });

  await change({ sellerId, listingId: id, variants: [{ variantId, priceVnd: 85_000, stock: { was: 4, shall: 24 } }] });

  expect((await read(sellerId, id)).variants).toMatchObject([{ priceVnd: 85_000, stock: 24 }]);
  const { rows } = await market.main.query('select price_vnd from catalogue.prices where variant_id = $1 order by since', [variantId]);
  expect(rows.map(({ price_vnd }) => Number(price_vnd))).toEqual([90_000, 85_000]);
});

test('what was bought meanwhile stays bought: the difference counts, not the number', async () => {
  const sellerId = await addShop();
  const { id, variantId } = await addGoods({ sellerId, stock: 10 });
  await market.main.query('update catalogue.stock set available = 7 where variant_id = $1', [variantId]);

  await change({ sellerId, listingId: id, variants: [{ variantId, priceVnd: 100_000, stock: { was: 10, shall: 12 } }] });

  expect((await read(sellerId, id)).variants).toMatchObject([{ stock: 9 }]);
});

test('nothing is saved when more is taken out than there is left', async () => {
  const sellerId = await addShop();
  const { id, variantId } = await addGoods({ sellerId, priceVnd: 100_000, stock: 10 });
  await market.main.query('update catalogue.stock set available = 3 where variant_id = $1', [variantId]);

  const taking = change({ sellerId, listingId: id, variants: [{ variantId, priceVnd: 120_000, stock: { was: 10, shall: 2 } }] });

  await expect(taking).rejects.toMatchObject({ code: 'catalogue/stock-moved' });
  expect((await read(sellerId, id)).variants).toMatchObject([{ priceVnd: 100_000, stock: 3 }]);
});

test('what was not for sale is for sale with its first stock, once', async () => {
  const sellerId = await addShop();
  const { id, variantId } = await addGoods({ sellerId, stock: 'none' });
  const offer = { sellerId, listingId: id, variants: [{ variantId, priceVnd: 100_000, stock: { was: null, shall: 5 } }] };

  await change(offer);

  expect((await read(sellerId, id)).variants).toMatchObject([{ stock: 5 }]);
  await expect(change(offer)).rejects.toMatchObject({ code: 'catalogue/stock-moved' });
});

test("another shop's listing and another listing's variant do not exist", async () => {
  const [mine, others] = [await addShop(), await addShop()];
  const [own, theirs] = [await addGoods({ sellerId: mine }), await addGoods({ sellerId: others })];
  const asked = (variantId: typeof own.variantId) => [{ variantId, priceVnd: 1_000, stock: { was: 20, shall: 20 } }];

  await expect(change({ sellerId: mine, listingId: theirs.id, variants: asked(theirs.variantId) })).rejects.toMatchObject({
    code: 'catalogue/unknown-listing',
  });
  await expect(change({ sellerId: mine, listingId: own.id, variants: asked(theirs.variantId) })).rejects.toMatchObject({
    code: 'catalogue/unknown-variant',
  });
  await expect(read(mine, theirs.id)).rejects.toMatchObject({ code: 'catalogue/unknown-listing' });
  await expect(read(mine, randomId())).rejects.toMatchObject({ code: 'catalogue/unknown-listing' });
  expect((await read(others, theirs.id)).variants).toMatchObject([{ priceVnd: 100_000, stock: 20 }]);
});

import { beforeAll, expect, test } from 'vitest';

import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';

import { openTestMarket } from '../../../tests/database.ts';
import { testNow } from '../../../tests/member.ts';
import { addGoods, addShop } from '../../../tests/shop.ts';
import { rejectListing } from './decide-listing.ts';
import { type ListingState, listingsOfSeller, scarceListings } from './listings-of-seller.ts';

beforeAll(async () => {
  await openTestMarket();
});

const list = (sellerId: Id<'sellers.sellers'>, state?: ListingState, actor = sellerId) =>
  withPurpose('seller.operate', actor, (tx) => listingsOfSeller(tx, { sellerId, state, page: 1 }));

test('a shop’s listings with state, stock and price, and how many there are of each state', async () => {
  const sellerId = await addShop();
  await addGoods({
    sellerId,
    title: 'Ấm',
    variants: [
      { sku: 'AM-1', priceVnd: 90_000, stock: 3 },
      { sku: 'AM-2', priceVnd: 80_000, stock: 4 },
    ],
  });
  await addGoods({ sellerId, title: 'Chén', isWaiting: true, variants: [{ sku: 'CHEN-1', priceVnd: 10_000 }] });

  const { items, counts } = await list(sellerId);

  expect(counts).toEqual({ waiting: 1, approved: 1, rejected: 0, withdrawn: 0 });
  expect(items.find(({ title }) => title === 'Ấm')).toMatchObject({
    state: 'approved',
    lowestPriceVnd: 80_000,
    variantCount: 2,
    stock: 7,
    mediaId: null,
    reason: null,
  });
  expect((await list(sellerId, 'waiting')).items).toMatchObject([{ title: 'Chén', state: 'waiting', stock: null }]);
});

test('one that was turned down says why, and not by whom', async () => {
  const sellerId = await addShop();
  const { id } = await addGoods({ sellerId });
  await withRole('catalogue', (tx) => rejectListing(tx, { listingId: id, staffId: 'operator', reason: 'Ảnh không phải của món này.' }, testNow));

  expect((await list(sellerId)).items).toMatchObject([{ state: 'rejected', reason: 'Ảnh không phải của món này.' }]);
});

test('another shop’s listings do not exist', async () => {
  const [mine, other] = [await addShop(), await addShop()];
  await addGoods({ sellerId: other });

  expect(await list(other, undefined, mine)).toEqual({ items: [], counts: { waiting: 0, approved: 0, rejected: 0, withdrawn: 0 } });
});

test('what is nearly gone, the scarcest first', async () => {
  const sellerId = await addShop();
  await addGoods({ sellerId, title: 'Nhiều', stock: 50 });
  await addGoods({ sellerId, title: 'Ít', stock: 4 });
  await addGoods({ sellerId, title: 'Hết', stock: 0 });

  const scarce = await withPurpose('seller.operate', sellerId, (tx) => scarceListings(tx, sellerId, 10));

  expect(scarce.map(({ title, stock }) => [title, stock])).toEqual([
    ['Hết', 0],
    ['Ít', 4],
  ]);
});

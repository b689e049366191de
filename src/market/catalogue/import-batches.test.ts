import { beforeAll, expect, test } from 'vitest';

import { withRole } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';
import { minutesAfter } from '#platform/time.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { testNow } from '../../../tests/member.ts';
import { addGoods, addShop } from '../../../tests/shop.ts';
import { rejectListing } from './decide-listing.ts';
import { type ListingId } from './facts-of-listings.ts';
import { approveBatch, type BatchKey, listImportBatches, samplesOfBatch } from './import-batches.ts';
import { listingToDecide } from './listing-to-decide.ts';

let market: TestMarket;
const staffId = randomId<'staff.people'>();
const madeAt = minutesAfter(testNow, -30);

beforeAll(async () => {
  market = await openTestMarket();
});

async function imported(count: number): Promise<BatchKey & { ids: ListingId[] }> {
  const sellerId = await addShop();
  const ids: ListingId[] = [];
  for (let index = 0; index < count; index += 1) ids.push((await addGoods({ sellerId, isWaiting: true, priceVnd: 10_000 * (index + 1) })).id);
  await market.main.query(`update catalogue.listings set source = 'tệp thử', made_at = $2 where id = any ($1::uuid[])`, [ids, madeAt]);
  return { sellerId, madeAt, ids };
}

const approve = (batch: BatchKey, hasLooked = true) =>
  withRole('catalogue', (tx) => approveBatch(tx, { sellerId: batch.sellerId, madeAt: batch.madeAt, staffId, reason: 'Đạt', hasLooked }, testNow));

test('what one file brought in is one batch, with samples over its whole range', async () => {
  const batch = await imported(40);
  await addGoods({ sellerId: batch.sellerId, isWaiting: true });

  const batches = await withRole('catalogue', (tx) => listImportBatches(tx));
  const samples = await withRole('catalogue', (tx) => samplesOfBatch(tx, batch));

  expect(batches).toMatchObject([
    { sellerId: batch.sellerId, madeAt, count: 40, lowestPriceVnd: 10_000, highestPriceVnd: 400_000, source: 'tệp thử' },
  ]);
  expect(samples.length).toBeGreaterThanOrEqual(10);
  expect(samples.length).toBeLessThanOrEqual(12);
  expect([samples[0]?.priceVnd, samples.at(-1)?.priceVnd]).toEqual([10_000, 400_000]);
  await approve(batch);
});

test('a small batch is shown whole', async () => {
  const batch = await imported(3);

  expect((await withRole('catalogue', (tx) => samplesOfBatch(tx, batch))).map(({ id }) => id)).toEqual(batch.ids);
});

test('is approved once somebody has looked, without what was turned down before', async () => {
  const batch = await imported(3);
  const turnedDown = batch.ids[1] ?? randomId();
  await withRole('catalogue', (tx) => rejectListing(tx, { listingId: turnedDown, staffId, reason: 'Sai ảnh' }, testNow));

  await expect(approve(batch, false)).rejects.toMatchObject({ code: 'catalogue/not-looked' });
  expect(await approve(batch)).toBe(2);
  await expect(approve(batch)).rejects.toMatchObject({ code: 'catalogue/already-decided' });
  const { rows } = await market.main.query('select state, count(*) from catalogue.listings where seller_id = $1 group by state order by state', [
    batch.sellerId,
  ]);
  expect(rows).toEqual([
    { state: 'approved', count: 2 },
    { state: 'rejected', count: 1 },
  ]);
});

test('a listing is shown as its seller wrote it, with what was decided before', async () => {
  const { id } = await addGoods({ title: 'Ấm Nguyệt', isWaiting: true, priceVnd: 389_000, stock: 4, descriptionVi: 'Nung 1.280 độ' });
  await withRole('catalogue', (tx) => rejectListing(tx, { listingId: id, staffId, reason: 'Thiếu ảnh' }, testNow));

  const listing = await withRole('catalogue', (tx) => listingToDecide(tx, id));

  expect(listing).toMatchObject({
    state: 'rejected',
    title: 'Ấm Nguyệt',
    descriptionVi: 'Nung 1.280 độ',
    categoryPath: ['Hàng thử'],
    variants: [{ priceVnd: 389_000, stock: 4 }],
    decisions: [{ decision: 'rejected', reason: 'Thiếu ảnh' }],
  });
  await expect(withRole('catalogue', (tx) => listingToDecide(tx, randomId()))).rejects.toMatchObject({ code: 'catalogue/unknown-listing' });
});

import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Id, randomId } from '#platform/ids.ts';
import { daysAfter } from '#platform/time.ts';

import { buy, buyersOf, review } from '../../../tests/community/reviews.ts';
import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { testNow, turn } from '../../../tests/member.ts';
import { addSeller } from '../../../tests/orders/shop.ts';
import { pictureOfReview } from './picture-of-review.ts';
import { type PictureId } from './review.ts';
import { type ReviewFilter, reviewsOfListing, reviewsPageSize } from './reviews-of-listing.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

const read = (listingId: Id<'catalogue.listings'>, filter: ReviewFilter = { kind: 'all' }, page = 1) =>
  withPurpose('community.publish', 'nobody', (tx) => reviewsOfListing(tx, { listingId, filter, page }));

test('pages of ten, the latest first; filters by stars and by pictures, each with its count', async () => {
  const buyers = await buyersOf(market, await addSeller(market), 12);
  const picture = { webp: Buffer.from('ảnh'), width: 4, height: 3 };
  for (const [index, bought] of buyers.entries())
    await review(bought, { stars: (index % 5) + 1, text: `bài ${index}`, pictures: index === 3 ? [picture] : [] }, daysAfter(testNow, index));
  const listingId = buyers[0]?.listingId ?? randomId();

  const first = await read(listingId);
  expect(first.summary).toEqual({ count: 12, sum: 33, byStars: [3, 3, 2, 2, 2], withPictures: 1 });
  expect(first.reviews.map(({ text }) => text)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((index) => `bài ${index}`));
  expect(first.reviews).toHaveLength(reviewsPageSize);
  expect((await read(listingId, { kind: 'all' }, 2)).reviews.map(({ text }) => text)).toEqual(['bài 1', 'bài 0']);
  expect((await read(listingId, { kind: 'all' }, 3)).reviews).toEqual([]);

  const fives = await read(listingId, { kind: 'stars', stars: 5 });
  expect({ total: fives.total, texts: fives.reviews.map(({ text }) => text) }).toEqual({ total: 2, texts: ['bài 9', 'bài 4'] });
  const withPictures = await read(listingId, { kind: 'pictures' });
  expect({ total: withPictures.total, texts: withPictures.reviews.map(({ text }) => text) }).toEqual({ total: 1, texts: ['bài 3'] });
  expect(withPictures.reviews[0]?.pictures).toMatchObject([{ width: 4, height: 3 }]);
});

test('one whose writer has withdrawn is not counted, not shown and not among the pictures', async () => {
  const [stays, goes] = await buyersOf(market, await addSeller(market), 2);
  if (!stays || !goes) throw new Error('Two bought it.');
  await review(stays, { stars: 5 });
  await review(goes, { stars: 1, pictures: [{ webp: Buffer.from('ảnh'), width: 1, height: 1 }] });

  await turn(goes.buyer.id, ['community.publish'], false);

  expect((await read(stays.listingId)).summary).toEqual({ count: 1, sum: 5, byStars: [0, 0, 0, 0, 1], withPictures: 0 });
});

test('a listing without reviews answers with nothing, after one statement', async () => {
  expect(await read(randomId())).toEqual({ summary: { count: 0, sum: 0, byStars: [0, 0, 0, 0, 0], withPictures: 0 }, reviews: [], total: 0 });
});

test('the pages that keep a review are told in the same moment: when it comes, is changed, and goes', async () => {
  const told: string[] = [];
  const listener = await market.signInAs('storefront');
  listener.on('notification', ({ payload }) => told.push(payload ?? ''));
  await listener.query('listen catalogue');
  const bought = await buy(market);
  const wait = async (wanted: number) => {
    for (let tries = 0; told.filter((tag) => tag.includes(`listing:${bought.listingId}`)).length < wanted && tries < 100; tries += 1)
      await new Promise((go) => setTimeout(go, 10));
    return told.filter((tag) => tag.includes(`listing:${bought.listingId}`)).length;
  };
  const before = await wait(0);

  const { id } = await review(bought);
  expect(await wait(before + 1)).toBe(before + 1);
  await turn(bought.buyer.id, ['community.publish'], false);
  expect(await wait(before + 2)).toBe(before + 2);
  await market.main.query('delete from vault.reviews where id = $1', [id]);
  expect(await wait(before + 3)).toBe(before + 3);
});

test('a picture opens for everybody while its review is published, for its writer always, and for nobody after a withdrawal', async () => {
  const bought = await buy(market);
  const { id } = await review(bought, { pictures: [{ webp: Buffer.from('bytes of a picture'), width: 1, height: 1 }] });
  const { rows } = await market.main.query<{ id: PictureId }>('select id from vault.review_pictures where review_id = $1', [id]);
  const pictureId = rows[0]?.id ?? randomId();
  const seenBy = (actor: string) => withPurpose('community.publish', actor, (tx) => pictureOfReview(tx, pictureId));
  const seenByOwner = () => withPurpose('rights.serve', bought.buyer.id, (tx) => pictureOfReview(tx, pictureId));
  const stranger = await buy(market);

  expect((await seenBy('nobody')).toString()).toBe('bytes of a picture');
  await market.main.query(`update vault.reviews set state = 'held', held_because = 'phone' where id = $1`, [id]);
  await expect(seenBy('nobody')).rejects.toMatchObject({ code: 'community/no-picture' });
  await expect(seenBy(stranger.buyer.id)).rejects.toMatchObject({ code: 'community/no-picture' });
  expect((await seenBy(bought.buyer.id)).toString()).toBe('bytes of a picture');
  await market.main.query(`update vault.reviews set state = 'published', held_because = null where id = $1`, [id]);
  await turn(bought.buyer.id, ['community.publish'], false);
  await expect(seenBy('nobody')).rejects.toMatchObject({ code: 'community/no-picture' });
  expect((await seenByOwner()).toString()).toBe('bytes of a picture');
});

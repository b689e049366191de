import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { type Id, randomId } from '#platform/ids.ts';

import { buy, review } from '../../../tests/community/reviews.ts';
import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { addMember, testNow, turn } from '../../../tests/member.ts';
import { addSeller, type SellerId } from '../../../tests/orders/shop.ts';
import { moderationQueue } from './moderation-queue.ts';
import { moderate } from './moderate.ts';
import { replyToReview } from './reply-to-review.ts';
import { type ReviewId } from './review.ts';
import { reviewsOfListing } from './reviews-of-listing.ts';
import { reviewsOfSeller } from './reviews-of-seller.ts';

let market: TestMarket;
let staffId: Id<'staff.people'>;
let receiptId: Id<'consent.receipts'>;

beforeAll(async () => {
  market = await openTestMarket();
  staffId = randomId<'staff.people'>();
  await market.main.query(
    `insert into staff.people (id, blind_index, account_sealed, password_hash, second_factor_sealed, joined_at) values ($1, 'x', 'x', 'x', 'x', now())`,
    [staffId],
  );
  const seller = await addMember({ alias: 'Chị Lụa' });
  receiptId = await withPurpose('seller.operate', seller, (tx) =>
    recordReceipt(tx, { memberId: seller, point: 'reply', locale: 'vi', method: 'web' }, testNow),
  );
});

const reply = (sellerId: SellerId, reviewId: ReviewId, text = 'Cảm ơn bạn. Mẻ tháng 11 men hơi dày.') =>
  withPurpose('community.publish', sellerId, (tx) => replyToReview(tx, { sellerId, reviewId, text, receiptId }, testNow));
const shown = async (listingId: Id<'catalogue.listings'>) =>
  (await withPurpose('community.publish', 'nobody', (tx) => reviewsOfListing(tx, { listingId, filter: { kind: 'all' }, page: 1 }))).reviews[0]?.reply;
const ofShop = (sellerId: SellerId, only: 'all' | 'unanswered' = 'all') =>
  withPurpose('community.publish', sellerId, (tx) => reviewsOfSeller(tx, { sellerId, only, page: 1 }));

async function reviewed(sellerId?: SellerId) {
  const bought = await buy(market, sellerId ? { sellerId } : {});
  const { id } = await review(bought);
  return { ...bought, reviewId: id };
}

describe('a shop’s reply', () => {
  test('stands below the review, sealed under the reviewer’s key', async () => {
    const { sellerId, listingId, reviewId, buyer } = await reviewed();

    expect((await reply(sellerId, reviewId)).heldBecause).toEqual([]);

    expect(await shown(listingId)).toEqual({ text: 'Cảm ơn bạn. Mẻ tháng 11 men hơi dày.', at: testNow });
    const { rows } = await market.main.query('select member_id from vault.review_replies where review_id = $1', [reviewId]);
    expect(rows).toEqual([{ member_id: buyer.id }]);
    await market.keys.query('delete from keys.keys where subject_id = $1', [buyer.id]);
    expect(await shown(listingId)).toBeUndefined();
  });

  test('is given once', async () => {
    const { sellerId, reviewId } = await reviewed();
    await reply(sellerId, reviewId);

    await expect(reply(sellerId, reviewId, 'Lần nữa')).rejects.toMatchObject({ code: 'community/already-replied' });
  });

  test('is given once even by two of the shop at the same moment', async () => {
    const { sellerId, reviewId } = await reviewed();

    const both = await Promise.allSettled([reply(sellerId, reviewId, 'một'), reply(sellerId, reviewId, 'hai')]);

    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('is held for the same reasons as a review, seen by its shop alone, and may be put right', async () => {
    const { sellerId, listingId, reviewId } = await reviewed();
    const other = await addSeller(market);

    expect((await reply(sellerId, reviewId, 'Nhắn zalo 0912 345 678')).heldBecause).toEqual(['phone']);

    expect(await shown(listingId)).toBeUndefined();
    expect((await ofShop(sellerId)).reviews).toMatchObject([
      { id: reviewId, reply: { state: 'held', heldBecause: ['phone'], text: 'Nhắn zalo 0912 345 678' } },
    ]);
    const seenByOther = await withPurpose('community.publish', other, (tx) =>
      tx.selectFrom('review_replies').select('review_id').where('review_id', '=', reviewId).execute(),
    );
    expect(seenByOther).toEqual([]);
    await reply(sellerId, reviewId, 'Nhắn qua Wecan nhé');
    expect(await shown(listingId)).toMatchObject({ text: 'Nhắn qua Wecan nhé' });
  });

  test('that was turned down says why, and its next text waits for a person', async () => {
    const { sellerId, listingId, reviewId } = await reviewed();
    await reply(sellerId, reviewId, 'Nhắn zalo 0912 345 678');
    const { posts } = await withPurpose('community.moderate', staffId, (tx) => moderationQueue(tx, 1));
    expect(posts.find((post) => post.reviewId === reviewId)).toMatchObject({ subject: 'reply', answers: 'Rót không nhỏ giọt.' });
    await withPurpose('community.moderate', staffId, (tx) =>
      moderate(
        tx,
        { staffId, reviewId, subject: 'reply', revision: 1, verdict: { decision: 'rejected', because: 'advertising' }, reason: 'Đừng mời ra ngoài.' },
        testNow,
      ),
    );

    expect((await ofShop(sellerId, 'unanswered')).reviews).toMatchObject([
      { id: reviewId, reply: { state: 'rejected', rejected: { because: 'advertising', reason: 'Đừng mời ra ngoài.' } } },
    ]);
    expect((await reply(sellerId, reviewId, 'Cảm ơn bạn')).heldBecause).toEqual(['after-rejection']);
    await withPurpose('community.moderate', staffId, (tx) =>
      moderate(tx, { staffId, reviewId, subject: 'reply', revision: 2, verdict: { decision: 'published' }, reason: '' }, testNow),
    );
    expect(await shown(listingId)).toMatchObject({ text: 'Cảm ơn bạn' });
  });

  test('to a review of another shop’s goods does not find it', async () => {
    const { reviewId } = await reviewed();
    const other = await addSeller(market);

    await expect(reply(other, reviewId)).rejects.toMatchObject({ code: 'community/no-review' });
    await expect(reply(other, randomId<'vault.reviews'>())).rejects.toMatchObject({ code: 'community/no-review' });
  });

  test('to a review that is held or was withdrawn does not find it', async () => {
    const { sellerId, reviewId, buyer } = await reviewed();
    await turn(buyer.id, ['community.publish'], false);

    await expect(reply(sellerId, reviewId)).rejects.toMatchObject({ code: 'community/no-review' });
  });

  test('goes when the review goes', async () => {
    const { sellerId, reviewId, buyer } = await reviewed();
    await reply(sellerId, reviewId);

    await withPurpose('account.manage', buyer.id, (tx) => tx.deleteFrom('reviews').where('id', '=', reviewId).execute());

    const { rows } = await market.main.query('select from vault.review_replies where review_id = $1', [reviewId]);
    expect(rows).toEqual([]);
  });

  test.each([
    ['', 'community/no-text'],
    ['  \n ', 'community/no-text'],
    ['x'.repeat(1_001), 'community/too-long'],
    ['4111111111111111', 'community/card-number'],
  ])('is refused as "%s"', async (text, code) => {
    const { sellerId, reviewId } = await reviewed();

    await expect(reply(sellerId, reviewId, text)).rejects.toMatchObject({ code });
  });
});

test('a shop sees the reviews of its own goods, and which still wait for a word', async () => {
  const sellerId = await addSeller(market);
  const [first, second] = [await reviewed(sellerId), await reviewed(sellerId)];
  await reviewed();
  await reply(sellerId, first.reviewId);

  expect((await ofShop(sellerId)).total).toBe(2);
  expect((await ofShop(sellerId, 'unanswered')).reviews.map(({ id }) => id)).toEqual([second.reviewId]);
});

test('1.10 what a shop reads of a reviewer is the alias', async () => {
  const { sellerId, buyer } = await reviewed();

  const { reviews } = await ofShop(sellerId);

  expect(reviews[0]?.alias).toBe('mây trắng');
  const told = JSON.stringify(reviews);
  for (const secret of [buyer.id, 'Nguyễn Minh Anh', '0901234318', '901234318', 'Lê Thánh Tôn']) expect(told).not.toContain(secret);
});

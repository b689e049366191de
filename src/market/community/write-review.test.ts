import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { listReviewableLines } from '#market/ordering/reviewable-lines.ts';
import { randomId } from '#platform/ids.ts';

import { buy, lineOf, review, stateOf, waitingCounts } from '../../../tests/community/reviews.ts';
import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { testNow, turn } from '../../../tests/member.ts';
import { agreeToPublish } from './agree-to-publish.ts';
import { deleteReview } from './delete-review.ts';
import { editReview, type ReviewEdit } from './edit-review.ts';
import { reviewsOfListing } from './reviews-of-listing.ts';
import { listReviewsOfMember, mayBePublished, reviewOfMember } from './reviews-of-member.ts';
import { reviewableLine } from './reviewable-line.ts';
import { writeReview } from './write-review.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

const readListing = (listingId: Awaited<ReturnType<typeof buy>>['listingId']) =>
  withPurpose('community.publish', 'nobody', (tx) => reviewsOfListing(tx, { listingId, filter: { kind: 'all' }, page: 1 }));

describe('2b a review', () => {
  test('of what arrived is read by everybody under the alias, with a receipt of its own', async () => {
    const bought = await buy(market, { alias: 'Hoa Sữa' });

    const written = await review(bought, { stars: 4, text: 'Ấm đẹp,\nnắp hơi khít.' });

    expect(written.heldBecause).toEqual([]);
    const { summary, reviews, total } = await readListing(bought.listingId);
    expect({ ...summary, total }).toEqual({ count: 1, sum: 4, byStars: [0, 0, 0, 1, 0], withPictures: 0, total: 1 });
    expect(reviews).toMatchObject([
      { alias: 'Hoa Sữa', stars: 4, text: 'Ấm đẹp,\nnắp hơi khít.', variantLabel: 'Màu ngọc', pictures: [], reply: undefined },
    ]);
    const { rows } = await market.main.query(
      `select receipt.point, receipt.member_id from vault.reviews review join consent.receipts receipt on receipt.id = review.receipt_id where review.id = $1`,
      [written.id],
    );
    expect(rows).toEqual([{ point: 'review', member_id: bought.buyer.id }]);
  });

  test('lies sealed: the table holds nothing that was written', async () => {
    const bought = await buy(market);
    await review(bought, { text: 'Chữ ký bí mật của bài này' });

    const { rows } = await market.main.query<{ row: string }>(
      `select encode(text_sealed, 'escape') || row_to_json(review)::text as row from vault.reviews review where line_id = $1`,
      [bought.lineId],
    );
    expect(rows[0]?.row).not.toContain('bí mật');
  });

  test('is written once for each line, and the second is told so', async () => {
    const bought = await buy(market);
    await review(bought);

    await expect(review(bought)).rejects.toMatchObject({ code: 'community/already-written' });
  });

  test('is not stored without the permission to publish', async () => {
    const bought = await buy(market, { mayPublish: false });

    await expect(review(bought)).rejects.toThrow(/check option|row-level/);
    const { rows } = await market.main.query('select from vault.reviews where line_id = $1', [bought.lineId]);
    expect(rows).toEqual([]);
  });

  test('may bring the permission with it, under a receipt of the review form', async () => {
    const bought = await buy(market, { mayPublish: false });
    const choice = { memberId: bought.buyer.id, locale: 'vi' as const, method: 'web' as const };

    await withPurpose('account.manage', bought.buyer.id, (tx) => agreeToPublish(tx, choice, testNow));

    expect((await review(bought)).heldBecause).toEqual([]);
    const { rows } = await market.main.query(
      `select decision.switch, decision.is_on, receipt.point from consent.decisions decision join consent.receipts receipt on receipt.id = decision.receipt_id
       where decision.member_id = $1`,
      [bought.buyer.id],
    );
    expect(rows).toEqual([{ switch: 'community.publish', is_on: true, point: 'review' }]);
  });

  test.each([
    [{ stars: 0 }, 'community/no-stars'],
    [{ stars: 6 }, 'community/no-stars'],
    [{ stars: 4.5 }, 'community/no-stars'],
    [{ stars: Number.NaN }, 'community/no-stars'],
    [{ text: 'x'.repeat(2_001) }, 'community/too-long'],
    [{ text: 'thẻ 4111-1111-1111-1111' }, 'community/card-number'],
    [{ pictures: Array.from({ length: 6 }, () => ({ webp: Buffer.from('x'), width: 1, height: 1 })) }, 'community/too-many-pictures'],
  ])('is refused with %o', async (words, code) => {
    const bought = await buy(market);

    await expect(review(bought, words)).rejects.toMatchObject({ code });
  });

  test('may hold anything else that people write, as written', async () => {
    const bought = await buy(market);
    const text = `<script>alert(1)</script>'; drop table vault.reviews; -- 👩‍🚀 ẤẾ ạ̣̣ đ`;

    await review(bought, { text });

    expect((await readListing(bought.listingId)).reviews[0]?.text).toBe(text.normalize('NFC'));
  });
});

describe('a line that may be reviewed', () => {
  test.each(['awaiting-payment', 'to-confirm', 'to-pack', 'handed-over', 'in-transit', 'delivery-failed', 'returning', 'returned', 'expired'])(
    'is not one that is %s',
    async (state) => {
      await expect(lineOf(await buy(market, { state }))).rejects.toMatchObject({ code: 'community/nothing-to-review' });
    },
  );

  test('is one that is delivered or completed', async () => {
    for (const state of ['delivered', 'completed'])
      await expect(lineOf(await buy(market, { state }))).resolves.toMatchObject({ title: 'Ấm trà gốm' });
  });

  test('is never somebody else’s, and neither is one that does not exist', async () => {
    const [an, binh] = [await buy(market), await buy(market)];
    const asBinh = (lineId: typeof an.lineId) =>
      withPurpose('order.fulfil', binh.buyer.id, (tx) => reviewableLine(tx, { memberId: binh.buyer.id, lineId, locale: 'vi' }));

    await expect(asBinh(an.lineId)).rejects.toMatchObject({ code: 'community/nothing-to-review' });
    await expect(asBinh(randomId())).rejects.toMatchObject({ code: 'community/nothing-to-review' });
  });

  test('is checked by the database as well, whatever the code believes', async () => {
    const [an, binh] = [await buy(market), await buy(market, { state: 'in-transit' })];
    const line = await lineOf(an);

    await expect(review(an, { memberId: binh.buyer.id, line })).rejects.toThrow();
    const stillOnItsWay = { ...line, lineId: binh.lineId, listingId: binh.listingId, sellerId: binh.sellerId };
    const forged = withPurpose('community.publish', binh.buyer.id, (tx) =>
      writeReview(tx, { memberId: binh.buyer.id, line: stillOnItsWay, stars: 1, text: '', pictures: [], locale: 'vi', method: 'web' }, testNow),
    );
    await expect(forged).rejects.toThrow('delivered line');
  });

  test('is listed until it was reviewed', async () => {
    const bought = await buy(market);
    const list = (except: (typeof bought.lineId)[]) =>
      withPurpose('order.fulfil', bought.buyer.id, (tx) => listReviewableLines(tx, { memberId: bought.buyer.id, except, locale: 'vi' }));

    expect((await list([])).map(({ lineId }) => lineId)).toEqual([bought.lineId]);
    expect(await list([bought.lineId])).toEqual([]);
  });
});

describe('2.2 a text with a phone number or an address', () => {
  test('is held, seen by its writer and by nobody else', async () => {
    const bought = await buy(market);

    const { id, heldBecause } = await review(bought, { text: 'Gọi 0912 345 678, 12 đường Lê Lợi' });

    expect(heldBecause).toEqual(['phone', 'address']);
    expect((await readListing(bought.listingId)).reviews).toEqual([]);
    const own = await withPurpose('rights.serve', bought.buyer.id, (tx) => listReviewsOfMember(tx, bought.buyer.id, testNow));
    expect(own).toMatchObject([{ id, state: 'held', heldBecause: ['phone', 'address'], text: 'Gọi 0912 345 678, 12 đường Lê Lợi', mayEdit: true }]);
  });

  test('is published once the writer has put it right', async () => {
    const bought = await buy(market);
    const { id } = await review(bought, { text: 'Gọi 0912 345 678' });

    await edit(bought, { reviewId: id, text: 'Giao nhanh' });

    expect(await stateOf(market, id)).toBe('published');
    // The first edit of a published text is still to come.
    const own = await withPurpose('rights.serve', bought.buyer.id, (tx) => reviewOfMember(tx, { memberId: bought.buyer.id, reviewId: id }, testNow));
    expect(own).toMatchObject({ revision: 2, mayEdit: true, state: 'published' });
  });
});

type Bought = Awaited<ReturnType<typeof buy>>;

function edit(bought: Bought, change: Partial<ReviewEdit> & Pick<ReviewEdit, 'reviewId'>, at = testNow) {
  const whole: ReviewEdit = {
    memberId: bought.buyer.id,
    revision: 1,
    stars: 5,
    text: 'Đã sửa',
    pictures: 'keep',
    locale: 'vi',
    method: 'web',
    ...change,
  };
  return withPurpose('community.publish', bought.buyer.id, (tx) => editReview(tx, whole, at));
}

describe('an edit', () => {
  test('changes text and stars of a published review once', async () => {
    const bought = await buy(market);
    const { id } = await review(bought);

    await edit(bought, { reviewId: id, stars: 2 });

    expect((await readListing(bought.listingId)).reviews).toMatchObject([{ stars: 2, text: 'Đã sửa', isEdited: true }]);
    await expect(edit(bought, { reviewId: id, revision: 2 })).rejects.toMatchObject({ code: 'community/edited-already' });
  });

  test('is refused after thirty days', async () => {
    const bought = await buy(market);
    const { id } = await review(bought);

    await expect(edit(bought, { reviewId: id }, new Date('2026-12-23T00:00:00Z'))).rejects.toMatchObject({ code: 'community/edited-already' });
  });

  test('of a page that is no longer the latest is refused, and nothing is lost', async () => {
    const bought = await buy(market);
    const { id } = await review(bought, { text: 'Gọi 0912 345 678' });
    await edit(bought, { reviewId: id, text: 'Gọi 0987 654 321' });

    await expect(edit(bought, { reviewId: id, revision: 1 })).rejects.toMatchObject({ code: 'community/changed-meanwhile' });
  });

  test('may make a published text one that is held', async () => {
    const bought = await buy(market);
    const { id } = await review(bought);

    expect((await edit(bought, { reviewId: id, text: 'a@b.vn' })).heldBecause).toEqual(['email']);

    expect((await readListing(bought.listingId)).reviews).toEqual([]);
  });

  test('replaces the pictures or keeps them', async () => {
    const bought = await buy(market);
    const picture = { webp: Buffer.from('một'), width: 3, height: 2 };
    const { id } = await review(bought, { pictures: [picture, picture] });
    const shown = async () => (await readListing(bought.listingId)).reviews[0]?.pictures.length;

    await market.main.query(`update vault.reviews set state = 'held', held_because = 'phone' where id = $1`, [id]);
    await edit(bought, { reviewId: id });
    expect(await shown()).toBe(2);
    await market.main.query(`update vault.reviews set state = 'held', held_because = 'phone' where id = $1`, [id]);
    await edit(bought, { reviewId: id, revision: 2, pictures: [picture] });
    expect(await shown()).toBe(1);
  });

  test('of somebody else’s review does not find it', async () => {
    const [an, binh] = [await buy(market), await buy(market)];
    const { id } = await review(an);

    await expect(edit(binh, { reviewId: id })).rejects.toMatchObject({ code: 'community/no-review' });
  });
});

describe('taking a review back', () => {
  const remove = (bought: Bought, reviewId: Awaited<ReturnType<typeof review>>['id']) =>
    withPurpose('account.manage', bought.buyer.id, (tx) => deleteReview(tx, { memberId: bought.buyer.id, reviewId }));

  test('deletes row, pictures and ciphertext, also while publishing is switched off', async () => {
    const bought = await buy(market);
    const { id } = await review(bought, { pictures: [{ webp: Buffer.from('ảnh'), width: 1, height: 1 }] });
    await turn(bought.buyer.id, ['community.publish'], false);

    await remove(bought, id);

    const { rows } = await market.main.query(
      'select id from vault.reviews where id = $1 union all select review_id from vault.review_pictures where review_id = $1',
      [id],
    );
    expect(rows).toEqual([]);
    await expect(remove(bought, id)).rejects.toMatchObject({ code: 'community/no-review' });
  });

  test('leaves the line to be reviewed anew', async () => {
    const bought = await buy(market);
    const { id } = await review(bought);
    await remove(bought, id);

    await expect(review(bought, { stars: 3 })).resolves.toMatchObject({ heldBecause: [] });
  });

  test('does not reach somebody else’s', async () => {
    const [an, binh] = [await buy(market), await buy(market)];
    const { id } = await review(an);

    await expect(remove(binh, id)).rejects.toMatchObject({ code: 'community/no-review' });
    expect(await stateOf(market, id)).toBe('published');
  });

  test('0.1 by the switch alone: nobody sees it from that moment, its writer still does, and it comes back with the switch', async () => {
    const bought = await buy(market);
    const { id } = await review(bought);
    const isSwitchedOn = () => withPurpose('rights.serve', bought.buyer.id, (tx) => mayBePublished(tx, bought.buyer.id));

    await turn(bought.buyer.id, ['community.publish'], false);

    expect(await readListing(bought.listingId)).toMatchObject({ summary: { count: 0 }, reviews: [] });
    expect(await isSwitchedOn()).toBe(false);
    const own = await withPurpose('rights.serve', bought.buyer.id, (tx) => listReviewsOfMember(tx, bought.buyer.id, testNow));
    expect(own).toMatchObject([{ id, state: 'published' }]);
    await turn(bought.buyer.id, ['community.publish'], true);
    expect(await isSwitchedOn()).toBe(true);
    expect((await readListing(bought.listingId)).reviews).toHaveLength(1);
  });

  test('5.2 when the key is gone, the text is gone from every copy', async () => {
    const bought = await buy(market);
    await review(bought);
    await market.keys.query('delete from keys.keys where subject_id = $1', [bought.buyer.id]);

    expect((await readListing(bought.listingId)).reviews).toEqual([]);
  });
});

test('whatever changes what everybody may read asks for a count, and what is held does not', async () => {
  await market.main.query('delete from graphile_worker._private_jobs');
  const [shown, held] = [await buy(market), await buy(market)];

  await review(shown);
  await review(held, { text: 'a@b.vn' });

  expect(await waitingCounts(market)).toEqual([shown.listingId]);
});

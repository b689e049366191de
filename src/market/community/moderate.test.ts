import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Id, randomId } from '#platform/ids.ts';

import { buy, review, stateOf } from '../../../tests/community/reviews.ts';
import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { testNow, turn } from '../../../tests/member.ts';
import { editReview } from './edit-review.ts';
import { latestDecisions, moderationQueue } from './moderation-queue.ts';
import { moderate, type ModerationRequest } from './moderate.ts';
import { reviewsOfListing } from './reviews-of-listing.ts';
import { reviewOfMember } from './reviews-of-member.ts';

let market: TestMarket;
let staffId: Id<'staff.people'>;

beforeAll(async () => {
  market = await openTestMarket();
  staffId = randomId<'staff.people'>();
  await market.main.query(
    `insert into staff.people (id, blind_index, account_sealed, password_hash, second_factor_sealed, joined_at) values ($1, 'x', 'x', 'x', 'x', now())`,
    [staffId],
  );
});

const queue = (page = 1) => withPurpose('community.moderate', staffId, (tx) => moderationQueue(tx, page));
const decide = (request: Omit<ModerationRequest, 'staffId'>) =>
  withPurpose('community.moderate', staffId, (tx) => moderate(tx, { staffId, ...request }, testNow));

async function held(text = 'Gọi 0912 345 678 nhé', at = testNow) {
  const bought = await buy(market, { alias: 'Bí Danh Không Ai Cần' });
  const { id } = await review(bought, { text }, at);
  return { ...bought, reviewId: id };
}

describe('1.8 what is held', () => {
  test('waits in the order in which it came, with its reason and where it stands, and without its writer', async () => {
    await market.main.query('delete from vault.reviews');
    const second = await held('hai 0912 345 678', new Date('2026-11-21T00:00:00Z'));
    const first = await held('mail a@b.vn', new Date('2026-11-20T00:00:00Z'));

    const { posts, total } = await queue();

    expect(total).toBe(2);
    expect(posts.map(({ reviewId }) => reviewId)).toEqual([first.reviewId, second.reviewId]);
    expect(posts[0]).toMatchObject({
      subject: 'review',
      text: 'mail a@b.vn',
      heldBecause: ['email'],
      contacts: [{ kind: 'email', start: 5, end: 11 }],
    });
    const told = JSON.stringify(posts);
    expect(told).not.toContain('Bí Danh');
    expect(told).not.toContain(first.buyer.id);
  });

  test('is published by a person, with a row that says who and when', async () => {
    const { reviewId, listingId } = await held();

    await decide({ reviewId, subject: 'review', revision: 1, verdict: { decision: 'published' }, reason: '' });

    expect(await stateOf(market, reviewId)).toBe('published');
    const { reviews } = await withPurpose('community.publish', 'nobody', (tx) =>
      reviewsOfListing(tx, { listingId, filter: { kind: 'all' }, page: 1 }),
    );
    expect(reviews).toHaveLength(1);
    const { rows } = await market.main.query(
      'select subject, revision, decision, because, reason, decided_by from community.moderations where review_id = $1',
      [reviewId],
    );
    expect(rows).toEqual([{ subject: 'review', revision: 1, decision: 'published', because: null, reason: '', decided_by: staffId }]);
  });

  test('is turned down with a reason that its writer reads, and not who gave it', async () => {
    const { reviewId, buyer } = await held();

    await decide({
      reviewId,
      subject: 'review',
      revision: 1,
      verdict: { decision: 'rejected', because: 'personal-data' },
      reason: ' Bài có số  điện thoại. ',
    });

    const own = await withPurpose('rights.serve', buyer.id, (tx) => reviewOfMember(tx, { memberId: buyer.id, reviewId }, testNow));
    expect(own).toMatchObject({ state: 'rejected', heldBecause: [], rejected: { because: 'personal-data', reason: 'Bài có số điện thoại.' } });
    expect(JSON.stringify(own)).not.toContain(staffId);
    expect((await queue()).posts.map((post) => post.reviewId)).not.toContain(reviewId);
  });

  test('after it was turned down, a changed text always waits for a person', async () => {
    const { reviewId, buyer } = await held();
    await decide({ reviewId, subject: 'review', revision: 1, verdict: { decision: 'rejected', because: 'insult' }, reason: 'Lời lẽ nặng.' });
    const edit = (revision: number, text: string) =>
      withPurpose('community.publish', buyer.id, (tx) =>
        editReview(tx, { memberId: buyer.id, reviewId, revision, stars: 1, text, pictures: 'keep', locale: 'vi', method: 'web' }, testNow),
      );

    expect((await edit(1, 'Lời lẽ khác')).heldBecause).toEqual(['after-rejection']);
    expect((await edit(2, 'Lời lẽ khác nữa')).heldBecause).toEqual(['after-rejection']);
  });

  test('is nobody’s to read once its writer has withdrawn', async () => {
    const { reviewId, buyer } = await held();

    await turn(buyer.id, ['community.publish'], false);

    expect((await queue()).posts.map((post) => post.reviewId)).not.toContain(reviewId);
    const decision = decide({ reviewId, subject: 'review', revision: 1, verdict: { decision: 'published' }, reason: '' });
    await expect(decision).rejects.toMatchObject({ code: 'community/decided-already' });
  });
});

describe('a decision is refused', () => {
  test('about a text that was changed since it was read', async () => {
    const { reviewId, buyer } = await held();
    await withPurpose('community.publish', buyer.id, (tx) =>
      editReview(
        tx,
        { memberId: buyer.id, reviewId, revision: 1, stars: 1, text: 'Gọi 0987654321', pictures: 'keep', locale: 'vi', method: 'web' },
        testNow,
      ),
    );

    const decision = decide({ reviewId, subject: 'review', revision: 1, verdict: { decision: 'published' }, reason: '' });

    await expect(decision).rejects.toMatchObject({ code: 'community/decided-already' });
  });

  test('the second time', async () => {
    const { reviewId } = await held();
    const publish = () => decide({ reviewId, subject: 'review', revision: 1, verdict: { decision: 'published' }, reason: '' });
    await publish();

    await expect(publish()).rejects.toMatchObject({ code: 'community/decided-already' });
    const { rows } = await market.main.query('select from community.moderations where review_id = $1', [reviewId]);
    expect(rows).toHaveLength(1);
  });

  test.each([
    ['', 'community/bad-reason'],
    [' \u200B ', 'community/bad-reason'],
    ['x'.repeat(501), 'community/bad-reason'],
    ['Bài có số 0912 345 678', 'community/reason-reveals'],
    ['thẻ 4111 1111 1111 1111', 'community/reason-reveals'],
  ])('to reject with the sentence "%s"', async (reason, code) => {
    const { reviewId } = await held();

    await expect(
      decide({ reviewId, subject: 'review', revision: 1, verdict: { decision: 'rejected', because: 'insult' }, reason }),
    ).rejects.toMatchObject({ code });
  });

  test('about a review that does not exist', async () => {
    const decision = decide({
      reviewId: randomId<'vault.reviews'>(),
      subject: 'review',
      revision: 1,
      verdict: { decision: 'published' },
      reason: '',
    });

    await expect(decision).rejects.toMatchObject({ code: 'community/decided-already' });
  });
});

test('what is published may be taken down the same way', async () => {
  const bought = await buy(market);
  const { id } = await review(bought, { text: 'Chửi bậy' });

  await decide({ reviewId: id, subject: 'review', revision: 1, verdict: { decision: 'rejected', because: 'insult' }, reason: 'Lời lẽ nặng.' });

  expect(await stateOf(market, id)).toBe('rejected');
});

test('the latest decisions are shown without who took them and about whom', async () => {
  const { reviewId } = await held();
  await decide({
    reviewId,
    subject: 'review',
    revision: 1,
    verdict: { decision: 'rejected', because: 'advertising' },
    reason: 'Quảng cáo nơi khác.',
  });

  const [latest] = await withPurpose('community.moderate', staffId, (tx) => latestDecisions(tx));

  expect(latest).toEqual({ subject: 'review', decision: 'rejected', because: 'advertising', reason: 'Quảng cáo nơi khác.', decidedAt: testNow });
});

test('the department reads neither alias nor order: its purpose has no such table', async () => {
  const client = await market.signInAs('community_moderate');

  for (const table of ['aliases', 'vault.aliases', 'ordering.order_lines', 'vault.names', 'members.members']) {
    await expect(client.query(`select 1 from ${table}`)).rejects.toMatchObject({ code: expect.stringMatching(/42501|42P01/) });
  }
});

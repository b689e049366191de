import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { makeReviewPictures } from '#market/community/make-review-picture.ts';
import { replyToReview } from '#market/community/reply-to-review.ts';
import { type ReviewId } from '#market/community/review.ts';
import { reviewableLine } from '#market/community/reviewable-line.ts';
import { writeReview } from '#market/community/write-review.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { type SellerId } from '#market/sellers/add-seller.ts';
import { type MemberId } from '#platform/ids.ts';
import { daysAfter, hoursAfter } from '#platform/time.ts';

import { assortment } from '../../database/demonstration/assortment.ts';
import { knownBuyer } from '../../database/demonstration/people.ts';
import { answers, type Said, saidOf } from '../../database/demonstration/review-words.ts';
import { pictureName } from '../../database/demonstration/views.ts';
import { type Chance } from './chance.ts';
import { type Placed, type PlacedLine } from './place-past-order.ts';
import { type Story } from './stories.ts';
import { type Shelf } from './stock-shelves.ts';

export type Reviewing = { story: Story; placed: Placed; chance: Chance; at: Date };
export type Reviewed = { id: ReviewId; lineId: PlacedLine['id']; sellerId: SellerId; stars: number; at: Date };

/** Hands out what was said, so that under one good nobody says what another has said. */
export function openWords(chance: Chance): (shelf: Shelf) => Said {
  const left = new Map<string, Said[]>();
  const ofShelf = new Map<string, Set<string>>();
  return ({ subSlug, listingId }) => {
    const all = saidOf[subSlug] ?? [];
    const said = ofShelf.get(listingId) ?? new Set();
    ofShelf.set(listingId, said);
    if (!left.get(subSlug)?.length) left.set(subSlug, chance.some(all, all.length));
    const pool = left.get(subSlug) ?? [];
    const index = pool.findIndex(([, text]) => !said.has(text));
    const [picked] = index < 0 ? [] : pool.splice(index, 1);
    if (!picked) return [chance.pick([5, 5, 4]), ''];
    said.add(picked[1]);
    return picked;
  };
}

/** What a buyer says of what has arrived; of some things nothing, of some with a picture. */
export async function reviewOrder({ story, placed, chance, at }: Reviewing, words: (shelf: Shelf) => Said): Promise<Reviewed[]> {
  const { buyer, ending, placedAt } = story;
  if (!buyer.publishes || (ending !== 'completed' && ending !== 'delivered')) return [];
  // What has just arrived for the buyer that everybody may be is theirs to write about.
  if (ending === 'delivered' && buyer.person.handle === knownBuyer.handle) return [];
  const written: Reviewed[] = [];
  for (const line of placed.lines) {
    const shelf = story.lines.find(({ shelf: { listingId } }) => listingId === line.listingId)?.shelf;
    if (!shelf || chance.happens(0.18)) continue;
    const said = chance.happens(0.12) ? ([chance.pick([5, 5, 4]), ''] as const) : words(shelf);
    const when = hoursAfter(daysAfter(placedAt, 2), 12 + chance.whole(1, 40));
    const review = await writeOne(
      buyer.memberId,
      { line, said, pictures: chance.happens(0.05) ? [shelf] : [], locale: buyer.person.locale ?? 'vi' },
      when < at ? when : at,
    );
    if (!review.isHeld) written.push({ id: review.id, at: review.at, lineId: line.id, sellerId: shelf.sellerId, stars: said[0] });
  }
  return written;
}

export type Writing = { line: PlacedLine; said: readonly [stars: number, text: string]; pictures: readonly Shelf[]; locale: 'vi' | 'en' };

export async function writeOne(
  memberId: MemberId,
  { line, said, pictures, locale }: Writing,
  at: Date,
): Promise<{ id: ReviewId; at: Date; isHeld: boolean }> {
  const reviewable = await withPurpose('order.fulfil', memberId, (tx) => reviewableLine(tx, { memberId, lineId: line.id, locale }));
  const made = await makeReviewPictures(await Promise.all(pictures.map(readUsePicture)));
  const [stars, text] = said;
  const review = { memberId, line: reviewable, stars, text, pictures: made, locale, method: 'demonstration' as const };
  const { id, heldBecause } = await withPurpose('community.publish', memberId, (tx) => writeReview(tx, review, at));
  return { id, at, isHeld: heldBecause.length > 0 };
}

function readUsePicture({ good }: Shelf): Promise<Buffer> {
  const folder = assortment.find(({ subs }) => subs.some(({ goods }) => goods.includes(good)))?.slug ?? '';
  return readFile(join(import.meta.dirname, '../../database/demonstration/pictures', folder, `${pictureName(good, 'use')}-640.webp`));
}

export type Answering = { reviews: readonly Reviewed[]; ownerOf: ReadonlyMap<SellerId, MemberId>; chance: Chance; at: Date };

/** Shops answer every complaint and some of the praise, each under a receipt of whoever wrote for it; tells what stayed without an answer. */
export async function answerReviews({ reviews, ownerOf, chance, at }: Answering): Promise<Reviewed[]> {
  const unanswered: Reviewed[] = [];
  for (const review of reviews) {
    const { id: reviewId, sellerId, stars } = review;
    const ownerId = ownerOf.get(sellerId);
    const isWorthIt = stars <= 3 || chance.happens(0.22);
    const repliedAt = hoursAfter(review.at, chance.whole(3, 60));
    if (!ownerId || !isWorthIt || repliedAt > at) {
      unanswered.push(review);
      continue;
    }
    const text = chance.pick(stars > 3 ? answers.happy : answers.unhappy);
    await answer({ reviewId, sellerId, ownerId, text }, repliedAt);
  }
  return unanswered;
}

export type Answer = { reviewId: ReviewId; sellerId: SellerId; ownerId: MemberId; text: string };

export async function answer({ reviewId, sellerId, ownerId, text }: Answer, at: Date): Promise<void> {
  const receiptId = await withPurpose('account.manage', ownerId, (tx) =>
    recordReceipt(tx, { memberId: ownerId, point: 'reply', locale: 'vi', method: 'demonstration' }, at),
  );
  await withPurpose('community.publish', sellerId, (tx) => replyToReview(tx, { sellerId, reviewId, text, receiptId }, at));
}

import { withPurpose } from '#enforcement/with-purpose.ts';
import { agreeToPublish } from '#market/community/agree-to-publish.ts';
import { editReview } from '#market/community/edit-review.ts';
import { makeReviewPictures } from '#market/community/make-review-picture.ts';
import { assertStars, cleanPost, type ReviewId, reviewLimits } from '#market/community/review.ts';
import { reviewableLine } from '#market/community/reviewable-line.ts';
import { hasReviewed, mayBePublished } from '#market/community/reviews-of-member.ts';
import { writeReview, type Written } from '#market/community/write-review.ts';
import { type LineId } from '#market/ordering/reviewable-lines.ts';
import { type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { bytesOf, type ReviewForm } from './review-form.ts';

type Sending = { memberId: MemberId; form: ReviewForm; locale: Locale; method: 'web' | 'api' };

/**
 * One act for the person, several purposes for us: the order says that the item arrived, the account keeps the choice,
 * and publishing keeps the review. Whatever can be refused is refused before the choice is kept.
 */
export async function sendReview({ memberId, form, locale, method, lineId }: Sending & { lineId: LineId }, at: Date): Promise<Written> {
  const line = await withPurpose('order.fulfil', memberId, (tx) => reviewableLine(tx, { memberId, lineId, locale }));
  assertWritable(form);
  const isOn = await withPurpose('rights.serve', memberId, async (tx) => {
    if (await hasReviewed(tx, memberId, lineId)) throw new Refusal('community/already-written');
    return mayBePublished(tx, memberId);
  });
  if (!isOn && !form.publishes) throw new Refusal('community/needs-consent', {}, 'publishes');
  const pictures = await makeReviewPictures(await bytesOf(form.uploads));
  if (!isOn) await withPurpose('account.manage', memberId, (tx) => agreeToPublish(tx, { memberId, locale, method }, at));
  const { stars, text } = form;
  return withPurpose('community.publish', memberId, (tx) => writeReview(tx, { memberId, line, stars, text, pictures, locale, method }, at));
}

export async function sendEdit({ memberId, form, locale, method, reviewId }: Sending & { reviewId: ReviewId }, at: Date): Promise<Written> {
  assertWritable(form);
  if (!(await withPurpose('rights.serve', memberId, (tx) => mayBePublished(tx, memberId))))
    throw new Refusal('community/needs-consent', {}, 'publishes');
  const made = await makeReviewPictures(await bytesOf(form.uploads));
  const pictures = made.length > 0 || form.removesPictures ? made : 'keep';
  const { stars, text, revision } = form;
  return withPurpose('community.publish', memberId, (tx) =>
    editReview(tx, { memberId, reviewId, revision, stars, text, pictures, locale, method }, at),
  );
}

/** Before any picture is opened. */
function assertWritable({ stars, text, uploads }: ReviewForm): void {
  assertStars(stars);
  cleanPost(text, reviewLimits.letters);
  if (uploads.length > reviewLimits.pictures) throw new Refusal('community/too-many-pictures', { most: reviewLimits.pictures }, 'pictures');
}

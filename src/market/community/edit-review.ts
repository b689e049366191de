import { seal } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Collection, recordReceipt } from '#market/consent/record-receipt.ts';
import { type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { type ReviewPicture, writePictures } from './pictures-of-review.ts';
import { assertStars, cleanPost, heldReasons, mayEdit, type ReviewId, reviewLimits, standingOf } from './review.ts';
import { type Written } from './write-review.ts';

export type ReviewEdit = {
  memberId: MemberId;
  reviewId: ReviewId;
  /** Which text the form showed: an edit of another one is refused. */
  revision: number;
  stars: number;
  text: string;
  /** 'keep' leaves the pictures as they are; else these take their place. */
  pictures: 'keep' | readonly ReviewPicture[];
} & Pick<Collection, 'locale' | 'method'>;

/** A changed text is a new one: it is scanned again, and after a rejection somebody always looks first. */
export async function editReview(tx: Tx<'community.publish'>, edit: ReviewEdit, at: Date): Promise<Written> {
  assertStars(edit.stars);
  const text = cleanPost(edit.text, reviewLimits.letters);
  const { memberId, reviewId } = edit;
  const row = await tx
    .selectFrom('reviews')
    .select(['state', 'held_because', 'revision', 'submitted_at', 'edited_at'])
    .where('id', '=', reviewId)
    .where('member_id', '=', memberId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('community/no-review');
  if (!mayEdit({ state: row.state, submittedAt: row.submitted_at, editedAt: row.edited_at }, at))
    throw new Refusal('community/edited-already', { days: reviewLimits.editDays });
  if (row.revision !== edit.revision) throw new Refusal('community/changed-meanwhile');
  const wasRejected = row.state === 'rejected' || heldReasons(row.held_because).includes('after-rejection');
  const standing = standingOf(text, wasRejected);
  const receiptId = await recordReceipt(tx, { memberId, point: 'review', locale: edit.locale, method: edit.method }, at);
  const sealed = await seal(tx, 'vault.reviews.text_sealed', { subject: memberId, content: { reviews: text } });
  await tx
    .updateTable('reviews')
    .set({
      stars: edit.stars,
      text_sealed: sealed,
      ...standing,
      receipt_id: receiptId,
      revision: row.revision + 1,
      // Only a text that everybody could read is spent by an edit.
      edited_at: row.state === 'published' ? at : row.edited_at,
      changed_at: at,
    })
    .where('id', '=', reviewId)
    .execute();
  if (edit.pictures !== 'keep') {
    await tx.deleteFrom('review_pictures').where('review_id', '=', reviewId).execute();
    await writePictures(tx, { reviewId, memberId, receiptId, pictures: edit.pictures });
  }
  return { id: reviewId, heldBecause: heldReasons(standing.held_because) };
}

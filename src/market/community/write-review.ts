import { sealAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Collection, recordReceipt } from '#market/consent/record-receipt.ts';
import { type ReviewableLine } from '#market/ordering/reviewable-lines.ts';
import { type MemberId, randomId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { type ReviewPicture, writePictures } from './pictures-of-review.ts';
import { assertStars, cleanPost, type HeldBecause, heldReasons, type ReviewId, reviewLimits, standingOf } from './review.ts';

export type NewReview = {
  memberId: MemberId;
  /** Found by `reviewableLine`, which knows that it is the member's own and has arrived. */
  line: ReviewableLine;
  stars: number;
  text: string;
  pictures: readonly ReviewPicture[];
} & Pick<Collection, 'locale' | 'method'>;

export type Written = { id: ReviewId; heldBecause: readonly HeldBecause[] };

/**
 * A member's word on something that arrived, for everybody to read under the alias. Its transaction sees nothing of
 * a member who does not allow publishing, and so cannot write it either.
 */
export async function writeReview(tx: Tx<'community.publish'>, review: NewReview, at: Date): Promise<Written> {
  assertStars(review.stars);
  const text = cleanPost(review.text, reviewLimits.letters);
  if (review.pictures.length > reviewLimits.pictures) throw new Refusal('community/too-many-pictures', { most: reviewLimits.pictures }, 'pictures');
  const { memberId, line } = review;
  const standing = standingOf(text, false);
  const [sealed] = await sealAll(tx, memberId, [{ column: 'vault.reviews.text_sealed', content: { reviews: text } }]);
  if (!sealed) throw new Error('One text was sealed.');
  const receiptId = await recordReceipt(tx, { memberId, point: 'review', locale: review.locale, method: review.method }, at);
  const written = await tx
    .insertInto('reviews')
    .values({
      id: randomId<'vault.reviews'>(),
      line_id: line.lineId,
      listing_id: line.listingId,
      seller_id: line.sellerId,
      member_id: memberId,
      stars: review.stars,
      text_sealed: sealed,
      variant_label: line.variantLabel,
      ...standing,
      receipt_id: receiptId,
      submitted_at: at,
      changed_at: at,
    })
    .onConflict((conflict) => conflict.column('line_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!written) throw new Refusal('community/already-written');
  await writePictures(tx, { reviewId: written.id, memberId, receiptId, pictures: review.pictures });
  return { id: written.id, heldBecause: heldReasons(standing.held_because) };
}

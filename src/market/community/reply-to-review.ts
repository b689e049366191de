import { seal } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { cleanPost, type HeldBecause, heldReasons, type ReviewId, reviewLimits, standingOf } from './review.ts';

export type NewReply = {
  /** The actor of the transaction: whoever works for the shop acts as the shop. */
  sellerId: Id<'sellers.sellers'>;
  reviewId: ReviewId;
  text: string;
  /** Of the member of staff who writes, at the point 'reply'. */
  receiptId: Id<'consent.receipts'>;
};

/**
 * A shop answers a review of its goods, once. Sealed under the reviewer's key, for it may speak of the reviewer. One
 * that is held or was turned down may be put right; one that everybody has read may not.
 */
export async function replyToReview(tx: Tx<'community.publish'>, reply: NewReply, at: Date): Promise<{ heldBecause: readonly HeldBecause[] }> {
  const text = cleanPost(reply.text, reviewLimits.replyLetters);
  if (text === '') throw new Refusal('community/no-text', {}, 'text');
  const { sellerId, reviewId } = reply;
  const review = await tx
    .selectFrom('reviews')
    .select(['id', 'member_id'])
    .where('id', '=', reviewId)
    .where('seller_id', '=', sellerId)
    .where('state', '=', 'published')
    .executeTakeFirst();
  if (!review) throw new Refusal('community/no-review');
  const earlier = await tx
    .selectFrom('review_replies')
    .select(['state', 'held_because', 'revision'])
    .where('review_id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst();
  if (earlier?.state === 'published') throw new Refusal('community/already-replied');
  const wasRejected = earlier?.state === 'rejected' || heldReasons(earlier?.held_because ?? null).includes('after-rejection');
  const standing = standingOf(text, wasRejected);
  const text_sealed = await seal(tx, 'vault.review_replies.text_sealed', { subject: review.member_id, content: { comments: text } });
  const written = { text_sealed, ...standing, receipt_id: reply.receiptId, replied_at: at };
  const saved = earlier
    ? await tx
        .updateTable('review_replies')
        .set({ ...written, revision: earlier.revision + 1 })
        .where('review_id', '=', reviewId)
        .returning('review_id')
        .executeTakeFirst()
    : await tx
        .insertInto('review_replies')
        .values({ review_id: reviewId, seller_id: sellerId, member_id: review.member_id, ...written })
        .onConflict((conflict) => conflict.doNothing())
        .returning('review_id')
        .executeTakeFirst();
  if (!saved) throw new Refusal('community/already-replied');
  return { heldBecause: heldReasons(standing.held_because) };
}

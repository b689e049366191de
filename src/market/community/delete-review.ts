import { type Tx } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { type ReviewId } from './review.ts';

/**
 * Takes a review out for good, with its pictures and the reply below it: row and ciphertext, not a mark on them.
 * Under the purpose of the own account, for it works with the switch off as well.
 */
export async function deleteReview(tx: Tx<'account.manage'>, { memberId, reviewId }: { memberId: MemberId; reviewId: ReviewId }): Promise<void> {
  const gone = await tx.deleteFrom('reviews').where('id', '=', reviewId).where('member_id', '=', memberId).returning('id').executeTakeFirst();
  if (!gone) throw new Refusal('community/no-review');
}

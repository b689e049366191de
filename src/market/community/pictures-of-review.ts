import { sealAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, randomId } from '#platform/ids.ts';

import { type ReviewId } from './review.ts';

/** A picture as `makeReviewPicture` leaves it: WebP, without a word of where and when it was taken. */
export type ReviewPicture = { webp: Buffer; width: number; height: number };

export type PicturesOfReview = {
  reviewId: ReviewId;
  memberId: MemberId;
  receiptId: Id<'consent.receipts'>;
  pictures: readonly ReviewPicture[];
};

export async function writePictures(tx: Tx<'community.publish'>, { reviewId, memberId, receiptId, pictures }: PicturesOfReview): Promise<void> {
  if (pictures.length === 0) return;
  const sealed = await sealAll(
    tx,
    memberId,
    pictures.map(({ webp }) => ({ column: 'vault.review_pictures.picture_sealed' as const, content: { picture: webp.toString('base64') } })),
  );
  const rows = pictures.flatMap(({ width, height }, index) => {
    const picture_sealed = sealed[index];
    return picture_sealed ? [{ position: index + 1, width, height, picture_sealed }] : [];
  });
  await tx
    .insertInto('review_pictures')
    .values(rows.map((row) => ({ id: randomId<'vault.review_pictures'>(), review_id: reviewId, member_id: memberId, receipt_id: receiptId, ...row })))
    .execute();
}

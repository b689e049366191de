import { sql } from 'kysely';

import { switches } from '#enforcement/generated/purposes.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type LineId } from '#market/ordering/reviewable-lines.ts';
import { type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { type RejectReason } from './moderate.ts';
import { openPosts } from './open-posts.ts';
import { type HeldBecause, heldReasons, mayEdit, type PostState, type ReviewId } from './review.ts';
import { type ShownPicture } from './reviews-of-listing.ts';

export type OwnReview = {
  id: ReviewId;
  lineId: LineId;
  slug: string;
  title: string;
  variantLabel: string;
  stars: number;
  text: string;
  revision: number;
  state: PostState;
  heldBecause: readonly HeldBecause[];
  /** Why it was turned down, in the words of whoever did. */
  rejected: { because: RejectReason; reason: string } | undefined;
  submittedAt: Date;
  mayEdit: boolean;
  pictures: readonly ShownPicture[];
  reply: string | undefined;
};

type Row = {
  id: ReviewId;
  lineId: LineId;
  slug: string;
  title: string;
  variantLabel: string;
  stars: number;
  revision: number;
  state: PostState;
  heldBecause: string | null;
  because: RejectReason | null;
  reason: string | null;
  submittedAt: Date;
  editedAt: Date | null;
  text: Buffer;
  reply: Buffer | null;
  pictures: ShownPicture[] | null;
};

const most = 200;

/** Everything that a member wrote, the latest first, seen or not: under the right to see what we hold. */
export async function listReviewsOfMember(tx: Tx<'rights.serve'>, memberId: MemberId, at: Date): Promise<OwnReview[]> {
  const { rows } = await ownReviews(memberId, sql`true`).execute(tx);
  return openRows(tx, { rows, memberId }, at);
}

/** One of them; another's does not exist. */
export async function reviewOfMember(
  tx: Tx<'rights.serve'>,
  { memberId, reviewId }: { memberId: MemberId; reviewId: ReviewId },
  at: Date,
): Promise<OwnReview> {
  const { rows } = await ownReviews(memberId, sql`review.id = ${reviewId}`).execute(tx);
  const [review] = await openRows(tx, { rows, memberId }, at);
  if (!review) throw new Refusal('community/no-review');
  return review;
}

/** Whether what this member writes may be seen by others now. */
export async function mayBePublished(tx: Tx<'rights.serve'>, memberId: MemberId): Promise<boolean> {
  const state = await tx.selectFrom('states').select(['switches', 'is_active']).where('member_id', '=', memberId).executeTakeFirst();
  return state?.is_active === true && (BigInt(state.switches) & BigInt(switches['community.publish'].mask)) !== 0n;
}

export async function hasReviewed(tx: Tx<'rights.serve'>, memberId: MemberId, lineId: LineId): Promise<boolean> {
  const row = await tx.selectFrom('reviews').select('id').where('member_id', '=', memberId).where('line_id', '=', lineId).executeTakeFirst();
  return row !== undefined;
}

function ownReviews(memberId: MemberId, condition: ReturnType<typeof sql>) {
  return sql<Row>`
    select review.id, review.line_id as "lineId", listing.slug, listing.title, review.variant_label as "variantLabel", review.stars, review.revision,
      review.state, review.held_because as "heldBecause", decision.because, decision.reason, review.submitted_at as "submittedAt",
      review.edited_at as "editedAt", review.text_sealed as text, reply.text_sealed as reply, pictures.list as pictures
    from reviews as review
    join catalogue.listings as listing on listing.id = review.listing_id
    left join review_replies as reply on reply.review_id = review.id and reply.state = 'published'
    left join lateral (
      select moderation.because, moderation.reason from moderations as moderation
      where moderation.review_id = review.id and moderation.subject = 'review' and moderation.decision = 'rejected' and review.state = 'rejected'
      order by moderation.decided_at desc limit 1
    ) as decision on true
    left join lateral (
      select json_agg(json_build_object('id', picture.id, 'width', picture.width, 'height', picture.height) order by picture.position) as list
      from review_pictures as picture where picture.review_id = review.id
    ) as pictures on true
    where review.member_id = ${memberId} and ${condition}
    order by review.submitted_at desc limit ${most}`;
}

async function openRows(tx: Tx<'rights.serve'>, { rows, memberId }: { rows: readonly Row[]; memberId: MemberId }, at: Date): Promise<OwnReview[]> {
  const opened = await openPosts(
    tx,
    rows.flatMap(({ id, text, reply }) => [
      { column: 'vault.reviews.text_sealed' as const, id, subject: memberId, sealed: text },
      { column: 'vault.review_replies.text_sealed' as const, id, subject: memberId, sealed: reply },
    ]),
  );
  return rows.map(({ heldBecause, because, reason, editedAt, pictures, ...row }) => ({
    ...row,
    text: opened('vault.reviews.text_sealed', row.id)?.reviews ?? '',
    reply: opened('vault.review_replies.text_sealed', row.id)?.comments,
    heldBecause: heldReasons(heldBecause),
    rejected: because ? { because, reason: reason ?? '' } : undefined,
    mayEdit: mayEdit({ state: row.state, submittedAt: row.submittedAt, editedAt }, at),
    pictures: pictures ?? [],
  }));
}

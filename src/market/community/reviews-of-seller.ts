import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

import { type RejectReason } from './moderate.ts';
import { openPosts } from './open-posts.ts';
import { type HeldBecause, heldReasons, type PostState, type ReviewId } from './review.ts';
import { type ShownPicture } from './reviews-of-listing.ts';

export type ReviewOfSeller = {
  id: ReviewId;
  slug: string;
  title: string;
  alias: string | undefined;
  stars: number;
  text: string;
  variantLabel: string;
  submittedAt: Date;
  pictures: readonly ShownPicture[];
  reply: ReplyOfSeller | undefined;
};

export type ReplyOfSeller = {
  text: string;
  state: PostState;
  heldBecause: readonly HeldBecause[];
  rejected: { because: RejectReason; reason: string } | undefined;
};

export type ReviewsOfSellerWanted = { sellerId: Id<'sellers.sellers'>; only: 'all' | 'unanswered'; page: number };

export const sellerReviewsPageSize = 20;

type Row = {
  id: ReviewId;
  memberId: MemberId;
  slug: string;
  title: string;
  stars: number;
  variantLabel: string;
  submittedAt: Date;
  text: Buffer;
  alias: Buffer | null;
  pictures: ShownPicture[] | null;
  reply: Buffer | null;
  replyState: PostState | null;
  replyHeldBecause: string | null;
  because: RejectReason | null;
  reason: string | null;
  total: number;
};

/** What everybody may read about a shop's goods, the latest first, with what the shop replied: published, held or turned down. */
export async function reviewsOfSeller(
  tx: Tx<'community.publish'>,
  { sellerId, only, page }: ReviewsOfSellerWanted,
): Promise<{ reviews: ReviewOfSeller[]; total: number }> {
  const { rows } = await sql<Row>`
    select review.id, review.member_id as "memberId", listing.slug, listing.title, review.stars, review.variant_label as "variantLabel",
      review.submitted_at as "submittedAt", review.text_sealed as text, alias.sealed as alias, pictures.list as pictures,
      reply.text_sealed as reply, reply.state as "replyState", reply.held_because as "replyHeldBecause",
      decision.because, decision.reason, count(*) over () as total
    from reviews as review
    join catalogue.listings as listing on listing.id = review.listing_id
    left join aliases as alias on alias.member_id = review.member_id
    left join review_replies as reply on reply.review_id = review.id
    left join lateral (
      select moderation.because, moderation.reason from moderations as moderation
      where moderation.review_id = review.id and moderation.subject = 'reply' and moderation.decision = 'rejected' and reply.state = 'rejected'
      order by moderation.decided_at desc limit 1
    ) as decision on true
    left join lateral (
      select json_agg(json_build_object('id', picture.id, 'width', picture.width, 'height', picture.height) order by picture.position) as list
      from review_pictures as picture where picture.review_id = review.id
    ) as pictures on true
    where review.seller_id = ${sellerId} and review.state = 'published'
      and (${only} = 'all' or reply.review_id is null or reply.state = 'rejected')
    order by review.submitted_at desc, review.id
    limit ${sellerReviewsPageSize} offset ${(page - 1) * sellerReviewsPageSize}`.execute(tx);
  const opened = await openPosts(
    tx,
    rows.flatMap(({ id, memberId: subject, text, alias, reply }) => [
      { column: 'vault.reviews.text_sealed' as const, id, subject, sealed: text },
      { column: 'vault.aliases.sealed' as const, id, subject, sealed: alias },
      { column: 'vault.review_replies.text_sealed' as const, id, subject, sealed: reply },
    ]),
  );
  const reviews = rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    alias: opened('vault.aliases.sealed', row.id)?.alias,
    stars: row.stars,
    text: opened('vault.reviews.text_sealed', row.id)?.reviews ?? '',
    variantLabel: row.variantLabel,
    submittedAt: row.submittedAt,
    pictures: row.pictures ?? [],
    reply: replyOf(row, opened('vault.review_replies.text_sealed', row.id)?.comments),
  }));
  return { reviews, total: rows[0]?.total ?? 0 };
}

function replyOf({ replyState, replyHeldBecause, because, reason }: Row, text: string | undefined): ReplyOfSeller | undefined {
  if (!replyState || text === undefined) return undefined;
  return { text, state: replyState, heldBecause: heldReasons(replyHeldBecause), rejected: because ? { because, reason: reason ?? '' } : undefined };
}

import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';

import { type Contact, findContacts } from './find-contacts.ts';
import { type ModeratedSubject, type RejectReason } from './moderate.ts';
import { openPosts } from './open-posts.ts';
import { type HeldBecause, heldReasons, type ReviewId } from './review.ts';
import { type ShownPicture } from './reviews-of-listing.ts';

export type HeldPost = {
  subject: ModeratedSubject;
  reviewId: ReviewId;
  revision: number;
  text: string;
  /** Where in the text the reasons stand. */
  contacts: readonly Contact[];
  heldBecause: readonly HeldBecause[];
  since: Date;
  stars: number;
  slug: string;
  title: string;
  sellerName: string;
  pictures: readonly ShownPicture[];
  /** For a reply: the review that it answers. */
  answers: string | undefined;
};

export const moderationPageSize = 10;

type Row = {
  subject: ModeratedSubject;
  reviewId: ReviewId;
  memberId: MemberId;
  since: Date;
  revision: number;
  heldBecause: string;
  stars: number;
  slug: string;
  title: string;
  sellerName: string;
  review: Buffer;
  reply: Buffer | null;
  pictures: ShownPicture[] | null;
  total: number;
};

/**
 * What waits for a person, the longest waiting first. Neither the writer's alias nor anything else about the writer is
 * among it: a text is judged by what it says.
 */
export async function moderationQueue(tx: Tx<'community.moderate'>, page: number): Promise<{ posts: HeldPost[]; total: number }> {
  const { rows } = await sql<Row>`
    with waiting as (
      select 'review' as subject, id as review_id, changed_at as since, revision, held_because from reviews where state = 'held'
      union all
      select 'reply', review_id, replied_at, revision, held_because from review_replies where state = 'held'
    )
    select waiting.subject, waiting.review_id as "reviewId", review.member_id as "memberId", waiting.since, waiting.revision,
      waiting.held_because as "heldBecause", review.stars, listing.slug, listing.title, seller.name as "sellerName",
      review.text_sealed as review, reply.text_sealed as reply, pictures.list as pictures, count(*) over () as total
    from waiting
    join reviews as review on review.id = waiting.review_id and (waiting.subject = 'review' or review.state = 'published')
    join catalogue.listings as listing on listing.id = review.listing_id
    join sellers.sellers as seller on seller.id = review.seller_id
    left join review_replies as reply on reply.review_id = waiting.review_id and waiting.subject = 'reply'
    left join lateral (
      select json_agg(json_build_object('id', picture.id, 'width', picture.width, 'height', picture.height) order by picture.position) as list
      from review_pictures as picture where picture.review_id = waiting.review_id and waiting.subject = 'review'
    ) as pictures on true
    order by waiting.since, waiting.review_id
    limit ${moderationPageSize} offset ${(page - 1) * moderationPageSize}`.execute(tx);
  const opened = await openPosts(
    tx,
    rows.flatMap(({ reviewId: id, memberId: subject, review, reply }) => [
      { column: 'vault.reviews.text_sealed' as const, id, subject, sealed: review },
      { column: 'vault.review_replies.text_sealed' as const, id, subject, sealed: reply },
    ]),
  );
  const posts = rows.map((row) => {
    const review = opened('vault.reviews.text_sealed', row.reviewId)?.reviews ?? '';
    const reply = opened('vault.review_replies.text_sealed', row.reviewId)?.comments ?? '';
    return shape(row, row.subject === 'review' ? { text: review, answers: undefined } : { text: reply, answers: review });
  });
  return { posts, total: rows[0]?.total ?? 0 };
}

function shape(row: Row, { text, answers }: { text: string; answers: string | undefined }): HeldPost {
  const { subject, reviewId, revision, since, stars, slug, title, sellerName, heldBecause, pictures } = row;
  return {
    subject,
    reviewId,
    revision,
    text,
    answers,
    contacts: findContacts(text),
    heldBecause: heldReasons(heldBecause),
    since,
    stars,
    slug,
    title,
    sellerName,
    pictures: pictures ?? [],
  };
}

export type PastDecision = {
  subject: ModeratedSubject;
  decision: 'published' | 'rejected';
  because: RejectReason | null;
  reason: string;
  decidedAt: Date;
};

const mostDecisions = 20;

/** The latest decisions of the department, without who took them and about whom. */
export async function latestDecisions(tx: Tx<'community.moderate'>): Promise<PastDecision[]> {
  const rows = await tx
    .selectFrom('moderations')
    .select(['subject', 'decision', 'because', 'reason', 'decided_at'])
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostDecisions)
    .execute();
  return rows.map(({ decided_at, ...row }) => ({ ...row, decidedAt: decided_at }));
}

import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

import { openPosts } from './open-posts.ts';
import { type PictureId, type ReviewId } from './review.ts';

export type ReviewFilter = { kind: 'all' } | { kind: 'pictures' } | { kind: 'stars'; stars: number };
export type ReviewsWanted = { listingId: Id<'catalogue.listings'>; filter: ReviewFilter; page: number };

export type ShownPicture = { id: PictureId; width: number; height: number };

export type ShownReview = {
  id: ReviewId;
  /** Undefined where the alias was erased. */
  alias: string | undefined;
  stars: number;
  text: string;
  variantLabel: string;
  submittedAt: Date;
  isEdited: boolean;
  pictures: readonly ShownPicture[];
  reply: { text: string; at: Date } | undefined;
};

/** How many gave each number of stars, one to five. */
export type ReviewSummary = { count: number; sum: number; byStars: readonly number[]; withPictures: number };

export type ReviewsOfListing = { summary: ReviewSummary; reviews: readonly ShownReview[]; total: number };

export const reviewsPageSize = 10;

/**
 * What everybody may read about a listing, the latest first: two statements and one question to the key server. Whoever
 * has withdrawn is not among the rows, nor among the counts.
 */
export async function reviewsOfListing(tx: Tx<'community.publish'>, wanted: ReviewsWanted): Promise<ReviewsOfListing> {
  const summary = await summaryOf(tx, wanted.listingId);
  if (summary.count === 0) return { summary, reviews: [], total: 0 };
  return { summary, reviews: await shownReviews(tx, wanted), total: totalOf(summary, wanted.filter) };
}

async function summaryOf(tx: Tx<'community.publish'>, listingId: Id<'catalogue.listings'>): Promise<ReviewSummary> {
  const { rows } = await sql<{ stars: number; count: number; withPictures: number }>`
    select review.stars, count(*) as count,
      count(*) filter (where exists (select from review_pictures as picture where picture.review_id = review.id)) as "withPictures"
    from reviews as review where review.listing_id = ${listingId} and review.state = 'published' group by review.stars`.execute(tx);
  const byStars = [1, 2, 3, 4, 5].map((stars) => rows.find((row) => row.stars === stars)?.count ?? 0);
  return {
    count: byStars.reduce((a, b) => a + b, 0),
    sum: byStars.reduce((total, count, index) => total + count * (index + 1), 0),
    byStars,
    withPictures: rows.reduce((total, row) => total + row.withPictures, 0),
  };
}

export function totalOf(summary: ReviewSummary, filter: ReviewFilter): number {
  switch (filter.kind) {
    case 'all':
      return summary.count;
    case 'pictures':
      return summary.withPictures;
    case 'stars':
      return summary.byStars[filter.stars - 1] ?? 0;
  }
}

type Row = {
  id: ReviewId;
  memberId: MemberId;
  stars: number;
  variantLabel: string;
  submittedAt: Date;
  isEdited: boolean;
  text: Buffer;
  alias: Buffer | null;
  reply: Buffer | null;
  repliedAt: Date | null;
  pictures: ShownPicture[] | null;
};

async function shownReviews(tx: Tx<'community.publish'>, { listingId, filter, page }: ReviewsWanted): Promise<ShownReview[]> {
  const { rows } = await sql<Row>`
    select review.id, review.member_id as "memberId", review.stars, review.variant_label as "variantLabel", review.submitted_at as "submittedAt",
      review.edited_at is not null as "isEdited", review.text_sealed as text, alias.sealed as alias, reply.text_sealed as reply,
      reply.replied_at as "repliedAt", pictures.list as pictures
    from reviews as review
    left join aliases as alias on alias.member_id = review.member_id
    left join review_replies as reply on reply.review_id = review.id and reply.state = 'published'
    left join lateral (
      select json_agg(json_build_object('id', picture.id, 'width', picture.width, 'height', picture.height) order by picture.position) as list
      from review_pictures as picture where picture.review_id = review.id
    ) as pictures on true
    where review.listing_id = ${listingId} and review.state = 'published' and ${conditionOf(filter)}
    order by review.submitted_at desc, review.id
    limit ${reviewsPageSize} offset ${(page - 1) * reviewsPageSize}`.execute(tx);
  const opened = await openPosts(
    tx,
    rows.flatMap(({ id, memberId: subject, text, alias, reply }) => [
      { column: 'vault.reviews.text_sealed' as const, id, subject, sealed: text },
      { column: 'vault.aliases.sealed' as const, id, subject, sealed: alias },
      { column: 'vault.review_replies.text_sealed' as const, id, subject, sealed: reply },
    ]),
  );
  return rows.flatMap((row) => {
    const text = opened('vault.reviews.text_sealed', row.id)?.reviews;
    // A key that was destroyed takes the text out of every copy: there is nothing left to show.
    if (text === undefined) return [];
    const alias = opened('vault.aliases.sealed', row.id)?.alias;
    return [{ ...factsOf(row), text, alias, reply: replyOf(row, opened('vault.review_replies.text_sealed', row.id)?.comments) }];
  });
}

function conditionOf(filter: ReviewFilter) {
  switch (filter.kind) {
    case 'all':
      return sql`true`;
    case 'pictures':
      return sql`pictures.list is not null`;
    case 'stars':
      return sql`review.stars = ${filter.stars}`;
  }
}

function factsOf({ id, stars, variantLabel, submittedAt, isEdited, pictures }: Row) {
  return { id, stars, variantLabel, submittedAt, isEdited, pictures: pictures ?? [] };
}

function replyOf({ repliedAt }: Row, text: string | undefined): ShownReview['reply'] {
  return repliedAt && text !== undefined ? { text, at: repliedAt } : undefined;
}

import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

import { pictureOf, type Picture } from './picture.ts';

export type LineId = Id<'ordering.order_lines'>;

/** A line of one's own that has arrived. */
export type ReviewableLine = {
  lineId: LineId;
  groupId: Id<'ordering.order_groups'>;
  listingId: Id<'catalogue.listings'>;
  sellerId: Id<'sellers.sellers'>;
  sellerName: string;
  slug: string;
  title: string;
  variantLabel: string;
  arrivedAt: Date;
  picture: Picture | undefined;
};

/** The line, if it is the member's and was delivered or marked as received; else there is nothing to review. */
export async function findReviewableLine(
  tx: Tx<'order.fulfil'>,
  { memberId, lineId, locale }: { memberId: MemberId; lineId: LineId; locale: Locale },
): Promise<ReviewableLine | undefined> {
  const row = await arrivedLines(tx, memberId).where('line.id', '=', lineId).executeTakeFirst();
  return row && shape(row, locale);
}

const most = 50;

/** What has arrived and is not among `except`, the latest first. */
export async function listReviewableLines(
  tx: Tx<'order.fulfil'>,
  { memberId, except, locale }: { memberId: MemberId; except: readonly LineId[]; locale: Locale },
): Promise<ReviewableLine[]> {
  const rows = await arrivedLines(tx, memberId)
    .where('line.id', '<>', sql<LineId>`all (${except}::uuid[])`)
    .orderBy('sub.state_since', 'desc')
    .orderBy('line.position')
    .limit(most)
    .execute();
  return rows.map((row) => shape(row, locale));
}

function arrivedLines(tx: Tx<'order.fulfil'>, memberId: MemberId) {
  return tx
    .selectFrom('order_lines as line')
    .innerJoin('sub_orders as sub', 'sub.id', 'line.sub_order_id')
    .innerJoin('sellers.sellers as seller', 'seller.id', 'line.seller_id')
    .leftJoin('catalogue.media as media', 'media.id', 'line.media_id')
    .select(['line.id', 'line.listing_id', 'line.seller_id', 'line.slug', 'line.title', 'line.variant_label', 'seller.name as seller_name'])
    .select(['sub.group_id', 'sub.state_since', 'sub.received_marked_at'])
    .select([
      'media.id as picture_id',
      'media.alt_vi',
      'media.alt_en',
      'media.width',
      'media.height',
      'media.placeholder',
      'media.widths',
      'media.has_avif',
    ])
    .where('line.member_id', '=', memberId)
    .where((eb) => eb.or([eb('sub.state', 'in', ['delivered', 'completed']), eb('sub.received_marked_at', 'is not', null)]));
}

type Row = Awaited<ReturnType<ReturnType<typeof arrivedLines>['execute']>>[number];

function shape(row: Row, locale: Locale): ReviewableLine {
  return {
    lineId: row.id,
    groupId: row.group_id,
    listingId: row.listing_id,
    sellerId: row.seller_id,
    sellerName: row.seller_name,
    slug: row.slug,
    title: row.title,
    variantLabel: row.variant_label,
    arrivedAt: row.received_marked_at ?? row.state_since,
    picture: pictureOf(row, locale),
  };
}

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

import { pictureOf, type Picture } from './picture.ts';

/** A line as it was bought: title and price of that day. */
export type BoughtLine = {
  subOrderId: Id<'ordering.sub_orders'>;
  slug: string;
  title: string;
  label: string;
  unitPriceVnd: number;
  quantity: number;
  totalVnd: number;
  picture: Picture | undefined;
};

/** What was bought in these parts, in one statement. */
export async function linesOfParts(tx: Tx<'order.fulfil'>, subOrderIds: readonly Id<'ordering.sub_orders'>[], locale: Locale): Promise<BoughtLine[]> {
  if (subOrderIds.length === 0) return [];
  const rows = await tx
    .selectFrom('order_lines as line')
    .leftJoin('catalogue.media as media', 'media.id', 'line.media_id')
    .select(['line.sub_order_id', 'line.slug', 'line.title', 'line.variant_label', 'line.unit_price_vnd', 'line.quantity', 'line.total_vnd'])
    .select(['media.id as picture_id', 'media.alt_vi', 'media.alt_en', 'media.width', 'media.height'])
    .select(['media.placeholder', 'media.widths', 'media.has_avif'])
    .where('line.sub_order_id', 'in', subOrderIds)
    .orderBy('line.sub_order_id')
    .orderBy('line.position')
    .execute();
  return rows.map((row) => ({
    subOrderId: row.sub_order_id,
    slug: row.slug,
    title: row.title,
    label: row.variant_label,
    unitPriceVnd: row.unit_price_vnd,
    quantity: row.quantity,
    totalVnd: row.total_vnd,
    picture: pictureOf(row, locale),
  }));
}

import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';

import { basketLimits } from './basket-limits.ts';

/**
 * What lies in a basket with everything that the present moment says about it, in one statement: shops in the
 * order in which something of theirs was first put in, and lines likewise.
 */
export function basketRows(tx: Tx<'order.fulfil'>, ownerId: Id<'ordering.baskets'>) {
  return tx
    .selectFrom('basket_lines as line')
    .innerJoin('catalogue.variants as variant', 'variant.id', 'line.variant_id')
    .innerJoin('catalogue.listings as listing', 'listing.id', 'variant.listing_id')
    .innerJoin('sellers.sellers as seller', 'seller.id', 'variant.seller_id')
    .innerJoin('places.communes as pickup', 'pickup.code', 'seller.pickup_commune_code')
    .leftJoin('catalogue.stock as stock', 'stock.variant_id', 'variant.id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('catalogue.listing_media as shown')
          .innerJoin('catalogue.media as media', 'media.id', 'shown.media_id')
          .select(['media.id', 'media.alt_vi', 'media.alt_en', 'media.width', 'media.height', 'media.placeholder', 'media.widths', 'media.has_avif'])
          .whereRef('shown.listing_id', '=', 'listing.id')
          .orderBy('shown.position')
          .limit(1)
          .as('picture'),
      (join) => join.onTrue(),
    )
    .select(['line.variant_id', 'line.quantity', 'line.added_price_vnd'])
    .select(['variant.price_vnd', 'variant.sku', 'variant.label_vi', 'variant.label_en'])
    .select(['listing.id as listing_id', 'listing.kind', 'listing.slug', 'listing.title', 'listing.title_en', 'listing.weight_grams'])
    .select(['listing.state as listing_state', 'seller.state as seller_state'])
    .select(['seller.id as seller_id', 'seller.slug as seller_slug', 'seller.name as seller_name', 'seller.kind as seller_kind'])
    .select(['seller.commission_basis_points', 'seller.pickup_commune_code', 'pickup.province_code as pickup_province_code'])
    .select(['stock.available', 'picture.id as picture_id', 'picture.alt_vi', 'picture.alt_en', 'picture.width', 'picture.height'])
    .select(['picture.placeholder', 'picture.widths', 'picture.has_avif'])
    .where('line.owner_id', '=', ownerId)
    .orderBy(sql`min(line.added_at) over (partition by seller.id)`)
    .orderBy('seller.id')
    .orderBy('line.added_at')
    .orderBy('variant.id')
    .limit(basketLimits.lines)
    .execute();
}

export type BasketRow = Awaited<ReturnType<typeof basketRows>>[number];

/** How many pieces of a line can be bought now: none where it is no longer for sale at all. */
export function buyable(row: BasketRow): number {
  const isForSale = row.listing_state === 'approved' && row.seller_state === 'approved' && row.kind === 'goods' && row.price_vnd > 0;
  return isForSale ? Math.min(row.available ?? 0, basketLimits.quantity) : 0;
}

export function isGone(row: BasketRow): boolean {
  return row.listing_state !== 'approved' || row.seller_state !== 'approved' || row.kind !== 'goods' || row.available === null || row.price_vnd === 0;
}

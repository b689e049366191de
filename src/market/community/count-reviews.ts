import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';

/**
 * Counts anew what everybody may read about a listing, and for its shop. The shop's row is taken first: two counts of one
 * shop come one after the other, and the second sees what the first has written.
 */
export async function countReviews(tx: Tx<'community.publish'>, listingId: Id<'catalogue.listings'>): Promise<void> {
  const listing = await tx.selectFrom('catalogue.listings').select('seller_id').where('id', '=', listingId).executeTakeFirst();
  if (!listing) return;
  await tx.selectFrom('sellers.sellers').select('id').where('id', '=', listing.seller_id).forUpdate().execute();
  const counted = await tx
    .selectFrom('reviews')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.coalesce(eb.fn.sum<number>('stars'), eb.lit(0)).as('sum')])
    .where('listing_id', '=', listingId)
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('catalogue.listings')
    .set({ review_count: counted.count, rating_sum: counted.sum })
    .where('id', '=', listingId)
    .where((eb) => eb.or([eb('review_count', '<>', counted.count), eb('rating_sum', '<>', counted.sum)]))
    .execute();
  const shop = await tx
    .selectFrom('catalogue.listings')
    .select((eb) => [
      eb.fn.coalesce(eb.fn.sum<number>('review_count'), eb.lit(0)).as('count'),
      eb.fn.coalesce(eb.fn.sum<number>('rating_sum'), eb.lit(0)).as('sum'),
    ])
    .where('seller_id', '=', listing.seller_id)
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('sellers.sellers')
    .set({ review_count: shop.count, rating_sum: shop.sum })
    .where('id', '=', listing.seller_id)
    .where((eb) => eb.or([eb('review_count', '<>', shop.count), eb('rating_sum', '<>', shop.sum)]))
    .execute();
}

import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { refreshDocuments } from '#market/catalogue/refresh-documents.ts';
import { countReviews } from '#market/community/count-reviews.ts';
import { parseId } from '#platform/ids.ts';

/** Counts stars anew, and then makes the document of the listing anew: stars move its place among the results. */
export async function countReviewsJob({ listing_id }: { listing_id: string }, at: Date): Promise<void> {
  const listingId = parseId<'catalogue.listings'>(listing_id);
  if (!listingId) throw new Error('The payload of a job holds something else than an id.');
  await withPurpose('community.publish', 'nobody', (tx) => countReviews(tx, listingId));
  await withRole('catalogue', (tx) => refreshDocuments(tx, [listingId], at));
}

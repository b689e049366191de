import { error } from '@sveltejs/kit';

import { readsOf, withPurpose } from '#enforcement/with-purpose.ts';
import { type CategoryTree, nameOf } from '#market/catalogue/category-tree.ts';
import { keptTree } from '#market/catalogue/keep-tree.ts';
import { listingOfSlug, type ShownListing } from '#market/catalogue/listing-of-slug.ts';
import { noFilters, type Search, searchListings } from '#market/catalogue/search/search-listings.ts';
import { type ReviewFilter, reviewsOfListing, reviewsPageSize } from '#market/community/reviews-of-listing.ts';
import { publishedFees } from '#market/delivery/published-fees.ts';
import { deadlines } from '#market/ordering/deadlines.ts';
import { type Locale, localePath } from '#platform/locale.ts';

import { isSlug } from '../../../web/catalogue/asked-listings.ts';
import { cardOf } from '../../../web/catalogue/card.ts';
import { sharePage } from '../../../web/catalogue/share-page.ts';
import { shownListing } from '../../../web/catalogue/shown-listing.ts';
import { pageNumber } from '../../../web/page-number.ts';
import type { PageServerLoad } from './$types';

const othersShown = 6;

export const load: PageServerLoad = async (event) => {
  const { locals, params, url } = event;
  const { locale, now } = locals;
  if (!isSlug(params.slug)) error(404);
  const [tree, listing] = await Promise.all([keptTree(now), listingOfSlug(readsOf('storefront'), params.slug, now)]);
  if (!listing) error(404);
  const [reviews, similar, ofShop] = await Promise.all([
    reviewsFor(listing.id, url),
    others(listing, { category: tree.find(listing.categoryId) }, locals),
    others(listing, { sellerId: listing.seller.id }, locals),
  ]);
  sharePage(event, [`listing:${listing.id}`, `seller:${listing.seller.id}`]);
  const path = tree.path(listing.categoryId);
  return {
    listing: shownListing(listing, { locale, categorySlug: path.at(-1)?.slug }),
    trail: trailOf(tree, listing, locale),
    reviews,
    similar,
    ofShop,
    figures: {
      leastFeeVnd: publishedFees['same-province'].firstStepsVnd,
      mostFeeVnd: publishedFees['cross-region'].firstStepsVnd,
      sellerAccessDays: deadlines.sellerAccessDays,
    },
    topCategory: path[0]?.slug,
  };
};

async function reviewsFor(listingId: ShownListing['id'], url: URL) {
  const filter = filterIn(url);
  const page = pageNumber(url);
  const found = await withPurpose('community.publish', 'nobody', (tx) => reviewsOfListing(tx, { listingId, filter, page }));
  return { ...found, filter, page, pageSize: reviewsPageSize };
}

function filterIn({ searchParams }: URL): ReviewFilter {
  const stars = /^[1-5]$/.exec(searchParams.get('stars') ?? '')?.[0];
  if (stars) return { kind: 'stars', stars: Number(stars) };
  return searchParams.get('pictures') === '1' ? { kind: 'pictures' } : { kind: 'all' };
}

/** What else there is in the category, or in the shop: one statement each, while the reviews are being read. */
async function others({ id }: ShownListing, scope: Pick<Search, 'category' | 'sellerId'>, { locale, now }: { locale: Locale; now: Date }) {
  const search = { filters: noFilters, sort: 'relevance', page: 1, pageSize: othersShown + 1, withFacets: false, isBroad: false } as const;
  const { items } = await searchListings(readsOf('storefront'), { ...search, ...scope });
  return items
    .filter((item) => item.id !== id && item.isAvailable)
    .slice(0, othersShown)
    .map((item) => cardOf(item, locale, now));
}

function trailOf(tree: CategoryTree, listing: ShownListing, locale: Locale) {
  return tree.path(listing.categoryId).map((category) => ({ label: nameOf(category, locale), href: localePath(locale, `/c/${category.slug}`) }));
}

import { searchListings, noFilters } from '#market/catalogue/search/search-listings.ts';
import { readsOf } from '#enforcement/with-purpose.ts';
import { type Locale } from '#platform/locale.ts';
import { nameOf } from '#market/catalogue/category-tree.ts';
import { keptTree } from '#market/catalogue/keep-tree.ts';

import { askedListings } from '../../web/catalogue/asked-listings.ts';
import { cardOf } from '../../web/catalogue/card.ts';
import { sharePage } from '../../web/catalogue/share-page.ts';
import { shownListings } from '../../web/catalogue/shown-listings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const asked = askedListings(url);
  const { shown, answer, category } = await shownListings(asked, { path: '/search' }, locals);
  sharePage(event, ['search', ...answer.items.map(({ id }) => `listing:${id}` as const)]);
  return {
    shown,
    text: asked.text,
    corrected: answer.read?.corrected,
    written: answer.read?.written,
    isWidened: answer.isWidened,
    category: category && nameOf(category, locals.locale),
    instead: shown.total === 0 ? await insteadOf(locals) : undefined,
  };
};

/** For whoever found nothing: where to look, and what others buy. */
async function insteadOf({ locale, now }: { locale: Locale; now: Date }) {
  const [tree, { items }] = await Promise.all([
    keptTree(now),
    searchListings(readsOf('storefront'), { filters: noFilters, sort: 'sales', page: 1, pageSize: 6, withFacets: false, isBroad: false }),
  ]);
  return {
    categories: tree.children(undefined).map((category) => ({ slug: category.slug, name: nameOf(category, locale) })),
    products: items.map((item) => cardOf(item, locale, now)),
  };
}

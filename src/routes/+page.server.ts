import { readsOf } from '#enforcement/with-purpose.ts';
import { type FoundListing } from '#market/catalogue/search/search-listings.ts';
import { homeShelves, type ShopOnShelf, type ShownBanner } from '#market/catalogue/home-shelves.ts';
import { keptTree } from '#market/catalogue/keep-tree.ts';
import { type Locale, localePath } from '#platform/locale.ts';
import { sentences } from '#policy/sentences.ts';
import { switches } from '#policy/switches.ts';

import { cardOf } from '../web/catalogue/card.ts';
import { sharePage } from '../web/catalogue/share-page.ts';
import { shownCategories } from '../web/catalogue/shown-categories.ts';
import type { PageServerLoad } from './$types';

const mostTiles = 12;
/** A heading has a number that ends with a dot. */
const sentenceCount = Object.keys(sentences).filter((number) => !number.endsWith('.')).length;

export const load: PageServerLoad = async (event) => {
  const { locale, now } = event.locals;
  const tree = await keptTree(now);
  const [shelves, tiles] = await Promise.all([
    homeShelves(readsOf('storefront'), now),
    shownCategories(tree.children(undefined).slice(0, mostTiles), tree, locale),
  ]);
  const cards = (items: readonly FoundListing[]) => items.map((item) => cardOf(item, locale, now));
  sharePage(event, ['home', ...shelves.deals.map(({ id }) => `listing:${id}` as const)], 60);
  return {
    banners: shelves.banners.map((banner) => shownBanner(banner, locale)),
    tiles,
    deals: cards(shelves.deals),
    bestSellers: cards(shelves.bestSellers),
    newest: cards(shelves.newest),
    topRated: cards(shelves.topRated),
    feed: cards(shelves.feed),
    shops: shelves.shops.map(shownShop),
    // Each figure from where the market itself reads it.
    promise: { switches: Object.keys(switches).length, sentences: sentenceCount },
  };
};

function shownBanner({ picture, ...banner }: ShownBanner, locale: Locale) {
  const isEnglish = locale === 'en';
  return {
    id: banner.id,
    href: localePath(locale, `/c/${banner.categorySlug}`),
    title: isEnglish ? banner.titleEn : banner.titleVi,
    line: isEnglish ? banner.lineEn : banner.lineVi,
    picture: { ...picture, alt: isEnglish ? banner.altEn : banner.altVi },
  };
}

function shownShop({ sign, reviewCount, ratingSum, ...shop }: ShopOnShelf) {
  return {
    ...shop,
    reviewCount,
    rating: reviewCount > 0 ? ratingSum / reviewCount : 0,
    sign: sign ? { ...sign, alt: shop.name } : undefined,
  };
}

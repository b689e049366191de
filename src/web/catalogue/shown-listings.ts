import { readsOf } from '#enforcement/with-purpose.ts';
import { type Category } from '#market/catalogue/category-tree.ts';
import { keptTree } from '#market/catalogue/keep-tree.ts';
import { type Answer, findListings } from '#market/catalogue/search/find-listings.ts';
import { keptVocabulary } from '#market/catalogue/search/keep-vocabulary.ts';
import { mostCandidates } from '#market/catalogue/search/ranking.ts';
import { type Sort, sorts } from '#market/catalogue/search/search-listings.ts';
import { sellersOfSlugs } from '#market/sellers/find-seller.ts';
import { type SellerId } from '#market/sellers/add-seller.ts';
import { type Locale, localePath } from '#platform/locale.ts';
import { formatRating } from '#ui/figures.ts';
import { type ListingsOnPage } from '#ui/catalogue/listings-on-page.ts';
import { catalogueWords } from '#ui/words/catalogue.ts';

import { type AskedListings, queryOf } from './asked-listings.ts';
import { cardOf } from './card.ts';
import { type FilterSurroundings, hrefOf, rangeWords, shownFilters } from './shown-filters.ts';

/** Of what the list is: everything, a category, or a shop. */
export type Scope = { path: string; category?: Category | undefined; sellerId?: SellerId | undefined };

export const listingsPageSize = 40;

const wordsOfSort = {
  relevance: 'sortRelevance',
  sales: 'sortSales',
  newest: 'sortNewest',
  'price-up': 'sortPriceUp',
  'price-down': 'sortPriceDown',
  rating: 'sortRating',
} as const satisfies Record<Sort, keyof typeof catalogueWords>;

/** A list of goods with all that it can be narrowed and ordered by: one statement, and one more where shops are asked for. */
export async function shownListings(
  asked: AskedListings,
  scope: Scope,
  { locale, now }: { locale: Locale; now: Date },
): Promise<{ shown: ListingsOnPage; answer: Answer; category: Category | undefined }> {
  const [tree, vocabulary] = await Promise.all([keptTree(now), keptVocabulary(now)]);
  const category = scope.category ?? (asked.category === undefined ? undefined : tree.findBySlug(asked.category));
  const sellers = asked.sellers.length > 0 ? await sellersOfSlugs(readsOf('storefront'), asked.sellers) : [];
  const known: AskedListings = {
    ...asked,
    category: category && !scope.category ? category.slug : undefined,
    sellers: sellers.map(({ slug }) => slug),
  };
  const page = Math.min(asked.page, Math.ceil(mostCandidates / listingsPageSize));
  const answer = await findListings(
    readsOf('storefront'),
    {
      text: asked.text,
      category: category && { id: category.id, depth: category.depth },
      sellerId: scope.sellerId,
      filters: { ...known, sellerIds: sellers.map(({ id }) => id) },
      sort: asked.sort,
      page,
      pageSize: listingsPageSize,
      withFacets: true,
    },
    vocabulary,
  );
  const around: FilterSurroundings = {
    asked: known,
    path: scope.path,
    tree,
    category,
    isCategoryPage: scope.category !== undefined,
    sellers,
    locale,
  };
  return { shown: { ...frameOf(around), ...pageOf(answer, { page, locale, now }), ...filtersOf(answer, around, scope) }, answer, category };
}

function pageOf(answer: Answer, { page, locale, now }: { page: number; locale: Locale; now: Date }) {
  return {
    products: answer.items.map((item) => cardOf(item, locale, now)),
    total: answer.total,
    isCapped: answer.isCapped,
    page,
    pageSize: listingsPageSize,
  };
}

function filtersOf({ facets }: Answer, around: FilterSurroundings, { sellerId }: Scope): Pick<ListingsOnPage, 'filters' | 'active'> {
  const filters = shownFilters(facets, around);
  // In a shop everything is the shop's.
  return { filters: sellerId ? { ...filters, sellers: [] } : filters, active: activeFilters(filters, around) };
}

function frameOf(around: FilterSurroundings): Pick<ListingsOnPage, 'href' | 'sorts' | 'clearHref'> {
  const { asked, path, locale } = around;
  return {
    href: localePath(locale, path) + `?${queryOf(asked)}`,
    sorts: sorts.map((sort) => ({
      href: hrefOf(around, { sort }),
      label: catalogueWords[sort === 'relevance' && !asked.text ? 'sortPopular' : wordsOfSort[sort]][locale],
      isCurrent: sort === asked.sort,
    })),
    clearHref: hrefOf(around, { minPriceVnd: undefined, maxPriceVnd: undefined, minRating: undefined, sellers: [], facets: [] }),
  };
}

/** Each filter that is on, with the address of the list without it. */
function activeFilters({ groups, sellers }: ListingsOnPage['filters'], around: FilterSurroundings): ListingsOnPage['active'] {
  const { asked, locale } = around;
  const { minPriceVnd, maxPriceVnd, minRating } = asked;
  const hasPrice = minPriceVnd !== undefined || maxPriceVnd !== undefined;
  const labels = new Map(groups.flatMap(({ parameter, choices }) => choices.map(({ value, label }) => [`${parameter}:${value}`, label])));
  const labelOf = (key: string) =>
    labels.get(`a-${key}`) ?? labels.get(`brand:${key.slice(key.indexOf(':') + 1)}`) ?? key.slice(key.indexOf(':') + 1);
  return [
    ...(hasPrice
      ? [
          {
            href: hrefOf(around, { minPriceVnd: undefined, maxPriceVnd: undefined }),
            label: rangeWords(minPriceVnd, maxPriceVnd === undefined ? undefined : roundUp(maxPriceVnd), locale),
          },
        ]
      : []),
    ...(minRating === undefined
      ? []
      : [{ href: hrefOf(around, { minRating: undefined }), label: catalogueWords.fromStars[locale]({ stars: formatRating(minRating, locale) }) }]),
    ...sellers
      .filter(({ isOn }) => isOn)
      .map(({ value, label }) => ({ href: hrefOf(around, { sellers: asked.sellers.filter((slug) => slug !== value) }), label })),
    ...asked.facets.map((key) => ({ href: hrefOf(around, { facets: asked.facets.filter((one) => one !== key) }), label: labelOf(key) })),
  ];
}

/** Ranges end at 199.999 ₫, which people call 200.000 ₫. */
function roundUp(priceVnd: number): number {
  return priceVnd % 1_000 === 999 ? priceVnd + 1 : priceVnd;
}

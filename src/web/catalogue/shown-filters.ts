import { type Category, type CategoryTree, nameOf } from '#market/catalogue/category-tree.ts';
import { type FacetCounts, priceBounds } from '#market/catalogue/search/facets.ts';
import { type Locale, localePath } from '#platform/locale.ts';
import { formatVnd, groupThousands } from '#platform/money.ts';
import { formatRating } from '#ui/figures.ts';
import { type FilterChoice, type ListingsOnPage } from '#ui/catalogue/listings-on-page.ts';
import { catalogueWords } from '#ui/words/catalogue.ts';

import { type AskedListings, parameterOf, queryOf, shownRatings } from './asked-listings.ts';

export type FilterSurroundings = {
  asked: AskedListings;
  /** Path without language. */
  path: string;
  tree: CategoryTree;
  /** The category that the list is of, or narrowed to. */
  category: Category | undefined;
  /** A category has a page of its own; elsewhere it is one more filter. */
  isCategoryPage: boolean;
  sellers: readonly { slug: string; name: string }[];
  locale: Locale;
};

const mostGroups = 8;
const mostChoices = 12;

export function shownFilters(counts: FacetCounts | undefined, around: FilterSurroundings): ListingsOnPage['filters'] {
  const { asked, path, locale } = around;
  return {
    action: localePath(locale, path),
    hidden: [
      ...(asked.text ? [{ name: 'q', value: asked.text }] : []),
      ...(asked.category && !around.isCategoryPage ? [{ name: 'category', value: asked.category }] : []),
      ...(asked.sort === 'relevance' ? [] : [{ name: 'sort', value: asked.sort }]),
    ],
    ...shownCategories(counts, around),
    min: asked.minPriceVnd === undefined ? '' : groupThousands(asked.minPriceVnd),
    max: asked.maxPriceVnd === undefined ? '' : groupThousands(asked.maxPriceVnd),
    prices: shownPrices(counts, around),
    ratings: shownRatings.flatMap((rating) => {
      const count = counts?.ratings[rating === 4.5 ? 'from45' : rating === 4 ? 'from4' : 'from3'] ?? 0;
      const isOn = asked.minRating === rating;
      const label = catalogueWords.fromStars[locale]({ stars: rating === 4.5 ? formatRating(rating, locale) : String(rating) });
      return count > 0 || isOn ? [{ value: String(rating), label, count, isOn }] : [];
    }),
    sellers: shownSellers(counts, around),
    groups: shownGroups(counts, around),
  };
}

/** The address of the same list, changed. */
export function hrefOf({ asked, path, locale }: FilterSurroundings, change: Partial<AskedListings>): string {
  const query = queryOf(asked, change);
  return localePath(locale, path) + (query && `?${query}`);
}

function shownCategories(counts: FacetCounts | undefined, around: FilterSurroundings): Pick<ListingsOnPage['filters'], 'categories' | 'wider'> {
  const { tree, category, isCategoryPage, locale } = around;
  const hrefOfCategory = ({ slug }: Category) => (isCategoryPage ? localePath(locale, `/c/${slug}`) : hrefOf(around, { category: slug }));
  const categories = (counts?.categories ?? []).flatMap(({ id, count }) => {
    const found = tree.all.find((one) => one.id === id);
    return found ? [{ href: hrefOfCategory(found), label: nameOf(found, locale), count }] : [];
  });
  const parent = category?.parentId && tree.find(category.parentId);
  const all = catalogueWords.allCategories[locale];
  const up = category && (parent ? { href: hrefOfCategory(parent), label: nameOf(parent, locale) } : undefined);
  const root = { href: isCategoryPage ? localePath(locale, '/c') : hrefOf(around, { category: undefined }), label: all };
  return { categories, wider: category ? (up ?? root) : undefined };
}

function shownPrices(counts: FacetCounts | undefined, around: FilterSurroundings): ListingsOnPage['filters']['prices'] {
  const { asked, locale } = around;
  return (counts?.prices ?? []).map(({ bucket, count }) => {
    const [from, to] = [bucket === 0 ? undefined : priceBounds[bucket - 1], priceBounds[bucket]];
    // A range ends just below where the next begins.
    const [min, max] = [from, to === undefined ? undefined : to - 1];
    const isOn = asked.minPriceVnd === min && asked.maxPriceVnd === max;
    const change = isOn ? { minPriceVnd: undefined, maxPriceVnd: undefined } : { minPriceVnd: min, maxPriceVnd: max };
    return { label: rangeWords(from, to, locale), href: hrefOf(around, change), count, isOn };
  });
}

export function rangeWords(from: number | undefined, to: number | undefined, locale: Locale): string {
  const words = catalogueWords;
  if (from === undefined) return words.below[locale]({ price: formatVnd(to ?? 0) });
  if (to === undefined) return words.above[locale]({ price: formatVnd(from) });
  return words.between[locale]({ from: groupThousands(from), to: formatVnd(to) });
}

function shownSellers(counts: FacetCounts | undefined, { asked, sellers }: FilterSurroundings): ListingsOnPage['filters']['sellers'] {
  const counted = (counts?.sellers ?? []).map(({ slug, name, count }) => ({ value: slug, label: name, count, isOn: asked.sellers.includes(slug) }));
  const missing = sellers.filter(({ slug }) => !counted.some(({ value }) => value === slug));
  return [...counted, ...missing.map(({ slug, name }) => ({ value: slug, label: name, count: 0, isOn: true }))];
}

function shownGroups(counts: FacetCounts | undefined, { asked, locale }: FilterSurroundings): ListingsOnPage['filters']['groups'] {
  const byCode = Map.groupBy(counts?.values ?? [], ({ code }) => code);
  const groups = [...byCode].flatMap(([code, values]) => {
    const [first] = values;
    const choices = values.map(({ key, valueVi, valueEn, count }) => ({
      value: key.slice(code.length + 1),
      label: locale === 'en' ? valueEn : valueVi,
      count,
      isOn: asked.facets.includes(key),
    }));
    // What all have in common narrows nothing.
    if (!first || (choices.length < 2 && !isAsked(choices))) return [];
    const shown = choices.filter(({ isOn }, index) => isOn || index < mostChoices);
    return [{ parameter: parameterOf(code), label: locale === 'en' ? first.nameEn : first.nameVi, choices: shown }];
  });
  return groups.filter(({ choices }, index) => isAsked(choices) || index < mostGroups);
}

function isAsked(choices: readonly FilterChoice[]): boolean {
  return choices.some(({ isOn }) => isOn);
}

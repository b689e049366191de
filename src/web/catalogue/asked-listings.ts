import { brandCode } from '#market/catalogue/document-of-listing.ts';
import { type Sort, sorts } from '#market/catalogue/search/search-listings.ts';
import { cleanLine } from '#platform/text.ts';

import { pageNumber } from '../page-number.ts';

/** What an address asks a list of goods for. Whatever makes no sense in it is as if it were not there. */
export type AskedListings = {
  text: string;
  category: string | undefined;
  minPriceVnd: number | undefined;
  maxPriceVnd: number | undefined;
  minRating: number | undefined;
  sellers: readonly string[];
  /** Keys of facet values: `mau-sac:den`. */
  facets: readonly string[];
  sort: Sort;
  page: number;
};

const longestText = 200;
const mostChoices = 20;
const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const shownRatings = [4.5, 4, 3] as const;

export function askedListings(url: URL): AskedListings {
  const { searchParams: params } = url;
  const [least, most] = [priceIn(params.get('min')), priceIn(params.get('max'))];
  // Whoever types the higher price first means the same.
  const [min, max] = least !== undefined && most !== undefined && least > most ? [most, least] : [least, most];
  return {
    text: cleanLine((params.get('q') ?? '').slice(0, longestText)),
    category: slugIn(params.get('category')),
    minPriceVnd: min,
    maxPriceVnd: max,
    minRating: shownRatings.find((rating) => String(rating) === params.get('rating')),
    sellers: params.getAll('seller').filter(isSlug).slice(0, mostChoices),
    facets: facetsIn(params),
    sort: sorts.find((sort) => sort === params.get('sort')) ?? 'relevance',
    page: pageNumber(url),
  };
}

/** The parameter that a facet goes by: attributes stand behind `a-`, so that none takes another's name. */
export function parameterOf(code: string): string {
  return code === brandCode ? 'brand' : `a-${code}`;
}

function facetsIn(params: URLSearchParams): string[] {
  return [...params]
    .flatMap(([name, value]) => {
      const code = name === 'brand' ? brandCode : name.startsWith('a-') ? name.slice(2) : undefined;
      return code && isSlug(code) && isSlug(value) ? [`${code}:${value}`] : [];
    })
    .slice(0, mostChoices);
}

/** "1.290.000 ₫", "1290000" and "1,290,000" are the same price. */
function priceIn(text: string | null): number | undefined {
  const digits = (text ?? '').slice(0, 40).replaceAll(/[\s.,₫đ]/gu, '');
  return /^\d{1,11}$/.test(digits) ? Number(digits) : undefined;
}

function slugIn(text: string | null): string | undefined {
  return text !== null && isSlug(text) ? text : undefined;
}

/** What is no slug is no page, and need not be looked for. */
export function isSlug(text: string): boolean {
  return text.length <= 120 && slugForm.test(text);
}

/** The query of an address that asks for this; `change` says what is different. */
export function queryOf(asked: AskedListings, change: Partial<AskedListings> = {}): string {
  const { text, category, minPriceVnd, maxPriceVnd, minRating, sellers, facets, sort, page } = { ...asked, page: 1, ...change };
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  if (category) params.set('category', category);
  if (minPriceVnd !== undefined) params.set('min', String(minPriceVnd));
  if (maxPriceVnd !== undefined) params.set('max', String(maxPriceVnd));
  if (minRating !== undefined) params.set('rating', String(minRating));
  for (const seller of sellers) params.append('seller', seller);
  for (const key of facets) {
    const [code = '', value = ''] = key.split(':');
    params.append(parameterOf(code), value);
  }
  if (sort !== 'relevance') params.set('sort', sort);
  if (page > 1) params.set('page', String(page));
  return params.toString();
}

import { type z } from '@hono/zod-openapi';

import { readsOf } from '#enforcement/with-purpose.ts';
import { type CategoryId } from '#market/catalogue/category-tree.ts';
import { findCategory, namesOfCategories } from '#market/catalogue/find-category.ts';
import { type FacetCounts, priceBounds } from '#market/catalogue/search/facets.ts';
import { keptVocabulary } from '#market/catalogue/search/keep-vocabulary.ts';
import { type ReadQuery, readQuery } from '#market/catalogue/search/read-query.ts';
import { expressionsOf, withOneLess } from '#market/catalogue/search/search-expressions.ts';
import { type Found, type FoundListing, isBroad, type Search, searchListings } from '#market/catalogue/search/search-listings.ts';
import { findSellerId } from '#market/sellers/find-seller.ts';
import { isId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';
import { inputFaultText } from '#ui/words/api.ts';

import { Denial } from './denials.ts';
import { type facets, type listingItem, type listingsFound, type ListingsQuery } from './shapes/listings.ts';
import { pictureShape } from './shapes/picture.ts';

/** Listings as they are asked for, in the shape of the API. One statement, and one each for a category, a shop, or names of facets. */
export async function searchForListings(query: ListingsQuery, locale: Locale, at: Date): Promise<z.infer<typeof listingsFound>> {
  const words = query.query?.trim() ? query.query : undefined;
  const vocabulary = words === undefined ? undefined : await keptVocabulary(at);
  const read = words !== undefined && vocabulary ? readQuery(words, vocabulary) : undefined;
  const [category, sellerId] = await Promise.all([categoryOf(query, locale), sellerOf(query, locale)]);
  const search: Search = {
    expressions: read && read.slots.length > 0 ? expressionsOf(read) : undefined,
    category,
    sellerId,
    filters: {
      minPriceVnd: query.min_price_vnd,
      maxPriceVnd: query.max_price_vnd,
      minRating: query.min_rating,
      sellerIds: [],
      facets: query.facets ?? [],
    },
    sort: query.sort,
    page: query.page,
    pageSize: query.page_size,
    withFacets: query.with_facets,
    isBroad: read !== undefined && vocabulary !== undefined && isBroad(read.expected, vocabulary.listings),
  };
  const { found, matches } = await findOrLess(search, read);
  return {
    items: found.items.map((item) => itemShape(item, locale)),
    total: found.total,
    is_total_capped: found.isCapped,
    page: query.page,
    page_size: query.page_size,
    corrected: read?.corrected ?? null,
    matches,
    facets: found.facets ? await facetsShape(found.facets, locale) : null,
  };
}

async function findOrLess(search: Search, read: ReadQuery | undefined): Promise<{ found: Found; matches: 'all-words' | 'all-but-one' }> {
  const found = await searchListings(readsOf('storefront'), search);
  const less = found.total === 0 && read && search.expressions ? withOneLess(read) : '';
  if (less === '' || !search.expressions) return { found, matches: 'all-words' };
  const wider = { ...search, expressions: { ...search.expressions, all: less, inTitle: less }, isBroad: false };
  return { found: await searchListings(readsOf('storefront'), wider), matches: 'all-but-one' };
}

async function categoryOf({ category }: ListingsQuery, locale: Locale): Promise<{ id: CategoryId; depth: number } | undefined> {
  if (category === undefined) return undefined;
  return (await findCategory(readsOf('storefront'), category)) ?? refuseUnknown('category', locale);
}

async function sellerOf({ shop }: ListingsQuery, locale: Locale): Promise<Search['sellerId']> {
  if (shop === undefined) return undefined;
  return (await findSellerId(readsOf('storefront'), shop)) ?? refuseUnknown('shop', locale);
}

function refuseUnknown(field: string, locale: Locale): never {
  throw new Denial('api/bad-input', { faults: [{ in: 'query', field, message: inputFaultText({ code: 'unknown' }, locale) }] });
}

function itemShape(item: FoundListing, locale: Locale): z.infer<typeof listingItem> {
  const { card } = item;
  const title = (locale === 'en' && card.titleEn) || card.title;
  return {
    id: item.id,
    slug: item.slug,
    title,
    price_vnd: item.priceVnd,
    highest_price_vnd: item.highestPriceVnd,
    reference_price_vnd: item.referencePriceVnd,
    is_available: item.isAvailable,
    left_count: item.leftCount,
    sold_count: item.soldCount,
    review_count: item.reviewCount,
    rating: item.reviewCount > 0 ? Math.round((item.ratingSum / item.reviewCount) * 10) / 10 : null,
    shop: { slug: card.sellerSlug, name: card.sellerName, place: card.place },
    picture: pictureShape(card.picture, title),
  };
}

async function facetsShape(counts: FacetCounts, locale: Locale): Promise<z.infer<typeof facets>> {
  const isEn = locale === 'en';
  const ids = (counts.categories ?? []).map(({ id }) => id).filter((id): id is CategoryId => isId<'catalogue.categories'>(id));
  const names =
    ids.length > 0 ? await namesOfCategories(readsOf('storefront'), ids) : new Map<string, { slug: string; nameVi: string; nameEn: string | null }>();
  return {
    categories: (counts.categories ?? []).flatMap(({ id, count }) => {
      const known = names.get(id);
      return known ? [{ slug: known.slug, name: (isEn && known.nameEn) || known.nameVi, count }] : [];
    }),
    shops: (counts.sellers ?? []).map(({ slug, name, count }) => ({ slug, name, count })),
    prices: (counts.prices ?? []).map(({ bucket, count }) => ({
      from_vnd: bucket === 0 ? 0 : (priceBounds[bucket - 1] ?? 0),
      to_vnd: priceBounds[bucket] ?? null,
      count,
    })),
    ratings: [
      { from: 4.5, count: counts.ratings.from45 },
      { from: 4, count: counts.ratings.from4 },
      { from: 3, count: counts.ratings.from3 },
    ],
    values: (counts.values ?? []).map((value) => ({
      key: value.key,
      code: value.code,
      name: isEn ? value.nameEn : value.nameVi,
      value: isEn ? value.valueEn : value.valueVi,
      count: value.count,
    })),
  };
}

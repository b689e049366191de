import { slugOf } from '#platform/text.ts';

import { type Category } from './category-tree.ts';
import { type FactsOfListing, type StoredPicture } from './facts-of-listings.ts';
import { referencePrice } from './reference-price.ts';
import { searchVector } from './search/search-vector.ts';
import { tokensOf } from './search/tokens.ts';
import { fewLeft } from './stock.ts';

/** The part of a card that only a change of the listing changes; prices and counts stand in columns beside it. */
export type Card = {
  title: string;
  titleEn: string | null;
  place: string;
  sellerSlug: string;
  sellerName: string;
  picture: StoredPicture | null;
};

export type FacetValue = { key: string; code: string; name_vi: string; name_en: string; value_vi: string; value_en: string };

const lettersOfHead = 60;
export const brandCode = 'thuong-hieu';

/** A row of `catalogue.documents`, worked out from what is known of a listing. */
export function documentOfListing(facts: FactsOfListing, path: readonly Category[], { picture, at }: { picture: StoredPicture | null; at: Date }) {
  const card: Card = {
    title: facts.title,
    titleEn: facts.titleEn,
    place: facts.place,
    sellerSlug: facts.sellerSlug,
    sellerName: facts.sellerName,
    picture: facts.picture ?? picture,
  };
  const titleTokens = tokensOf(facts.title);
  return {
    listing_id: facts.id,
    seller_id: facts.sellerId,
    category_ids: path.map(({ id }) => id),
    slug: facts.slug,
    words: searchVector({
      titles: [titleTokens, ...(facts.titleEn ? [tokensOf(facts.titleEn)] : [])],
      // What the root is called says little of the thing itself.
      categoryNames: path.slice(-2).flatMap(({ nameVi, nameEn }) => [nameVi, ...(nameEn ? [nameEn] : [])]),
      sellerName: facts.sellerName,
      skus: [...facts.variants.map(({ sku }) => sku), ...(facts.brand ? [facts.brand] : [])],
    }),
    head: headOf(titleTokens.map(({ folded }) => folded)),
    word_count: Math.max(1, titleTokens.length),
    facets: facetValuesOf(facts).map(({ key }) => key),
    ...pricesOf(facts, at),
    ...stockOf(facts),
    sold_count: facts.soldCount,
    review_count: facts.reviewCount,
    rating_sum: facts.ratingSum,
    popularity: facts.popularity,
    approved_at: facts.approvedAt,
    changed_at: facts.changedAt,
    card,
  };
}

export function facetValuesOf({ brand, attributes }: FactsOfListing): FacetValue[] {
  const brandValue = brand ? [{ code: brandCode, nameVi: 'Thương hiệu', nameEn: 'Brand', valueVi: brand, valueEn: brand }] : [];
  return [...brandValue, ...(attributes ?? [])]
    .map(({ code, nameVi, nameEn, valueVi, valueEn }) => ({
      key: `${code}:${slugOf(valueVi)}`,
      code,
      name_vi: nameVi,
      name_en: nameEn,
      value_vi: valueVi,
      value_en: valueEn,
    }))
    .filter(({ key }) => !key.endsWith(':'));
}

function headOf(words: readonly string[]): string {
  const head = words.join(' ').slice(0, lettersOfHead);
  return `${head} `;
}

/** The lowest price is the card's, and only what belongs to it may be struck beside it. */
function pricesOf({ variants }: FactsOfListing, at: Date) {
  const forSale = variants.filter(({ stock }) => stock !== null && stock > 0);
  const offered = forSale.length > 0 ? forSale : variants;
  const lowest = offered.reduce((a, b) => (b.priceVnd < a.priceVnd ? b : a));
  const reference = referencePrice(
    lowest.prices.map(({ priceVnd, since }) => ({ priceVnd, since: new Date(since) })),
    at,
  );
  return {
    price_vnd: lowest.priceVnd,
    highest_price_vnd: Math.max(...offered.map(({ priceVnd }) => priceVnd)),
    reference_price_vnd: reference?.priceVnd ?? null,
    reference_until: reference?.shownUntil ?? null,
  };
}

function stockOf({ variants }: FactsOfListing) {
  const total = variants.reduce((sum, { stock }) => sum + (stock ?? 0), 0);
  return { is_available: total > 0, left_count: total <= fewLeft ? total : null };
}

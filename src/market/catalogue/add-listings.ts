import { type RoleTx } from '#enforcement/with-purpose.ts';
import { type Id, randomId, timeId } from '#platform/ids.ts';
import { slugOf } from '#platform/text.ts';

import { type CategoryId } from './category-tree.ts';
import { type ListingId } from './facts-of-listings.ts';
import { insertMany } from './insert-many.ts';

export type NewVariant = {
  sku: string;
  priceVnd: number;
  labelVi?: string | undefined;
  labelEn?: string | undefined;
  /** Without it the variant is not for sale. */
  stock?: number | undefined;
  /** Prices asked before, with when each began; the present one began last. */
  earlierPrices?: readonly { priceVnd: number; since: Date }[] | undefined;
};

/** Facts of the place that an import came from; they order results and are never shown as ours. */
export type SourceFacts = { source: string; rating?: number | undefined; reviewCount?: number | undefined; discountPercent?: number | undefined };

export type NewListing = {
  sellerId: Id<'sellers.sellers'>;
  categoryId: CategoryId;
  kind: 'goods' | 'service' | 'code';
  title: string;
  titleEn?: string | undefined;
  brand?: string | undefined;
  descriptionVi?: string | undefined;
  descriptionEn?: string | undefined;
  choiceVi?: string | undefined;
  choiceEn?: string | undefined;
  weightGrams?: number | undefined;
  facts?: SourceFacts | undefined;
  variants: readonly [NewVariant, ...NewVariant[]];
  attributes?: readonly { attributeId: Id<'catalogue.attributes'>; valueVi: string; valueEn: string }[] | undefined;
  media?: readonly Id<'catalogue.media'>[] | undefined;
  /** When the present prices began, where that is before `at`. */
  pricedAt?: Date | undefined;
};

export type AddedListing = { id: ListingId; slug: string; variantIds: readonly Id<'catalogue.variants'>[] };

/** Adds listings that wait for approval, any number of them by a handful of statements. Answers in the same order. */
export async function addListings(tx: RoleTx<'catalogue'>, listings: readonly NewListing[], at: Date): Promise<AddedListing[]> {
  const added = listings.map((listing) => {
    const id = randomId<'catalogue.listings'>();
    return {
      listing,
      id,
      slug: slugOfListing(listing.title, id),
      variants: listing.variants.map((variant) => ({ variant, id: randomId<'catalogue.variants'>() })),
    };
  });
  await insertMany(tx, 'catalogue.listings', { rows: added.map(({ listing, id, slug }) => rowOf(listing, { id, slug, at })) });
  const variants = added.flatMap(({ listing, id, variants: own }) => own.map((entry, position) => ({ ...entry, listing, listingId: id, position })));
  await insertMany(tx, 'catalogue.variants', {
    rows: variants.map(({ variant, id, listing, listingId, position }) => ({
      id,
      listing_id: listingId,
      seller_id: listing.sellerId,
      sku: variant.sku,
      label_vi: variant.labelVi ?? '',
      label_en: variant.labelEn ?? '',
      price_vnd: variant.priceVnd,
      position,
    })),
  });
  await insertMany(tx, 'catalogue.prices', {
    rows: variants.flatMap(({ variant, id, listing }) => {
      const asked = [...(variant.earlierPrices ?? []), { priceVnd: variant.priceVnd, since: listing.pricedAt ?? at }];
      return asked.map(({ priceVnd, since }) => ({ id: timeId<'catalogue.prices'>(), variant_id: id, price_vnd: priceVnd, since }));
    }),
  });
  await insertMany(tx, 'catalogue.stock', {
    rows: variants.flatMap(({ variant, id }) => (variant.stock === undefined ? [] : [{ variant_id: id, available: variant.stock }])),
  });
  await insertMany(tx, 'catalogue.listing_attributes', {
    rows: added.flatMap(({ listing, id }) =>
      (listing.attributes ?? []).map(({ attributeId, valueVi, valueEn }) => ({
        listing_id: id,
        attribute_id: attributeId,
        value_vi: valueVi,
        value_en: valueEn,
      })),
    ),
  });
  await insertMany(tx, 'catalogue.listing_media', {
    rows: added.flatMap(({ listing, id }) => (listing.media ?? []).map((mediaId, position) => ({ listing_id: id, media_id: mediaId, position }))),
  });
  return added.map(({ id, slug, variants: own }) => ({ id, slug, variantIds: own.map((entry) => entry.id) }));
}

/** Ends with a part of the id, so that two listings of one name have two addresses. */
export function slugOfListing(title: string, id: ListingId): string {
  const words = slugOf(title).slice(0, 70).replaceAll(/-+$/g, '');
  return `${words || 'mon'}-${id.slice(0, 8)}`;
}

function rowOf(listing: NewListing, { id, slug, at }: { id: ListingId; slug: string; at: Date }) {
  return {
    id,
    seller_id: listing.sellerId,
    category_id: listing.categoryId,
    kind: listing.kind,
    slug,
    title: listing.title,
    title_en: listing.titleEn ?? null,
    brand: listing.brand ?? null,
    description_vi: listing.descriptionVi ?? '',
    description_en: listing.descriptionEn ?? null,
    choice_vi: listing.choiceVi ?? '',
    choice_en: listing.choiceEn ?? '',
    weight_grams: listing.weightGrams ?? 500,
    state: 'waiting' as const,
    source: listing.facts?.source ?? null,
    source_rating: listing.facts?.rating ?? null,
    source_review_count: listing.facts?.reviewCount ?? null,
    source_discount_percent: listing.facts?.discountPercent ?? null,
    review_count: 0,
    rating_sum: 0,
    sold_count: 0,
    made_at: at,
    changed_at: at,
  };
}

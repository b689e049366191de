import { z } from '@hono/zod-openapi';

import { readsOf, withPurpose } from '#enforcement/with-purpose.ts';
import { findListing, type ListingFound } from '#market/catalogue/find-listing.ts';
import { reviewsOfListing, reviewsPageSize, type ReviewFilter } from '#market/community/reviews-of-listing.ts';
import { type Locale } from '#platform/locale.ts';

import { Denial } from '../denials.ts';
import { forAnyone } from '../door.ts';
import { type Offer } from '../operation.ts';
import { searchForListings } from '../search-for-listings.ts';
import { listingItem, listingsFound, listingsQuery } from '../shapes/listings.ts';
import { picture, pictureShape, reviewPicture, reviewPictureShape } from '../shapes/picture.ts';
import { id, instant, isoOf, isoOrNull, pageIn, slug, thing, vnd, whole } from '../shapes/values.ts';

const listing = thing({
  ...listingItem.shape,
  brand: z.string().nullable(),
  description: z.string(),
  choice: z.string().openapi({ description: 'In what the variants differ; empty where there is one.' }),
  category_path: z.array(thing({ slug, name: z.string() })),
  variants: z.array(
    thing({
      id,
      sku: z.string(),
      label: z.string(),
      price_vnd: vnd,
      stock: whole.nullable().openapi({ description: 'null: not for sale.' }),
    }),
  ),
  attributes: z.array(thing({ code: z.string(), name: z.string(), value: z.string() })),
  pictures: z.array(picture),
}).openapi('Listing');

function listingShape(found: ListingFound, locale: Locale): z.infer<typeof listing> {
  const isEn = locale === 'en';
  const alike = (vi: string, en: string | null) => (isEn && en ? en : vi);
  const title = alike(found.title, found.titleEn);
  const pictures = found.pictures ?? [];
  return {
    id: found.id,
    slug: found.slug,
    title,
    price_vnd: found.priceVnd,
    highest_price_vnd: found.highestPriceVnd,
    reference_price_vnd: found.referencePriceVnd,
    is_available: found.isAvailable,
    left_count: null,
    sold_count: found.soldCount,
    review_count: found.reviewCount,
    rating: found.reviewCount > 0 ? Math.round((found.ratingSum / found.reviewCount) * 10) / 10 : null,
    shop: { slug: found.sellerSlug, name: found.sellerName, place: found.place },
    picture: pictureShape(pictures[0], pictures[0] ? alike(pictures[0].altVi, pictures[0].altEn) : title),
    brand: found.brand,
    description: alike(found.descriptionVi, found.descriptionEn),
    choice: alike(found.choiceVi, found.choiceEn),
    category_path: found.path.map((category) => ({ slug: category.slug, name: alike(category.nameVi, category.nameEn) })),
    variants: found.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      label: alike(variant.labelVi, variant.labelEn),
      price_vnd: variant.priceVnd,
      stock: variant.stock,
    })),
    attributes: (found.attributes ?? []).map((one) => ({
      code: one.code,
      name: alike(one.nameVi, one.nameEn),
      value: alike(one.valueVi, one.valueEn),
    })),
    pictures: pictures.flatMap((one) => pictureShape(one, alike(one.altVi, one.altEn)) ?? []),
  };
}

async function requireListing(slugOfListing: string): Promise<ListingFound> {
  const found = await findListing(readsOf('storefront'), slugOfListing);
  if (!found) throw new Denial('api/not-found');
  return found;
}

const shownReview = thing({
  id,
  alias: z.string().nullable(),
  stars: whole,
  text: z.string(),
  variant_label: z.string(),
  submitted_at: instant,
  is_edited: z.boolean(),
  pictures: z.array(reviewPicture),
  reply: thing({ text: z.string(), at: instant }).nullable(),
}).openapi('PublishedReview');

const reviewsFound = thing({
  items: z.array(shownReview),
  total: whole,
  page: whole,
  page_size: whole,
  summary: thing({ count: whole, rating: z.number().nullable(), by_stars: z.array(whole).length(5), with_pictures: whole }),
});

function filterOf(stars: number | undefined, only: 'pictures' | undefined): ReviewFilter {
  if (stars !== undefined) return { kind: 'stars', stars };
  return only ? { kind: 'pictures' } : { kind: 'all' };
}

export const listingOffers: readonly Offer[] = [
  forAnyone(
    {
      id: 'searchListings',
      method: 'get',
      path: '/listings',
      tag: 'catalogue',
      summary: { vi: 'Tìm và lọc hàng', en: 'Search and filter goods' },
      about: {
        vi: 'Có dấu hay không dấu, sai một chữ, viết liền đều tìm được. Kết quả xếp theo các tiêu chí đã công bố ở /ranking. Thêm with_facets=true để nhận số lượng theo từng bộ lọc.',
        en: 'Finds words with and without accents, with one slip, or run together. Results are ordered by the criteria published at /ranking. Add with_facets=true for the counts of each filter.',
      },
      purposes: ['storefront'],
      query: listingsQuery,
      answer: listingsFound,
      keepSeconds: 15,
      speaks: true,
    },
    ({ query, locale, at }) => searchForListings(query, locale, at),
  ),
  forAnyone(
    {
      id: 'getListing',
      method: 'get',
      path: '/listings/{slug}',
      tag: 'catalogue',
      summary: { vi: 'Một món hàng', en: 'One listing' },
      purposes: ['storefront'],
      params: z.object({ slug }),
      answer: listing,
      keepSeconds: 15,
      speaks: true,
    },
    async ({ params, locale }) => listingShape(await requireListing(params.slug), locale),
  ),
  forAnyone(
    {
      id: 'listReviewsOfListing',
      method: 'get',
      path: '/listings/{slug}/reviews',
      tag: 'catalogue',
      summary: { vi: 'Đánh giá của một món', en: 'Reviews of a listing' },
      about: {
        vi: 'Chỉ có bài mà người viết đang cho phép đăng; nên không ai được giữ lại câu trả lời.',
        en: 'Only what its writer allows to be published at this moment; so nobody may keep the answer.',
      },
      purposes: ['storefront', 'community.publish'],
      params: z.object({ slug }),
      query: z.object({
        page: pageIn,
        stars: z.enum(['1', '2', '3', '4', '5']).transform(Number).optional().openapi({ type: 'integer', minimum: 1, maximum: 5 }),
        only: z.literal('pictures').optional(),
      }),
      answer: reviewsFound,
    },
    async ({ params, query }) => {
      const { id: listingId } = await requireListing(params.slug);
      const wanted = { listingId, filter: filterOf(query.stars, query.only), page: query.page };
      const { summary, reviews, total } = await withPurpose('community.publish', 'nobody', (tx) => reviewsOfListing(tx, wanted));
      return {
        items: reviews.map((review) => ({
          id: review.id,
          alias: review.alias ?? null,
          stars: review.stars,
          text: review.text,
          variant_label: review.variantLabel,
          submitted_at: isoOf(review.submittedAt),
          is_edited: review.isEdited,
          pictures: review.pictures.map(reviewPictureShape),
          reply: review.reply ? { text: review.reply.text, at: isoOrNull(review.reply.at) ?? '' } : null,
        })),
        total,
        page: query.page,
        page_size: reviewsPageSize,
        summary: {
          count: summary.count,
          rating: summary.count > 0 ? Math.round((summary.sum / summary.count) * 10) / 10 : null,
          by_stars: [...summary.byStars],
          with_pictures: summary.withPictures,
        },
      };
    },
  ),
];

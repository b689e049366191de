import { z } from '@hono/zod-openapi';

import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { listingsOfSeller, sellerListingsPageSize } from '#market/catalogue/listings-of-seller.ts';
import { setPrice } from '#market/catalogue/set-price.ts';
import { setStock } from '#market/catalogue/set-stock.ts';
import { assertOwnVariant, variantsOfSeller } from '#market/catalogue/variants-of-seller.ts';
import { replyToReview } from '#market/community/reply-to-review.ts';
import { cleanPost, reviewLimits } from '#market/community/review.ts';
import { reviewsOfSeller, sellerReviewsPageSize } from '#market/community/reviews-of-seller.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { aboutLetters, saveShopPage, shopPage } from '#market/sellers/shop-page.ts';

import { forMember } from '../door.ts';
import { type Offer } from '../operation.ts';
import { requireShop } from '../require-shop.ts';
import { reviewPicture, reviewPictureShape } from '../shapes/picture.ts';
import { id, idOf, instant, isoOf, listOf, pageIn, pageOf, slug, text, thing, vnd, whole } from '../shapes/values.ts';
import { shopKey } from './seller.ts';

const listingState = z.enum(['waiting', 'approved', 'rejected', 'withdrawn']);
const variantKey = z.object({ shop: slug, variant: idOf<'catalogue.variants'>() });
const mostStock = 1_000_000;

const goods: readonly Offer[] = [
  forMember(
    'seller',
    {
      id: 'listShopListings',
      method: 'get',
      path: '/seller/shops/{shop}/listings',
      tag: 'seller',
      summary: { vi: 'Hàng của gian, với tình trạng và tồn kho', en: 'What a shop offers, with state and stock' },
      purposes: ['seller.operate'],
      refusals: ['sellers/no-shop'],
      params: shopKey,
      query: z.object({ state: listingState.optional(), page: pageIn }),
      answer: pageOf(
        thing({
          id,
          slug,
          title: z.string(),
          state: listingState,
          reason: z.string().nullable().openapi({ description: 'Why it was turned down.' }),
          lowest_price_vnd: vnd,
          variant_count: whole,
          stock: whole.nullable(),
          sold_count: whole,
          review_count: whole,
          changed_at: instant,
        }),
      ),
    },
    async ({ memberId, params, query, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      const wanted = { sellerId: shop.id, state: query.state, page: query.page };
      const { items, counts } = await withPurpose('seller.operate', shop.id, (tx) => listingsOfSeller(tx, wanted));
      return {
        items: items.map((one) => ({
          id: one.id,
          slug: one.slug,
          title: one.title,
          state: one.state,
          reason: one.reason,
          lowest_price_vnd: one.lowestPriceVnd,
          variant_count: one.variantCount,
          stock: one.stock,
          sold_count: one.soldCount,
          review_count: one.reviewCount,
          changed_at: isoOf(one.changedAt),
        })),
        total: query.state ? counts[query.state] : Object.values(counts).reduce((sum, count) => sum + count, 0),
        page: query.page,
        page_size: sellerListingsPageSize,
      };
    },
  ),
  forMember(
    'seller',
    {
      id: 'listShopVariants',
      method: 'get',
      path: '/seller/shops/{shop}/listings/{listing}/variants',
      tag: 'seller',
      summary: { vi: 'Các loại của một món: giá, tồn kho', en: 'Variants of a listing: price and stock' },
      purposes: ['seller.operate'],
      refusals: ['sellers/no-shop', 'catalogue/unknown-listing'],
      params: z.object({ shop: slug, listing: idOf<'catalogue.listings'>() }),
      answer: listOf(thing({ id, sku: z.string(), label: z.string(), price_vnd: vnd, stock: whole.nullable() })),
    },
    async ({ memberId, params, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      const found = await withPurpose('seller.operate', shop.id, (tx) => variantsOfSeller(tx, shop.id, params.listing));
      return { items: found.map(({ id: variant, sku, label, priceVnd, stock }) => ({ id: variant, sku, label, price_vnd: priceVnd, stock })) };
    },
  ),
  forMember(
    'seller',
    {
      id: 'setPrice',
      method: 'put',
      path: '/seller/shops/{shop}/variants/{variant}/price',
      tag: 'seller',
      summary: { vi: 'Đổi giá', en: 'Set a price' },
      about: {
        vi: 'Giá trước được giữ lại, để sau này chứng minh được mức giảm. Đơn đã đặt giữ giá lúc đặt.',
        en: 'The price before is kept, by which a saving can be proved. Orders already placed keep their price.',
      },
      purposes: ['seller.operate', 'catalogue'],
      refusals: ['sellers/no-shop', 'catalogue/unknown-variant'],
      params: variantKey,
      body: thing({ price_vnd: z.number().int().min(1).max(10_000_000_000).openapi({ description: 'Whole đồng.' }) }),
    },
    async ({ memberId, params, body, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      await withPurpose('seller.operate', shop.id, (tx) => assertOwnVariant(tx, shop.id, params.variant));
      await withRole('catalogue', (tx) => setPrice(tx, { variantId: params.variant, priceVnd: body.price_vnd }, at));
    },
  ),
  forMember(
    'seller',
    {
      id: 'setStock',
      method: 'put',
      path: '/seller/shops/{shop}/variants/{variant}/stock',
      tag: 'seller',
      summary: { vi: 'Đặt số hàng còn lại', en: 'Say how many there are' },
      purposes: ['seller.operate', 'catalogue'],
      refusals: ['sellers/no-shop', 'catalogue/unknown-variant'],
      params: variantKey,
      body: thing({ available: z.number().int().min(0).max(mostStock) }),
    },
    async ({ memberId, params, body, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      await withPurpose('seller.operate', shop.id, (tx) => assertOwnVariant(tx, shop.id, params.variant));
      await withRole('catalogue', (tx) => setStock(tx, [{ variantId: params.variant, quantity: body.available }]));
    },
  ),
];

const reply = thing({
  text: z.string(),
  state: z.enum(['published', 'held', 'rejected']),
  held_because: z.array(z.string()),
  rejected: thing({ because: z.string(), reason: z.string() }).nullable(),
});

const words: readonly Offer[] = [
  forMember(
    'seller',
    {
      id: 'listShopReviews',
      method: 'get',
      path: '/seller/shops/{shop}/reviews',
      tag: 'seller',
      summary: { vi: 'Đánh giá về hàng của gian', en: 'Reviews of a shop’s goods' },
      purposes: ['seller.operate', 'community.publish'],
      refusals: ['sellers/no-shop'],
      params: shopKey,
      query: z.object({ only: z.enum(['all', 'unanswered']).default('all'), page: pageIn }),
      answer: pageOf(
        thing({
          id,
          slug,
          title: z.string(),
          alias: z.string().nullable(),
          stars: whole,
          text: z.string(),
          variant_label: z.string(),
          submitted_at: instant,
          pictures: z.array(reviewPicture),
          reply: reply.nullable(),
        }),
      ),
    },
    async ({ memberId, params, query, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      const wanted = { sellerId: shop.id, only: query.only, page: query.page };
      const { reviews, total } = await withPurpose('community.publish', shop.id, (tx) => reviewsOfSeller(tx, wanted));
      return {
        items: reviews.map((one) => ({
          id: one.id,
          slug: one.slug,
          title: one.title,
          alias: one.alias ?? null,
          stars: one.stars,
          text: one.text,
          variant_label: one.variantLabel,
          submitted_at: isoOf(one.submittedAt),
          pictures: one.pictures.map(reviewPictureShape),
          reply: one.reply
            ? { text: one.reply.text, state: one.reply.state, held_because: [...one.reply.heldBecause], rejected: one.reply.rejected ?? null }
            : null,
        })),
        total,
        page: query.page,
        page_size: sellerReviewsPageSize,
      };
    },
  ),
  forMember(
    'seller',
    {
      id: 'replyToReview',
      method: 'post',
      path: '/seller/shops/{shop}/reviews/{review}/reply',
      tag: 'seller',
      summary: { vi: 'Trả lời một đánh giá', en: 'Reply to a review' },
      about: {
        vi: 'Mỗi bài một lời. Lời có số hay địa chỉ thì chờ người xem.',
        en: 'One to each. One with a number or an address waits for a person.',
      },
      purposes: ['seller.operate', 'community.publish'],
      refusals: [
        'sellers/no-shop',
        'community/no-text',
        'community/too-long',
        'community/card-number',
        'community/no-review',
        'community/already-replied',
      ],
      params: z.object({ shop: slug, review: idOf<'vault.reviews'>() }),
      body: thing({ text: text(reviewLimits.replyLetters) }),
      answer: thing({ held_because: z.array(z.string()) }),
      status: 201,
    },
    async ({ memberId, params, body, locale, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      cleanPost(body.text, reviewLimits.replyLetters);
      const collection = { memberId, point: 'reply' as const, locale, method: 'api' as const };
      const receiptId = await withPurpose('seller.operate', memberId, (tx) => recordReceipt(tx, collection, at));
      const said = { sellerId: shop.id, reviewId: params.review, text: body.text, receiptId };
      const { heldBecause } = await withPurpose('community.publish', shop.id, (tx) => replyToReview(tx, said, at));
      return { held_because: [...heldBecause] };
    },
  ),
  forMember(
    'seller',
    {
      id: 'getShopPage',
      method: 'get',
      path: '/seller/shops/{shop}/page',
      tag: 'seller',
      summary: { vi: 'Trang của gian hàng', en: 'The shop’s own page' },
      purposes: ['seller.operate'],
      refusals: ['sellers/no-shop'],
      params: shopKey,
      answer: thing({
        slug,
        name: z.string(),
        kind: z.enum(['household', 'individual', 'enterprise']),
        legal_name: z.string(),
        business_address: z.string(),
        about_vi: z.string(),
        about_en: z.string(),
      }),
    },
    async ({ memberId, params, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      const page = await withPurpose('seller.operate', shop.id, (tx) => shopPage(tx, shop.id));
      return {
        slug: page.slug,
        name: page.name,
        kind: page.kind,
        legal_name: page.legalName,
        business_address: page.businessAddress,
        about_vi: page.aboutVi,
        about_en: page.aboutEn,
      };
    },
  ),
  forMember(
    'seller',
    {
      id: 'saveShopPage',
      method: 'put',
      path: '/seller/shops/{shop}/page',
      tag: 'seller',
      summary: { vi: 'Sửa lời giới thiệu', en: 'Change what the shop says of itself' },
      purposes: ['seller.operate'],
      refusals: ['sellers/no-shop', 'sellers/about-too-long', 'sellers/card-number'],
      params: shopKey,
      body: thing({ about_vi: text(aboutLetters), about_en: text(aboutLetters).default('') }),
    },
    async ({ memberId, params, body, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      const saving = { sellerId: shop.id, aboutVi: body.about_vi, aboutEn: body.about_en };
      await withPurpose('seller.operate', shop.id, (tx) => saveShopPage(tx, saving));
    },
  ),
];

export const sellerGoodsOffers: readonly Offer[] = [...goods, ...words];

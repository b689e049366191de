import { z } from '@hono/zod-openapi';

import { readsOf } from '#enforcement/with-purpose.ts';
import { type Category, type CategoryTree, nameOf, readCategoryTree } from '#market/catalogue/category-tree.ts';
import { suggest } from '#market/catalogue/search/suggestions.ts';
import { placeText } from '#market/places/place.ts';
import { searchPlaces } from '#market/places/search-places.ts';
import { findShop, listShops, type ShopFound, shopsPageSize } from '#market/sellers/find-shop.ts';
import { type Locale } from '#platform/locale.ts';

import { Denial } from '../denials.ts';
import { forAnyone } from '../door.ts';
import { type Offer } from '../operation.ts';
import { instant, isoOf, listOf, pageIn, pageOf, slug, text, thing, whole } from '../shapes/values.ts';

const category = thing({
  slug,
  name: z.string(),
  parent: slug.nullable(),
  depth: whole.openapi({ description: '1: a root.' }),
}).openapi('Category');

const shop = thing({
  slug,
  name: z.string(),
  kind: z.enum(['household', 'individual', 'enterprise']),
  legal_name: z.string(),
  business_address: z.string(),
  about: z.string(),
  place: z.string(),
  review_count: whole,
  rating: z.number().nullable(),
  joined_at: instant,
}).openapi('Shop');

function categoryShape(one: Category, tree: CategoryTree, locale: Locale): z.infer<typeof category> {
  const parent = one.parentId && tree.find(one.parentId);
  return { slug: one.slug, name: nameOf(one, locale), parent: parent?.slug ?? null, depth: one.depth };
}

function shopShape(found: ShopFound, locale: Locale): z.infer<typeof shop> {
  return {
    slug: found.slug,
    name: found.name,
    kind: found.kind,
    legal_name: found.legalName,
    business_address: found.businessAddress,
    about: (locale === 'en' && found.aboutEn) || found.aboutVi,
    place: found.place,
    review_count: found.reviewCount,
    rating: found.reviewCount > 0 ? Math.round((found.ratingSum / found.reviewCount) * 10) / 10 : null,
    joined_at: isoOf(found.joinedAt),
  };
}

const place = thing({ code: z.string(), text: z.string(), commune: z.string(), province: z.string(), province_code: z.string() }).openapi('Place');

export const catalogueOffers: readonly Offer[] = [
  forAnyone(
    {
      id: 'suggest',
      method: 'get',
      path: '/suggestions',
      tag: 'catalogue',
      summary: { vi: 'Gợi ý khi đang gõ', en: 'Suggestions while one types' },
      purposes: ['storefront'],
      query: z.object({ query: text(60) }),
      answer: listOf(thing({ text: z.string(), path: z.string(), kind: z.enum(['category', 'phrase', 'seller']) })),
      keepSeconds: 60,
    },
    async ({ query }) => {
      const found = await suggest(readsOf('storefront'), query.query);
      return { items: found.map(({ text: words, path, kind }) => ({ text: words, path, kind })) };
    },
  ),
  forAnyone(
    {
      id: 'listCategories',
      method: 'get',
      path: '/categories',
      tag: 'catalogue',
      summary: { vi: 'Mọi danh mục', en: 'All categories' },
      about: { vi: 'Cha đứng trước con, theo thứ tự hiển thị.', en: 'In the order in which they are shown; each names its parent.' },
      purposes: ['storefront'],
      answer: listOf(category),
      keepSeconds: 60,
      speaks: true,
    },
    async ({ locale }) => {
      const tree = await readCategoryTree(readsOf('storefront'));
      return { items: tree.all.toSorted((a, b) => a.depth - b.depth).map((one) => categoryShape(one, tree, locale)) };
    },
  ),
  forAnyone(
    {
      id: 'getCategory',
      method: 'get',
      path: '/categories/{slug}',
      tag: 'catalogue',
      summary: { vi: 'Một danh mục, đường dẫn và danh mục con', en: 'One category, its path and what lies below it' },
      purposes: ['storefront'],
      params: z.object({ slug }),
      answer: thing({ category, path: z.array(category), children: z.array(category) }),
      keepSeconds: 60,
      speaks: true,
    },
    async ({ params, locale }) => {
      const tree = await readCategoryTree(readsOf('storefront'));
      const found = tree.findBySlug(params.slug);
      if (!found) throw new Denial('api/not-found');
      const shaped = (one: Category) => categoryShape(one, tree, locale);
      return { category: shaped(found), path: tree.path(found.id).map(shaped), children: tree.children(found.id).map(shaped) };
    },
  ),
  forAnyone(
    {
      id: 'listShops',
      method: 'get',
      path: '/shops',
      tag: 'catalogue',
      summary: { vi: 'Các gian hàng', en: 'The shops' },
      purposes: ['storefront'],
      query: z.object({ page: pageIn }),
      answer: pageOf(shop),
      keepSeconds: 60,
      speaks: true,
    },
    async ({ query, locale }) => {
      const { items, total } = await listShops(readsOf('storefront'), query.page);
      return { items: items.map((one) => shopShape(one, locale)), total, page: query.page, page_size: shopsPageSize };
    },
  ),
  forAnyone(
    {
      id: 'getShop',
      method: 'get',
      path: '/shops/{slug}',
      tag: 'catalogue',
      summary: { vi: 'Một gian hàng', en: 'One shop' },
      about: { vi: 'Hàng của gian: GET /listings?shop={slug}.', en: 'Its goods: GET /listings?shop={slug}.' },
      purposes: ['storefront'],
      params: z.object({ slug }),
      answer: shop,
      keepSeconds: 60,
      speaks: true,
    },
    async ({ params, locale }) => {
      const found = await findShop(readsOf('storefront'), params.slug);
      if (!found) throw new Denial('api/not-found');
      return shopShape(found, locale);
    },
  ),
  forAnyone(
    {
      id: 'searchPlaces',
      method: 'get',
      path: '/places',
      tag: 'catalogue',
      summary: { vi: 'Tìm phường, xã, đặc khu', en: 'Find a ward, commune or special zone' },
      about: {
        vi: '3.321 đơn vị cấp xã của 34 tỉnh, thành từ 1/7/2025; nhiều nhất 12 kết quả.',
        en: 'The 3,321 communes of 34 provinces since 1 July 2025; at most 12 results.',
      },
      purposes: ['storefront'],
      query: z.object({ query: text(80) }),
      answer: listOf(place),
      keepSeconds: 3_600,
      speaks: true,
    },
    async ({ query, locale }) => {
      const places = await searchPlaces(query.query);
      return {
        items: places.map((one) => ({
          code: one.code,
          text: placeText(one, locale),
          commune: one.name,
          province: one.province.name,
          province_code: one.provinceCode,
        })),
      };
    },
  ),
];

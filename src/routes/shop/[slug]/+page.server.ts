import { error } from '@sveltejs/kit';

import { readsOf } from '#enforcement/with-purpose.ts';
import { findShop } from '#market/sellers/find-shop.ts';

import { askedListings, isSlug } from '../../../web/catalogue/asked-listings.ts';
import { sharePage } from '../../../web/catalogue/share-page.ts';
import { shownListings } from '../../../web/catalogue/shown-listings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url, params } = event;
  const shop = isSlug(params.slug) ? await findShop(readsOf('storefront'), params.slug) : undefined;
  if (!shop) error(404);
  const asked = { ...askedListings(url), sellers: [] };
  const { shown, answer } = await shownListings(asked, { path: `/shop/${shop.slug}`, sellerId: shop.id }, locals);
  sharePage(event, [`seller:${shop.id}`, ...answer.items.map(({ id }) => `listing:${id}` as const)]);
  const { id: _, reviewCount, ratingSum, sign, aboutVi, aboutEn, ...rest } = shop;
  return {
    shop: {
      ...rest,
      reviewCount,
      about: (locals.locale === 'en' && aboutEn) || aboutVi,
      rating: reviewCount > 0 ? ratingSum / reviewCount : 0,
      sign: sign ? { ...sign, alt: shop.name } : undefined,
    },
    shown,
    text: asked.text,
  };
};

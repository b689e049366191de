import { redirect } from '@sveltejs/kit';

import { localePath } from '#platform/locale.ts';

import { shopsOfAsking } from '../../web/seller/require-shop.ts';
import { type PageServerLoad } from './$types.js';

/** Whoever works for one shop goes straight to it; whoever works for several chooses. */
export const load: PageServerLoad = async (event) => {
  const { shops } = await shopsOfAsking(event);
  const [only] = shops;
  if (only && shops.length === 1) redirect(303, localePath(event.locals.locale, `/seller/${only.slug}`));
  return { shops: shops.map(({ slug, name }) => ({ slug, name })) };
};

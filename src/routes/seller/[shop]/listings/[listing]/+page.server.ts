import { redirect } from '@sveltejs/kit';

import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { changeOffer } from '#market/catalogue/change-offer.ts';
import { type ListingId } from '#market/catalogue/facts-of-listings.ts';
import { offerOfSeller } from '#market/catalogue/offer-of-seller.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm, valuesIn } from '../../../../../web/answer-form.ts';
import { readOfferForm } from '../../../../../web/seller/offer-form.ts';
import { requireShop } from '../../../../../web/seller/require-shop.ts';
import { sellerWorkplace } from '../../../../../web/seller/seller-workplace.ts';
import { type Actions, type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { shop } = await requireShop(event);
  const listingId = listingIn(event.params.listing);
  const offer = await withPurpose('seller.operate', shop.id, (tx) => offerOfSeller(tx, { sellerId: shop.id, listingId }));
  return { shop: { slug: shop.slug, name: shop.name }, offer, isSaved: event.url.searchParams.has('saved'), workplace: sellerWorkplace(shop) };
};

export const actions: Actions = {
  default: async (event) => {
    const { shop } = await requireShop(event);
    const { locals, params, request } = event;
    const form = await request.formData();
    const listingId = listingIn(params.listing);
    const offer = await withPurpose('seller.operate', shop.id, (tx) => offerOfSeller(tx, { sellerId: shop.id, listingId }));
    const names = offer.variants.flatMap(({ id }) => [`price:${id}`, `stock:${id}`]);
    return answerForm(event, { values: valuesIn(form, names) }, async () => {
      const variants = readOfferForm(form, offer.variants);
      await withRole('catalogue', (tx) => changeOffer(tx, { sellerId: shop.id, listingId, variants }, locals.now));
      redirect(303, localePath(locals.locale, `/seller/${shop.slug}/listings/${listingId}?saved`));
    });
  },
};

function listingIn(param: string): ListingId {
  const id = parseId<'catalogue.listings'>(param);
  if (!id) throw new Refusal('catalogue/unknown-listing');
  return id;
}

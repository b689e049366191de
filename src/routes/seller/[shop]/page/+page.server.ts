import { withPurpose } from '#enforcement/with-purpose.ts';
import { aboutLetters, saveShopPage, shopPage } from '#market/sellers/shop-page.ts';

import { answerForm, textIn } from '../../../../web/answer-form.ts';
import { requireShop } from '../../../../web/seller/require-shop.ts';
import { sellerWorkplace } from '../../../../web/seller/seller-workplace.ts';
import { type Actions, type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { shop } = await requireShop(event);
  const page = await withPurpose('seller.operate', shop.id, (tx) => shopPage(tx, shop.id));
  return { shop: { slug: shop.slug, name: shop.name }, page, aboutLetters, workplace: sellerWorkplace(shop) };
};

export const actions: Actions = {
  default: async (event) => {
    const { shop } = await requireShop(event);
    const form = await event.request.formData();
    const [aboutVi, aboutEn] = [textIn(form, 'about_vi'), textIn(form, 'about_en')];
    const values = { about_vi: aboutVi.slice(0, aboutLetters * 4), about_en: aboutEn.slice(0, aboutLetters * 4) };
    return answerForm(event, { values }, async () => {
      await withPurpose('seller.operate', shop.id, (tx) => saveShopPage(tx, { sellerId: shop.id, aboutVi, aboutEn }));
      return { saved: true };
    });
  },
};

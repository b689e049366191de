import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { replyToReview } from '#market/community/reply-to-review.ts';
import { cleanPost, reviewLimits } from '#market/community/review.ts';
import { reviewsOfSeller, sellerReviewsPageSize } from '#market/community/reviews-of-seller.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm, textIn } from '../../../../web/answer-form.ts';
import { pageNumber } from '../../../../web/page-number.ts';
import { requireShop } from '../../../../web/seller/require-shop.ts';
import { sellerWorkplace } from '../../../../web/seller/seller-workplace.ts';
import { type Actions, type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { shop } = await requireShop(event);
  const { url } = event;
  const only = url.searchParams.get('only') === 'unanswered' ? ('unanswered' as const) : ('all' as const);
  const page = pageNumber(url);
  const { reviews, total } = await withPurpose('community.publish', shop.id, (tx) => reviewsOfSeller(tx, { sellerId: shop.id, only, page }));
  return {
    shop: { slug: shop.slug, name: shop.name },
    only,
    page,
    pageSize: sellerReviewsPageSize,
    reviews,
    total,
    replyLetters: reviewLimits.replyLetters,
    done: url.searchParams.get('done'),
    workplace: sellerWorkplace(shop),
  };
};

export const actions: Actions = {
  reply: async (event) => {
    const { shop, memberId } = await requireShop(event);
    const { locals, request } = event;
    const form = await request.formData();
    const text = textIn(form, 'text');
    const values = { review: textIn(form, 'review'), text: text.slice(0, reviewLimits.replyLetters * 4) };
    return answerForm(event, { values, form: 'reply' }, async () => {
      const reviewId = parseId<'vault.reviews'>(values.review);
      if (!reviewId) throw new Refusal('community/no-review');
      cleanPost(text, reviewLimits.replyLetters);
      const collection = { memberId, point: 'reply' as const, locale: locals.locale, method: 'web' as const };
      const receiptId = await withPurpose('seller.operate', memberId, (tx) => recordReceipt(tx, collection, locals.now));
      const { heldBecause } = await withPurpose('community.publish', shop.id, (tx) =>
        replyToReview(tx, { sellerId: shop.id, reviewId, text, receiptId }, locals.now),
      );
      redirect(303, localePath(locals.locale, `/seller/${shop.slug}/reviews?done=${heldBecause.length > 0 ? 'held' : 'published'}`));
    });
  },
};

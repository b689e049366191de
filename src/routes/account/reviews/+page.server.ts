import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { deleteReview } from '#market/community/delete-review.ts';
import { listReviewsOfMember, mayBePublished } from '#market/community/reviews-of-member.ts';
import { listReviewableLines } from '#market/ordering/reviewable-lines.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm, textIn } from '../../../web/answer-form.ts';
import { requireMember } from '../../../web/sign-in/require.ts';
import { type Actions, type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { id: memberId } = requireMember(event);
  const { locals, url } = event;
  const { reviews, isPublishing } = await withPurpose('rights.serve', memberId, async (tx) => ({
    reviews: await listReviewsOfMember(tx, memberId, locals.now),
    isPublishing: await mayBePublished(tx, memberId),
  }));
  const except = reviews.map(({ lineId }) => lineId);
  const waiting = await withPurpose('order.fulfil', memberId, (tx) => listReviewableLines(tx, { memberId, except, locale: locals.locale }));
  return { reviews, isPublishing, waiting, done: url.searchParams.get('done') };
};

export const actions: Actions = {
  delete: async (event) => {
    const { id: memberId } = requireMember(event);
    const form = await event.request.formData();
    return answerForm(event, { form: 'delete' }, async () => {
      const reviewId = parseId<'vault.reviews'>(textIn(form, 'review'));
      if (!reviewId) throw new Refusal('community/no-review');
      await withPurpose('account.manage', memberId, (tx) => deleteReview(tx, { memberId, reviewId }));
      redirect(303, localePath(event.locals.locale, '/account/reviews?done=deleted'));
    });
  },
};

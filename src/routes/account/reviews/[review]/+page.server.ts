import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type ReviewId } from '#market/community/review.ts';
import { mayBePublished, reviewOfMember } from '#market/community/reviews-of-member.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm } from '../../../../web/answer-form.ts';
import { readReviewForm, reviewValues } from '../../../../web/reviews/review-form.ts';
import { sendEdit } from '../../../../web/reviews/send-review.ts';
import { requireMember } from '../../../../web/sign-in/require.ts';
import { type Actions, type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { id: memberId } = requireMember(event);
  const { locals, params } = event;
  const reviewId = reviewIn(params.review);
  return withPurpose('rights.serve', memberId, async (tx) => ({
    review: await reviewOfMember(tx, { memberId, reviewId }, locals.now),
    isPublishing: await mayBePublished(tx, memberId),
  }));
};

export const actions: Actions = {
  default: async (event) => {
    const { id: memberId } = requireMember(event);
    const { locals, params, request } = event;
    const form = readReviewForm(await request.formData());
    return answerForm(event, { values: reviewValues(form) }, async () => {
      const sent = await sendEdit({ memberId, reviewId: reviewIn(params.review), form, locale: locals.locale, method: 'web' }, locals.now);
      redirect(303, localePath(locals.locale, `/account/reviews?done=${sent.heldBecause.length > 0 ? 'held' : 'published'}`));
    });
  },
};

function reviewIn(param: string): ReviewId {
  const reviewId = parseId<'vault.reviews'>(param);
  if (!reviewId) throw new Refusal('community/no-review');
  return reviewId;
}

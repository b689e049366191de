import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { reviewableLine } from '#market/community/reviewable-line.ts';
import { hasReviewed, mayBePublished } from '#market/community/reviews-of-member.ts';
import { aliasOfMember } from '#market/members/profile.ts';
import { type LineId } from '#market/ordering/reviewable-lines.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm } from '../../../../../web/answer-form.ts';
import { readReviewForm, reviewValues } from '../../../../../web/reviews/review-form.ts';
import { sendReview } from '../../../../../web/reviews/send-review.ts';
import { requireMember } from '../../../../../web/sign-in/require.ts';
import { type Actions, type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { id: memberId } = requireMember(event);
  const { locals, params } = event;
  const lineId = lineIn(params.line);
  const line = await withPurpose('order.fulfil', memberId, (tx) => reviewableLine(tx, { memberId, lineId, locale: locals.locale }));
  const { isWritten, isPublishing } = await withPurpose('rights.serve', memberId, async (tx) => ({
    isWritten: await hasReviewed(tx, memberId, lineId),
    isPublishing: await mayBePublished(tx, memberId),
  }));
  // A refused form is answered with its refusal, which says that the review stands already.
  if (isWritten && event.request.method === 'GET') redirect(303, localePath(locals.locale, '/account/reviews'));
  return { line, isPublishing, alias: await withPurpose('account.manage', memberId, (tx) => aliasOfMember(tx, memberId)) };
};

export const actions: Actions = {
  default: async (event) => {
    const { id: memberId } = requireMember(event);
    const { locals, params, request } = event;
    const form = readReviewForm(await request.formData());
    return answerForm(event, { values: reviewValues(form) }, async () => {
      const sent = await sendReview({ memberId, lineId: lineIn(params.line), form, locale: locals.locale, method: 'web' }, locals.now);
      redirect(303, localePath(locals.locale, `/account/reviews?done=${sent.heldBecause.length > 0 ? 'held' : 'published'}`));
    });
  },
};

/** What is no id at all is a line that does not exist. */
function lineIn(param: string): LineId {
  const lineId = parseId<'ordering.order_lines'>(param);
  if (!lineId) throw new Refusal('community/nothing-to-review');
  return lineId;
}

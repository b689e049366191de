import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { listReviewsOfMember } from '#market/community/reviews-of-member.ts';
import { listReviewableLines } from '#market/ordering/reviewable-lines.ts';
import { localePath } from '#platform/locale.ts';

import { requireMember } from '../../../../web/sign-in/require.ts';
import { type PageServerLoad } from './$types.js';

/** From an order to its review: straight to the form where one thing waits, else to the list of what does. */
export const load: PageServerLoad = async (event) => {
  const { id: memberId } = requireMember(event);
  const { locals, params } = event;
  const except = (await withPurpose('rights.serve', memberId, (tx) => listReviewsOfMember(tx, memberId, locals.now))).map(({ lineId }) => lineId);
  const lines = await withPurpose('order.fulfil', memberId, (tx) => listReviewableLines(tx, { memberId, except, locale: locals.locale }));
  const ofGroup = lines.filter(({ groupId }) => groupId === params.group);
  const [only] = ofGroup;
  redirect(303, localePath(locals.locale, ofGroup.length === 1 && only ? `/account/reviews/write/${only.lineId}` : '/account/reviews'));
};

import { type RequestHandler } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { pictureOfReview } from '#market/community/picture-of-review.ts';
import { parseId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { pictureResponse } from '../../../../../web/reviews/picture-response.ts';
import { requireMember } from '../../../../../web/sign-in/require.ts';

/** A picture of one's own, also while nobody else may see it. */
export const GET: RequestHandler = async (event) => {
  const member = requireMember(event);
  const id = parseId<'vault.review_pictures'>(event.params['picture']);
  if (!id) throw new Refusal('community/no-picture');
  return pictureResponse(await withPurpose('rights.serve', member.id, (tx) => pictureOfReview(tx, id)), event.request);
};

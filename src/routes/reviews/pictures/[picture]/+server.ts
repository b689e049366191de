import { type RequestHandler } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { pictureOfReview } from '#market/community/picture-of-review.ts';
import { parseId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { pictureResponse } from '../../../../web/reviews/picture-response.ts';

/** A picture of a published review, for everybody, while its member allows it. */
export const GET: RequestHandler = async ({ params, request }) => {
  const id = parseId<'vault.review_pictures'>(params['picture']);
  if (!id) throw new Refusal('community/no-picture');
  return pictureResponse(await withPurpose('community.publish', 'nobody', (tx) => pictureOfReview(tx, id)), request);
};

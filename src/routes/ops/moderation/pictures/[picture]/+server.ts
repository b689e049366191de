import { type RequestHandler } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { pictureOfReview } from '#market/community/picture-of-review.ts';
import { parseId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { requireTask } from '../../../../../web/ops/open-desk.ts';
import { pictureResponse } from '../../../../../web/reviews/picture-response.ts';

/** A picture of a post that waits, for whoever moderates. */
export const GET: RequestHandler = async (event) => {
  const staffId = await requireTask(event, 'moderation');
  const id = parseId<'vault.review_pictures'>(event.params['picture']);
  if (!id) throw new Refusal('community/no-picture');
  return pictureResponse(await withPurpose('community.moderate', staffId, (tx) => pictureOfReview(tx, id)), event.request);
};

import { redirect } from '@sveltejs/kit';

import { withRole } from '#enforcement/with-purpose.ts';
import { approveListing, rejectListing } from '#market/catalogue/decide-listing.ts';
import { type ListingId } from '#market/catalogue/facts-of-listings.ts';
import { listingToDecide } from '#market/catalogue/listing-to-decide.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm, textIn, valuesIn } from '../../../../web/answer-form.ts';
import { openDesk, requireTask } from '../../../../web/ops/open-desk.ts';
import { type Actions, type PageServerLoad, type RequestEvent } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { desk, workplace } = await openDesk(event, 'listings-and-sellers');
  const id = listingIn(event.params.listing);
  return { listing: await withRole('catalogue', (tx) => listingToDecide(tx, id)), desk, workplace };
};

function decide(decision: 'approved' | 'rejected') {
  const write = decision === 'approved' ? approveListing : rejectListing;
  return async (event: RequestEvent) => {
    const staffId = await requireTask(event, 'listings-and-sellers');
    const { locals, params, request } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['reason']), form: decision }, async () => {
      const listingId = listingIn(params.listing);
      await withRole('catalogue', (tx) => write(tx, { listingId, staffId, reason: textIn(form, 'reason') }, locals.now));
      redirect(303, localePath(locals.locale, `/ops/listings?done=${decision}`));
    });
  };
}

export const actions: Actions = { approve: decide('approved'), reject: decide('rejected') };

function listingIn(param: string): ListingId {
  const id = parseId<'catalogue.listings'>(param);
  if (!id) throw new Refusal('catalogue/unknown-listing');
  return id;
}

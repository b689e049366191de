import { redirect } from '@sveltejs/kit';

import { withRole } from '#enforcement/with-purpose.ts';
import { approveBatch, type BatchKey, listImportBatches, samplesOfBatch } from '#market/catalogue/import-batches.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm, textIn, valuesIn } from '../../../../web/answer-form.ts';
import { openDesk, requireTask } from '../../../../web/ops/open-desk.ts';
import { type Actions, type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { desk, workplace } = await openDesk(event, 'listings-and-sellers');
  const key = keyIn(event.url);
  const { batches, samples } = await withRole('catalogue', async (tx) => ({
    batches: await listImportBatches(tx),
    samples: await samplesOfBatch(tx, key),
  }));
  const batch = batches.find(({ sellerId, madeAt }) => sellerId === key.sellerId && madeAt.getTime() === key.madeAt.getTime());
  if (!batch) throw new Refusal('catalogue/unknown-listing');
  return { batch, samples, desk, workplace };
};

export const actions: Actions = {
  default: async (event) => {
    const staffId = await requireTask(event, 'listings-and-sellers');
    const { locals, request, url } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['reason']) }, async () => {
      const approval = { ...keyIn(url), staffId, reason: textIn(form, 'reason'), hasLooked: form.has('looked') };
      const count = await withRole('catalogue', (tx) => approveBatch(tx, approval, locals.now));
      redirect(303, localePath(locals.locale, `/ops/listings?done=batch&count=${count}`));
    });
  },
};

/** Whose import, and of which moment; anything else is a batch that there is not. */
function keyIn(url: URL): BatchKey {
  const sellerId = parseId<'sellers.sellers'>(url.searchParams.get('seller') ?? '');
  const made = url.searchParams.get('made') ?? '';
  const madeAt = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(made) ? new Date(made) : undefined;
  if (!sellerId || !madeAt || Number.isNaN(madeAt.getTime())) throw new Refusal('catalogue/unknown-listing');
  return { sellerId, madeAt };
}

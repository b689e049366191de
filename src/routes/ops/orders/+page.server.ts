import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { askStatus } from '#market/delivery/ghtk.ts';
import { closeParcelNotice, listOpenParcelNotices } from '#market/delivery/open-parcel-notices.ts';
import { followParcel } from '#market/delivery/quiet-parcels.ts';
import { listStuckParcels, type ParcelToAsk, parcelToAsk } from '#market/delivery/stuck-parcels.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';
import { logFault } from '#platform/server/log.ts';

import { answerForm, textIn, valuesIn } from '../../../web/answer-form.ts';
import { openDesk, requireTask } from '../../../web/ops/open-desk.ts';
import { type Actions, type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { desk, workplace } = await openDesk(event, 'order-operations');
  // Parcels and notices are found without an actor: they are nobody's own here, and neither name nor address is among them.
  const { stuck, notices } = await withPurpose('order.fulfil', 'nobody', async (tx) => ({
    stuck: await listStuckParcels(tx, event.locals.now),
    notices: await listOpenParcelNotices(tx),
  }));
  return { stuck, notices, done: event.url.searchParams.get('done'), desk, workplace };
};

export const actions: Actions = {
  /** Asks the carrier where a parcel is, and sets it right by what they say. */
  ask: async (event) => {
    await requireTask(event, 'order-operations');
    const { locals, request } = event;
    const form = await request.formData();
    return answerForm(event, { form: 'ask' }, async () => {
      const id = parseId<'delivery.parcels'>(textIn(form, 'parcel'));
      if (!id) throw new Refusal('delivery/no-parcel');
      const parcel = await withPurpose('order.fulfil', 'nobody', (tx) => parcelToAsk(tx, id));
      redirect(303, localePath(locals.locale, `/ops/orders?done=${await ask(parcel, locals.now)}`));
    });
  },
  close: async (event) => {
    const staffId = await requireTask(event, 'order-operations');
    const { locals, request } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['notice', 'reason']), form: 'close' }, async () => {
      const noticeId = parseId<'delivery.notices'>(textIn(form, 'notice'));
      if (!noticeId) throw new Refusal('delivery/notice-closed');
      const reason = textIn(form, 'reason');
      await withPurpose('order.fulfil', 'nobody', (tx) => closeParcelNotice(tx, { noticeId, staffId, reason }, locals.now));
      redirect(303, localePath(locals.locale, '/ops/orders?done=closed'));
    });
  },
};

async function ask(parcel: ParcelToAsk, at: Date): Promise<'moved' | 'unknown' | 'silent'> {
  try {
    const status = await askStatus(parcel.trackingCode);
    await withPurpose('order.fulfil', parcel.memberId, (tx) => followParcel(tx, { parcel, status }, at));
    return status === undefined ? 'unknown' : 'moved';
  } catch (error) {
    logFault('carrier could not be asked', error);
    return 'silent';
  }
}

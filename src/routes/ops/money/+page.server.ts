import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { listOpenNotices } from '#market/payments/open-notices.ts';
import { listRefundsDue, markRefundSent } from '#market/payments/refunds-due.ts';
import { type HandSettlement, settleByHand } from '#market/payments/settle-by-hand.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm, textIn, valuesIn } from '../../../web/answer-form.ts';
import { openDesk, requireTask } from '../../../web/ops/open-desk.ts';
import { type Actions, type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { desk, workplace } = await openDesk(event, 'money');
  // Found without an actor: a transfer names an order code and no member.
  const { notices, refunds } = await withPurpose('order.pay', 'nobody', async (tx) => ({
    notices: await listOpenNotices(tx),
    refunds: await listRefundsDue(tx),
  }));
  return { notices, refunds, done: event.url.searchParams.get('done'), desk, workplace };
};

export const actions: Actions = {
  settle: async (event) => {
    const staffId = await requireTask(event, 'money');
    const { locals, request } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['notice', 'as', 'reason']), form: 'settle' }, async () => {
      const noticeId = parseId<'payments.notices'>(textIn(form, 'notice'));
      if (!noticeId) throw new Refusal('payments/notice-closed');
      const settlement = { noticeId, staffId, as: wayIn(form), reason: textIn(form, 'reason') };
      await withPurpose('order.pay', 'nobody', (tx) => settleByHand(tx, settlement, locals.now));
      redirect(303, localePath(locals.locale, '/ops/money?done=settled'));
    });
  },
  send: async (event) => {
    const staffId = await requireTask(event, 'money');
    const { locals, request } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['refund', 'reference']), form: 'send' }, async () => {
      const refundId = parseId<'payments.refunds'>(textIn(form, 'refund'));
      if (!refundId) throw new Refusal('payments/refund-sent');
      const reference = textIn(form, 'reference').trim();
      await withPurpose('order.pay', 'nobody', (tx) => markRefundSent(tx, { refundId, staffId, reference }, locals.now));
      redirect(303, localePath(locals.locale, '/ops/money?done=sent'));
    });
  },
};

function wayIn(form: FormData): HandSettlement['as'] {
  const given = textIn(form, 'as');
  const way = (['pay', 'refund', 'close'] as const).find((each) => each === given);
  if (!way) throw new Refusal('payments/no-way', {}, 'as');
  return way;
}

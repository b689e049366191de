import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { findOrder } from '#market/ordering/find-order.ts';
import { accountIn } from '#market/payments/vietqr.ts';
import { localePath } from '#platform/locale.ts';
import { installation } from '#platform/server/installation.ts';
import { pageAt } from '#platform/server/outgoing.ts';

import { awaitedPayment } from '../../../web/ordering/payment-page.ts';
import { requireMember } from '../../../web/sign-in/require.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id: memberId } = requireMember(event);
  const { locals, params } = event;
  const { groupId, number } = await withPurpose('order.fulfil', memberId, (tx) => findOrder(tx, memberId, params.group));
  const payment = await awaitedPayment({ memberId, groupId }, locals.now);
  if (payment.state === 'paid') redirect(303, localePath(locals.locale, `/orders/${number}?paid`));
  if (payment.state === 'on-delivery') redirect(303, localePath(locals.locale, `/orders/${number}`));
  const isOpen = payment.state === 'awaiting' && payment.expiresAt !== null && payment.expiresAt > locals.now;
  return {
    groupId,
    number,
    amountVnd: payment.amountVnd,
    expiresAt: payment.expiresAt,
    now: locals.now,
    standing: isOpen ? ('open' as const) : payment.state === 'cancelled' ? ('cancelled' as const) : ('over' as const),
    state: payment.state,
    transfer: payment.qrText && payment.transferText ? { ...accountIn(payment.qrText), text: payment.transferText } : undefined,
    // In production people pay from their own bank; here it is a page of the simulator.
    simulatedBank: installation().mode === 'demonstration' && payment.linkId ? pageAt('bank', `/web/${payment.linkId}`) : undefined,
  };
};

import { type Tx } from '#enforcement/with-purpose.ts';
import { behindFence } from '#market/consent/behind-fence.ts';
import { recordDisclosures } from '#market/disclosures/record-disclosures.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { newOrderCode } from './open-payment.ts';
import { cancelLink, createLink, type NewLink } from './payos.ts';
import { saysWhatItShould } from './vietqr.ts';

export type LinkRequest = {
  groupId: Id<'ordering.order_groups'>;
  memberId: MemberId;
  /** Where payOS sends the payer back; what it adds to the address is not believed. */
  returnUrl: string;
};

/**
 * Asks payOS for the QR code of a payment that awaits one. The payment organisation learns order code and amount
 * and nothing of the member, from behind the fence of consent. Asked again it changes nothing.
 */
export async function openPaymentLink(tx: Tx<'order.pay'>, { groupId, memberId, returnUrl }: LinkRequest, at: Date): Promise<void> {
  const payment = await tx
    .selectFrom('payments')
    .select(['id', 'order_code', 'amount_vnd', 'transfer_text', 'expires_at', 'link_id', 'state'])
    .where('group_id', '=', groupId)
    .where('member_id', '=', memberId)
    .forUpdate()
    .executeTakeFirst();
  if (!payment) throw new Refusal('payments/not-found');
  const { order_code: orderCode, transfer_text: transferText, expires_at: expiresAt } = payment;
  if (payment.state !== 'awaiting' || payment.link_id || !orderCode || !transferText || !expiresAt || expiresAt <= at) return;
  const wanted = { amountVnd: payment.amount_vnd, transferText, returnUrl, cancelUrl: returnUrl, expiresAt };
  const link = await behindFence(tx, memberId, (signal) => linkUnder(orderCode, wanted, signal));
  if (!saysWhatItShould(link.qrText, wanted)) throw new Error('The QR code of payOS says something else than the payment.');
  await tx
    .updateTable('payments')
    .set({ order_code: link.orderCode, link_id: link.linkId, qr_text: link.qrText, ask_at: expiresAt })
    .where('id', '=', payment.id)
    .execute();
  const payload = { order_code: link.orderCode, amount: payment.amount_vnd };
  const told = {
    recipient: 'payment-organisation' as const,
    recipientName: 'payOS',
    purpose: 'order.pay' as const,
    memberId,
    caseId: groupId,
    payload,
  };
  await recordDisclosures(tx, [told], at);
}

type Wanted = Omit<NewLink, 'orderCode'>;

/**
 * A code that is taken was told to payOS by an attempt whose answer got lost: its link is closed, for its QR code is
 * not told again, and another code is used.
 */
async function linkUnder(orderCode: number, wanted: Wanted, signal: AbortSignal): Promise<{ orderCode: number; linkId: string; qrText: string }> {
  const first = await createLink({ ...wanted, orderCode }, signal);
  if (first.kind === 'created') return { orderCode, linkId: first.linkId, qrText: first.qrText };
  await cancelLink(orderCode, signal);
  const another = newOrderCode();
  const second = await createLink({ ...wanted, orderCode: another }, signal);
  if (second.kind === 'taken') throw new Error('Two order codes in a row were taken.');
  return { orderCode: another, linkId: second.linkId, qrText: second.qrText };
}

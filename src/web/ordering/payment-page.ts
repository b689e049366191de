import { withPurpose } from '#enforcement/with-purpose.ts';
import { openPaymentLink } from '#market/payments/open-payment-link.ts';
import { type AwaitedPayment, paymentOfMember, type PaymentWanted } from '#market/payments/payment-of-member.ts';
import { Refusal } from '#platform/refusal.ts';
import { installation } from '#platform/server/installation.ts';
import { logFault } from '#platform/server/log.ts';

/**
 * The payment of an order; where it has no QR code yet, the payment organisation is asked for one. Should it not answer, the
 * page says so and asks again when it is opened again: the order is held meanwhile.
 */
export async function awaitedPayment(wanted: PaymentWanted, at: Date): Promise<AwaitedPayment> {
  const payment = await readPayment(wanted);
  const isAwaited = payment.state === 'awaiting' && payment.expiresAt !== null && payment.expiresAt > at;
  if (!isAwaited || payment.linkId) return payment;
  const returnUrl = `${installation().origin}/pay/${wanted.groupId}`;
  try {
    await withPurpose('order.pay', wanted.memberId, (tx) => openPaymentLink(tx, { ...wanted, returnUrl }, at));
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'consent/too-slow') throw error;
    logFault('no payment link', error);
    return payment;
  }
  return readPayment(wanted);
}

export function readPayment(wanted: PaymentWanted): Promise<AwaitedPayment> {
  return withPurpose('order.pay', wanted.memberId, (tx) => paymentOfMember(tx, wanted));
}

import { z } from '@hono/zod-openapi';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { findOrder } from '#market/ordering/find-order.ts';
import { openPaymentLink } from '#market/payments/open-payment-link.ts';
import { type AwaitedPayment, paymentOfMember } from '#market/payments/payment-of-member.ts';
import { Refusal } from '#platform/refusal.ts';
import { installation } from '#platform/server/installation.ts';
import { logFault } from '#platform/server/log.ts';

import { forMember } from '../door.ts';
import { type Offer } from '../operation.ts';
import { instant, isoOrNull, thing, vnd } from '../shapes/values.ts';

const payment = thing({
  state: z.enum(['awaiting', 'paid', 'expired', 'cancelled', 'on-delivery']),
  amount_vnd: vnd,
  transfer_text: z.string().nullable().openapi({ description: 'What the transfer must say.' }),
  qr_text: z.string().nullable().openapi({ description: 'EMV code of VietQR, to be drawn as a QR code.' }),
  expires_at: instant.nullable(),
  paid_at: instant.nullable(),
}).openapi('Payment');

function paymentShape(found: AwaitedPayment): z.infer<typeof payment> {
  return {
    state: found.state,
    amount_vnd: found.amountVnd,
    transfer_text: found.transferText,
    qr_text: found.qrText,
    expires_at: isoOrNull(found.expiresAt),
    paid_at: isoOrNull(found.paidAt),
  };
}

export const paymentOffers: readonly Offer[] = [
  forMember(
    'orders',
    {
      id: 'getPayment',
      method: 'get',
      path: '/orders/{order}/payment',
      tag: 'orders',
      summary: { vi: 'Thanh toán của một đơn', en: 'The payment of an order' },
      about: {
        vi: 'Đơn chuyển khoản có thêm mã VietQR; ngân hàng chưa trả lời thì 503 và đơn vẫn được giữ.',
        en: 'An order paid by transfer comes with its VietQR code; while the bank is silent the answer is 503 and the order is held.',
      },
      purposes: ['order.fulfil', 'order.pay'],
      refusals: ['ordering/not-found', 'payments/not-found', 'payments/bank-silent'],
      params: z.object({ order: z.string().max(60) }),
      answer: payment,
    },
    async ({ memberId, params, at }) => {
      const { groupId, number } = await withPurpose('order.fulfil', memberId, (tx) => findOrder(tx, memberId, params.order));
      const look = () => withPurpose('order.pay', memberId, (tx) => paymentOfMember(tx, { memberId, groupId }));
      const found = await look();
      if (found.state !== 'awaiting' || found.qrText || (found.expiresAt && found.expiresAt <= at)) return paymentShape(found);
      try {
        const returnUrl = `${installation().origin}/orders/${number}`;
        await withPurpose('order.pay', memberId, (tx) => openPaymentLink(tx, { groupId, memberId, returnUrl }, at));
      } catch (error) {
        if (error instanceof Refusal && error.code !== 'consent/too-slow') throw error;
        logFault('bank did not answer', error);
        throw new Refusal('payments/bank-silent');
      }
      return paymentShape(await look());
    },
  ),
];

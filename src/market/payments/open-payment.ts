import { randomInt } from 'node:crypto';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, randomId } from '#platform/ids.ts';

export type NewPayment = {
  groupId: Id<'ordering.order_groups'>;
  memberId: MemberId;
  number: string;
  method: 'cod' | 'vietqr';
  amountVnd: number;
  expiresAt: Date | undefined;
};

/** One payment per order: collected at the door, or awaited as a transfer that names our code. */
export async function openPayment(tx: Tx<'order.fulfil'>, payment: NewPayment, at: Date): Promise<void> {
  const isTransfer = payment.method === 'vietqr';
  await tx
    .insertInto('payments')
    .values({
      id: randomId<'payments.payments'>(),
      group_id: payment.groupId,
      member_id: payment.memberId,
      method: payment.method,
      order_code: isTransfer ? newOrderCode() : null,
      amount_vnd: payment.amountVnd,
      state: isTransfer ? 'awaiting' : 'on-delivery',
      transfer_text: isTransfer ? transferText(payment.number) : null,
      made_at: at,
      expires_at: payment.expiresAt ?? null,
    })
    .execute();
}

/** payOS wants a whole number of at most 2^53 that is ours alone; this one tells nobody how many payments there are. */
export function newOrderCode(): number {
  return randomInt(10 ** 12, 2 ** 48 - 1);
}

/** What the payer's bank shows: payOS takes at most nine letters and digits. "WC-2611-7K3M9Q" becomes "WC7K3M9Q". */
export function transferText(number: string): string {
  return `WC${number.slice(-6)}`;
}

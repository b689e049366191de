import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

export type AwaitedPayment = {
  state: 'awaiting' | 'paid' | 'expired' | 'cancelled' | 'on-delivery';
  amountVnd: number;
  transferText: string | null;
  expiresAt: Date | null;
  paidAt: Date | null;
  linkId: string | null;
  qrText: string | null;
};

export type PaymentWanted = { memberId: MemberId; groupId: Id<'ordering.order_groups'> };

/** The payment of an order of one's own, with what the page needs to show its QR code. */
export async function paymentOfMember(tx: Tx<'order.pay'>, { memberId, groupId }: PaymentWanted): Promise<AwaitedPayment> {
  const row = await tx
    .selectFrom('payments')
    .select(['state', 'amount_vnd', 'transfer_text', 'expires_at', 'paid_at', 'link_id', 'qr_text'])
    .where('group_id', '=', groupId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (!row) throw new Refusal('payments/not-found');
  return {
    state: row.state,
    amountVnd: row.amount_vnd,
    transferText: row.transfer_text,
    expiresAt: row.expires_at,
    paidAt: row.paid_at,
    linkId: row.link_id,
    qrText: row.qr_text,
  };
}

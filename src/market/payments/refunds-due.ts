import { enqueue } from '#enforcement/enqueue.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { holdsCardNumber } from '#platform/text.ts';

const most = 100;
const referenceLength = 60;

export type DueRefund = {
  id: Id<'payments.refunds'>;
  orderCode: number | null;
  bankReference: string | null;
  amountVnd: number;
  because: string;
  dueSince: Date;
};

/** Money to send back, the longest owed first. It goes where it came from: the bank finds the account by its reference. */
export async function listRefundsDue(tx: Tx<'order.pay'>): Promise<DueRefund[]> {
  const rows = await tx
    .selectFrom('refunds as refund')
    .innerJoin('payments as payment', 'payment.id', 'refund.payment_id')
    .leftJoin('payments.notices as notice', 'notice.id', 'refund.notice_id')
    .select([
      'refund.id',
      'payment.order_code',
      'payment.bank_reference',
      'notice.reference',
      'refund.amount_vnd',
      'refund.because',
      'refund.due_since',
    ])
    .where('refund.state', '=', 'due')
    .orderBy('refund.due_since')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    orderCode: row.order_code,
    bankReference: row.reference ?? row.bank_reference,
    amountVnd: row.amount_vnd,
    because: row.because,
    dueSince: row.due_since,
  }));
}

export type SentRefund = { refundId: Id<'payments.refunds'>; staffId: Id<'staff.people'>; reference: string };

/** A person has sent it and names the bank's reference; a second click sends nothing again. */
export async function markRefundSent(tx: Tx<'order.pay'>, { refundId, staffId, reference }: SentRefund, at: Date): Promise<void> {
  if (!/^[0-9A-Za-z][0-9A-Za-z ._/-]*$/.test(reference) || reference.length > referenceLength || holdsCardNumber(reference))
    throw new Refusal('payments/bad-reference', { most: referenceLength }, 'reference');
  const sent = await tx
    .updateTable('refunds')
    .set({ state: 'sent', sent_at: at, sent_by: staffId, sent_reference: reference })
    .where('id', '=', refundId)
    .where('state', '=', 'due')
    .returning(['member_id', 'payment_id'])
    .executeTakeFirst();
  if (!sent) throw new Refusal('payments/refund-sent');
  const { group_id } = await tx.selectFrom('payments').select('group_id').where('id', '=', sent.payment_id).executeTakeFirstOrThrow();
  await enqueue(tx, 'send-notice', { member_id: sent.member_id, template: 'refund-sent', case_id: group_id });
}

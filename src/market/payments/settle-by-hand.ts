import { sql } from 'kysely';

import { enqueue } from '#enforcement/enqueue.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, randomId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { cleanLine, holdsCardNumber } from '#platform/text.ts';

export type HandSettlement = {
  noticeId: Id<'payments.notices'>;
  staffId: Id<'staff.people'>;
  /** 'pay': counts as the payment that is awaited. 'refund': goes back whole. 'close': is not ours, for example a test. */
  as: 'pay' | 'refund' | 'close';
  reason: string;
};

const reasonLength = 300;

/** A person of the money department settles what no machine could, and says why. */
export async function settleByHand(tx: Tx<'order.pay'>, settlement: HandSettlement, at: Date): Promise<void> {
  const reason = cleanLine(settlement.reason.slice(0, reasonLength * 4));
  if (reason.length < 5 || reason.length > reasonLength || holdsCardNumber(reason))
    throw new Refusal('payments/bad-reason', { most: reasonLength }, 'reason');
  const notice = await tx
    .selectFrom('payments.notices')
    .select(['id', 'reference', 'order_code', 'amount_vnd'])
    .where('id', '=', settlement.noticeId)
    .where('state', '=', 'unmatched')
    .forUpdate()
    .executeTakeFirst();
  if (!notice) throw new Refusal('payments/notice-closed');
  if (settlement.as === 'pay') await countAsPaid(tx, notice, at);
  if (settlement.as === 'refund') await sendBack(tx, notice, at);
  await tx
    .updateTable('payments.notices')
    .set({ state: 'settled-by-hand', processed_at: at, settled_by: settlement.staffId, settled_because: reason })
    .where('id', '=', notice.id)
    .execute();
}

type Notice = { id: Id<'payments.notices'>; reference: string; order_code: number | null; amount_vnd: number | null };

/** Less than was asked may be let pass by a person, and what is more goes back; an order that is over cannot be brought back. */
async function countAsPaid(tx: Tx<'order.pay'>, notice: Notice, at: Date): Promise<void> {
  if (!notice.amount_vnd) throw new Refusal('payments/no-match');
  const paid = await tx
    .updateTable('payments')
    .set({ state: 'paid', paid_at: at, paid_vnd: sql`least(amount_vnd, ${notice.amount_vnd}::bigint)`, bank_reference: notice.reference })
    .where('order_code', '=', notice.order_code)
    .where('state', '=', 'awaiting')
    .returning(['id', 'member_id', 'group_id', 'amount_vnd'])
    .executeTakeFirst();
  if (!paid) throw new Refusal('payments/no-match');
  const tooMuchVnd = notice.amount_vnd - paid.amount_vnd;
  if (tooMuchVnd > 0) await oweBack(tx, { payment: paid, noticeId: notice.id, amountVnd: tooMuchVnd }, at);
  await enqueue(tx, 'start-paid-order', { member_id: paid.member_id, group_id: paid.group_id });
}

async function sendBack(tx: Tx<'order.pay'>, notice: Notice, at: Date): Promise<void> {
  const payment = await tx.selectFrom('payments').select(['id', 'member_id']).where('order_code', '=', notice.order_code).executeTakeFirst();
  if (!payment || !notice.amount_vnd) throw new Refusal('payments/no-match');
  await oweBack(tx, { payment, noticeId: notice.id, amountVnd: notice.amount_vnd }, at);
}

type Owed = { payment: { id: Id<'payments.payments'>; member_id: MemberId }; noticeId: Id<'payments.notices'>; amountVnd: number };

async function oweBack(tx: Tx<'order.pay'>, { payment, noticeId, amountVnd }: Owed, at: Date): Promise<void> {
  await tx
    .insertInto('refunds')
    .values({
      id: randomId<'payments.refunds'>(),
      payment_id: payment.id,
      member_id: payment.member_id,
      notice_id: noticeId,
      amount_vnd: amountVnd,
      state: 'due',
      because: 'wrong-amount',
      due_since: at,
    })
    .execute();
}

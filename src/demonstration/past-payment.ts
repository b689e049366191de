import { withPurpose } from '#enforcement/with-purpose.ts';
import { oweRefund, type RefundReason } from '#market/payments/owe-refund.ts';
import { listRefundsDue, markRefundSent } from '#market/payments/refunds-due.ts';
import { settleBankNotice } from '#market/payments/settle-bank-notice.ts';
import { startPaidOrder } from '#market/payments/start-paid-order.ts';
import { storeBankNotice } from '#market/payments/store-bank-notice.ts';
import { type PersonId } from '#market/staff/people.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { daysAfter, hoursAfter, minutesAfter } from '#platform/time.ts';

type PaidOrder = { memberId: MemberId; groupId: Id<'ordering.order_groups'>; totalVnd: number; reference: string };

/** A transfer came in, the bank told of it and confirmed it when asked, and the shops were told to start. */
export async function payByTransfer({ memberId, groupId, totalVnd, reference }: PaidOrder, placedAt: Date): Promise<void> {
  const paidAt = minutesAfter(placedAt, 4);
  await withPurpose('order.pay', memberId, async (tx) => {
    const { order_code: orderCode } = await tx.selectFrom('payments').select('order_code').where('group_id', '=', groupId).executeTakeFirstOrThrow();
    if (orderCode === null) throw new Error('A transfer has an order code.');
    const body = { orderCode, amount: totalVnd, reference, code: '00' };
    await storeBankNotice(tx, { reference, orderCode, amountVnd: totalVnd, isSuccess: true, isAuthentic: true, body }, paidAt);
    const { id } = await tx.selectFrom('payments.notices').select('id').where('reference', '=', reference).executeTakeFirstOrThrow();
    const link = { status: 'PAID' as const, amountVnd: totalVnd, paidVnd: totalVnd, transfers: [{ reference, amountVnd: totalVnd }] };
    await settleBankNotice(tx, { id, link }, minutesAfter(paidAt, 1));
  });
  await withPurpose('order.fulfil', memberId, (tx) => startPaidOrder(tx, { memberId, groupId }, minutesAfter(paidAt, 1)));
}

/** Money for which nobody can find an order: codes that payOS does not know, and a transfer that it does not confirm. */
export async function receiveStrayTransfers(at: Date): Promise<void> {
  const unpaid = { status: 'PENDING' as const, amountVnd: 460_000, paidVnd: 0, transfers: [] };
  const strays = [
    { reference: 'FT26320991001', orderCode: 900_000_000_001, amountVnd: 150_000, hoursAgo: 5, link: undefined },
    { reference: 'FT26320991002', orderCode: 900_000_000_002, amountVnd: 2_000_000, hoursAgo: 30, link: undefined },
    { reference: 'FT26320991003', orderCode: 900_000_000_003, amountVnd: 460_000, hoursAgo: 51, link: unpaid },
  ];
  await withPurpose('order.pay', 'nobody', async (tx) => {
    for (const { reference, orderCode, amountVnd, hoursAgo, link } of strays) {
      const receivedAt = hoursAfter(at, -hoursAgo);
      const body = { orderCode, amount: amountVnd, reference, code: '00' };
      await storeBankNotice(tx, { reference, orderCode, amountVnd, isSuccess: true, isAuthentic: true, body }, receivedAt);
      const { id } = await tx.selectFrom('payments.notices').select('id').where('reference', '=', reference).executeTakeFirstOrThrow();
      await settleBankNotice(tx, { id, link }, minutesAfter(receivedAt, 20));
    }
  });
}

type Owed = { memberId: MemberId; subOrderIds: readonly Id<'ordering.sub_orders'>[]; because: RefundReason };

export async function oweRefunds({ memberId, subOrderIds, because }: Owed, at: Date): Promise<void> {
  await withPurpose('order.pay', memberId, async (tx) => {
    for (const subOrderId of subOrderIds) await oweRefund(tx, { memberId, subOrderId, because }, at);
  });
}

const stillToSend = 3;

/** What was owed has been sent back a day later, but for the latest few, which wait for the money department. */
export async function sendPastRefunds(staffId: PersonId, at: Date): Promise<void> {
  await withPurpose('order.pay', 'nobody', async (tx) => {
    const due = (await listRefundsDue(tx)).slice(0, -stillToSend).filter(({ dueSince }) => dueSince < daysAfter(at, -1));
    for (const [index, { id: refundId, dueSince }] of due.entries()) {
      await markRefundSent(tx, { refundId, staffId, reference: `HT26${10_000_001 + index * 7_919}` }, daysAfter(dueSince, 1));
    }
  });
}

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

import { type HeldPart, partsHeld } from './parts-held.ts';

export type GroupId = Id<'ordering.order_groups'>;

/** One purchase with everything that hangs on it. */
export type HeldOrder = {
  id: GroupId;
  number: string;
  placedAt: Date;
  totalVnd: number;
  paymentMethod: 'cod' | 'vietqr';
  payment: { state: string; amountVnd: number; paidAt: Date | undefined } | undefined;
  refunds: { amountVnd: number; state: 'due' | 'sent'; dueSince: Date; sentAt: Date | undefined }[];
  receiptId: Id<'consent.receipts'>;
  parts: HeldPart[];
};

const ordersOfPage = 8;

/** The orders that we keep, the latest first; `before` is the last id of the page before. */
export async function ordersHeld(tx: Tx<'rights.serve'>, memberId: MemberId, before?: GroupId): Promise<HeldOrder[]> {
  const groups = await tx
    .selectFrom('order_groups as whole')
    .leftJoin('payments as payment', 'payment.group_id', 'whole.id')
    .select(['whole.id', 'whole.number', 'whole.placed_at', 'whole.total_vnd', 'whole.payment_method', 'whole.receipt_id'])
    .select(['payment.id as payment_id', 'payment.state', 'payment.amount_vnd', 'payment.paid_at'])
    .where('whole.member_id', '=', memberId)
    .$if(before !== undefined, (query) => query.where('whole.id', '<', before ?? null))
    .orderBy('whole.id', 'desc')
    .limit(ordersOfPage)
    .execute();
  if (groups.length === 0) return [];
  const parts = await partsHeld(
    tx,
    memberId,
    groups.map(({ id }) => id),
  );
  const refunds = await refundsOf(
    tx,
    groups.flatMap(({ payment_id: id }) => (id ? [id] : [])),
  );
  return groups.map((row) => ({
    id: row.id,
    number: row.number,
    placedAt: row.placed_at,
    totalVnd: row.total_vnd,
    paymentMethod: row.payment_method,
    payment: row.state && row.amount_vnd !== null ? { state: row.state, amountVnd: row.amount_vnd, paidAt: row.paid_at ?? undefined } : undefined,
    refunds: refunds.filter(({ payment_id: id }) => id === row.payment_id).map(shapeOfRefund),
    receiptId: row.receipt_id,
    parts: parts.filter(({ groupId }) => groupId === row.id),
  }));
}

async function refundsOf(tx: Tx<'rights.serve'>, paymentIds: readonly Id<'payments.payments'>[]) {
  if (paymentIds.length === 0) return [];
  return tx
    .selectFrom('refunds')
    .select(['payment_id', 'amount_vnd', 'state', 'due_since', 'sent_at'])
    .where('payment_id', 'in', paymentIds)
    .orderBy('due_since')
    .limit(ordersOfPage * 10)
    .execute();
}

function shapeOfRefund(row: { amount_vnd: number; state: 'due' | 'sent'; due_since: Date; sent_at: Date | null }): HeldOrder['refunds'][number] {
  return { amountVnd: row.amount_vnd, state: row.state, dueSince: row.due_since, sentAt: row.sent_at ?? undefined };
}

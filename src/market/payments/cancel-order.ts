import { enqueue } from '#enforcement/enqueue.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { cleanReason } from '#market/ordering/note.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { cancelUnpaid } from './expire-unpaid.ts';

export type Cancelling = { memberId: MemberId; subOrderId: Id<'ordering.sub_orders'>; reason: string };

/** A buyer cancels, free of charge, until the shop has packed. What is not paid for yet is cancelled as a whole. */
export async function cancelOrder(tx: Tx<'order.fulfil'>, { memberId, subOrderId, reason }: Cancelling, at: Date): Promise<void> {
  const cleaned = cleanReason(reason, false);
  const part = await tx
    .selectFrom('sub_orders as part')
    .innerJoin('payments as payment', 'payment.group_id', 'part.group_id')
    .select(['part.state', 'part.group_id', 'payment.id as payment_id', 'payment.link_id'])
    .where('part.id', '=', subOrderId)
    .where('part.member_id', '=', memberId)
    .executeTakeFirst();
  if (!part) throw new Refusal('ordering/not-found');
  if (part.state !== 'awaiting-payment') {
    await moveSubOrder(tx, { subOrderId, event: 'cancelled', by: 'buyer', reason: cleaned }, at);
    return;
  }
  // The money may have come since the page was made; then the parts are about to start, and are cancelled as paid ones.
  if (!(await cancelUnpaid(tx, { memberId, groupId: part.group_id, reason: cleaned }, at))) throw new Refusal('payments/already-paid');
  if (part.link_id) await enqueue(tx, 'close-payment-link', { member_id: memberId, payment_id: part.payment_id });
}

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, randomId } from '#platform/ids.ts';

export type RefundReason = 'cancelled' | 'returned' | 'lost';
export type Owing = { memberId: MemberId; subOrderId: Id<'ordering.sub_orders'>; because: RefundReason };

export function isRefundReason(text: string): text is RefundReason {
  return text === 'cancelled' || text === 'returned' || text === 'lost';
}

/**
 * Puts what was paid for a part that came to nothing on the list of money to send back, exactly once. Where nothing
 * had come in, as with cash on delivery, nothing is owed.
 */
export async function oweRefund(tx: Tx<'order.pay'>, { memberId, subOrderId, because }: Owing, at: Date): Promise<void> {
  const owed = await tx
    .selectFrom('sub_orders as part')
    .innerJoin('payments as payment', 'payment.group_id', 'part.group_id')
    .select(['payment.id', 'part.total_vnd'])
    .where('part.id', '=', subOrderId)
    .where('part.member_id', '=', memberId)
    .where('payment.state', '=', 'paid')
    .executeTakeFirst();
  if (!owed) return;
  await tx
    .insertInto('refunds')
    .values({
      id: randomId<'payments.refunds'>(),
      payment_id: owed.id,
      member_id: memberId,
      sub_order_id: subOrderId,
      amount_vnd: owed.total_vnd,
      state: 'due',
      because,
      due_since: at,
    })
    .onConflict((conflict) => conflict.columns(['payment_id', 'sub_order_id']).doNothing())
    .execute();
}

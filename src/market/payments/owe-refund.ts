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
  const amountVnd = Math.min(owed.total_vnd, await leftOf(tx, owed.id));
  if (amountVnd <= 0) return;
  await tx
    .insertInto('refunds')
    .values({
      id: randomId<'payments.refunds'>(),
      payment_id: owed.id,
      member_id: memberId,
      sub_order_id: subOrderId,
      amount_vnd: amountVnd,
      state: 'due',
      because,
      due_since: at,
    })
    .onConflict((conflict) => conflict.columns(['payment_id', 'sub_order_id']).doNothing())
    .execute();
}

/** What came in and is not owed back yet. The payment is locked: two parts that end at once see each other's share. */
async function leftOf(tx: Tx<'order.pay'>, id: Id<'payments.payments'>): Promise<number> {
  const { paid_vnd } = await tx.selectFrom('payments').select('paid_vnd').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  const { owed } = await tx
    .selectFrom('refunds')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('amount_vnd'), eb.lit(0)).as('owed'))
    .where('payment_id', '=', id)
    .where('sub_order_id', 'is not', null)
    .executeTakeFirstOrThrow();
  return (paid_vnd ?? 0) - owed;
}

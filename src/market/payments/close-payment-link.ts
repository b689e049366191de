import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type Closing = { memberId: MemberId; paymentId: Id<'payments.payments'> };

/** The order code under which payOS still takes money for a payment that was cancelled; undefined where it does not. */
export async function codeToClose(tx: Tx<'order.pay'>, { memberId, paymentId }: Closing): Promise<number | undefined> {
  const row = await tx
    .selectFrom('payments')
    .select('order_code')
    .where('id', '=', paymentId)
    .where('member_id', '=', memberId)
    .where('state', '=', 'cancelled')
    .where('link_id', 'is not', null)
    .executeTakeFirst();
  return row?.order_code ?? undefined;
}

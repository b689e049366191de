import { type Tx } from '#enforcement/with-purpose.ts';
import { type DueOrder } from '#market/ordering/due-orders.ts';
import { passDeadline } from '#market/ordering/pass-deadline.ts';

import { expireUnpaid } from './expire-unpaid.ts';
import { startPaidOrder } from './start-paid-order.ts';

/**
 * What the sweep does with an order that should have gone on by itself: an unpaid one ends with its payment, and one
 * whose money came is started where its own job got lost.
 */
export async function closeOverdue(tx: Tx<'order.fulfil'>, due: DueOrder, at: Date): Promise<void> {
  if (due.state !== 'awaiting-payment') await passDeadline(tx, due.subOrderId, at);
  else if (!(await expireUnpaid(tx, due, at))) await startPaidOrder(tx, due, at);
}

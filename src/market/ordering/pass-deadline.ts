import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';

import { moveSubOrder } from './move-sub-order.ts';

/**
 * Ends what has waited too long: an order that no shop confirms or packs is cancelled, a delivered one whose window
 * is over is completed. Many workers may try at once: the row is locked, and only a deadline that has passed counts.
 * What awaits its payment is ended with the payment, not here.
 */
export async function passDeadline(tx: Tx<'order.fulfil'>, subOrderId: Id<'ordering.sub_orders'>, at: Date): Promise<void> {
  const due = await tx
    .selectFrom('sub_orders')
    .select('state')
    .where('id', '=', subOrderId)
    .where('deadline_at', '<=', at)
    .forUpdate()
    .executeTakeFirst();
  if (due?.state === 'delivered') await moveSubOrder(tx, { subOrderId, event: 'completed', by: 'system' }, at);
  if (due?.state === 'to-confirm' || due?.state === 'to-pack') await moveSubOrder(tx, { subOrderId, event: 'cancelled', by: 'system' }, at);
}

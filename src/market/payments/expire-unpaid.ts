import { type Tx } from '#enforcement/with-purpose.ts';
import { lockStock } from '#market/catalogue/reserve-stock.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type Unpaid = { memberId: MemberId; groupId: Id<'ordering.order_groups'> };

/**
 * Ends an order that nobody paid for and puts its goods back. The row of the payment decides between this and a
 * transfer that comes in the same moment: whoever changes it first has won, and the other sees it.
 */
export async function expireUnpaid(tx: Tx<'order.fulfil'>, unpaid: Unpaid, at: Date): Promise<boolean> {
  const isClosed = await closePayment(tx, unpaid, 'expired');
  if (isClosed) await endParts(tx, { ...unpaid, event: 'payment-expired' }, at);
  return isClosed;
}

/** The buyer no longer wants what was not paid for yet; the whole order ends, for it has one payment. */
export async function cancelUnpaid(tx: Tx<'order.fulfil'>, unpaid: Unpaid & { reason: string | undefined }, at: Date): Promise<boolean> {
  const isClosed = await closePayment(tx, unpaid, 'cancelled');
  if (isClosed) await endParts(tx, { ...unpaid, event: 'cancelled' }, at);
  return isClosed;
}

async function closePayment(tx: Tx<'order.fulfil'>, { groupId, memberId }: Unpaid, state: 'expired' | 'cancelled'): Promise<boolean> {
  const closed = await tx
    .updateTable('payments')
    .set({ state })
    .where('group_id', '=', groupId)
    .where('member_id', '=', memberId)
    .where('state', '=', 'awaiting')
    .returning('id')
    .executeTakeFirst();
  return closed !== undefined;
}

type Ending = Unpaid & { event: 'payment-expired' | 'cancelled'; reason?: string | undefined };

async function endParts(tx: Tx<'order.fulfil'>, { groupId, memberId, event, reason }: Ending, at: Date): Promise<void> {
  const parts = await tx
    .selectFrom('sub_orders')
    .select('id')
    .where('group_id', '=', groupId)
    .where('member_id', '=', memberId)
    .where('state', '=', 'awaiting-payment')
    .orderBy('id')
    .forUpdate()
    .execute();
  await lockGoods(
    tx,
    parts.map(({ id }) => id),
  );
  const by = event === 'cancelled' ? 'buyer' : 'system';
  for (const { id } of parts) await moveSubOrder(tx, { subOrderId: id, event, by, reason }, at);
}

/** The goods of all parts at once, for each part gives back its own in the order of their ids. */
async function lockGoods(tx: Tx<'order.fulfil'>, subOrderIds: readonly Id<'ordering.sub_orders'>[]): Promise<void> {
  if (subOrderIds.length === 0) return;
  const lines = await tx.selectFrom('order_lines').select('variant_id').where('sub_order_id', 'in', subOrderIds).execute();
  await lockStock(
    tx,
    lines.map((line) => line.variant_id),
  );
}

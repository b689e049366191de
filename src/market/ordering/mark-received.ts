import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, timeId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

export type Receiving = { memberId: MemberId; subOrderId: Id<'ordering.sub_orders'> };

/** "I have it": a mark in the timeline that opens the review. It ends no window and moves no money. */
export async function markReceived(tx: Tx<'order.fulfil'>, { memberId, subOrderId }: Receiving, at: Date): Promise<void> {
  const marked = await tx
    .updateTable('sub_orders')
    .set({ received_marked_at: at })
    .where('id', '=', subOrderId)
    .where('member_id', '=', memberId)
    .where('state', 'in', ['delivered', 'completed'])
    .where('received_marked_at', 'is', null)
    .returning(['id', 'seller_id', 'state'])
    .executeTakeFirst();
  if (!marked) return refuseUnlessMarked(tx, { memberId, subOrderId });
  await tx
    .insertInto('order_events')
    .values({
      id: timeId<'ordering.order_events'>(),
      sub_order_id: marked.id,
      member_id: memberId,
      seller_id: marked.seller_id,
      event: 'received',
      from_state: marked.state,
      to_state: marked.state,
      actor_kind: 'buyer',
      at,
    })
    .execute();
}

async function refuseUnlessMarked(tx: Tx<'order.fulfil'>, { memberId, subOrderId }: Receiving): Promise<void> {
  const row = await tx
    .selectFrom('sub_orders')
    .select('received_marked_at')
    .where('id', '=', subOrderId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (!row) throw new Refusal('ordering/not-found');
  if (!row.received_marked_at) throw new Refusal('ordering/not-now');
}

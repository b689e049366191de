import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

import { type SubOrderState } from './sub-order.ts';

export type DueOrder = { subOrderId: Id<'ordering.sub_orders'>; groupId: Id<'ordering.order_groups'>; memberId: MemberId; state: SubOrderState };

const most = 100;

/** What should have ended by itself by now, the longest overdue first. Without an actor only what is due can be seen. */
export async function listDueOrders(tx: Tx<'order.fulfil'>, at: Date): Promise<DueOrder[]> {
  const rows = await tx
    .selectFrom('sub_orders')
    .select(['id', 'group_id', 'member_id', 'state'])
    .where('deadline_at', '<=', at)
    .orderBy('deadline_at')
    .limit(most)
    .execute();
  return rows.map((row) => ({ subOrderId: row.id, groupId: row.group_id, memberId: row.member_id, state: row.state }));
}

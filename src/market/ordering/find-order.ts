import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, parseId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { isOrderNumber } from './order-number.ts';

export type GroupId = Id<'ordering.order_groups'>;

/** An order by what stands in its address: its number, as people write it, or its id, as links in letters have it. */
export async function findOrder(tx: Tx<'order.fulfil'>, memberId: MemberId, key: string): Promise<{ groupId: GroupId; number: string }> {
  const id = parseId<'ordering.order_groups'>(key);
  const number = isOrderNumber(key) ? key : undefined;
  if (!id && !number) throw new Refusal('ordering/not-found');
  const found = await tx
    .selectFrom('order_groups')
    .select(['id', 'number'])
    .where('member_id', '=', memberId)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? null))
    .$if(number !== undefined, (query) => query.where('number', '=', number ?? ''))
    .executeTakeFirst();
  if (!found) throw new Refusal('ordering/not-found');
  return { groupId: found.id, number: found.number };
}

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';

/** The number beside the basket in the header: pieces, not lines. */
export async function countOfBasket(tx: Tx<'order.fulfil'>, ownerId: Id<'ordering.baskets'>): Promise<number> {
  const { count } = await tx
    .selectFrom('basket_lines')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('quantity'), eb.lit(0)).as('count'))
    .where('owner_id', '=', ownerId)
    .executeTakeFirstOrThrow();
  return count;
}

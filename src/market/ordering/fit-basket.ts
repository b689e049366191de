import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';

import { basketRows, buyable } from './basket-rows.ts';

/** Takes out what can no longer be bought and lowers the rest to what is left; asked for by the basket's owner, never done in secret. */
export async function fitBasket(tx: Tx<'order.fulfil'>, ownerId: Id<'ordering.baskets'>): Promise<void> {
  const short = (await basketRows(tx, ownerId)).filter((row) => buyable(row) < row.quantity);
  const gone = short.filter((row) => buyable(row) === 0).map((row) => row.variant_id);
  const fewer = short.filter((row) => buyable(row) > 0);
  if (gone.length > 0) await tx.deleteFrom('basket_lines').where('owner_id', '=', ownerId).where('variant_id', 'in', gone).execute();
  if (fewer.length === 0) return;
  const ids = fewer.map((row) => row.variant_id);
  const most = fewer.map((row) => buyable(row));
  await sql`
    update basket_lines as line set quantity = left_over.quantity
    from unnest(${ids}::uuid[], ${most}::integer[]) as left_over (variant_id, quantity)
    where line.owner_id = ${ownerId} and line.variant_id = left_over.variant_id and line.quantity > left_over.quantity`.execute(tx);
}

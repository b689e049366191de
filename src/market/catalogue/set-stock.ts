import { sql } from 'kysely';

import { type RoleTx } from '#enforcement/with-purpose.ts';

import { insertMany } from './insert-many.ts';
import { type StockLine } from './stock.ts';

/**
 * Says how many there are, in the order of the ids: two settings cannot wait for each other. Answers how many
 * lines differed.
 */
export async function setStock(tx: RoleTx<'catalogue'>, lines: readonly StockLine[]): Promise<number> {
  const rows = lines
    .toSorted((a, b) => (a.variantId < b.variantId ? -1 : 1))
    .map(({ variantId, quantity }) => ({ variant_id: variantId, available: quantity }));
  return insertMany(tx, 'catalogue.stock', {
    rows,
    onConflict: sql`on conflict (variant_id) do update set available = excluded.available where stock.available <> excluded.available`,
  });
}

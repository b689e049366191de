import { type Insertable, type RawBuilder, sql } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';
import { type RoleTx } from '#enforcement/with-purpose.ts';

type Tables = RoleTables['catalogue'];

/**
 * Inserts any number of rows by one statement whose text is always the same: they travel as one parameter of
 * JSON, so the server plans it once and nothing is built out of ten thousand placeholders. All rows must have
 * the same columns.
 */
export async function insertMany<Name extends keyof Tables>(
  tx: RoleTx<'catalogue'>,
  table: Name,
  { rows, onConflict = sql`` }: { rows: readonly Insertable<Tables[Name]>[]; onConflict?: RawBuilder<unknown> },
): Promise<number> {
  const [first] = rows;
  if (!first) return 0;
  const columns = sql.join(Object.keys(first).map((column) => sql.id(column)));
  const target = sql.id(...table.split('.'));
  const { numAffectedRows } = await sql`
    insert into ${target} (${columns})
    select ${columns} from json_populate_recordset(null::${target}, ${JSON.stringify(rows)}::json)
    ${onConflict}`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';

import { type HoldingKind, holdingKinds, kindsInOrder } from './kinds.ts';

export type HoldingCounts = Readonly<Record<HoldingKind, number>>;

/** How much there is of each kind, in one statement; the views of this purpose hold the actor's own rows and no others. */
export async function countHoldings(tx: Tx<'rights.serve'>): Promise<HoldingCounts> {
  const columns = kindsInOrder.map((kind) => {
    const counts = holdingKinds[kind].counted.map((view) => sql`(select count(*) from ${sql.table(view)})`);
    return sql`${sql.join(counts, sql` + `)} as ${sql.id(kind)}`;
  });
  const { rows } = await sql<HoldingCounts>`select ${sql.join(columns)}`.execute(tx);
  const [counts] = rows;
  if (!counts) throw new Error('A count always has a row.');
  return counts;
}

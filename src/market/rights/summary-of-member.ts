import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';

export type Summary = { receipts: number; disclosuresSince: number };

/** The figures at the top of the privacy centre. */
export async function summaryOfMember(tx: Tx<'rights.serve'>, since: Date): Promise<Summary> {
  const { rows } = await sql<Summary>`select (select count(*) from receipts) as receipts,
    (select count(*) from disclosures where at >= ${since}) as "disclosuresSince"`.execute(tx);
  const [summary] = rows;
  if (!summary) throw new Error('A count always has a row.');
  return summary;
}

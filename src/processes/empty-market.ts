import { type Client, escapeIdentifier } from 'pg';

import { type Administrator, asAdministrator, inOneTransaction } from '#enforcement/deploy/administrator.ts';
import { markFilled } from '#enforcement/deploy/installation.ts';
import { Obstacle } from '#platform/server/obstacle.ts';
import { policy } from '#policy/policy.ts';

/** Reference data and what this installation is: part of every market, filled or not. */
const kept = ['platform', 'places'];

/** Takes everything out of a demonstration market: people, shops, orders, the catalogue, waiting jobs, all keys. */
export async function emptyMarket(main: Administrator, keys: Administrator): Promise<void> {
  await asAdministrator(main, (admin) =>
    inOneTransaction(admin, async () => {
      await assertDemonstration(admin);
      await markFilled(admin, null);
      await truncate(admin, Object.keys(policy.tables).filter(isOfMarket));
      await admin.query('delete from graphile_worker._private_jobs');
    }),
  );
  // Keys go last: were this killed in between, a key without its row is an orphan, a row without its key is lost.
  await asAdministrator(keys, (admin) => truncate(admin, Object.keys(policy.keyTables)));
}

async function assertDemonstration(admin: Client): Promise<void> {
  const { rowCount } = await admin.query(`select from platform.installations where mode = 'demonstration'`);
  if (rowCount !== 1) throw new Obstacle('This is no demonstration market: nothing was removed.');
}

function isOfMarket(table: string): boolean {
  const declared = policy.tables[table];
  const isReference = declared?.about === 'nobody' && kept.some((schema) => table.startsWith(`${schema}.`));
  return !isReference && table !== 'consent.notices';
}

async function truncate(admin: Client, tables: readonly string[]): Promise<void> {
  const names = tables.map((table) => table.split('.').map(escapeIdentifier).join('.'));
  await admin.query(`truncate ${names.join(', ')}`);
}

import { type Pool } from 'pg';

import { type Credentials } from '#enforcement/credentials.ts';
import { openPool } from '#platform/server/database.ts';

/** The one role of a market without purposes. */
export const plainRole = 'wecan_bench_plain';

const most = 6;

let given: Credentials | undefined;
let pool: Pool | undefined;

export function useCredentials(share: Credentials): void {
  given = share;
}

export function credentials(): Credentials {
  if (!given) throw new Error('No credentials yet: call useCredentials first.');
  return given;
}

export function mainPool(): Pool {
  const { main, passwords } = credentials();
  pool ??= openPool(main, { user: plainRole, password: passwords[plainRole] ?? '', connections: most });
  return pool;
}

/** There are no keys here; whoever only asks whether a database answers is answered by the one there is. */
export function keyPool(): Pool {
  return mainPool();
}

export async function closeConnections(): Promise<void> {
  await pool?.end();
  pool = undefined;
}

export function connectionsOf(): number {
  return most;
}

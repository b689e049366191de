import pg, { type Client } from 'pg';

import { type DatabaseAddress } from '#platform/server/database.ts';

/** Who may bring a database to what the policy says; no process that serves people ever has this login. */
export type Administrator = DatabaseAddress & { user: string; password: string };

export async function asAdministrator<Result>(address: Administrator, work: (admin: Client) => Promise<Result>): Promise<Result> {
  const { host, port, database, user, password, ssl } = address;
  const admin = new pg.Client({
    host,
    port,
    database,
    user,
    password,
    ssl: ssl ? { rejectUnauthorized: true } : false,
    connectionTimeoutMillis: 15_000,
    application_name: 'wecan administrator',
  });
  // A server that goes away in the middle fails the query that is waiting; without a listener it would end the process.
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end().catch(() => undefined);
  }
}

/** All of it or nothing: whoever is killed in the middle leaves the database as it was. */
export async function inOneTransaction<Result>(admin: Client, work: () => Promise<Result>): Promise<Result> {
  await admin.query('begin');
  try {
    const result = await work();
    await admin.query('commit');
    return result;
  } catch (error) {
    await admin.query('rollback').catch(() => undefined);
    throw error;
  }
}

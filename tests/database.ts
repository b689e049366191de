import { randomBytes } from 'node:crypto';

import pg from 'pg';
import { afterAll, inject } from 'vitest';

import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { credentialsFor } from '#enforcement/credentials.ts';
import { openPurposes, serviceRoles } from '#enforcement/generated/purposes.ts';

export type ServerOfTests = { host: string; port: number; user: string; password: string };

/** Not a secret: it guards databases that live for one test run. */
export const testMaster = Buffer.alloc(32, 7);

export type TestMarket = {
  prefix: string;
  /** The superuser, for setting up and for looking behind the views; the code under test never has it. */
  main: pg.Client;
  keys: pg.Client;
  /** Signs in to the main database as one of its roles, as an attacker with that role's password would. */
  signInAs: (login: string) => Promise<pg.Client>;
  signInToKeysAs: (login: string) => Promise<pg.Client>;
};

/**
 * A market of one test file's own: both databases cloned from the migrated templates, and this process given
 * every login, as the web process has.
 */
export async function openTestMarket(): Promise<TestMarket> {
  const { main, keys, prefix } = inject('servers');
  const database = `test_${randomBytes(6).toString('hex')}`;
  const clients: pg.Client[] = [];
  const connect = async (config: pg.ClientConfig) => {
    const client = new pg.Client(config);
    await client.connect();
    clients.push(client);
    return client;
  };
  for (const server of [main, keys]) await clone(server, database, prefix);
  const logins = [...openPurposes.map((purpose) => purpose.replaceAll(/[.-]/g, '_')), ...Object.keys(serviceRoles), 'owner'];
  const place = { main: { ...addressOf(main), database, ssl: false }, keys: { ...addressOf(keys), database, ssl: false }, prefix };
  const credentials = credentialsFor(testMaster, place, logins);
  useCredentials(credentials);
  afterAll(async () => {
    await closeConnections();
    await Promise.all(clients.map((client) => client.end()));
    for (const server of [main, keys]) await drop(server, database);
  });
  const signIn = (server: ServerOfTests, login: string) =>
    connect({ ...addressOf(server), database, user: prefix + login, password: credentials.passwords[login] });
  return {
    prefix,
    main: await connect({ ...main, database }),
    keys: await connect({ ...keys, database }),
    signInAs: (login) => signIn(main, login),
    signInToKeysAs: (login) => signIn(keys, login),
  };
}

async function clone(server: ServerOfTests, database: string, prefix: string): Promise<void> {
  await asSuperuser(server, async (client) => {
    await client.query(`create database ${database} template wecan_template`);
    // What PUBLIC may do with a database does not travel with its template.
    await client.query(`revoke all on database ${database} from public`);
    const { rows } = await client.query<{ name: string }>(`select rolname as name from pg_roles where starts_with(rolname, $1) and rolcanlogin`, [
      prefix,
    ]);
    for (const { name } of rows) await client.query(`grant connect on database ${database} to ${name}`);
  });
}

async function drop(server: ServerOfTests, database: string): Promise<void> {
  await asSuperuser(server, (client) => client.query(`drop database ${database} with (force)`));
}

async function asSuperuser(server: ServerOfTests, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function addressOf({ host, port }: ServerOfTests): { host: string; port: number } {
  return { host, port };
}

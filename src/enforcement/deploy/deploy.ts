import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { runMigrations } from 'graphile-worker';
import pg, { type Client } from 'pg';

import { timeId } from '#platform/ids.ts';
import { type DatabaseAddress, openPool } from '#platform/server/database.ts';

import { type Policy } from '../vocabulary.ts';
import { dropGenerated, generatedSql } from './apply-grants.ts';
import { passwordOf } from '../credentials.ts';
import { harden } from './hardening.ts';
import { hasPending, migrate } from './migrate.ts';
import { setPasswords } from './passwords.ts';

export type Administrator = DatabaseAddress & { user: string; password: string };

export type Deployment = {
  policy: Policy;
  mode: 'demonstration' | 'production';
  master: Buffer;
  main: Administrator;
  keys: Administrator;
  report: (step: string) => void;
};

const folder = join(import.meta.dirname, '../../../database');
const mainFiles = ['views.sql', 'row-security.sql', 'functions.sql', 'grants.sql'] as const;

/** Brings both databases to what `policy/` and `database/` say; answers the prefix of their logins. */
export async function deploy(deployment: Deployment): Promise<{ prefix: string; refused: string[] }> {
  const { prefix, refused } = await asAdministrator(deployment.main, (admin) => deployMain(admin, deployment));
  await asAdministrator(deployment.keys, (admin) => deployKeys(admin, deployment, prefix));
  return { prefix, refused };
}

async function deployMain(admin: Client, deployment: Deployment): Promise<{ prefix: string; refused: string[] }> {
  const { policy, main, master, report } = deployment;
  const prefix = await prefixOf(admin, deployment);
  const hash = hashOf(['roles.sql', ...mainFiles], prefix);
  const isCurrent = !(await hasPending(admin, join(folder, 'migrations'))) && (await deployedHash(admin)) === hash;
  if (!isCurrent) {
    report('policy');
    await dropGenerated(admin, prefix);
    await migrateAs(admin, prefix, { folder: join(folder, 'migrations'), tables: policy.tables, report });
  }
  await admin.query(generatedSql('roles.sql', prefix));
  await setPasswords(admin, master, prefix);
  await admin.query(connectRights(main.database, prefix));
  const refused = await harden(admin, main.database);
  await admin.query(`grant usage on language plpgsql, sql to ${prefix}owner`);
  await admin.query(`grant execute on function pg_catalog.pg_notify(text, text) to ${prefix}queue, ${prefix}owner`);
  if (isCurrent) return { prefix, refused };
  await migrateQueue(admin, deployment, prefix);
  for (const file of mainFiles) await inOneTransaction(admin, generatedSql(file, prefix));
  await admin.query(`insert into platform.deployments (id, policy_version, generated_hash) values ($1, $2, $3)`, [timeId(), policy.version, hash]);
  return { prefix, refused };
}

async function deployKeys(admin: Client, { policy, keys, master, report }: Deployment, prefix: string): Promise<void> {
  const source = join(folder, 'key-migrations');
  const hash = hashOf(['key-roles.sql', 'key-grants.sql'], prefix);
  if (!(await hasPending(admin, source)) && (await commentOnKeys(admin)) === hash) return setPasswords(admin, master, prefix);
  await makeOwner(admin, prefix, keys.database);
  await dropGenerated(admin, prefix);
  await migrateAs(admin, prefix, { folder: source, tables: policy.keyTables, report });
  await admin.query(generatedSql('key-roles.sql', prefix));
  await setPasswords(admin, master, prefix);
  await admin.query(connectRights(keys.database, prefix));
  await harden(admin, keys.database);
  await inOneTransaction(admin, `${generatedSql('key-grants.sql', prefix)}; comment on schema keys is '${hash}'`);
}

/** Which generated grants stand on the key server is written where they stand. */
async function commentOnKeys(admin: Client): Promise<string | null | undefined> {
  const { rows } = await admin.query<{ comment: string | null }>(
    `select obj_description(oid, 'pg_namespace') as comment from pg_namespace where nspname = 'keys'`,
  );
  return rows[0]?.comment;
}

type Migrating = { folder: string; tables: Policy['tables']; report: (name: string) => void };

/** Migrations run as the owner of the tables: a role that bypasses row security and that no pool ever uses. */
async function migrateAs(admin: Client, prefix: string, { folder: source, tables, report }: Migrating): Promise<void> {
  await admin.query(`set role ${prefix}owner`);
  try {
    await migrate(admin, { folder: source, tables }, report);
  } finally {
    await admin.query('reset role');
  }
}

async function prefixOf(admin: Client, { main, mode }: Deployment): Promise<string> {
  const { rows: found } = await admin.query<{ exists: boolean }>(`select to_regclass('platform.installations') is not null as exists`);
  if (found[0]?.exists) {
    const { rows } = await admin.query<{ prefix: string; mode: string }>(`select prefix, mode from platform.installations`);
    const [row] = rows;
    if (row && row.mode !== mode) throw new Error(`This database belongs to the mode "${row.mode}" and is not opened in "${mode}".`);
    if (row) return row.prefix;
  }
  const prefix = `w_${randomBytes(4).toString('hex')}_`;
  await makeOwner(admin, prefix, main.database);
  await admin.query(`set role ${prefix}owner`);
  await admin.query(`create schema if not exists platform; create table if not exists platform.installations (
    prefix text primary key constraint installations_prefix_form check (prefix ~ '^w_[0-9a-f]{8}_$'),
    mode text not null check (mode in ('demonstration', 'production')), made_at timestamptz not null default now());`);
  await admin.query(`insert into platform.installations (prefix, mode) values ($1, $2)`, [prefix, mode]);
  await admin.query(`reset role`);
  return prefix;
}

async function makeOwner(admin: Client, prefix: string, database: string): Promise<void> {
  const name = `${prefix}owner`;
  const { rows } = await admin.query(`select from pg_roles where rolname = $1`, [name]);
  if (rows.length === 0) await admin.query(`create role ${name} login bypassrls noinherit`);
  await admin.query(`grant create, connect on database "${database}" to ${name}`);
}

function connectRights(database: string, prefix: string): string {
  return `do $$ declare r name; begin
    for r in select rolname from pg_roles where starts_with(rolname, '${prefix}') and rolcanlogin loop
      execute format('grant connect on database ${JSON.stringify(database)} to %I', r);
    end loop;
  end $$`;
}

/** graphile-worker keeps its tables behind row security for everyone but their owner, so the queue's login makes them. */
async function migrateQueue(admin: Client, { main, master }: Deployment, prefix: string): Promise<void> {
  const user = `${prefix}queue`;
  await admin.query(`grant create on database "${main.database}" to ${user}; grant usage on language plpgsql, sql to ${user}`);
  const pool = openPool(main, { user, password: passwordOf(master, user), connections: 1, isPipelined: false });
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
    await admin.query(`revoke create on database "${main.database}" from ${user}; revoke usage on language plpgsql, sql from ${user}`);
  }
  await admin.query(`revoke all on all functions in schema graphile_worker from public; grant usage on schema queue to ${user}`);
}

async function inOneTransaction(admin: Client, sql: string): Promise<void> {
  await admin.query(`begin; ${sql}; commit`);
}

async function deployedHash(admin: Client): Promise<string | undefined> {
  const { rows: found } = await admin.query<{ exists: boolean }>(`select to_regclass('platform.deployments') is not null as exists`);
  if (!found[0]?.exists) return undefined;
  const { rows } = await admin.query<{ hash: string }>(`select generated_hash as hash from platform.deployments order by deployed_at desc limit 1`);
  return rows[0]?.hash;
}

function hashOf(files: readonly string[], prefix: string): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(generatedSql(file, prefix));
  return hash.digest('hex');
}

async function asAdministrator<Result>(address: Administrator, work: (admin: Client) => Promise<Result>): Promise<Result> {
  const { host, port, database, user, password, ssl } = address;
  const admin = new pg.Client({ host, port, database, user, password, ssl: ssl ? { rejectUnauthorized: true } : false });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

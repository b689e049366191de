import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { runMigrations } from 'graphile-worker';
import { type Client, escapeIdentifier } from 'pg';

import { timeId } from '#platform/ids.ts';
import { openPool } from '#platform/server/database.ts';
import { Obstacle } from '#platform/server/obstacle.ts';

import { passwordOf } from '../credentials.ts';
import { atomsOf } from '../verify/atoms.ts';
import { liveObjects, type Objects } from '../verify/objects.ts';
import { type Policy } from '../vocabulary.ts';
import { type Administrator, asAdministrator, inOneTransaction } from './administrator.ts';
import { dropGenerated, generatedSql, rolesIn } from './apply-grants.ts';
import { harden } from './hardening.ts';
import { type Installation, installationOf, makeOwner, type Mode } from './installation.ts';
import { loadReference, referenceText } from './load-reference.ts';
import { hasPending, migrateWithin } from './migrate.ts';
import { setPasswords } from './passwords.ts';
import { isSameServer } from './requirements.ts';

export type Deployment = {
  policy: Policy;
  mode: Mode;
  master: Buffer;
  main: Administrator;
  keys: Administrator;
  report: (step: string) => void;
};

export type Deployed = Installation & { refused: string[]; changed: boolean };

const folder = join(import.meta.dirname, '../../../database');
export const migrationsFolder = join(folder, 'migrations');
export const keyMigrationsFolder = join(folder, 'key-migrations');
const mainFiles = ['views.sql', 'row-security.sql', 'functions.sql', 'grants.sql', 'notices.sql'] as const;
const allFiles = ['roles.sql', ...mainFiles, 'key-roles.sql', 'key-grants.sql'] as const;

/**
 * Brings both databases to what `policy/` and `database/` say. Each is changed in one transaction, the keys
 * first: whoever is killed in the middle leaves nothing that the next start does not see and finish.
 */
export function deploy(deployment: Deployment): Promise<Deployed> {
  return asAdministrator(deployment.main, (admin) =>
    asAdministrator(deployment.keys, async (keyAdmin) => {
      // Two processes may start together; the second waits here and then finds the work done.
      await admin.query(`select pg_advisory_lock(7403011)`);
      const installation = await installationOf(admin, { ...deployment, database: deployment.main.database });
      await assertPair(admin, keyAdmin, installation.prefix);
      await makeOwner(keyAdmin, installation.prefix, deployment.keys.database);
      const { prefix } = installation;
      const refused = await prepare(admin, deployment, { prefix, server: 'main' });
      await prepare(keyAdmin, deployment, { prefix, server: 'keys' });
      if (!(await isSameServer(admin, keyAdmin))) await retireRoles(keyAdmin, prefix, 'key-roles.sql');
      await retireRoles(admin, prefix, 'roles.sql');
      if (await isCurrent(admin, keyAdmin, prefix)) return { ...installation, refused, changed: false };
      deployment.report('policy');
      const keyObjects = await deployKeys(keyAdmin, deployment, prefix);
      await deployMain(admin, deployment, { prefix, keyObjects });
      return { ...installation, refused, changed: true };
    }),
  );
}

/** True where both databases have every migration and exactly the generated files and the reference data that lie here. */
export async function isCurrent(admin: Client, keyAdmin: Client, prefix: string): Promise<boolean> {
  const hash = generatedHash(prefix);
  if ((await deployedHash(admin)) !== hash || (await markOnKeys(keyAdmin)) !== `${prefix} ${hash}`) return false;
  return !(await hasPending(admin, migrationsFolder)) && !(await hasPending(keyAdmin, keyMigrationsFolder));
}

/** Logins and what PUBLIC loses: cluster-wide, cheap, and asserted at every start. */
async function prepare(admin: Client, deployment: Deployment, { prefix, server }: { prefix: string; server: 'main' | 'keys' }): Promise<string[]> {
  const { database } = deployment[server];
  const roles = generatedSql(server === 'main' ? 'roles.sql' : 'key-roles.sql', prefix);
  await inOneTransaction(admin, async () => {
    await admin.query(roles);
    await setPasswords(admin, deployment.master, prefix);
    await admin.query(connectRights(database, prefix));
  });
  const refused = await harden(admin, database);
  await admin.query(`grant usage on language plpgsql, sql to ${prefix}owner`);
  if (server === 'main') await admin.query(`grant execute on function pg_catalog.pg_notify(text, text) to ${prefix}queue, ${prefix}owner`);
  return refused;
}

/** A purpose that left the policy leaves a role behind, which may own nothing and must not sign in. */
async function retireRoles(admin: Client, prefix: string, file: string): Promise<void> {
  const known = [...rolesIn(generatedSql(file, prefix)), `${prefix}owner`];
  const { rows } = await admin.query<{ name: string }>(
    `select rolname as name from pg_roles where starts_with(rolname, $1) and rolcanlogin and rolname <> all ($2::text[])`,
    [prefix, known],
  );
  for (const { name } of rows) await admin.query(`alter role ${name} nologin password null`);
}

async function deployMain(admin: Client, deployment: Deployment, { prefix, keyObjects }: { prefix: string; keyObjects: Objects }): Promise<void> {
  const { policy, report } = deployment;
  await migrateQueue(admin, deployment, prefix);
  await inOneTransaction(admin, async () => {
    await dropGenerated(admin, prefix);
    await asOwner(admin, prefix, async () => {
      await migrateWithin(admin, { folder: migrationsFolder, tables: policy.tables }, report);
      await loadReference(admin);
    });
    await admin.query(`grant usage on schema queue to ${prefix}queue`);
    for (const file of mainFiles) await admin.query(generatedSql(file, prefix));
    const objects = { main: await liveObjects(admin, prefix), keys: keyObjects };
    await admin.query(`insert into platform.deployments (id, policy_version, generated_hash, atoms, objects) values ($1, $2, $3, $4, $5)`, [
      timeId(),
      policy.version,
      generatedHash(prefix),
      atomsOf(policy),
      JSON.stringify(objects),
    ]);
  });
}

function deployKeys(admin: Client, { policy, report }: Deployment, prefix: string): Promise<Objects> {
  return inOneTransaction(admin, async () => {
    await dropGenerated(admin, prefix);
    await asOwner(admin, prefix, () => migrateWithin(admin, { folder: keyMigrationsFolder, tables: policy.keyTables }, report));
    await admin.query(generatedSql('key-grants.sql', prefix));
    await admin.query(`comment on schema keys is '${prefix} ${generatedHash(prefix)}'`);
    return liveObjects(admin, prefix);
  });
}

/** Keys of one market never open another's data, and a market whose keys are missing has lost its data: better to stop. */
async function assertPair(admin: Client, keyAdmin: Client, prefix: string): Promise<void> {
  const mark = await markOnKeys(keyAdmin);
  if (mark !== undefined && !mark?.startsWith(`${prefix} `)) {
    throw new Obstacle('The key database belongs to another market than the main database. Name the pair that was made together.');
  }
  if (mark === undefined && (await deployedHash(admin)) !== undefined) {
    throw new Obstacle(
      'The key database is empty, but the main database is in use: without its keys nothing sealed in it opens. Name the key database that was made with it (KEYS_DATABASE_URL), or restore it.',
    );
  }
}

/** Whose keys these are and which generated grants stand is written where they stand; undefined before the first deployment. */
async function markOnKeys(admin: Client): Promise<string | null | undefined> {
  const { rows } = await admin.query<{ comment: string | null }>(
    `select obj_description(oid, 'pg_namespace') as comment from pg_namespace where nspname = 'keys'`,
  );
  return rows[0]?.comment;
}

async function asOwner(admin: Client, prefix: string, work: () => Promise<unknown>): Promise<void> {
  await admin.query(`set local role ${prefix}owner`);
  await work();
  await admin.query('reset role');
}

function connectRights(database: string, prefix: string): string {
  return `do $$ declare r name; begin
    for r in select rolname from pg_roles where starts_with(rolname, '${prefix}') and rolcanlogin loop
      execute format('grant connect on database %I to %I', ${literal(database)}, r);
    end loop;
  end $$`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** graphile-worker keeps its tables behind row security for everyone but their owner, so the queue's login makes them. */
async function migrateQueue(admin: Client, { main, master }: Deployment, prefix: string): Promise<void> {
  const user = `${prefix}queue`;
  const database = escapeIdentifier(main.database);
  await admin.query(`grant create on database ${database} to ${user}; grant usage on language plpgsql, sql to ${user}`);
  const pool = openPool(main, { user, password: passwordOf(master, user), connections: 1, isPipelined: false });
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
    await admin.query(`revoke create on database ${database} from ${user}; revoke usage on language plpgsql, sql from ${user}`);
  }
  await admin.query(`revoke all on all functions in schema graphile_worker from public`);
}

async function deployedHash(admin: Client): Promise<string | undefined> {
  const { rows: found } = await admin.query<{ exists: boolean }>(`select to_regclass('platform.deployments') is not null as exists`);
  if (!found[0]?.exists) return undefined;
  const { rows } = await admin.query<{ hash: string }>(`select generated_hash as hash from platform.deployments order by id desc limit 1`);
  return rows[0]?.hash;
}

function generatedHash(prefix: string): string {
  const hash = createHash('sha256').update(referenceText());
  for (const file of allFiles) hash.update(generatedSql(file, prefix));
  return hash.digest('hex');
}

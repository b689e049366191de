import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Client } from 'pg';

import { Obstacle } from '#platform/server/obstacle.ts';

import { type Table } from '../vocabulary.ts';
import { inOneTransaction } from './administrator.ts';
import { assertDeclared } from './declared.ts';

export type MigrationSource = { folder: string; tables: Readonly<Record<string, Table>> };

type Migration = { name: string; sql: string; hash: string };

/** Applies the migrations that the database has not seen, all or none. */
export async function migrate(client: Client, source: MigrationSource, report: (name: string) => void): Promise<void> {
  await inOneTransaction(client, () => migrateWithin(client, source, report));
}

/**
 * The same inside a transaction of the caller's. Refuses a migration that leaves a column which the policy
 * does not declare.
 */
export async function migrateWithin(client: Client, source: MigrationSource, report: (name: string) => void): Promise<void> {
  await client.query(`create schema if not exists platform_migrations`);
  await client.query(
    `create table if not exists platform_migrations.applied (name text primary key, hash text not null, applied_at timestamptz not null default now())`,
  );
  for (const migration of await pendingOf(client, source.folder)) {
    report(migration.name);
    await apply(client, migration, source);
  }
}

export async function hasPending(client: Client, folder: string): Promise<boolean> {
  const { rows } = await client.query<{ exists: boolean }>(`select to_regclass('platform_migrations.applied') is not null as exists`);
  return !rows[0]?.exists || (await pendingOf(client, folder)).length > 0;
}

async function pendingOf(client: Client, folder: string): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; hash: string }>(`select name, hash from platform_migrations.applied`);
  const applied = new Map(rows.map(({ name, hash }) => [name, hash]));
  return readMigrations(folder).filter(({ name, hash }) => {
    const known = applied.get(name);
    if (known && known !== hash) throw new Obstacle(`Migration ${name} was changed after it had been applied. Write a new one instead.`);
    return !known;
  });
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    });
}

async function apply(client: Client, migration: Migration, source: MigrationSource): Promise<void> {
  try {
    await client.query(migration.sql);
    await assertDeclared(client, source.tables);
  } catch (error) {
    throw new Obstacle(`Migration ${migration.name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  await client.query(`insert into platform_migrations.applied (name, hash) values ($1, $2)`, [migration.name, migration.hash]);
}

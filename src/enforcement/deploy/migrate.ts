import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Client } from 'pg';

import { type Table } from '../vocabulary.ts';
import { assertDeclared } from './declared.ts';

export type MigrationSource = { folder: string; tables: Readonly<Record<string, Table>> };

type Migration = { name: string; sql: string; hash: string };

/**
 * Applies the migrations that the database has not seen, each in a transaction of its own, and refuses one
 * that leaves a column which the policy does not declare. Answers the names of those applied.
 */
export async function migrate(client: Client, source: MigrationSource, report: (name: string) => void): Promise<string[]> {
  await client.query(`create schema if not exists platform_migrations`);
  await client.query(
    `create table if not exists platform_migrations.applied (name text primary key, hash text not null, applied_at timestamptz not null default now())`,
  );
  // Two processes may start together; the second waits here and then finds the work done.
  await client.query(`select pg_advisory_lock(7403011)`);
  try {
    const pending = await pendingOf(client, source.folder);
    for (const migration of pending) {
      report(migration.name);
      await apply(client, migration, source);
    }
    return pending.map(({ name }) => name);
  } finally {
    await client.query(`select pg_advisory_unlock(7403011)`);
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
    if (known && known !== hash) throw new Error(`Migration ${name} was changed after it had been applied. Write a new one instead.`);
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
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await assertDeclared(client, source.tables);
    await client.query(`insert into platform_migrations.applied (name, hash) values ($1, $2)`, [migration.name, migration.hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${migration.name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

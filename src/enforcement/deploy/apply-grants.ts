import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Client } from 'pg';

import { placeholderPrefix } from '../compile/plan.ts';

const generatedFolder = join(import.meta.dirname, '../../../database/generated');

export function generatedSql(name: string, prefix: string): string {
  return readFileSync(join(generatedFolder, name), 'utf8').replaceAll(placeholderPrefix, prefix);
}

/** The roles that a generated file makes. */
export function rolesIn(sql: string): string[] {
  return [...sql.matchAll(/create role (\w+)/g)].map(([, name]) => name ?? '');
}

/**
 * Takes every generated right away, so that migrations may change the tables below the views and the grants
 * can be given anew. Runs in the same transaction as what follows it.
 */
export async function dropGenerated(client: Client, prefix: string): Promise<void> {
  const { rows: roles } = await client.query<{ name: string }>(
    `select rolname as name from pg_roles where starts_with(rolname, $1) and rolname <> $1 || 'owner'`,
    [prefix],
  );
  const views = roles.map(({ name }) => name).filter((name) => name.endsWith('_view'));
  const schemas = views.map((name) => name.slice(prefix.length, -'_view'.length));
  for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`);
  await client.query(`drop function if exists consent.hold, consent.decide`);
  const { rows: tasks } = await client.query<{ name: string }>(
    `select oid::regprocedure::text as name from pg_proc where pronamespace = to_regnamespace('queue')`,
  );
  for (const { name } of tasks) await client.query(`drop function ${name}`);
  const { rows: policies } = await client.query<{ name: string; relation: string }>(
    `select polname as name, polrelid::regclass::text as relation from pg_policy p join pg_class c on c.oid = p.polrelid
     join pg_namespace n on n.oid = c.relnamespace where n.nspname <> 'graphile_worker'`,
  );
  for (const { name, relation } of policies) await client.query(`drop policy ${name} on ${relation}`);
  for (const { name } of roles) await revokeAll(client, name);
}

async function revokeAll(client: Client, role: string): Promise<void> {
  const { rows } = await client.query<{ schema: string }>(
    `select nspname as schema from pg_namespace where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'graphile_worker', 'platform_migrations')`,
  );
  for (const { schema } of rows) {
    await client.query(`revoke all on all tables in schema ${schema} from ${role}`);
    await client.query(`revoke all on all functions in schema ${schema} from ${role}`);
    await client.query(`revoke all on schema ${schema} from ${role}`);
  }
}

import { type Client } from 'pg';

import { type Table } from '../vocabulary.ts';

/** A column that the policy does not declare has no owner, no purpose and no end: it does not migrate in. */
export async function assertDeclared(client: Client, tables: Readonly<Record<string, Table>>): Promise<void> {
  const { rows } = await client.query<{ relation: string; column: string }>(`
    select n.nspname || '.' || c.relname as relation, a.attname as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker', 'platform_migrations')
    order by 1, a.attnum`);
  const undeclared = rows.filter(({ relation, column }) => !tables[relation]?.columns[column]);
  const [first] = undeclared;
  if (!first) return;
  const names = undeclared.map(({ relation, column }) => `${relation}.${column}`).join(', ');
  const file = `policy/data/${first.relation.slice(0, first.relation.indexOf('.'))}.ts`;
  throw new Error(
    `the policy does not declare ${names}. Say in ${file} what it is: plain (says nothing about a person), subject (a person's random id), ` +
      `field, sealed or blind (which kind of personal data, and under which retention rule), or receipt.`,
  );
}

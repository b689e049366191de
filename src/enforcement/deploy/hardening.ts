import { type Client } from 'pg';

/** One right that PostgreSQL gives to everybody and this database takes back, and what it could be used for. */
type Line = { name: string; against: string; sql: (database: string) => string };

/** Each line has its attack in tests/attacks/hardening.test.ts, found by its name. */
export const hardeningLines: readonly Line[] = [
  {
    name: 'no temporary tables',
    against: 'a table in pg_temp that shadows a view',
    sql: (database) => `revoke temporary on database ${database} from public`,
  },
  {
    name: 'no schemas',
    against: 'objects of an attacker inside the database',
    sql: (database) => `revoke create on database ${database} from public`,
  },
  {
    name: 'no uninvited logins',
    against: 'a role of another database on the same server',
    sql: (database) => `revoke connect on database ${database} from public`,
  },
  { name: 'nothing in public', against: 'objects of an attacker on a search path', sql: () => `revoke all on schema public from public` },
  {
    name: 'no set_config',
    against: 'another actor from inside a SELECT',
    sql: () => `revoke execute on function pg_catalog.set_config(text, text, boolean) from public`,
  },
  { name: 'no plpgsql', against: 'DO blocks and functions of an attacker', sql: () => `revoke usage on language plpgsql from public` },
  {
    name: 'no plain SQL functions',
    against: 'a cheap function that the planner runs before the predicate of a view',
    sql: () => `revoke usage on language sql from public`,
  },
  {
    name: 'no notifications by function',
    against: 'a covert channel between purposes',
    sql: () => `revoke execute on function pg_catalog.pg_notify(text, text) from public`,
  },
  ...[
    'lo_creat(integer)',
    'lo_create(oid)',
    'lo_from_bytea(oid, bytea)',
    'lo_put(oid, bigint, bytea)',
    'lo_get(oid)',
    'lo_get(oid, bigint, integer)',
    'lo_open(oid, integer)',
    'lo_unlink(oid)',
    'lowrite(integer, bytea)',
    'loread(integer, integer)',
  ].map((signature) => ({
    name: `no large objects: ${signature.slice(0, signature.indexOf('('))}`,
    against: 'a covert store between purposes',
    sql: () => `revoke execute on function pg_catalog.${signature} from public`,
  })),
  ...[
    'pg_advisory_lock',
    'pg_try_advisory_lock',
    'pg_advisory_xact_lock',
    'pg_try_advisory_xact_lock',
    'pg_advisory_lock_shared',
    'pg_try_advisory_lock_shared',
    'pg_advisory_xact_lock_shared',
    'pg_try_advisory_xact_lock_shared',
  ].flatMap((name) =>
    ['(bigint)', '(integer, integer)'].map((signature) => ({
      name: `no advisory locks: ${name}${signature}`,
      against: 'a covert channel between purposes',
      sql: () => `revoke execute on function pg_catalog.${name}${signature} from public`,
    })),
  ),
  ...[
    'query_to_xml(text, boolean, boolean, text)',
    'table_to_xml(regclass, boolean, boolean, text)',
    'database_to_xml(boolean, boolean, text)',
    'schema_to_xml(name, boolean, boolean, text)',
  ].map((signature) => ({
    name: `no queries inside queries: ${signature.slice(0, signature.indexOf('('))}`,
    against: 'a statement hidden in the argument of a function',
    sql: () => `revoke execute on function pg_catalog.${signature} from public`,
  })),
];

/** Applies every line; answers the names of those that this server's administrator may not apply. */
export async function harden(admin: Client, database: string): Promise<string[]> {
  const refused: string[] = [];
  for (const line of hardeningLines) {
    try {
      await admin.query(line.sql(`"${database}"`));
    } catch {
      refused.push(`${line.name} (against ${line.against})`);
    }
  }
  return refused;
}

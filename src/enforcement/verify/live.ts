import { type Client } from 'pg';

import { functionsOfChecks, type Rights } from './expected.ts';

/**
 * Every right that the database really gives to each of our roles, PUBLIC's included: all roles x tables x
 * columns x verbs. The owner is left out, who owns everything and is no pool's login; so are the queue's own
 * tables for the queue's own login.
 */
export async function liveRights(client: Client, prefix: string): Promise<Rights> {
  const { rows } = await client.query<{ line: string }>(rightsSql, [prefix, functionsOfChecks]);
  return new Set(rows.map(({ line }) => line));
}

/** Rights that are too many and rights that are missing, each as a line. */
export function compareRights(expected: Rights, live: Rights): { tooMany: string[]; missing: string[]; checked: number } {
  return {
    tooMany: [...live].filter((line) => !expected.has(line)).toSorted(),
    missing: [...expected].filter((line) => !live.has(line)).toSorted(),
    checked: new Set([...expected, ...live]).size,
  };
}

const rightsSql = `
  with role as (
    select oid, rolname from pg_roles where starts_with(rolname, $1) and rolname <> $1 || 'owner'
  ), relation as (
    select c.oid, n.nspname || '.' || c.relname as name, c.relowner from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker')
  )
  select role.rolname || ' | ' || relation.name || '.' || a.attname || ' | ' || verb.name as line
  from role cross join relation join pg_attribute a on a.attrelid = relation.oid and a.attnum > 0 and not a.attisdropped
    cross join (values ('select'), ('insert'), ('update'), ('references')) as verb (name)
  where relation.relowner <> role.oid and has_column_privilege(role.oid, relation.oid, a.attnum, verb.name)
  union all
  select role.rolname || ' | ' || relation.name || ' | ' || verb.name
  from role cross join relation cross join (values ('delete'), ('truncate'), ('trigger')) as verb (name)
  where relation.relowner <> role.oid and has_table_privilege(role.oid, relation.oid, verb.name)
  union all
  select role.rolname || ' | ' || n.nspname || '.' || p.proname || ' | execute'
  from role cross join pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') and p.proowner <> role.oid
    and has_function_privilege(role.oid, p.oid, 'execute')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    and n.nspname || '.' || p.proname <> all ($2::text[])
  union all
  select role.rolname || ' | ' || n.nspname || ' | create' from role cross join pg_namespace n
  where n.nspname not like 'pg\\_%' and n.nspowner <> role.oid and has_schema_privilege(role.oid, n.oid, 'create')
  union all
  select role.rolname || ' | database | ' || verb.name
  from role cross join (values ('create'), ('temporary')) as verb (name)
  where has_database_privilege(role.oid, current_database(), verb.name)
  union all
  select member.rolname || ' | member of ' || parent.rolname || ' | set role'
  from pg_auth_members m join role as member on member.oid = m.member join pg_roles parent on parent.oid = m.roleid
  union all
  select rolname || ' | attribute | ' || attribute from role join pg_roles using (oid, rolname)
    cross join lateral (values ('superuser', rolsuper), ('bypassrls', rolbypassrls), ('createrole', rolcreaterole), ('createdb', rolcreatedb), ('replication', rolreplication)) as a (attribute, has)
  where has`;

import { createHash } from 'node:crypto';

import { type Client } from 'pg';

/** A hash per generated object: view, row policy, function, table under row security, setting of a login. */
export type Objects = Readonly<Record<string, string>>;

/**
 * What rights alone do not show: a view that lost its predicate, a policy that became `true`, a function with
 * another body. Hashed as they were deployed, so that a change by hand is found.
 */
export async function liveObjects(client: Client, prefix: string): Promise<Objects> {
  const { rows } = await client.query<{ name: string; definition: string }>(objectsSql, [prefix]);
  return Object.fromEntries(rows.map(({ name, definition }) => [name, createHash('sha256').update(definition).digest('hex').slice(0, 16)]));
}

export function changedObjects(deployed: Objects, live: Objects): string[] {
  const names = new Set([...Object.keys(deployed), ...Object.keys(live)]);
  return [...names]
    .filter((name) => deployed[name] !== live[name])
    .toSorted()
    .map((name) => `${name} ${!live[name] ? 'is gone' : !deployed[name] ? 'was not deployed' : 'is not what was deployed'}`);
}

const foreignSchemas = `('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker', 'platform_migrations')`;

const objectsSql = `
  select 'view ' || n.nspname || '.' || c.relname as name,
    concat_ws(' | ', pg_get_userbyid(c.relowner), c.reloptions::text, pg_get_viewdef(c.oid)) as definition
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'v' and n.nspname not in ${foreignSchemas}
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  union all
  select 'row policy ' || p.polname || ' on ' || n.nspname || '.' || c.relname,
    concat_ws(' | ', p.polcmd, p.polpermissive, array(select pg_get_userbyid(r) from unnest(p.polroles) as r order by 1)::text,
      pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid))
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not in ${foreignSchemas}
  union all
  select 'table ' || n.nspname || '.' || c.relname, concat_ws(' | ', pg_get_userbyid(c.relowner), c.relrowsecurity, c.relforcerowsecurity)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not in ${foreignSchemas}
  union all
  select 'function ' || p.oid::regprocedure, concat_ws(' | ', pg_get_userbyid(p.proowner), pg_get_functiondef(p.oid))
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where p.prokind = 'f' and n.nspname not in ${foreignSchemas}
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  union all
  select 'trigger ' || t.tgname || ' on ' || n.nspname || '.' || c.relname, concat_ws(' | ', t.tgenabled, pg_get_triggerdef(t.oid))
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal and n.nspname not in ${foreignSchemas}
  union all
  select 'login ' || rolname, concat_ws(' | ', rolcanlogin, rolinherit, array(select unnest(s.setconfig) order by 1)::text)
  from pg_roles r left join pg_db_role_setting s on s.setrole = r.oid and s.setdatabase = 0
  where starts_with(rolname, $1)`;

import { type Client } from 'pg';

/**
 * The functions of PostgreSQL itself that everybody may call, of those names; `%` stands for the rest of a
 * name. What a version does not have cannot be misused in it.
 */
export async function openFunctions(client: Client, names: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ signature: string }>(
    `select 'pg_catalog.' || oid::regprocedure as signature from pg_proc
     where pronamespace = 'pg_catalog'::regnamespace and proname like any ($1) and has_function_privilege('public', oid, 'execute')`,
    [names.map((name) => name.replaceAll('_', String.raw`\_`))],
  );
  return rows.map(({ signature }) => signature);
}

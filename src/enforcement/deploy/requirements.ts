import { type Client } from 'pg';

import { Obstacle } from '#platform/server/obstacle.ts';

import { type Mode } from './installation.ts';

/** How many connections our processes can hold at once on each server. */
export type Demand = { main: number; keys: number };

/** What a server says of itself. */
export type Facts = { versionNumber: number; isSuperuser: boolean; freeConnections: number; isPrimary: boolean; encoding: string };

/** Beside the pools: an administrator, a command at the terminal, a person with psql. */
const spareConnections = 5;
const oldestVersion = 150_000;

/** Throws one sentence per thing that keeps these two servers from carrying a market. */
export async function assertServersFit(admin: Client, keyAdmin: Client, { demand, mode }: { demand: Demand; mode: Mode }): Promise<void> {
  const [main, keys] = [await factsOf(admin), await factsOf(keyAdmin)];
  const isSame = await isSameServer(admin, keyAdmin);
  const needs = isSame ? { main: demand.main + demand.keys, keys: 0 } : demand;
  const faults = [...faultsOf('DATABASE_URL', main, needs.main), ...(isSame ? [] : faultsOf('KEYS_DATABASE_URL', keys, needs.keys))];
  if (isSame && (await databaseOf(admin)) === (await databaseOf(keyAdmin))) {
    faults.push('DATABASE_URL and KEYS_DATABASE_URL name the same database. The keys of personal data need one of their own.');
  } else if (isSame && mode === 'production') {
    faults.push(
      'DATABASE_URL and KEYS_DATABASE_URL are on one server, so one backup holds data and keys, and destroying a key would not erase what is in that backup. Put the keys on a server of their own, whose backups live at most 7 days.',
    );
  }
  if (faults.length > 0) throw new Obstacle(faults.join('\n'));
}

export function faultsOf(name: string, facts: Facts, needed: number): string[] {
  const version = `${Math.floor(facts.versionNumber / 10_000)}`;
  return [
    ...(facts.versionNumber >= oldestVersion ? [] : [`${name}: PostgreSQL ${version} is too old. Version 15 or newer is needed.`]),
    ...(facts.isSuperuser
      ? []
      : [
          `${name}: its user is no superuser. The start makes one login per purpose and takes rights back from PUBLIC; name an administrator who may (create role … superuser login).`,
        ]),
    ...(facts.isPrimary ? [] : [`${name}: this server is a replica and takes no writes. Name the primary.`]),
    ...(facts.encoding === 'UTF8'
      ? []
      : [`${name}: the database is in ${facts.encoding}; Vietnamese needs UTF8 (create database … encoding 'UTF8' template template0).`]),
    ...(facts.freeConnections >= needed + spareConnections
      ? []
      : [
          `${name}: the pools of our processes can hold ${needed} connections and ${spareConnections} more are needed beside them, but this server gives ${facts.freeConnections} to us. Raise max_connections (or the connection limit of the database).`,
        ]),
  ];
}

async function factsOf(admin: Client): Promise<Facts> {
  const { rows } = await admin.query<Facts>(`
    select current_setting('server_version_num')::integer as "versionNumber", rolsuper as "isSuperuser", not pg_is_in_recovery() as "isPrimary",
      pg_encoding_to_char(d.encoding) as encoding,
      least(
        current_setting('max_connections')::integer - current_setting('superuser_reserved_connections')::integer
          - coalesce(current_setting('reserved_connections', true)::integer, 0),
        case when d.datconnlimit < 0 then 2147483647 else d.datconnlimit end
      ) as "freeConnections"
    from pg_roles, pg_database d where rolname = current_user and d.datname = current_database()`);
  const [facts] = rows;
  if (!facts) throw new Error('The server said nothing about itself.');
  return facts;
}

export async function isSameServer(admin: Client, keyAdmin: Client): Promise<boolean> {
  return (await clusterOf(admin)) === (await clusterOf(keyAdmin));
}

/** The same under every host name; a copy of the files that runs elsewhere began at another moment. */
async function clusterOf(admin: Client): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(`select system_identifier || ' ' || pg_postmaster_start_time() as id from pg_control_system()`);
  return rows[0]?.id ?? '';
}

async function databaseOf(admin: Client): Promise<string> {
  const { rows } = await admin.query<{ name: string }>('select current_database() as name');
  return rows[0]?.name ?? '';
}

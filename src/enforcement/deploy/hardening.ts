import { type Client, escapeIdentifier } from 'pg';

import { openFunctions } from './open-functions.ts';

/**
 * One thing that PostgreSQL lets everybody do and this database does not, and what it could be used for: a
 * statement, or functions whose execution is taken from PUBLIC in every form that this version has (`%` stands
 * for the rest of a name).
 */
export type HardeningLine = { name: string; against: string } & ({ sql: (database: string) => string } | { functions: readonly string[] });

/** Each line has its attack in tests/attacks/hardening.test.ts, found by its name. */
export const hardeningLines: readonly HardeningLine[] = [
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
  { name: 'no plpgsql', against: 'DO blocks and functions of an attacker', sql: () => `revoke usage on language plpgsql from public` },
  {
    name: 'no plain SQL functions',
    against: 'a cheap function that the planner runs before the predicate of a view',
    sql: () => `revoke usage on language sql from public`,
  },
  { name: 'no set_config', against: 'another actor from inside a SELECT', functions: ['set_config'] },
  { name: 'no notifications by function', against: 'a covert channel between purposes', functions: ['pg_notify'] },
  { name: 'no large objects', against: 'a covert store between purposes', functions: ['lo_%', 'loread', 'lowrite'] },
  { name: 'no advisory locks', against: 'a covert channel between purposes, and a closed gate before consent.hold', functions: ['pg_%advisory%'] },
  {
    name: 'no queries inside queries',
    against: 'a statement hidden in the argument of a function',
    functions: ['query_to_xml%', 'table_to_xml%', 'schema_to_xml%', 'database_to_xml%', 'cursor_to_xml%', 'ts_stat', 'ts_rewrite'],
  },
  {
    name: 'no ending of other sessions',
    against: 'one injected SELECT that stops everybody of the same purpose',
    functions: ['pg_cancel_backend', 'pg_terminate_backend'],
  },
  {
    name: 'no look at other sessions',
    against: 'the actors of others, which stand in their statements, and who is waiting for whom',
    functions: [
      'pg_stat_get_activity',
      'pg_stat_get_backend_%',
      'pg_stat_get_progress_info',
      'pg_lock_status',
      'pg_%blocking_pids',
      'pg_isolation_test_session_is_blocked',
      'pg_get_multixact_members',
      'pg_prepared_xact',
    ],
  },
  {
    name: 'no counting of what others write',
    against: 'learning from row counts and sizes that somebody registered, wrote or withdrew just now',
    functions: [
      'pg_stat_get_%',
      'pg_relation_size',
      'pg_table_size',
      'pg_indexes_size',
      'pg_total_relation_size',
      'pg_database_size',
      'pg_tablespace_size',
    ],
  },
  {
    name: 'no clock of what others write',
    against: 'watching transaction numbers and the log advance while somebody else is at work',
    functions: ['pg_current_xact_id%', 'pg_current_snapshot', 'pg_xact_%', 'pg_last_%', 'pg_current_wal_%', 'txid_%', 'pg_notification_queue_usage'],
  },
  {
    name: 'no writing into the log',
    against: 'personal data put into the write-ahead log and its archives, past every table and key',
    functions: ['pg_logical_emit_message'],
  },
  {
    name: 'no shared snapshots',
    against: 'reading on in the past, as it was before a withdrawal, in another session',
    functions: ['pg_export_snapshot'],
  },
  { name: 'no sleeping', against: 'an oracle that answers by taking its time', functions: ['pg_sleep%'] },
  ...Object.entries({
    log_statement: 'none',
    log_min_messages: 'fatal',
    log_min_error_statement: 'panic',
    log_min_duration_statement: '-1',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
  }).map(([setting, value]) => ({
    name: `a silent log: ${setting}`,
    against: 'names and addresses in the log of the server, quoted by a statement, its parameters or an error',
    sql: (database: string) => `alter database ${database} set ${setting} = '${value}'`,
  })),
];

/** What stays open, and why that is accepted. Each is shown for what it is in tests/attacks/accepted.test.ts. */
export const acceptedChannels = [
  {
    name: 'a login sets its own actor',
    because:
      'It takes a statement of its own, which an injected SELECT is not, and it shows what the purpose may see of somebody and no more. The ids of others are random and stand in no view.',
  },
  {
    name: 'a login changes its own password and settings',
    because: 'PostgreSQL knows no right against it. Both are put back at each start, and a statement of its own is needed.',
  },
  {
    name: 'NOTIFY and LISTEN as statements',
    because: 'They belong to no right. Channels of ours carry ids of listings and jobs; to speak on one takes a statement of its own.',
  },
  {
    name: 'a lock on a view whose rows it may delete',
    because: 'It stops others for the five seconds of the lock timeout and tells nothing; it takes a statement of its own.',
  },
  {
    name: 'EXPLAIN ANALYZE counts rows that a view filtered away',
    because:
      'Who knows the random id of a person can learn that it exists. The blind indexes, which could be guessed at, are in no view but that of signing in.',
  },
  {
    name: 'the names of tables, columns, roles and settings',
    because: 'They are in this repository. The catalogue holds estimates of how many rows a table has, and nothing of any row.',
  },
  {
    name: 'time, load and errors',
    because: 'Whoever shares a machine can tell how busy it is. No answer of ours takes longer for what must not be told.',
  },
] as const;

/** Applies every line; answers the names of those that this server's administrator may not apply. */
export async function harden(admin: Client, database: string): Promise<string[]> {
  const refused: string[] = [];
  for (const line of hardeningLines) {
    try {
      await apply(admin, line, escapeIdentifier(database));
    } catch {
      refused.push(`${line.name} (against ${line.against})`);
    }
  }
  return refused;
}

async function apply(admin: Client, line: HardeningLine, database: string): Promise<void> {
  if ('sql' in line) {
    await admin.query(line.sql(database));
    return;
  }
  const open = await openFunctions(admin, line.functions);
  if (open.length > 0) await admin.query(`revoke execute on function ${open.join(', ')} from public`);
}

import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import pg, { type Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { harden, hardeningLines, type HardeningLine } from '#enforcement/deploy/hardening.ts';
import { openFunctions } from '#enforcement/deploy/open-functions.ts';
import { openPurposes, serviceRoles } from '#enforcement/generated/purposes.ts';
import { randomId } from '#platform/ids.ts';
import { logOf } from '#platform/server/embedded/log-file.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { addMember, turn } from '../member.ts';

let market: TestMarket;
let database: string;

beforeAll(async () => {
  market = await openTestMarket();
  database = await currentDatabase(market.main);
  // What belongs to a database, and not to its content, does not travel with the template.
  expect(await harden(market.main, database)).toEqual([]);
});

/** Tries it as an attacker would, with the login of a purpose; true where it worked, false or an error where not. */
type Attack = () => Promise<boolean>;

/** `open` gives back what the line takes; where a line names functions, they are given back by themselves. */
const attacks: Record<string, { attack: Attack; open?: () => string[]; before?: () => string[]; after?: () => string[] }> = {
  'no temporary tables': {
    open: () => [`grant temporary on database ${database} to public`],
    attack: async () => {
      const client = await market.signInAs('order_fulfil');
      await client.query('create temporary table addresses (member_id uuid)');
      const { rows } = await client.query(`select 'addresses'::regclass::oid <> 'order_fulfil.addresses'::regclass::oid as is_shadowed`);
      await client.query('set search_path = pg_temp, order_fulfil');
      const { rows: after } = await client.query(`select 'addresses'::regclass::oid <> 'order_fulfil.addresses'::regclass::oid as is_shadowed`);
      return rows[0].is_shadowed || after[0].is_shadowed;
    },
  },
  'no schemas': {
    open: () => [`grant create on database ${database} to public`],
    attack: () => asOrderFulfil('create schema attacker'),
    after: () => ['drop schema if exists attacker'],
  },
  'no uninvited logins': {
    before: () => [`create role w_stranger_${database} login password 'x'`],
    open: () => [`grant connect on database ${database} to public`],
    attack: async () => {
      const { main } = inject('servers');
      const stranger = new pg.Client({ ...main, database, user: `w_stranger_${database}`, password: 'x' });
      await stranger.connect();
      await stranger.end();
      return true;
    },
    after: () => [`drop role if exists w_stranger_${database}`],
  },
  'nothing in public': {
    open: () => ['grant all on schema public to public'],
    attack: () => asOrderFulfil('create table public.addresses (member_id uuid)'),
    after: () => ['drop table if exists public.addresses'],
  },
  'no plpgsql': {
    open: () => ['grant usage on language plpgsql to public'],
    attack: () => asOrderFulfil('do $$ begin perform 1; end $$'),
  },
  'no plain SQL functions': {
    // So that the function would have a place: this line must hold by itself.
    before: () => [`grant temporary on database ${database} to public`],
    open: () => ['grant usage on language sql to public'],
    attack: () => asOrderFulfil(`create function pg_temp.cheap(uuid) returns boolean language sql cost 0.0001 as 'select true'`),
    after: () => [`revoke temporary on database ${database} from public`],
  },
  'no set_config': {
    attack: async () => {
      const [an, binh] = [await addMember({ name: 'An' }), await addMember({ name: 'Bình' })];
      const client = await market.signInAs('account_manage');
      await client.query(`set app.actor = '${an}'`);
      const { rows } = await client.query({
        text: `with forged as materialized (select set_config('app.actor', $1, false))
               select seen.member_id from forged, lateral (select member_id from names offset 0) as seen`,
        values: [binh],
      });
      return rows[0]?.member_id === binh;
    },
  },
  'no notifications by function': {
    attack: async () => {
      const [speaker, listener] = [await market.signInAs('order_fulfil'), await market.signInAs('seller_share')];
      const heard = new Promise<string | undefined>((resolve) => listener.on('notification', ({ payload }) => resolve(payload)));
      await listener.query('listen whispers');
      await speaker.query(`select pg_notify('whispers', 'Nguyễn Văn An')`);
      return (await heard) === 'Nguyễn Văn An';
    },
  },
  'no large objects': {
    attack: async () => {
      const [writer, reader] = [await market.signInAs('order_fulfil'), await market.signInAs('seller_share')];
      await writer.query('select lo_create(4711)');
      // That the number is taken is a bit that came across.
      const taken = await reader.query('select lo_create(4711)').catch(({ code }: { code: string }) => code);
      return taken === '23505' || taken === '42710';
    },
  },
  'no advisory locks': {
    attack: async () => {
      const [writer, reader] = [await market.signInAs('order_fulfil'), await market.signInAs('seller_share')];
      await writer.query('select pg_advisory_lock(42)');
      const { rows } = await reader.query('select pg_try_advisory_lock(42) as is_free');
      return !rows[0].is_free;
    },
  },
  'no queries inside queries': {
    attack: async () => {
      const client = await market.signInAs('order_fulfil');
      const { rows } = await client.query(
        `select count(*)::int as words from ts_stat('select to_tsvector(''simple'', full_name) from places.provinces')`,
      );
      const { rows: xml } = await client.query(`select query_to_xml('select count(*) from addresses', true, true, '')::text as xml`);
      return rows.length === 1 && xml[0].xml.includes('<count>');
    },
  },
  'no ending of other sessions': {
    attack: async () => {
      const [victim, attacker] = [await market.signInAs('order_fulfil'), await market.signInAs('order_fulfil')];
      victim.on('error', () => undefined);
      const { rows } = await victim.query('select pg_backend_pid() as pid');
      await attacker.query('select pg_terminate_backend($1)', [rows[0].pid]);
      await sleep(100);
      return victim.query('select 1').then(
        () => false,
        () => true,
      );
    },
  },
  'no look at other sessions': {
    attack: async () => {
      const [victim, attacker] = [await market.signInAs('order_fulfil'), await market.signInAs('order_fulfil')];
      const secret = randomId();
      await victim.query(`set app.actor = '${secret}'`);
      const { rows } = await attacker.query(`select query from pg_stat_activity where pid <> pg_backend_pid()`);
      return rows.some(({ query }) => query.includes(secret));
    },
  },
  'no counting of what others write': {
    attack: async () => {
      const attacker = await market.signInAs('law_security_log');
      const size = async () =>
        (await attacker.query(`select pg_relation_size(oid) as bytes from pg_class where relname = 'baskets' and relkind = 'r'`)).rows[0].bytes;
      const before = await size();
      await market.main.query(`insert into ordering.baskets (owner_id, changed_at) select gen_random_uuid(), now() from generate_series(1, 500)`);
      return Number(await size()) > Number(before);
    },
  },
  'no clock of what others write': {
    attack: async () => {
      const attacker = await market.signInAs('law_security_log');
      const clock = async () => (await attacker.query(`select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as now`)).rows[0].now;
      const before = await clock();
      await addMember();
      return (await clock()) > before;
    },
  },
  'no writing into the log': {
    attack: async () => {
      const attacker = await market.signInAs('law_security_log');
      const { rows } = await attacker.query(`select pg_logical_emit_message(false, 'smuggled', 'Nguyễn Văn An') as place`);
      return rows.length === 1;
    },
  },
  'no shared snapshots': {
    attack: async () => {
      const an = await addMember({ alias: 'Mây', switches: ['community.publish'] });
      const [past, present] = [await market.signInAs('community_publish'), await market.signInAs('community_publish')];
      await past.query('begin isolation level repeatable read');
      const { rows } = await past.query('select pg_export_snapshot() as snapshot');
      await turn(an, ['community.publish'], false);
      await present.query('begin isolation level repeatable read');
      await present.query(`set transaction snapshot '${rows[0].snapshot}'`);
      const { rows: seen } = await present.query('select from aliases where member_id = $1', [an]);
      await past.query('rollback');
      return seen.length === 1;
    },
  },
  'no sleeping': {
    attack: async () => {
      const client = await market.signInAs('order_fulfil');
      const asked = performance.now();
      await client.query('select pg_sleep(0.2)');
      return performance.now() - asked > 190;
    },
  },
  'a silent log: log_statement': leak({
    loud: { log_min_messages: 'log' },
    opened: 'all',
    how: (client, secret) => client.query(`select '${secret}'`),
  }),
  'a silent log: log_min_messages': leak({ loud: {}, opened: 'error', how: (client, secret) => client.query(`select '${secret}'::integer`) }),
  'a silent log: log_min_error_statement': leak({
    loud: { log_min_messages: 'error' },
    opened: 'error',
    how: (client, secret) => client.query(`select '${secret}' from nowhere`),
  }),
  'a silent log: log_min_duration_statement': leak({
    loud: { log_min_messages: 'log' },
    opened: '0',
    how: (client, secret) => client.query(`select '${secret}'`),
  }),
  'a silent log: log_parameter_max_length': leak({
    loud: { log_min_messages: 'log', log_statement: 'all', log_error_verbosity: 'default' },
    opened: '-1',
    how: (client, secret) => client.query('select $1::text', [secret]),
  }),
  'a silent log: log_parameter_max_length_on_error': leak({
    loud: { log_min_messages: 'error', log_min_error_statement: 'error', log_error_verbosity: 'default' },
    opened: '-1',
    how: (client, secret) => client.query('select 1 / length($1::text) + 1 / (length($1::text) - length($1::text))', [secret]),
  }),
  'a silent log: log_error_verbosity': leak({
    loud: { log_min_messages: 'error' },
    opened: 'default',
    how: async (client, secret) => {
      const notice = `insert into delivery.notices (id, carrier, tracking_code, status, happened_at, is_authentic, body, state, received_at)
        values (gen_random_uuid(), 'x', $1, 'x', '2026-01-01', true, '{}', 'new', now())`;
      await client.query(notice, [secret]);
      await client.query(notice, [secret]);
    },
  }),
};

type Leak = { loud: Record<string, string>; opened: string; how: (client: Client, secret: string) => Promise<unknown> };

/**
 * A server whose operator logs `loud` things beside: only the one line keeps the secret out of the log. What the
 * attacker does may well be an error; whether it was written down is the question.
 */
function leak({ loud, opened, how }: Leak) {
  const settingOf = (line: string) => line.slice(line.indexOf(': ') + 2);
  const alter = (setting: string, value: string) => `alter database ${database} set ${setting} = '${value}'`;
  return {
    before: () => Object.entries(loud).map(([setting, value]) => alter(setting, value)),
    open: () => [alter(settingOf(currentLine), opened)],
    attack: async () => {
      const secret = `bí mật ${randomId()}`;
      const client = await market.signInAs('order_fulfil');
      await how(client, secret).catch(() => undefined);
      const { rows } = await market.main.query<{ data_directory: string }>('show data_directory');
      return readFileSync(logOf(rows[0]?.data_directory ?? ''), 'utf8').includes(secret);
    },
    after: () => Object.keys(loud).flatMap((setting) => hardeningLines.filter((line) => settingOf(line.name) === setting).flatMap(statementsOf)),
  };
}

let currentLine = '';

function statementsOf(line: HardeningLine): string[] {
  return 'sql' in line ? [line.sql(database)] : [];
}

/** What an attacker with the login of a purpose can do in one statement. */
async function asOrderFulfil(statement: string): Promise<boolean> {
  const client = await market.signInAs('order_fulfil');
  await client.query(statement);
  return true;
}

async function succeeds(attack: Attack): Promise<boolean> {
  try {
    return await attack();
  } catch (error) {
    // Denied, or no such thing: anything else would be a broken attack, which proves nothing.
    expect(error).toMatchObject({ code: expect.stringMatching(/^(42501|42883|3D000|28000|42P01)$/) });
    return false;
  }
}

async function run(statements: readonly string[] | undefined): Promise<void> {
  for (const statement of statements ?? []) await market.main.query(statement);
}

test('every line of the hardening list has its attack, and every attack its line', () => {
  expect(Object.keys(attacks).toSorted()).toEqual(hardeningLines.map(({ name }) => name).toSorted());
});

describe.each(hardeningLines)('$name, against $against', (line) => {
  const { attack, open, before, after } = attacks[line.name] ?? { attack: () => Promise.resolve(true) };

  afterAll(() => run(after?.()));

  test('the attack fails, works where the line is taken away, and fails again once it is back', async () => {
    currentLine = line.name;
    await run(before?.());
    expect(await succeeds(attack)).toBe(false);

    const taken = 'functions' in line ? await closedFunctions(line.functions) : [];
    await run(open?.() ?? [`grant execute on function ${taken.join(', ')} to public`]);
    expect(await succeeds(attack)).toBe(true);

    await run(after?.());
    await run(before?.());
    if ('functions' in line) await market.main.query(`revoke execute on function ${taken.join(', ')} from public`);
    else await market.main.query(line.sql(database));
    expect(await succeeds(attack)).toBe(false);
  });
});

async function closedFunctions(names: readonly string[]): Promise<string[]> {
  const { rows } = await market.main.query<{ signature: string }>(
    `select 'pg_catalog.' || oid::regprocedure as signature from pg_proc
     where pronamespace = 'pg_catalog'::regnamespace and proname like any ($1) and not has_function_privilege('public', oid, 'execute')
       and prorettype <> 'trigger'::regtype and not proargtypes::oid[] && array['internal'::regtype::oid]`,
    [names.map((name) => name.replaceAll('_', String.raw`\_`))],
  );
  return rows.map(({ signature }) => signature);
}

test('no login of ours may call any of the functions that are closed, but those that the queue and the owner need', async () => {
  const names = hardeningLines.flatMap((line) => ('functions' in line ? line.functions : []));
  expect(await openFunctions(market.main, names)).toEqual([]);

  const { rows } = await market.main.query<{ role: string; name: string }>(
    `select distinct substr(rolname, length($1) + 1) as role, proname as name from pg_roles cross join pg_proc
     where starts_with(rolname, $1) and pronamespace = 'pg_catalog'::regnamespace and proname like any ($2) and has_function_privilege(pg_roles.oid, pg_proc.oid, 'execute')
     order by 1, 2`,
    [market.prefix, names.map((name) => name.replaceAll('_', String.raw`\_`))],
  );
  expect(rows.map(({ role, name }) => `${role} ${name}`)).toEqual([
    'owner pg_advisory_xact_lock',
    'owner pg_advisory_xact_lock_shared',
    'owner pg_notify',
    'queue pg_notify',
  ]);
});

test('no extension is there that opens a way out of the database', async () => {
  const { rows } = await market.main.query<{ name: string }>('select extname as name from pg_extension order by 1');

  const harmless = ['plpgsql', 'unaccent', 'pg_trgm', 'btree_gin', 'btree_gist', 'fuzzystrmatch'];
  expect(rows.map(({ name }) => name).filter((name) => !harmless.includes(name))).toEqual([]);
});

test('the key server is hardened by the same lines', async () => {
  const names = hardeningLines.flatMap((line) => ('functions' in line ? line.functions : []));
  expect(await openFunctions(market.keys, names)).toEqual([]);

  const client = await market.signInToKeysAs('order_fulfil');
  for (const statement of ['create schema attacker', 'create temporary table keys (x int)', 'do $$ begin end $$', 'create table public.x (x int)']) {
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
  }
});

test('every login of ours is tried: none may do what a line forbids', async () => {
  const logins = [...openPurposes.map((purpose) => purpose.replaceAll(/[.-]/g, '_')), ...Object.keys(serviceRoles)];
  const forbidden = [
    'create schema attacker',
    'create temporary table shadow (x int)',
    'create table public.shadow (x int)',
    'do $$ begin end $$',
    `select set_config('app.actor', gen_random_uuid()::text, true)`,
    'select pg_advisory_lock(1)',
    'select lo_create(0)',
    `select query_to_xml('select 1', true, true, '')`,
    'select pg_terminate_backend(1)',
    'select query from pg_stat_activity',
    `select pg_logical_emit_message(false, 'x', 'x')`,
    'select pg_export_snapshot()',
    'select pg_sleep(0)',
  ];
  for (const login of logins) {
    const client = await market.signInAs(login);
    for (const statement of forbidden) await expect(client.query(statement), `${login}: ${statement}`).rejects.toMatchObject({ code: '42501' });
  }
});

async function currentDatabase(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  return rows[0]?.name ?? '';
}

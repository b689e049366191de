import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sql } from 'kysely';
import { type Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';

import { compilePolicy } from '#enforcement/compile/compile-policy.ts';
import { loginName, type ViewPlan } from '#enforcement/compile/plan.ts';
import { openPurposes } from '#enforcement/generated/purposes.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';
import { builderOn, named } from '#platform/server/database.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { addMember } from '../member.ts';

/** Every way around a view that was tried against PostgreSQL, tried again on the live database for every purpose. */
let market: TestMarket;
let an: MemberId;
let binh: MemberId;

const plan = compilePolicy(policy);
const open = plan.purposes.filter(({ isOpen }) => isOpen);
const denied = { code: '42501' };

beforeAll(async () => {
  market = await openTestMarket();
  const person = (name: string, mobile: string) =>
    addMember({ name, alias: name, email: `${mobile}@thu.example`, mobile, switches: ['community.publish'] });
  an = await person('An', '+84900000001');
  binh = await person('Bình', '+84900000002');
  await market.main.query(`insert into ordering.baskets (owner_id, changed_at) values ('${an}', now()), ('${binh}', now())`);
  await market.main.query('analyze');
});

async function actingAs(login: string, actor: MemberId): Promise<Client> {
  const client = await market.signInAs(login);
  await client.query(`set app.actor = '${actor}'`);
  return client;
}

describe.each(open.map(({ id, schema, views }) => ({ id, schema, views })))('$id', ({ schema, views }) => {
  test('cannot become another role, by statement or inside one', async () => {
    const client = await market.signInAs(schema);
    const { rows: roles } = await market.main.query<{ name: string }>(
      `select rolname as name from pg_roles where (starts_with(rolname, $1) or rolsuper) and rolname <> $1 || $2`,
      [market.prefix, schema],
    );

    expect(roles.length).toBeGreaterThan(openPurposes.length * 2);
    for (const { name } of roles) {
      await expect(client.query(`set role ${name}`)).rejects.toMatchObject(denied);
      await expect(client.query(`set session authorization ${name}`)).rejects.toMatchObject(denied);
      await expect(client.query(`select set_config('role', $1, true)`, [name])).rejects.toMatchObject(denied);
      await expect(client.query(`update pg_settings set setting = $1 where name = 'role'`, [name])).rejects.toMatchObject(denied);
    }
    await client.query('reset role; reset session authorization');
    const { rows } = await client.query('select session_user::text, current_user::text');
    expect(rows).toEqual([{ session_user: market.prefix + schema, current_user: market.prefix + schema }]);
  });

  test('cannot set another actor from inside a statement', async () => {
    const client = await market.signInAs(schema);

    await expect(client.query(`select set_config('app.actor', '${binh}', false)`)).rejects.toMatchObject(denied);
    await expect(client.query(`update pg_settings set setting = '${binh}' where name = 'app.actor'`)).rejects.toMatchObject(denied);
    await expect(client.query(`with forged as (select set_config('app.actor', '${binh}', true)) select from forged`)).rejects.toMatchObject(denied);
  });

  test('does to its views what it was granted, and finds no side door in them', async () => {
    const client = await actingAs(schema, an);

    for (const { name, grant } of views) {
      const view = `${schema}.${name}`;
      await expect(client.query(`truncate ${view}`)).rejects.toMatchObject({ code: expect.stringMatching(/42501|42809/) });
      for (const column of ['ctid', 'xmin', 'tableoid'])
        await expect(client.query(`select ${column} from ${view}`)).rejects.toMatchObject({ code: '42703' });
      if (!grant.delete) await expect(client.query(`delete from ${view}`)).rejects.toMatchObject(denied);
      if (grant.update.length === 0) await expect(client.query(`select from ${view} for share`)).rejects.toMatchObject(denied);
      await expect(client.query(`alter view ${view} set (security_barrier = false)`)).rejects.toMatchObject(denied);
      await expect(client.query(`create rule everything as on select to ${view} do instead select 1`)).rejects.toMatchObject(denied);
      // Refused, or granted nothing with a warning, where the login holds a right but may not pass it on.
      await client.query(`grant select on ${view} to public`).catch(() => undefined);
      const { rows } = await market.main.query(`select has_any_column_privilege('public', $1, 'select') as is_public`, [view]);
      expect(rows).toEqual([{ is_public: false }]);
    }
  });

  test('reaches neither files nor programs nor the statistics of columns', async () => {
    const client = await market.signInAs(schema);
    const [view] = views;
    const attempts = [
      `copy (select 1) to '/tmp/out'`,
      `copy (select 1) to program 'id'`,
      `copy delivery.notices from '/etc/passwd'`,
      `select pg_read_file('/etc/passwd')`,
      `select pg_read_binary_file('pg_hba.conf')`,
      `select pg_ls_dir('.')`,
      `select pg_stat_file('postgresql.conf')`,
      `select lo_import('/etc/passwd')`,
      'select * from pg_statistic',
      'select * from pg_authid',
      'select * from pg_shadow',
      'select * from pg_hba_file_rules',
      'select pg_reload_conf()',
      'select pg_switch_wal()',
      `select pg_create_logical_replication_slot('x', 'pgoutput')`,
      `select pg_create_physical_replication_slot('x')`,
      `alter system set log_statement = 'all'`,
      'create extension dblink',
      'create publication everything for all tables',
      `create event trigger watch on ddl_command_end execute function pg_catalog.unique_key_recheck()`,
    ];

    for (const attempt of attempts)
      await expect(client.query(attempt), attempt).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|55000|42P17)$/) });
    const { rows } = await client.query<{ place: string }>(
      `select schemaname || '.' || tablename as place from pg_stats where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const readable = new Set(Object.keys(policy.purposes[purposeOf(schema)]?.access ?? {}));
    expect(rows.filter(({ place }) => policy.tables[place]?.about !== 'nobody' || !readable.has(place))).toEqual([]);
    if (view)
      expect((await client.query(`select count(*) from pg_stats where tablename = $1 and schemaname = 'vault'`, [view.name])).rows).toEqual([
        { count: 0 },
      ]);
  });
});

function purposeOf(schema: string): string {
  return open.find((purpose) => purpose.schema === schema)?.id ?? '';
}

test('a stacked statement is a syntax error, whichever way it is smuggled into our driver', async () => {
  const stacked = `select 1; set app.actor = '${binh}'`;

  await expect(withPurpose('account.manage', an, (tx) => sql`${sql.raw(stacked)}`.execute(tx))).rejects.toMatchObject({ code: '42601' });
  const client = await market.signInAs('account_manage');
  await expect(client.query(named(stacked))).rejects.toMatchObject({ code: '42601' });
  const db = builderOn<Record<string, never>>(client);
  await expect(sql`${sql.raw(stacked)}`.execute(db)).rejects.toMatchObject({ code: '42601' });
  await expect(sql`select ${1}; select ${2}`.execute(db)).rejects.toMatchObject({ code: '42601' });
});

test('nothing in the program builds SQL out of text but the one statement that states the actor', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    // These run as the administrator, at the start, on names and files of our own.
    .filter((name) => !/^enforcement[\\/](deploy|emit|compile|verify)[\\/]/.test(name) && !/^processes[\\/]databases/.test(name));
  const raw = sources.filter((name) => /\bsql\s*\.\s*raw\b/.test(readFileSync(join('src', name), 'utf8')));
  const built = sources.filter((name) => /\btext:\s*`[^`]*\$\{/.test(readFileSync(join('src', name), 'utf8')));

  expect(raw).toEqual([]);
  expect(built).toEqual([join('enforcement', 'with-purpose.ts')]);
});

test('a cursor that outlives its transaction stays within its own session', async () => {
  const [owner, other] = [await actingAs('account_manage', an), await market.signInAs('order_fulfil')];
  await owner.query('begin; declare kept cursor with hold for select member_id from names; commit');

  await expect(other.query('fetch all from kept')).rejects.toMatchObject({ code: '34000' });
  const { rows } = await owner.query('fetch all from kept');
  expect(rows).toEqual([{ member_id: an }]);
});

test('a prepared statement stays within its own session', async () => {
  const [owner, other] = [await actingAs('account_manage', an), await market.signInAs('account_manage')];
  await owner.query('prepare mine as select member_id from names');

  await expect(other.query('execute mine')).rejects.toMatchObject({ code: '26000' });
});

test('a cheap function sees no row before the predicate: the view is a barrier, and the row security below it is one', async () => {
  await market.main.query(`
    create schema trap;
    create function trap.tell(value uuid) returns boolean language plpgsql cost 0.0000001 as $$ begin raise notice '%', value; return true; end $$;
    grant usage on schema trap to public; grant execute on function trap.tell to public`);
  const told = async () => {
    const client = await actingAs('account_manage', an);
    const heard: (string | undefined)[] = [];
    client.on('notice', ({ message }) => heard.push(message));
    await client.query('select from names where trap.tell(member_id)');
    return heard;
  };

  expect(await told()).toEqual([an]);
  await market.main.query('alter view account_manage.names set (security_barrier = false)');
  expect(await told()).toEqual([an]);
  await market.main.query('alter table vault.names disable row level security');
  expect((await told()).toSorted()).toEqual([an, binh].toSorted());
  await market.main.query('alter view account_manage.names set (security_barrier = true)');
  expect(await told()).toEqual([an]);
  await market.main.query('alter table vault.names enable row level security; drop schema trap cascade');
});

test('an object on the search path that bears the name of a view is not read', async () => {
  const client = await actingAs('account_manage', an);
  await client.query('set search_path = pg_temp, public, pg_catalog, account_manage');

  await expect(client.query('create temporary view names as select 1')).rejects.toMatchObject(denied);
  await expect(client.query('create view public.names as select 1')).rejects.toMatchObject(denied);
  const { rows } = await client.query('select member_id from names');
  expect(rows).toEqual([{ member_id: an }]);
});

/** Views of one person's rows, with who is asking and whose rows there are besides. */
const narrowed = open.flatMap(({ id, schema, views }) =>
  views
    .filter((view) => view.predicate?.includes('app.actor') && view.grant.select.length > 0)
    .map((view) => ({ purpose: id, schema, view, name: `${schema}.${view.name}` })),
);

describe('two belts', () => {
  test.each(narrowed)('$name shows only own rows with either belt alone, and others’ with neither', async ({ schema, view, name }) => {
    const subject = policy.tables[view.table]?.subject ?? '';
    const isReadable = view.grant.select.includes(subject);
    if (!isReadable) return;
    const client = await actingAs(schema, an);
    const rowsOfOthers = async () => {
      const { rows } = await client.query<{ count: number }>(`select count(*)::int from ${name} where ${subject} <> '${an}'`);
      return rows[0]?.count;
    };

    expect(await rowsOfOthers()).toBe(0);
    await forgetPredicate(schema, view);
    expect(await rowsOfOthers()).toBe(0);
    await market.main.query(`alter table ${view.table} disable row level security`);
    const { rows } = await market.main.query<{ count: number }>(`select count(*)::int from ${view.table} where ${subject} <> '${an}'`);
    expect(await rowsOfOthers()).toBe(rows[0]?.count);
    await restorePredicate(schema, view);
    expect(await rowsOfOthers()).toBe(0);
    await market.main.query(`alter table ${view.table} enable row level security`);
  });

  test('there were rows of others to be seen', async () => {
    const { rows } = await market.main.query(
      `select (select count(*)::int from vault.names where member_id = $1) as names,
      (select count(*)::int from consent.receipts where member_id = $1) as receipts, (select count(*)::int from ordering.baskets where owner_id = $1) as baskets`,
      [binh],
    );
    expect(rows).toEqual([{ names: 1, receipts: 2, baskets: 1 }]);
  });
});

async function forgetPredicate(schema: string, view: ViewPlan): Promise<void> {
  await market.main.query(
    `create or replace view ${schema}.${view.name} with (security_barrier) as select ${view.columns.join(', ')} from ${view.table}`,
  );
}

async function restorePredicate(schema: string, view: ViewPlan): Promise<void> {
  await market.main.query(
    `create or replace view ${schema}.${view.name} with (security_barrier) as select ${view.columns.join(', ')} from ${view.table} where ${view.predicate}`,
  );
}

test('every view is a barrier and belongs to the owner of its purpose alone', async () => {
  const { rows } = await market.main.query<{ name: string; options: string[]; owner: string }>(
    `select n.nspname || '.' || c.relname as name, c.reloptions as options, pg_get_userbyid(c.relowner) as owner
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and n.nspname = any ($1)`,
    [open.map(({ schema }) => schema)],
  );

  expect(rows.length).toBe(open.flatMap(({ views }) => views).length);
  expect(rows.filter(({ options }) => !options?.some((option) => option === 'security_barrier=true' || option === 'security_barrier'))).toEqual([]);
  expect(rows.filter(({ name, owner }) => owner !== `${market.prefix}${name.slice(0, name.indexOf('.'))}_view`)).toEqual([]);
});

test('every table about persons hides its rows from whoever has no policy of its own, the owner of the table included', async () => {
  const personal = Object.entries(policy.tables)
    .filter(([, { about }]) => about !== 'nobody')
    .map(([table]) => table);
  const { rows } = await market.main.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relrowsecurity and c.relforcerowsecurity`,
  );

  expect(personal.filter((table) => !rows.some(({ name }) => name === table))).toEqual([]);
});

test('functions with their owner’s rights are few, have a fixed path, belong to no superuser, and none is everybody’s', async () => {
  const { rows } = await market.main.query<{ name: string; config: string[]; is_super: boolean; is_public: boolean }>(
    `select p.oid::regprocedure::text as name, p.proconfig as config, r.rolsuper as is_super, has_function_privilege('public', p.oid, 'execute') as is_public
     from pg_proc p join pg_roles r on r.oid = p.proowner where p.prosecdef and p.pronamespace <> 'graphile_worker'::regnamespace`,
  );

  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter(({ config }) => !config?.includes('search_path=pg_catalog, pg_temp'))).toEqual([]);
  expect(rows.filter(({ is_super, is_public }) => is_super || is_public)).toEqual([]);
});

test('a blind index, by which one could try addresses, stands in no view but that of signing in', () => {
  const readers = open.flatMap(({ id, views }) =>
    views
      .filter(({ table, grant }) => grant.select.some((column) => policy.tables[table]?.columns[column]?.kind === 'blind'))
      .map(({ name }) => `${id} ${name}`),
  );

  expect(readers).toEqual(['account.authenticate mobiles', 'account.authenticate emails', 'staff.operate people']);
});

test('settings that a login gave itself are forgotten at the next start', async () => {
  const { rows: where } = await market.main.query<{ name: string }>('select current_database() as name');
  const client = await market.signInAs('law_contract_record');
  const role = `${market.prefix}law_contract_record`;
  await expect(client.query(`alter role ${role} set app.actor = '${binh}'`)).rejects.toMatchObject(denied);
  await client.query(`alter role ${role} in database ${where[0]?.name} set search_path = public`);
  const path = async () => (await (await market.signInAs('law_contract_record')).query('show search_path')).rows;
  expect(await path()).toEqual([{ search_path: 'public' }]);

  const roles = readFileSync('database/generated/roles.sql', 'utf8').replaceAll('w_00000000_', market.prefix);
  await market.main.query(`begin; ${roles}; commit`);

  expect(await path()).toEqual([{ search_path: 'law_contract_record, pg_temp' }]);
});

test('names of logins are those of the policy', () => {
  expect(openPurposes.map(loginName).toSorted()).toEqual(open.map(({ schema }) => schema).toSorted());
});

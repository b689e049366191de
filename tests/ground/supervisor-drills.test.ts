import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { expect, test } from 'vitest';

import { accountForPostgres } from '#platform/server/embedded/account.ts';

import { connect, hold, makeFolder, makeStoppedFolder, postgresOf, until } from './hold.ts';

test('an acknowledged row outlives kill -9 of the server, which comes back at the same address', async () => {
  const parent = hold(makeStoppedFolder());
  const ready = await parent.ready();
  const first = await connect(ready);
  await first.query('create table kept (n integer)');
  let acknowledged = 0;
  const writing = (async () => {
    for (;;) {
      await first.query('insert into kept values ($1)', [acknowledged + 1]);
      acknowledged += 1;
    }
  })().catch(() => undefined);
  await until(() => acknowledged > 500);

  process.kill(ready.pid, 'SIGKILL');
  await writing;
  const second = await reconnect(ready);

  const { rows } = await second.query('select count(*)::integer as rows, max(n) as last from kept');
  expect(rows[0].rows).toBeGreaterThanOrEqual(acknowledged);
  expect(rows[0].rows).toBe(rows[0].last);
});

test('kill -9 of the server while a back end is in the middle of an insert: the back end is ended and the server starts', async () => {
  const folder = makeStoppedFolder();
  const parent = hold(folder);
  const ready = await parent.ready();
  const client = await connect(ready);
  await client.query('create table half (n integer)');
  const inserting = client.query('insert into half select n from generate_series(1, 300000000) as n').catch((error: Error) => error);
  await until(async () => (await (await connect(ready)).query(`select from pg_stat_activity where query like 'insert into half%'`)).rowCount === 1);

  process.kill(ready.pid, 'SIGKILL');
  expect(await inserting).toBeInstanceOf(Error);
  const again = await reconnect(ready);

  expect((await again.query('select count(*)::integer as rows from half')).rows[0].rows).toBe(0);
  expect(readFileSync(`${folder}/main.log`, 'utf8')).toContain('pre-existing shared memory block');
});

test('kill -9 of the parent and of the server in the middle of an insert: the next start ends the back end and recovers', async () => {
  const folder = makeStoppedFolder();
  const killed = hold(folder);
  const ready = await killed.ready();
  const client = await connect(ready);
  await client.query('create table half (n integer)');
  const inserting = client.query('insert into half select n from generate_series(1, 300000000) as n').catch((error: Error) => error);
  await until(async () => (await (await connect(ready)).query(`select from pg_stat_activity where query like 'insert into half%'`)).rowCount === 1);

  killed.process.kill('SIGKILL');
  process.kill(ready.pid, 'SIGKILL');
  const next = await hold(folder).ready();
  expect(await inserting).toBeInstanceOf(Error);

  expect(next.wasRunning).toBe(false);
  expect((await (await connect(next)).query('select count(*)::integer as rows from half')).rows[0].rows).toBe(0);
});

test('kill -9 of the parent leaves a server that goes on, and the next start takes it over', async () => {
  const folder = makeStoppedFolder();
  const killed = hold(folder);
  const before = await killed.ready();
  const client = await connect(before);
  await client.query('create table kept (n integer)');

  killed.process.kill('SIGKILL');
  await killed.ended;
  await client.query('insert into kept values (1)');
  const after = await hold(folder).ready();

  expect(after).toMatchObject({ wasRunning: true, pid: before.pid });
  expect((await client.query('select n from kept')).rows).toEqual([{ n: 1 }]);
});

test('a server that was taken over is looked after like any other: killed, it comes back', async () => {
  const folder = makeStoppedFolder();
  const killed = hold(folder);
  const before = await killed.ready();
  killed.process.kill('SIGKILL');
  await killed.ended;
  const after = await hold(folder).ready();

  process.kill(before.pid, 'SIGKILL');

  await reconnect(after);
});

test('an orphan that was suspended does not answer and is replaced', async () => {
  const folder = makeStoppedFolder();
  const killed = hold(folder);
  const before = await killed.ready();
  killed.process.kill('SIGKILL');
  await killed.ended;
  process.kill(before.pid, 'SIGSTOP');

  const next = hold(folder, { silenceMs: 3_000 });
  const after = await next.ready();

  expect(after.wasRunning).toBe(false);
  expect(after.pid).not.toBe(before.pid);
  expect(next.facts).toContainEqual({ report: 'the server of an earlier start does not answer and is replaced' });
});

test('a server that never answers is stopped, and one sentence says so', async () => {
  const folder = makeStoppedFolder();
  writeFileSync(`${folder}/mute`, '#!/bin/sh\nexec sleep 613\n', { mode: 0o755 });
  const silent = hold(folder, { silenceMs: 1_500, postgres: `${folder}/mute` });

  expect(await silent.says('fault')).toBe(
    `PostgreSQL on ${folder}/main gave no sign of life for 1.5 s and was stopped. It said nothing; see ${folder}/main.log.`,
  );
  expect(await silent.ended).toBe(1);
  expect(spawnSync('pgrep', ['-f', 'sleep 613']).status).toBe(1);
});

test('a pid file whose server is dead does not stop a start', async () => {
  const folder = makeStoppedFolder();
  writeFileSync(`${folder}/main/postmaster.pid`, pidFile(folder, 999_999));

  expect((await hold(folder).ready()).wasRunning).toBe(false);
});

test('a pid file whose number belongs to another process by now does not stop a start', async () => {
  const folder = makeStoppedFolder();
  writeFileSync(`${folder}/main/postmaster.pid`, pidFile(folder, process.pid));

  expect((await hold(folder).ready()).wasRunning).toBe(false);
});

test('nor does one whose number belongs to a process of the user postgres, nor the lock of a socket with that number', async () => {
  const folder = makeStoppedFolder();
  const other = spawn('/bin/sleep', ['600'], { stdio: 'ignore', ...accountForPostgres() });
  try {
    writeFileSync(`${folder}/main/postmaster.pid`, pidFile(folder, other.pid ?? 0));
    // A server that is stopped takes this folder with it; one that was killed leaves it.
    mkdirSync(`${folder}/main.sockets`);
    writeFileSync(`${folder}/main.sockets/.s.PGSQL.5432.lock`, pidFile(folder, other.pid ?? 0));

    expect((await hold(folder).ready()).wasRunning).toBe(false);
  } finally {
    other.kill();
  }
});

test('nor does one whose number belongs to the server of another folder', async () => {
  const [folder, elsewhere] = [makeStoppedFolder(), makeStoppedFolder()];
  const other = await hold(elsewhere).ready();
  writeFileSync(`${folder}/main/postmaster.pid`, pidFile(folder, other.pid));

  expect((await hold(folder).ready()).pid).not.toBe(other.pid);
  await connect(other);
});

test('of two starts at once one wins, and the other says so and does no harm', async () => {
  const folder = makeFolder();
  const [a, b] = [hold(folder), hold(folder)];

  const outcomes = await Promise.allSettled([a.ready(), b.ready()]);

  const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  expect(won).toHaveLength(1);
  expect([...a.facts, ...b.facts].filter((fact) => 'fault' in fact)).toHaveLength(1);
  for (const ready of won) await connect(ready);
});

test('a parent killed during initdb leaves nothing that the next start trips over', async () => {
  const folder = makeFolder();
  const killed = hold(folder);
  await killed.says('stage');
  await until(() => postgresOf(folder).length > 0);
  killed.process.kill('SIGKILL');
  await killed.ended;

  const ready = await hold(folder).ready();

  expect(ready.wasRunning).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  await until(() => postgresOf(folder).every((pid) => pid === ready.pid));
});

test('a parent told to stop during initdb stops it, and nothing is left running', async () => {
  const folder = makeFolder();
  const stopping = hold(folder);
  await stopping.says('stage');
  await until(() => postgresOf(folder).length > 0);

  stopping.process.kill('SIGTERM');
  await stopping.ended;

  expect(postgresOf(folder)).toEqual([]);
  expect(existsSync(`${folder}/main`)).toBe(false);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the server too', async (name) => {
  const folder = makeStoppedFolder();
  const parent = hold(folder);
  await parent.ready();

  parent.process.kill(name);

  expect(await parent.ended).toBe(0);
  expect(postgresOf(folder)).toEqual([]);
  expect(existsSync(`${folder}/main/postmaster.pid`)).toBe(false);
});

test('a folder with blanks, commas, quotes and Vietnamese letters in its path holds a server like any other', async () => {
  const ready = await hold(makeFolder(`dữ liệu của chợ, "số 1"`)).ready();

  expect((await (await connect(ready)).query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

test('a folder whose path is too long for a socket has its socket elsewhere', async () => {
  const ready = await hold(makeFolder(`rất dài ${'x'.repeat(120)}`)).ready();

  expect(ready.host).toMatch(/^\/tmp\/wecan-[0-9a-f]{12}$/);
  await connect(ready);
});

test('data of another version of PostgreSQL are refused in words', async () => {
  const folder = makeStoppedFolder();
  writeFileSync(`${folder}/main/PG_VERSION`, '17\n');

  expect(await hold(folder).says('fault')).toMatch(/were made by PostgreSQL 17, and the embedded server is 18\.4/);
});

test('a password file that does not fit is told, not waited for', async () => {
  const folder = makeStoppedFolder();
  writeFileSync(`${folder}/main.superuser`, 'ab'.repeat(32));

  const parent = hold(folder);
  expect(await parent.says('fault')).toMatch(/main\.superuser is not the one of the server/);
  await parent.ended;
  expect(postgresOf(folder)).toEqual([]);
});

test('what a server cannot start with is told in its own words', async () => {
  const folder = makeStoppedFolder();
  writeFileSync(`${folder}/main/postgresql.auto.conf`, 'shared_buffers = nonsense\n');

  const parent = hold(folder);
  expect(await parent.says('fault')).toMatch(
    /did not start on .*\. It says: FATAL: {2}configuration file ".*postgresql\.auto\.conf" contains errors/,
  );
  await parent.ended;
  expect(postgresOf(folder)).toEqual([]);
});

async function reconnect(ready: Parameters<typeof connect>[0]) {
  let client: Awaited<ReturnType<typeof connect>> | undefined;
  await until(async () => {
    client = await connect(ready).catch(() => undefined);
    return client !== undefined;
  }, 30_000);
  if (!client) throw new Error('No connection.');
  return client;
}

function pidFile(folder: string, pid: number): string {
  return `${pid}\n${folder}/main\n1700000000\n5432\n${dirname(folder)}\n\n  1 1\nready   \n`;
}

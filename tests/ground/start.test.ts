import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';

import { superuserPassword } from '#platform/server/embedded/initialise.ts';
import { findPostmaster } from '#platform/server/embedded/postmaster.ts';

import { until } from './hold.ts';
import { environmentFor, makeDataFolder, processesOf, root, type StartedMarket, startMarket, startSharedMarket } from './market.ts';

/** One market for the tests that leave it as it was. */
let shared: StartedMarket;

beforeAll(async () => {
  shared = startSharedMarket({ HOST: '0.0.0.0' });
  await shared.opened;
}, 120_000);

test('a first start says what it does while it does it, in plain lines, and where the shop is', async () => {
  const url = await shared.opened;

  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(shared.output()).toMatch(/^Wecan, mode demonstration\n {2}… PostgreSQL\n {2}✓ PostgreSQL \(\d+\.\d s\)\n {2}… Tables, logins and grants/);
  expect(shared.output()).toContain('/dev/inbox');
  expect(shared.output()).not.toContain('\x1b');
});

test('a demonstration that others can reach says so', () => {
  expect(shared.output()).toContain('! HOST=0.0.0.0: whoever reaches this machine can sign in');
});

test('a start beside a running market says where that one is, and does no harm', { timeout: 120_000 }, async () => {
  const market = startMarket();
  const url = await market.opened;

  const { code, output } = await startMarket({}, market.dataFolder).ended;

  expect(code).toBe(1);
  expect(output).toContain(
    `Wecan is already running at ${url} (process ${market.process.pid}). Stop it first, or name another folder in WECAN_DATA.`,
  );
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

test('pages, jobs and databases that are killed come back by themselves', { timeout: 120_000 }, async () => {
  const url = await shared.opened;
  const pidOf = (what: string) => processesOf(shared.dataFolder).find(({ command }) => command.includes(what))?.pid ?? 0;

  for (const what of ['processes/worker.ts', 'processes/web.ts', '/main ', '/keys ']) {
    const before = pidOf(what);
    process.kill(before, 'SIGKILL');
    await until(() => ![0, before].includes(pidOf(what)));
    await until(async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.status === 200, 30_000);
  }
});

test('a port that is taken is told in one sentence, before anything is started', { timeout: 60_000 }, async () => {
  const other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const { code, output } = await startMarket({ PORT: String(port) }).ended;
  other.close();
  expect(output).not.toContain('PostgreSQL\n');

  expect(code).toBe(1);
  expect(output).toContain(
    `Wecan does not start.\nPort ${port} on 127.0.0.1 is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm start\n`,
  );
});

test('settings that cannot be are told all at once, before anything is started', async () => {
  const { code, output } = await startMarket({ PORT: '70000', WECAN_MODE: 'prod', ORIGIN: 'wecan.example/shop', DATABASE_URL: 'mysql://x' }).ended;

  expect(code).toBe(1);
  expect(output).toContain('WECAN_MODE is "prod". It is "demonstration" (the default) or "production".');
  expect(output).toContain('PORT is "70000". It must be a port number from 1 to 65535, or 0 for any free one.');
  expect(output).toContain('ORIGIN is "wecan.example/shop". It must be scheme and host only, for example https://wecan.example');
  expect(output).toContain('DATABASE_URL must begin with postgres://');
  expect(output).toContain('DATABASE_URL and KEYS_DATABASE_URL go together');
  expect(output).not.toContain('PostgreSQL\n');
});

test('a start that fails half-way says why in one sentence and stops what was up', { timeout: 60_000 }, async () => {
  const dataFolder = makeDataFolder();
  mkdirSync(`${dataFolder}/main`);
  writeFileSync(`${dataFolder}/main/PG_VERSION`, '17\n');

  const { code, output } = await startMarket({}, dataFolder).ended;

  expect(code).toBe(1);
  expect(output).toMatch(/\nWecan does not start\.\nThe data in .*\/main were made by PostgreSQL 17, and the embedded server is 18\.[^\n]*\n$/);
  expect(readFileSync(`${dataFolder}/keys.log`, 'utf8')).toBeDefined();
  expect(processesOf(dataFolder)).toEqual([]);
});

test('a HOST that is no address of this machine is told in one sentence', { timeout: 60_000 }, async () => {
  const { output } = await startMarket({ HOST: '203.0.113.7' }).ended;

  expect(output).toContain('HOST is "203.0.113.7", which is no address of this machine.');
});

test.each(['SIGINT', 'SIGHUP'] as const)(
  '%s ends everything, nothing is left running, and the second start takes seconds, on the same data',
  { timeout: 120_000 },
  async (name) => {
    const market = startMarket();
    await market.opened;
    expect(processesOf(market.dataFolder).length).toBeGreaterThan(5);

    await query(market.dataFolder, 'create table public.kept (n integer); insert into public.kept values (7)');

    market.process.kill(name);

    expect((await market.ended).code).toBe(0);
    expect(processesOf(market.dataFolder)).toEqual([]);
    const startedAt = Date.now();
    const second = startMarket({}, market.dataFolder);
    await second.opened;
    expect(Date.now() - startedAt).toBeLessThan(15_000);
    expect(await query(market.dataFolder, 'select n from public.kept')).toEqual([{ n: 7 }]);
  },
);

test('the signal that a process manager gives to npm reaches the market', { timeout: 120_000 }, async () => {
  const dataFolder = makeDataFolder();
  // Without the step before it, which would install and build.
  const npm = spawn('npm', ['start', '--ignore-scripts'], { cwd: root, env: environmentFor(dataFolder), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  npm.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until(() => output.includes('Ctrl-C'), 60_000);

  npm.kill('SIGTERM');

  await until(() => processesOf(dataFolder).length === 0, 30_000);
});

test('a Ctrl-C at any moment of a start leaves nothing running, and the next start works', { timeout: 120_000 }, async () => {
  const dataFolder = makeDataFolder();
  for (const afterMs of [100, 500, 1_000, 1_600, 2_400]) {
    const market = startMarket({}, dataFolder);
    await sleep(afterMs);
    market.process.kill('SIGINT');
    const { output } = await market.ended;

    expect(processesOf(dataFolder)).toEqual([]);
    expect(output).not.toContain('does not start');
  }

  expect((await fetch(`${await startMarket({}, dataFolder).opened}/readyz`)).status).toBe(200);
});

test('kill -9 of the supervisor ends pages and jobs, leaves the databases, and the next start takes these over', { timeout: 120_000 }, async () => {
  const market = startMarket();
  const url = await market.opened;
  const server = findPostmaster(`${market.dataFolder}/main`);

  market.process.kill('SIGKILL');
  await until(() => processesOf(market.dataFolder).every(({ command }) => command.includes('postgres')));
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  const next = startMarket({}, market.dataFolder);
  await next.opened;

  expect(findPostmaster(`${market.dataFolder}/main`)).toBe(server);
});

test('on SIGTERM a request under way is answered, new ones are refused, and only then the databases go', { timeout: 120_000 }, async () => {
  const market = startMarket();
  const url = await market.opened;
  const server = findPostmaster(`${market.dataFolder}/main`) ?? 0;
  // Readiness opens a connection, and a suspended server accepts none: a request as slow as we like.
  process.kill(server, 'SIGSTOP');
  const slow = fetch(`${url}/readyz`);
  await sleep(500);

  market.process.kill('SIGTERM');
  await until(
    async () =>
      await fetch(`${url}/healthz`).then(
        () => false,
        () => true,
      ),
  );
  const stillThere = processesOf(market.dataFolder).filter(({ command }) => command.includes('postgres -D') || command.includes('worker.ts'));
  process.kill(server, 'SIGCONT');

  expect((await slow).status).toBe(200);
  expect(stillThere.map(({ command }) => /worker\.ts|\/main |\/keys /.exec(command)?.[0]).toSorted()).toEqual(['/keys ', '/main ', 'worker.ts']);
  expect((await market.ended).code).toBe(0);
  expect(processesOf(market.dataFolder)).toEqual([]);
});

test('data of one mode are not opened in the other', { timeout: 60_000 }, async () => {
  const dataFolder = makeDataFolder();
  writeFileSync(`${dataFolder}/mode`, 'demonstration\n');

  const { output } = await startMarket({}, dataFolder, 'tests/ground/start-production.ts').ended;

  expect(output).toContain(`The data folder ${dataFolder} belongs to the mode "demonstration".`);
});

async function query(dataFolder: string, sql: string): Promise<unknown[]> {
  const directory = `${dataFolder}/main`;
  const client = new pg.Client({
    host: `${directory}.sockets`,
    port: 5432,
    user: 'wecan_superuser',
    password: superuserPassword(directory),
    database: 'wecan',
  });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

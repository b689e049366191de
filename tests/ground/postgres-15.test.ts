import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { type DebianServer, startDebianServer } from './debian-server.ts';
import { environmentFor, makeDataFolder, root, startMarket } from './market.ts';

// Left out of the run, and said so in its last line, where Debian's PostgreSQL 15 is not installed.
let main: DebianServer;
let keys: DebianServer;

beforeAll(async () => {
  [main, keys] = await Promise.all([startDebianServer(), startDebianServer()]);
});

afterAll(() => Promise.all([main.stop(), keys.stop()]));

async function addDatabases(name: string): Promise<Record<string, string>> {
  for (const server of [main, keys]) {
    const admin = await server.admin();
    await admin.query(`create database ${name}`);
    await admin.end();
  }
  return { DATABASE_URL: main.url(name), KEYS_DATABASE_URL: keys.url(name) };
}

function wecan(words: string[], environment: NodeJS.ProcessEnv) {
  return spawnSync(process.execPath, ['scripts/wecan.ts', ...words], { cwd: root, env: environment, encoding: 'utf8' });
}

test('a market runs on two servers of version 15, and every right on them is what the policy says', { timeout: 120_000 }, async () => {
  const servers = await addDatabases('wecan_fifteen');
  const dataFolder = makeDataFolder();
  const market = startMarket(servers, dataFolder);
  const url = await market.opened;

  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(market.output()).not.toContain('This server refuses');
  const { status, stdout } = wecan(['policy', 'check'], environmentFor(dataFolder, servers));
  expect(stdout).toContain('Everything is as the policy says.');
  expect(status).toBe(0);

  market.process.kill('SIGINT');
  await market.ended;
  const again = startMarket(servers, dataFolder);
  await again.opened;
});

test('the tests of the modules pass on version 15', { timeout: 900_000 }, async () => {
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'market', '--reporter=default', ...testsOnDatabases()];
  const environment = { ...process.env, WECAN_TEST_SERVERS: `${main.url('postgres')} ${keys.url('postgres')}` };

  const child = spawn(process.execPath, words, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));

  expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
});

/** What asks no database passes on every version of it. */
function testsOnDatabases(): string[] {
  return ['src/enforcement', 'src/market', 'tests/promises', 'tests/attacks'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => path.endsWith('.test.ts') && readFileSync(join(root, path), 'utf8').includes('openTestMarket')),
  );
}

test('one database for data and keys is refused', { timeout: 60_000 }, async () => {
  const { DATABASE_URL = '' } = await addDatabases('wecan_one');

  const { code, output } = await startMarket({ DATABASE_URL, KEYS_DATABASE_URL: DATABASE_URL }).ended;

  expect(code).toBe(1);
  expect(output).toContain('DATABASE_URL and KEYS_DATABASE_URL name the same database. The keys of personal data need one of their own.');
});

test('a server with too few connections is refused, with the number that is needed', { timeout: 60_000 }, async () => {
  const servers = await addDatabases('wecan_few');
  const admin = await main.admin();
  await admin.query('alter database wecan_few connection limit 12');
  await admin.end();

  const { code, output } = await startMarket(servers).ended;

  expect(code).toBe(1);
  expect(output).toMatch(
    /DATABASE_URL: the pools of our processes can hold \d+ connections and 5 more are needed beside them, but this server gives 12 to us\. Raise max_connections/,
  );
});

test('an administrator who is no superuser is refused', { timeout: 60_000 }, async () => {
  const servers = await addDatabases('wecan_plain');
  const admin = await main.admin();
  await admin.query(`create role plain login createrole password 'plain'; grant all on database wecan_plain to plain`);
  await admin.end();

  const plainUrl = servers['DATABASE_URL']?.replace('admin:only%20for%20tests', 'plain:plain') ?? '';
  const { code, output } = await startMarket({ ...servers, DATABASE_URL: plainUrl }).ended;

  expect(code).toBe(1);
  expect(output).toContain('DATABASE_URL: its user is no superuser.');
});

test('a market whose keys are missing, or belong to another, does not start', { timeout: 180_000 }, async () => {
  const [own, other] = [await addDatabases('wecan_pair_a'), await addDatabases('wecan_pair_b')];
  const dataFolder = makeDataFolder();
  for (const servers of [own, other]) {
    const market = startMarket(servers, dataFolder);
    await market.opened;
    market.process.kill('SIGINT');
    await market.ended;
  }
  const { KEYS_DATABASE_URL = '' } = await addDatabases('wecan_empty');

  const strange = await startMarket({ ...own, KEYS_DATABASE_URL: other['KEYS_DATABASE_URL'] ?? '' }, dataFolder).ended;
  const missing = await startMarket({ ...own, KEYS_DATABASE_URL }, dataFolder).ended;
  const otherSecret = await startMarket(own).ended;

  expect(strange.output).toContain('The key database belongs to another market than the main database.');
  expect(missing.output).toContain('The key database is empty, but the main database is in use');
  expect(otherSecret.output).toContain('This database was made with another master secret');
});

test('a server that is not there, or refuses the password, is told in one sentence', { timeout: 60_000 }, async () => {
  const servers = await addDatabases('wecan_away');

  const away = await startMarket({ ...servers, DATABASE_URL: 'postgres://admin@127.0.0.1:1/wecan' }).ended;
  const closed = await startMarket({ ...servers, DATABASE_URL: main.url('wecan_away').replace('only', 'not') }).ended;
  const nowhere = await startMarket({ ...servers, DATABASE_URL: main.url('no_such_database') }).ended;

  expect(away.output).toContain('DATABASE_URL: no server answers at 127.0.0.1:1.');
  expect(closed.output).toContain('DATABASE_URL: the server refuses the user "admin" or the password.');
  expect(nowhere.output).toContain('DATABASE_URL: the server has no database "no_such_database". Make it: create database "no_such_database"');
});

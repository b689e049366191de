import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';

import { environmentFor, makeDataFolder, processesOf, root, startMarket, type StartedMarket, startSharedMarket } from './market.ts';
import { until } from './hold.ts';

let market: StartedMarket;

beforeAll(async () => {
  market = startSharedMarket();
  await market.opened;
}, 120_000);

function wecan(words: string[], dataFolder = market.dataFolder, own: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/wecan.ts', ...words], {
    cwd: root,
    env: environmentFor(dataFolder, own),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

async function asOwner<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: wecan(['database', 'url', '--role', 'owner']).stdout.trim() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

test('without a command all are listed, and each says more of itself', () => {
  const { status, stdout } = wecan([]);
  const names = [...stdout.matchAll(/^ {2}(\S+ \S+) {2}/gm)].map(([, name]) => name ?? '');

  expect(status).toBe(0);
  expect(names).toEqual(expect.arrayContaining(['policy check', 'policy print', 'policy diff', 'database url', 'demo reset']));
  for (const name of names) expect(wecan(['help', ...name.split(' ')]).stdout).toContain(`npm run wecan -- ${name}`);
  expect(wecan(['policy', 'diff', '--help']).stdout).toBe(wecan(['help', 'policy', 'diff']).stdout);
});

test.each([
  [['polcy', 'check'], 'There is no command "polcy check". Did you mean "policy check"?'],
  [['policy'], '"policy" needs one more word: policy check, policy print, policy diff.'],
  [['sing'], 'There is no command "sing". `npm run wecan` lists them all.'],
  [['policy', 'diff', '--fron', 'x'], '"policy diff" has no option --fron. Did you mean --from?'],
  [['policy', 'diff', '--from'], '--from needs a value.'],
  [['policy', 'check', 'now'], '"now" is one word too many.'],
  [['demo', 'reset', '--yes=no'], '--yes takes no value.'],
])('wrong use, %j, is answered with what was probably meant', (words, sentence) => {
  const { status, stdout, stderr } = wecan(words);

  expect(stderr).toContain(sentence);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('the policy is printed field by field, for one field or purpose, and as JSON', () => {
  expect(wecan(['policy', 'print']).stdout.split('\n').length).toBeGreaterThan(100);
  expect(wecan(['policy', 'print', 'mobile']).stdout).toMatch(/^mobile: Số di động[\s\S]*\n {2}order\.fulfil +open +agreement /m);
  expect(wecan(['policy', 'print', 'order.fulfil']).stdout).toContain('order.fulfil: Đặt và giao hàng');
  expect(wecan(['policy', 'print', 'mobil']).stderr).toContain('Did you mean "mobile"?');
  expect(JSON.parse(wecan(['policy', 'print', '--json']).stdout)).toHaveProperty(['purposes', 'order.fulfil']);
});

test('beside a running market every right is compared, and what was changed by hand is named', async () => {
  expect(wecan(['policy', 'check'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Everything is as the policy says.') });

  const login = await loginOf('seller_share');
  await asOwner(async (owner) => {
    await owner.query(`grant select (sealed) on vault.emails to ${login}`);
    await owner.query(`alter table vault.names no force row level security`);
  });
  const { status, stdout } = wecan(['policy', 'check']);
  await asOwner(async (owner) => {
    await owner.query(`revoke select (sealed) on vault.emails from ${login}`);
    await owner.query(`alter table vault.names force row level security`);
  });

  expect(status).toBe(1);
  expect(stdout).toContain('too much: seller.share may read vault.emails.sealed');
  expect(stdout).toContain('table vault.names is not what was deployed');
  expect(stdout).toContain('2 things differ.');
});

test('what a policy adds and takes away is told statement by statement', () => {
  const folder = makeDataFolder();
  const before = JSON.parse(wecan(['policy', 'print', '--json']).stdout);
  before.version = 'before';
  before.purposes['order.fulfil'].fields.push('survey_answers');
  before.recipients.carrier.payload.pop();
  writeFileSync(`${folder}/before.json`, JSON.stringify(before));

  const { status, stdout } = wecan(['policy', 'diff', '--from', `${folder}/before.json`]);

  expect(status).toBe(1);
  expect(stdout).toMatch(/^From before \(.*before\.json\) to \S+ \(here\): 1 statements added, 1 taken away\.\n/);
  expect(stdout).toContain('\n- purpose order.fulfil uses survey_answers\n');
  expect(stdout).toMatch(/\n\+ recipient carrier is sent the key \S+\n/);
  expect(wecan(['policy', 'diff'])).toMatchObject({ status: 0, stdout: expect.stringContaining('0 statements added, 0 taken away.') });
  expect(wecan(['policy', 'diff', '--from', 'no-such-revision']).stderr).toContain('neither a file nor a git revision with a policy in it');
});

test('psql sees what a purpose sees, and no more', async () => {
  const url = wecan(['database', 'url', '--role', 'order.fulfil']).stdout.trim();

  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select current_user as login');
  expect(rows[0].login).toMatch(/^w_[0-9a-f]{8}_order_fulfil$/);
  await expect(client.query('select * from vault.addresses')).rejects.toThrow('permission denied');
  await client.end();
  const keys = new pg.Client({ connectionString: wecan(['database', 'url', '--role', 'keys:order.fulfil']).stdout.trim() });
  await keys.connect();
  await expect(keys.query('select * from keys.keys')).rejects.toThrow('permission denied');
  await keys.end();
  if (existsSync('/usr/bin/psql')) expect(spawnSync('psql', [url, '-Atc', 'select 1'], { encoding: 'utf8' }).stdout).toBe('1\n');
});

test('a role that is not there is answered with the nearest one', () => {
  expect(wecan(['database', 'url', '--role', 'order.fulfill']).stderr).toContain('There is no role "order.fulfill". Did you mean "order.fulfil"?');
  expect(wecan(['database', 'url']).stderr).toContain('Say which role: --role order.fulfil.');
});

test('the demonstration is emptied and filled anew beside a running market, but not without being told so twice', async () => {
  await asOwner((owner) => owner.query(`insert into members.members (id, joined_at) values (gen_random_uuid(), now())`));
  const count = () => asOwner(async (owner) => Number((await owner.query('select count(*)::integer as n from members.members')).rows[0].n));
  const before = await count();

  expect(wecan(['demo', 'reset'])).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was removed.') });
  expect(await count()).toBe(before);
  expect(wecan(['demo', 'reset', '--yes'])).toMatchObject({ status: 0, stdout: 'The demonstration market is as on its first day.\n' });

  expect(await count()).toBe(before - 1);
  await until(async () => (await fetch(`${await market.opened}/readyz`).catch(() => undefined))?.status === 200, 30_000);
});

test('alone, a command starts the databases for itself and leaves things as it found them', { timeout: 120_000 }, async () => {
  const dataFolder = makeDataFolder();
  expect(wecan(['policy', 'check'], dataFolder)).toMatchObject({ status: 1, stderr: expect.stringContaining('This market was never started') });
  const first = startMarket({}, dataFolder);
  await first.opened;
  first.process.kill('SIGINT');
  await first.ended;

  expect(wecan(['policy', 'check'], dataFolder).status).toBe(0);

  expect(processesOf(dataFolder)).toEqual([]);
  expect(existsSync(`${dataFolder}/running.json`)).toBe(false);
  expect(wecan(['database', 'url', '--role', 'owner'], dataFolder).stderr).toContain('No market runs here');
});

test('Ctrl-C in the middle of a command leaves nothing running', { timeout: 60_000 }, async () => {
  const dataFolder = makeDataFolder();
  for (const afterMs of [200, 700, 1_500]) {
    const command = spawn(process.execPath, ['scripts/wecan.ts', 'policy', 'check'], { cwd: root, env: environmentFor(dataFolder), stdio: 'ignore' });
    const ended = once(command, 'close');
    await sleep(afterMs);
    command.kill('SIGINT');
    await ended;

    expect(processesOf(dataFolder)).toEqual([]);
  }
});

test('while a command is at work, a start says so', { timeout: 60_000 }, async () => {
  const dataFolder = makeDataFolder();
  const command = spawn(process.execPath, ['scripts/wecan.ts', 'policy', 'check'], { cwd: root, env: environmentFor(dataFolder), stdio: 'ignore' });
  const ended = once(command, 'close');
  await until(() => existsSync(`${dataFolder}/running.json`));

  const { output } = await startMarket({}, dataFolder).ended;

  expect(output).toContain(`"wecan policy check" is at work on ${dataFolder} (process ${command.pid}).`);
  await ended;
});

test('a market of another mode is not looked into', () => {
  const { status, stderr } = wecan(['database', 'url', '--role', 'owner'], market.dataFolder, { WECAN_MODE: 'production' });

  expect(status).toBe(1);
  expect(stderr).toContain('In production no password is shown.');
});

function loginOf(schema: string): Promise<string> {
  return asOwner(async (owner) => (await owner.query(`select current_user::text as name`)).rows[0].name.replace(/owner$/, schema));
}

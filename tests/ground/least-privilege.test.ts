import { readFileSync } from 'node:fs';

import { beforeAll, expect, test } from 'vitest';

import { credentialsFor } from '#enforcement/credentials.ts';
import { openPurposes } from '#enforcement/generated/purposes.ts';
import { demandOf, loginsOf, shares } from '#processes/shares.ts';

import { processesOf, type StartedMarket, startSharedMarket } from './market.ts';
import { filesBelow, openedFrom } from './process-purposes.ts';

const doors = [...filesBelow('src/routes'), 'src/hooks.server.ts', 'src/hooks.ts'];
const opened = { web: openedFrom(['src/processes/web.ts', ...doors]), worker: openedFrom(['src/processes/worker.ts']) };
/** Opened not by name: readiness asks both servers, the queue's runner and the page cache's ear take a pool of their own. */
const byOthers = { web: ['account.manage', 'storefront'], worker: ['queue'] };

test.each(['web', 'worker'] as const)('every purpose and role that the %s process opens is in its share', (name) => {
  const { purposes, roles, unclear } = opened[name];
  const share: readonly string[] = [...shares[name].purposes, ...shares[name].roles];

  expect(unclear, 'a purpose is named in words where it is opened').toEqual([]);
  expect(
    [...purposes, ...roles].filter((login) => !share.includes(login)),
    'to be added in src/processes/shares.ts',
  ).toEqual([]);
});

test.each(['web', 'worker'] as const)('the %s process has no login that it does not open', (name) => {
  const used = [...opened[name].purposes, ...opened[name].roles, ...byOthers[name]];

  expect(
    [...shares[name].purposes, ...shares[name].roles].filter((login) => !used.includes(login)),
    'to be taken out of src/processes/shares.ts',
  ).toEqual([]);
});

test('neither process has every login, and neither the owner’s', () => {
  for (const name of ['web', 'worker'] as const) expect(shares[name].purposes.length).toBeLessThan(openPurposes.length);
  expect(shares.web.roles).not.toContain('queue');
  expect(shares.web.purposes).not.toContain('notice.service');
  expect(shares.worker.purposes).not.toContain('account.authenticate');
  expect(shares.worker.purposes).not.toContain('staff.operate');
});

test('a process is told the passwords of its share and no others', () => {
  const place = { host: '', port: 0, database: '', ssl: false };
  const { passwords } = credentialsFor(Buffer.alloc(32), { main: place, keys: place, prefix: 'w_00000000_' }, loginsOf(shares.worker));

  expect(Object.keys(passwords).toSorted()).toEqual(loginsOf(shares.worker).toSorted());
  expect(passwords).not.toHaveProperty('owner');
});

test('the embedded servers carry what all pools together can hold', () => {
  const { main, keys } = demandOf();

  expect(main).toBeLessThan(150);
  expect(keys).toBeLessThan(100);
});

let market: StartedMarket;

beforeAll(async () => {
  market = startSharedMarket({ SMTP_URL: 'smtp://operator:planted-password@127.0.0.1', PGPASSWORD: 'planted-password' });
  await market.opened;
}, 120_000);

test('no secret stands in the environment or on the command line of a process', () => {
  const secrets = ['master-secret', 'main.superuser', 'keys.superuser'].map((file) => readFileSync(`${market.dataFolder}/${file}`, 'utf8').trim());
  const processes = processesOf(market.dataFolder).filter(({ pid }) => pid !== market.process.pid);

  expect(processes.length).toBeGreaterThan(4);
  for (const { pid, command } of processes) {
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
    for (const secret of [...secrets, 'planted-password']) expect(`${command} ${environment}`).not.toContain(secret);
  }
});

import { readFileSync } from 'node:fs';

import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';

import { superuserPassword } from '#platform/server/embedded/initialise.ts';

import { startMarket, type StartedMarket, startSharedMarket } from './market.ts';

test('production that lacks everything says so and starts nothing', async () => {
  const { code, output } = await startMarket({ WECAN_MODE: 'production' }).ended;

  expect(code).toBe(1);
  for (const sentence of [
    'SMTP_URL names no mail server',
    'ORIGIN must be the https:// address',
    'WECAN_MASTER_SECRET_FILE names no master secret',
  ]) {
    expect(output).toContain(sentence);
  }
  expect(output).toContain('The controller in policy/controller.ts is not confirmed.');
  expect(output).toContain('No protection officer is named');
  expect(output).not.toContain('PostgreSQL');
});

let market: StartedMarket;
let url: string;

beforeAll(async () => {
  market = startSharedMarket({}, 'tests/ground/start-production.ts');
  await market.opened;
  url = `http://127.0.0.1:${/Listening on 127\.0\.0\.1, port (\d+)/.exec(market.output())?.[1]}`;
}, 120_000);

test('production has no page of development, no known account, no demonstration data', async () => {
  for (const path of ['/dev/inbox', '/dev', '/en/dev/inbox', '/dev/anything']) expect((await fetch(url + path)).status, path).toBe(404);
  expect(market.output()).not.toContain('Mails and text messages');
  const { rows } = await query(
    'select (select count(*) from members.members)::integer as members, (select count(*) from catalogue.listings)::integer as listings',
  );
  expect(rows).toEqual([{ members: 0, listings: 0 }]);
});

test('its answers ask for https, and its log goes to the standard error', async () => {
  const { headers } = await fetch(`${url}/healthz`);

  expect(headers.get('strict-transport-security')).toContain('max-age=');
  await fetch(`${url}/`);
  expect(market.output()).toContain('"msg":"request"');
});

test('its data are not opened as a demonstration', async () => {
  market.process.kill('SIGTERM');
  await market.ended;

  const { output } = await startMarket({}, market.dataFolder).ended;

  expect(output).toContain('belongs to the mode "production"');
  expect(readFileSync(`${market.dataFolder}/mode`, 'utf8')).toBe('production\n');
});

async function query(sql: string) {
  const directory = `${market.dataFolder}/main`;
  const client = new pg.Client({
    host: `${directory}.sockets`,
    port: 5432,
    user: 'wecan_superuser',
    password: superuserPassword(directory),
    database: 'wecan',
  });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

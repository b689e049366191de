import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';

import { superuserPassword } from '#platform/server/embedded/initialise.ts';

import { buyOverApi } from './buy-over-api.ts';
import { processesOf, type StartedMarket, startSharedMarket } from './market.ts';

/** Each is what a person might type, say or be, and none may stand where machines keep their lines. */
const planted = {
  name: 'Nguyễn Thị Mật Tuyệt',
  mail: 'mat.tuyet.khong.lo@example.com',
  mobile: '0912345670',
  street: 'Hẻm 77 Ngõ Bí Mật',
  search: 'thuoc-tri-benh-kin-xyz',
  code: '918273',
  password: 'mat-khau-tuyet-mat-1',
  token: 'planted-token-3f9c1e',
  agent: 'PlantedBrowser/7.7',
  card: '4111 1111 1111 1111',
};

let market: StartedMarket;
let url: string;

beforeAll(async () => {
  // The development server names addresses in the terminal of the one who develops.
  market = startSharedMarket({ WECAN_DEV: '', WECAN_DEMONSTRATION: 'filled' });
  url = await market.opened;
}, 300_000);

test('the log, the terminal and the metrics hold nothing of what a person sent', { timeout: 120_000 }, async () => {
  await session();
  await failInTheDatabase();

  await expectNoTraceOf(planted);
});

test('nor of somebody who registers, orders and is told of it, nor of the codes and tokens on the way', { timeout: 180_000 }, async () => {
  const buyer = {
    alias: 'Kín Như Bưng',
    name: 'Phan Thị Kín Bưng',
    mail: 'kin.nhu.bung@vi-du.example',
    mobile: '0399876543',
    street: '99 Kiệt Chuyện Riêng',
    note: 'để ở nhà bà hàng xóm tên Giấu',
    agent: 'PlantedBrowser/8.8',
  };

  const { secrets } = await buyOverApi(url, buyer);

  await expectNoTraceOf({ ...buyer, ...Object.fromEntries(secrets.map((secret, index) => [`secret ${index}`, secret])), inWorld: '+84399876543' });
});

test('the terminal names an error by its kind, and a log line has none but the fields that are declared', () => {
  const declared = [
    'level',
    'time',
    'msg',
    'process',
    'requestId',
    'route',
    'method',
    'status',
    'durationMs',
    'code',
    'stack',
    'task',
    'purpose',
    'count',
    'port',
  ];
  const entries = readFileSync(join(market.dataFolder, 'market.log'), 'utf8').trim().split('\n');

  for (const entry of entries) expect(Object.keys(JSON.parse(entry)).filter((field) => !declared.includes(field))).toEqual([]);
});

async function expectNoTraceOf(words: Record<string, string>): Promise<void> {
  const lines = [...linesOf(market.dataFolder), market.output(), await metrics()].join('\n');
  expect(lines).toContain('wecan_request_seconds');
  expect(lines).toContain('"msg":"request"');
  const folded = fold(lines);
  for (const [what, text] of Object.entries(words)) {
    for (const form of [text, encodeURIComponent(text), text.replaceAll(' ', '+'), text.replaceAll(' ', '')]) {
      expect(folded.includes(fold(form)), `${what}: ${form}`).toBe(false);
    }
  }
}

/** Every door, with what belongs there and what does not. */
async function session(): Promise<void> {
  const { name, mail, mobile, street, search, code, password, token, agent, card } = planted;
  const headers = {
    'user-agent': agent,
    cookie: `session=${token}; basket=${token}`,
    authorization: `Bearer ${token}`,
    referer: `${url}/search?q=${search}`,
    origin: url,
  };
  const q = encodeURIComponent(search);
  const paths = [
    '/',
    `/search?q=${q}`,
    `/en/search?q=${q}`,
    `/p/${q}`,
    `/c/${q}`,
    `/shop/${q}`,
    `/orders/${token}`,
    `/${encodeURIComponent(name)}`,
    '/account',
    '/checkout',
  ];
  for (const path of paths) await fetch(url + path, { headers, redirect: 'manual' }).then((answer) => answer.text());
  const person = {
    name,
    email: mail,
    mail,
    login: mail,
    mobile,
    phone: mobile,
    street,
    address: street,
    code,
    password,
    text: `${name} ${card}`,
    q: search,
  };
  for (const path of ['/sign-in', '/register', '/sign-in?/code', '/account/profile', '/checkout', '/basket', '/dev/inbox']) {
    await fetch(url + path, { method: 'POST', headers, body: new URLSearchParams(person), redirect: 'manual' }).then((answer) => answer.text());
  }
  const broken = [JSON.stringify(person), JSON.stringify({ ...person, price: 'nhiều' }), `{"name": "${name}`, `${name} ${card}`];
  for (const path of ['/api/v1/sign-in', '/api/v1/members', '/api/v1/sessions', '/api/v1/orders', '/api/v1/basket/lines', `/api/v1/listings/${q}`]) {
    for (const body of broken) {
      await fetch(url + path, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body }).then((answer) => answer.text());
    }
  }
  await fetch(`${url}/api/v1/listings?query=${q}&page=${q}`, { headers }).then((answer) => answer.text());
}

/** The server's own log is silent too: a broken statement that quotes a person leaves no line. */
async function failInTheDatabase(): Promise<void> {
  const directory = `${market.dataFolder}/main`;
  const client = new pg.Client({
    host: `${directory}.sockets`,
    port: 5432,
    user: 'wecan_superuser',
    password: superuserPassword(directory),
    database: 'wecan',
  });
  await client.connect();
  await client.query(`select '${planted.name}'::integer`).catch(() => undefined);
  await client.query('select $1::integer', [planted.mail]).catch(() => undefined);
  await client.end();
}

function linesOf(dataFolder: string): string[] {
  return readdirSync(dataFolder)
    .filter((name) => name.endsWith('.log'))
    .map((name) => readFileSync(join(dataFolder, name), 'utf8'));
}

async function metrics(): Promise<string> {
  const address = /Metrics {2,}(\S+)/.exec(market.output())?.[1] ?? '';
  expect(processesOf(market.dataFolder).length).toBeGreaterThan(0);
  return (await fetch(address)).text();
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

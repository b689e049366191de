import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { csvRows } from '#market/catalogue/import/csv-rows.ts';
import { importListings } from '#market/catalogue/import/import-listings.ts';
import { addSeller, type SellerId } from '#market/sellers/add-seller.ts';
import { randomId } from '#platform/ids.ts';
import { findPostmaster, isAlive } from '#platform/server/embedded/postmaster.ts';
import { type Lifetime } from '#platform/server/lifetime.ts';
import { readSettings } from '#platform/server/settings.ts';
import { claimData, raiseDatabases } from '#processes/databases.ts';
import { configFor, deployMarket, type Market, raiseOutside } from '#processes/market.ts';
import { type ProcessConfig } from '#processes/process-config.ts';
import { type Share, shares } from '#processes/shares.ts';
import { type Steps } from '#processes/steps.ts';

import { cpuOfServer } from './cpu.ts';
import { plainRole } from './plain/connections.ts';
import { recombinedListings } from './recombined-listings.ts';

/** With purposes as the product is, or the same without them, on a database of its own. */
export const layers = ['purposes', 'plain'] as const;
export type Layer = (typeof layers)[number];

export type BenchMarket = {
  lifetime: Lifetime;
  steps: Steps;
  folder: string;
  admin: pg.Client;
  /** What a process of this market is told, with the passwords of a share. */
  configOf: (layer: Layer, share: Share) => ProcessConfig;
  /** Nanoseconds of both database servers together. */
  databaseCpu: () => number;
};

/** A market as `npm start` raises it, its databases as safe as in earnest, with many listings and nobody in it. */
export async function openBenchMarket({ lifetime, steps }: { lifetime: Lifetime; steps: Steps }, listings: number): Promise<BenchMarket> {
  const folder = makeFolder(lifetime);
  const settings = { ...readSettings({ PORT: '0', METRICS_PORT: '0' }), trustsProxy: true };
  const data = await claimData(settings, lifetime);
  const databases = await raiseDatabases(settings, data, { lifetime, reports: steps });
  const market: Market = { settings, data, databases, lifetime, steps };
  const { prefix } = await deployMarket(market);
  const { outside } = await raiseOutside(market, {});
  const configOf = (layer: Layer, share: Share): ProcessConfig => {
    const config = configFor(market, { prefix, outside }, share);
    return layer === 'purposes' ? config : withoutPurposes(config);
  };
  useCredentials(configOf('purposes', shares.filler).credentials);
  lifetime.atEnd(closeConnections);
  steps.begin(`${listings} listings`);
  await fill({ steps, folder }, listings);
  await closeConnections();
  useCredentials(configOf('purposes', shares.filler).credentials);
  steps.begin('The same market without purposes, to compare with');
  await copyAsPlain(databases);
  const admin = new pg.Client(databases.main);
  admin.on('error', () => undefined);
  await admin.connect();
  lifetime.atEnd(() => admin.end());
  const postmasters = ['main', 'keys'].map((name) => findPostmaster(join(folder, name)) ?? 0);
  return { lifetime, steps, folder, admin, configOf, databaseCpu: () => postmasters.reduce((sum, pid) => sum + cpuOfServer(pid), 0) };
}

const plainDatabase = 'wecan_plain';
/** Guards a database that lives as long as the bench, behind a socket. */
const plainPassword = 'nothing in here is worth a secret';

function makeFolder(lifetime: Lifetime): string {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^wecan-bench-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(tmpdir(), `wecan-bench-${process.pid}-`));
  chmodSync(folder, 0o755);
  process.env['WECAN_DATA'] = folder;
  lifetime.atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}

async function fill({ steps, folder }: Pick<BenchMarket, 'steps' | 'folder'>, listings: number): Promise<void> {
  let done = 0;
  for (const [name, count] of [
    ['Nghìn Thứ', listings - smallShop],
    ['Gốm Nhà Lò', smallShop],
  ] as const) {
    const sellerId = await openShop(name);
    const file = join(folder, 'listings.csv');
    await writeFile(file, recombinedListings(titles, { count, seed: 7 }));
    const before = done;
    const order = {
      sellerId,
      source: 'bench',
      isApproved: true,
      stock: 100_000,
      onProgress: (rows: number) => {
        done = before + rows;
        steps.progress(`${done} of ${listings}`);
      },
      onRefused: () => undefined,
    };
    await withRole('catalogue', (tx) => importListings(tx, { rows: csvRows(file), order }, new Date()));
  }
}

const smallShop = 200;
const titles = join(import.meta.dirname, '../tests/data/listings.csv');

async function openShop(name: string): Promise<SellerId> {
  const id = randomId<'sellers.sellers'>();
  const pickup = { street: '1 phố Thử', communeCode: '00004', phone: '+842400000000' };
  const seller = {
    id,
    name,
    kind: 'enterprise',
    legalName: `Công ty ${name}`,
    businessAddress: 'Hà Nội',
    pickup,
    commissionBasisPoints: 500,
  } as const;
  return withPurpose('seller.operate', id, (tx) => addSeller(tx, seller, new Date()));
}

function withoutPurposes(config: ProcessConfig): ProcessConfig {
  const { credentials } = config;
  const passwords = { ...credentials.passwords, [plainRole]: plainPassword };
  return { ...config, credentials: { ...credentials, passwords, main: { ...credentials.main, database: plainDatabase } } };
}

/** The same catalogue without purposes: one role that may do everything, and finds every table by its own name. */
async function copyAsPlain({ main }: Market['databases']): Promise<void> {
  for (const [database, statements] of [
    [main.database, ['vacuum analyze']],
    [
      'postgres',
      [
        `create database ${plainDatabase} template ${main.database} strategy file_copy`,
        `create role ${plainRole} superuser login password '${plainPassword}'`,
        `alter role ${plainRole} set search_path = members, vault, consent, ordering, payments, delivery, community, disclosures`,
      ],
    ],
  ] as const) {
    const client = new pg.Client({ ...main, database });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  }
}

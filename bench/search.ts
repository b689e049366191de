import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { closeConnections, credentials, useCredentials } from '#enforcement/connections.ts';
import { credentialsFor } from '#enforcement/credentials.ts';
import { deploy } from '#enforcement/deploy/deploy.ts';
import { readsOf, withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { csvRows } from '#market/catalogue/import/csv-rows.ts';
import { importListings } from '#market/catalogue/import/import-listings.ts';
import { readQuery } from '#market/catalogue/search/read-query.ts';
import { expressionsOf } from '#market/catalogue/search/search-expressions.ts';
import { isBroad, noFilters, type Search, searchListings, searchStatement } from '#market/catalogue/search/search-listings.ts';
import { readVocabulary } from '#market/catalogue/search/vocabulary-of-market.ts';
import { addSeller } from '#market/sellers/add-seller.ts';
import { randomId } from '#platform/ids.ts';
import { named } from '#platform/server/database.ts';
import { loginTo, startScratchServers } from '#platform/server/embedded/scratch-server.ts';
import { policy } from '#policy/policy.ts';

import { recombinedListings } from './recombined-listings.ts';

/**
 * Search over 100,000 listings: as the shop asks (reading the query, building the statement, the pool, the answer)
 * against the same statements run alone on a prepared connection, in turns within one run.
 *
 *   node bench/search.ts [listings] [rounds] [file of titles]
 */
const [count = '100000', rounds = '3', titles = 'tests/data/listings.csv'] = process.argv.slice(2);

const queries = readFileSync('tests/data/search-queries.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] ?? '');

const market = await openBenchMarket();
try {
  await fill();
  await measure();
} finally {
  await market.close();
}

async function measure(): Promise<void> {
  const reads = readsOf('storefront');
  const vocabulary = await readVocabulary(reads);
  const alone = new pg.Client({
    ...market.address,
    user: `${credentials().prefix}storefront`,
    password: credentials().passwords['storefront'] ?? '',
  });
  await alone.connect();
  const searchOf = (query: string, withFacets: boolean): Search => ({
    expressions: expressionsOf(readQuery(query, vocabulary)),
    filters: noFilters,
    sort: 'relevance',
    page: 1,
    pageSize: 40,
    withFacets,
    isBroad: isBroad(readQuery(query, vocabulary).expected, vocabulary.listings),
  });
  for (const withFacets of [false, true]) {
    const [shop, statement]: [number[], number[]] = [[], []];
    for (let round = 0; round <= Number(rounds); round += 1) {
      for (const query of queries) {
        const { sql, parameters } = searchStatement(searchOf(query, withFacets)).compile(reads);
        const plain = await timed(() => alone.query(named(sql, parameters)));
        const whole = await timed(() => searchListings(reads, searchOf(query, withFacets)));
        // The first round plans the statements.
        if (round > 0) {
          statement.push(plain);
          shop.push(whole);
        }
      }
    }
    const [p95, p95Alone] = [percentile(shop, 0.95), percentile(statement, 0.95)];
    process.stdout.write(
      `${withFacets ? 'with filters' : 'list only   '}  p50 ${percentile(shop, 0.5).toFixed(1)} ms  p95 ${p95.toFixed(1)} ms` +
        `  the statement alone: p50 ${percentile(statement, 0.5).toFixed(1)} ms  p95 ${p95Alone.toFixed(1)} ms  ratio of p95 ${(p95 / p95Alone).toFixed(2)}\n`,
    );
  }
  await alone.end();
}

async function fill(): Promise<void> {
  const sellerId = randomId<'sellers.sellers'>();
  const pickup = { street: '1 phố Thử', communeCode: '00004', phone: '+842400000000' };
  const seller = {
    id: sellerId,
    name: 'Nghìn Thứ',
    kind: 'enterprise',
    legalName: 'Công ty Thử',
    businessAddress: 'Hà Nội',
    pickup,
    commissionBasisPoints: 500,
  } as const;
  await withPurpose('seller.operate', sellerId, (tx) => addSeller(tx, seller, new Date()));
  const folder = mkdtempSync(join(tmpdir(), 'wecan-bench-'));
  const file = join(folder, 'listings.csv');
  const lines: string[] = [];
  for await (const line of recombinedListings(titles, { count: Number(count), seed: 7 })) lines.push(line);
  writeFileSync(file, lines.join(''));
  const startedAt = performance.now();
  const order = { sellerId, source: 'bench', isApproved: true, stock: 50, onProgress: () => undefined, onRefused: () => undefined };
  const result = await withRole('catalogue', (tx) => importListings(tx, { rows: csvRows(file), order }, new Date()));
  const seconds = (performance.now() - startedAt) / 1000;
  process.stdout.write(`${result.added} listings imported in ${seconds.toFixed(0)} s, ${Math.round(result.added / seconds)} a second\n`);
  rmSync(folder, { recursive: true });
  await market.admin.query('vacuum analyze catalogue.documents');
}

async function openBenchMarket() {
  const { servers, remove } = await startScratchServers(['main', 'keys']);
  const [main, keys] = servers;
  if (!main || !keys) throw new Error('Two servers were asked for.');
  const master = Buffer.alloc(32, 7);
  for (const server of [main, keys]) {
    const client = new pg.Client({ ...loginTo(server), database: 'postgres' });
    await client.connect();
    await client.query('create database bench');
    await client.end();
  }
  const place = (server: typeof main) => ({ ...loginTo(server), database: 'bench', ssl: false });
  const { prefix } = await deploy({ policy, mode: 'demonstration', master, main: place(main), keys: place(keys), report: () => undefined });
  const address = { host: loginTo(main).host, port: loginTo(main).port, database: 'bench' };
  useCredentials(credentialsFor(master, { main: place(main), keys: place(keys), prefix }, ['storefront', 'catalogue', 'seller_operate']));
  const admin = new pg.Client(place(main));
  await admin.connect();
  const close = async () => {
    await closeConnections();
    await admin.end();
    await remove();
  };
  return { address, admin, close };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

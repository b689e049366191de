import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

import { credentials } from '#enforcement/connections.ts';
import { readsOf } from '#enforcement/with-purpose.ts';
import { readQuery } from '#market/catalogue/search/read-query.ts';
import { expressionsOf } from '#market/catalogue/search/search-expressions.ts';
import { isBroad, noFilters, type Search, searchListings, searchStatement } from '#market/catalogue/search/search-listings.ts';
import { readVocabulary } from '#market/catalogue/search/vocabulary-of-market.ts';
import { named } from '#platform/server/database.ts';

import { type Bench } from '../bench.ts';
import { type Figure, percentile } from '../figures.ts';

const target = 1.5;
/** With few listings reading them all is the better plan. */
const fewListings = 50_000;

/**
 * As the shop asks (reading the query, building the statement, the pool, the answer) against the same statement
 * run alone on a prepared connection, in turns.
 */
export async function search(bench: Bench): Promise<Figure[]> {
  const { market, isQuick } = bench;
  const reads = readsOf('storefront');
  const vocabulary = await readVocabulary(reads);
  const part = `Search over ${vocabulary.listings.toLocaleString('en')} listings, ${queries.length} queries: time, beside the same statement alone`;
  const alone = await prepared();
  const searchOf = (text: string, withFacets: boolean): Search => {
    const query = readQuery(text, vocabulary);
    const wide = isBroad(query.expected, vocabulary.listings);
    return { expressions: expressionsOf(query), filters: noFilters, sort: 'relevance', page: 1, pageSize: 40, withFacets, isBroad: wide };
  };
  const figures: Figure[] = [];
  for (const withFacets of [false, true]) {
    const what = withFacets ? 'with filters and their counts, p95' : 'the list alone, p95';
    market.steps.begin(`Search: ${what}`);
    const times: { shop: number[]; statement: number[] } = { shop: [], statement: [] };
    for (const text of inRounds(isQuick ? 2 : 5)) {
      const { sql, parameters } = searchStatement(searchOf(text, withFacets)).compile(reads);
      times.statement.push(await timed(() => alone.query(named(sql, parameters))));
      times.shop.push(await timed(() => searchListings(reads, searchOf(text, withFacets))));
    }
    // In the first round the statements are planned.
    const [shop, statement] = [p95(times.shop.slice(queries.length)), p95(times.statement.slice(queries.length))];
    figures.push({
      part,
      what,
      ours: `${shop.toFixed(1)} ms`,
      reference: `${statement.toFixed(1)} ms`,
      ratio: shop / statement,
      target,
      statements: 1,
    });
  }
  if (vocabulary.listings >= fewListings) {
    const without: string[] = [];
    for (const text of queries) {
      const { sql, parameters } = searchStatement(searchOf(text, false)).compile(reads);
      const { rows } = await alone.query<{ 'QUERY PLAN': unknown }>(`explain (format json) ${sql}`, [...parameters]);
      if (!usesIndex(JSON.stringify(rows[0]?.['QUERY PLAN']))) without.push(text);
    }
    const note = without.length > 0 ? `not for: ${without.join(', ')}` : '';
    const [ours, reference] = [String(queries.length - without.length), String(queries.length)];
    figures.push({ part, what: 'queries whose plan uses an index', ours, reference, isReached: without.length === 0, note });
  }
  await alone.end();
  return figures;
}

const queries = readFileSync(join(import.meta.dirname, '../../tests/data/search-queries.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] ?? '');

function inRounds(rounds: number): string[] {
  return Array.from({ length: rounds + 1 }, () => queries).flat();
}

async function prepared(): Promise<pg.Client> {
  const { main, prefix, passwords } = credentials();
  const client = new pg.Client({
    host: main.host,
    port: main.port,
    database: main.database,
    user: `${prefix}storefront`,
    password: passwords['storefront'] ?? '',
  });
  await client.connect();
  return client;
}

/** The table is never read from end to end: either the index of words finds candidates, or the order is walked by its own index. */
function usesIndex(plan: string): boolean {
  return (
    /"Node Type":"(Bitmap Index Scan|Index Scan|Index Only Scan)"/.test(plan) && !/"Node Type":"Seq Scan"[^{}]*"Relation Name":"documents"/.test(plan)
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function p95(times: readonly number[]): number {
  return percentile(times, 0.95);
}

import { basename } from 'node:path';
import { stat } from 'node:fs/promises';

import { readsOf, withRole } from '#enforcement/with-purpose.ts';
import { csvRows, UnreadableFile } from '#market/catalogue/import/csv-rows.ts';
import { wordsOfFault } from '#market/catalogue/import/import-faults.ts';
import { importListings, type ImportResult } from '#market/catalogue/import/import-listings.ts';
import { findSellerId } from '#market/sellers/find-seller.ts';
import { listSellers } from '#market/sellers/list-sellers.ts';
import { logInfo } from '#platform/server/log.ts';
import { Obstacle } from '#platform/server/obstacle.ts';
import { keepHeapSmall } from '#platform/server/small-heap.ts';

import { type Call, type Command } from './command.ts';
import { nearestName } from './nearest.ts';
import { joinMarket } from './open-market.ts';

export const catalogueImport: Command = {
  name: 'catalogue import',
  usage: 'FILE --seller SLUG [--approve] [--stock N]',
  about: 'Reads a CSV file of goods into a shop.',
  help: `
Reads goods from a CSV file: UTF-8, commas or semicolons, the first line naming the columns

  sku, title, category, price_vnd              needed; levels of a category are parted by " > "
  discount_percent, rating, review_count       optional; "N/A" is absent

Rows are known by their sku, so the same file may be read again: only what differs is written. Rows that are
refused are listed with their line, the reason and what to do; all others are read. It is one transaction:
interrupted at any moment, it leaves everything as it was.

  --seller SLUG   whose goods these are; \`wecan sellers list\` names them
  --stock N       how many of each are in stock; without it what is new is not for sale
  --approve       shows them at once and keeps a record of it; without it they wait for a person to approve them

Answers 0 when every row was read, 1 when some were refused or the file cannot be read.`,
  options: { seller: { type: 'string' }, approve: { type: 'boolean' }, stock: { type: 'string' } },
  words: [1, 1],
  run: async (call) => {
    const [file = ''] = call.words;
    const stock = stockOf(call.options['stock']);
    const size = await sizeOf(file);
    keepHeapSmall();
    await joinMarket(call, 'catalogue import', { purposes: [], roles: ['catalogue', 'storefront'] });
    const sellerId = await sellerOf(call);
    const startedAt = performance.now();
    const result = await readCatalogue(call, { file, size, sellerId, stock });
    const seconds = (performance.now() - startedAt) / 1000;
    call.terminal.steps.end();
    call.terminal.print(summaryOf(result, seconds));
    logInfo('catalogue imported', { count: result.added + result.changed });
    return result.refused > 0 ? 1 : 0;
  },
};

type Reading = { file: string; size: number; sellerId: NonNullable<Awaited<ReturnType<typeof findSellerId>>>; stock: number | undefined };

async function readCatalogue({ terminal, options, lifetime }: Call, { file, size, sellerId, stock }: Reading): Promise<ImportResult> {
  let bytes = 0;
  terminal.steps.begin(`Reading ${basename(file)}`);
  const order = {
    sellerId,
    source: basename(file).slice(0, 120),
    isApproved: options['approve'] === true,
    stock,
    signal: lifetime.signal,
    onProgress: (rows: number) => terminal.steps.progress(`${bar(bytes / size)} ${rows} rows`),
    onRefused: (line: number, why: Parameters<typeof wordsOfFault>[0]) => terminal.print(`line ${line}: ${wordsOfFault(why, 'en')}`),
  };
  try {
    const rows = csvRows(file, (soFar) => (bytes = soFar));
    return await withRole('catalogue', (tx) => importListings(tx, { rows, order }, new Date()));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Obstacle(`${basename(file)}: ${wordsOfFault(error.fault, 'en')} Nothing was changed.`);
    throw error;
  }
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * 24);
  return `${'█'.repeat(full)}${'░'.repeat(24 - full)} ${Math.floor(Math.min(1, share) * 100)} %`;
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Obstacle(`There is no file ${file}.`);
  if (!found.isFile()) throw new Obstacle(`${file} is not a file.`);
  return Math.max(1, found.size);
}

function stockOf(text: string | boolean | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (typeof text !== 'string' || !/^\d{1,6}$/.test(text)) throw new Obstacle(`--stock is a whole number from 0 to 999999, not "${text}".`);
  return Number(text);
}

async function sellerOf({ options }: Call): Promise<Reading['sellerId']> {
  const slug = options['seller'];
  const reads = readsOf('storefront');
  if (typeof slug !== 'string') throw new Obstacle('Say whose goods these are: --seller SLUG. `npm run wecan -- sellers list` names the shops.');
  const id = await findSellerId(reads, slug);
  if (id) return id;
  const guess = nearestName(
    slug,
    (await listSellers(reads, 1_000)).map((seller) => seller.slug),
  );
  throw new Obstacle(`There is no shop "${slug}".${guess ? ` Did you mean "${guess}"?` : ''} \`npm run wecan -- sellers list\` names them.`);
}

function summaryOf({ added, changed, unchanged, refused, categories }: ImportResult, seconds: number): string {
  const rows = added + changed + unchanged + refused;
  return [
    `${rows} rows in ${seconds.toFixed(1)} s (${Math.round(rows / Math.max(0.001, seconds))} a second):`,
    `  ${added} new, ${changed} changed, ${unchanged} as they were, ${refused} refused`,
    ...(categories > 0 ? [`  ${categories} categories made`] : []),
  ].join('\n');
}

import { sql } from 'kysely';

import { type RoleTx } from '#enforcement/with-purpose.ts';
import { type Id, timeId } from '#platform/ids.ts';

import { addListings } from '../add-listings.ts';
import { type Category, type CategoryId } from '../category-tree.ts';
import { approveListings } from '../decide-listing.ts';
import { type ListingId } from '../facts-of-listings.ts';
import { insertMany } from '../insert-many.ts';
import { refreshDocuments } from '../refresh-documents.ts';
import { rebuildVocabulary } from '../search/rebuild-vocabulary.ts';
import { setStock } from '../set-stock.ts';
import { type StockLine } from '../stock.ts';
import { categoryPaths } from './category-paths.ts';
import { type CsvRow } from './csv-rows.ts';
import { fault, type ImportFault } from './import-faults.ts';
import { type ImportRow, isFault, parseRow } from './parse-row.ts';

export type ImportOrder = {
  sellerId: Id<'sellers.sellers'>;
  /** Where the facts of the file come from. */
  source: string;
  isApproved: boolean;
  /** Without it what is new is not for sale, and what is known keeps its stock. */
  stock: number | undefined;
  onRefused: (line: number, why: ImportFault) => void;
  onProgress: (rows: number) => void;
  signal?: AbortSignal | undefined;
};

export type ImportResult = { added: number; changed: number; unchanged: number; refused: number; categories: number };

const batch = 500;

/**
 * Reads a file of listings into the shop of a seller. It runs in one transaction: until its end nobody sees
 * anything, and whatever interrupts it leaves everything as it was. Rows are known by their sku, so a second run
 * writes only what differs; stock of known goods is set last, that no order waits for the rest of the file.
 */
export async function importListings(
  tx: RoleTx<'catalogue'>,
  { rows, order }: { rows: AsyncIterable<CsvRow>; order: ImportOrder },
  at: Date,
): Promise<ImportResult> {
  const paths = await categoryPaths(tx);
  const result: ImportResult = { added: 0, changed: 0, unchanged: 0, refused: 0, categories: 0 };
  const stocks: StockLine[] = [];
  for await (const some of inBatches(goodRows(rows, order, result))) {
    const categories = new Map<ImportRow, Category>();
    for (const row of some) categories.set(row, await paths.find(row.category));
    await importBatch(tx, { some, categories, order, result, stocks }, at);
    order.onProgress(result.added + result.changed + result.unchanged + result.refused);
  }
  if (result.added + result.changed > 0) await rebuildVocabulary(tx);
  for (let start = 0; start < stocks.length; start += 5_000) await setStock(tx, stocks.slice(start, start + 5_000));
  return { ...result, categories: paths.made() };
}

async function* goodRows(rows: AsyncIterable<CsvRow>, { onRefused }: ImportOrder, result: ImportResult): AsyncGenerator<ImportRow> {
  const firstLines = new Map<string, number>();
  for await (const row of rows) {
    const parsed = 'fault' in row ? row.fault : parseRow(row.line, row.columns);
    const first = isFault(parsed) ? undefined : firstLines.get(parsed.sku);
    const why = isFault(parsed) ? parsed : first === undefined ? undefined : fault('twice-sku', { first });
    if (isFault(parsed) || why) {
      result.refused += 1;
      if (why) onRefused(row.line, why);
    } else {
      firstLines.set(parsed.sku, row.line);
      yield parsed;
    }
  }
}

async function* inBatches(rows: AsyncIterable<ImportRow>): AsyncGenerator<readonly ImportRow[]> {
  let some: ImportRow[] = [];
  for await (const row of rows) {
    some.push(row);
    if (some.length === batch) {
      yield some;
      some = [];
    }
  }
  yield some;
}

type Batch = {
  some: readonly ImportRow[];
  categories: ReadonlyMap<ImportRow, Category>;
  order: ImportOrder;
  result: ImportResult;
  stocks: StockLine[];
};

type Known = {
  sku: string;
  variantId: Id<'catalogue.variants'>;
  listingId: ListingId;
  priceVnd: number;
  title: string;
  categoryId: CategoryId;
  state: string;
  rating: number | null;
  reviewCount: number | null;
  discountPercent: number | null;
  stock: number | null;
};

async function importBatch(tx: RoleTx<'catalogue'>, { some, categories, order, result, stocks }: Batch, at: Date): Promise<void> {
  order.signal?.throwIfAborted();
  const known = new Map((await knownRows(tx, order.sellerId, some)).map((row) => [row.sku, row]));
  const fresh = some.filter(({ sku }) => !known.has(sku));
  const added = await addListings(
    tx,
    fresh.map((row) => ({
      sellerId: order.sellerId,
      categoryId: categoryIdOf(row),
      kind: 'goods',
      title: row.title,
      facts: { source: order.source, ...row.facts },
      variants: [{ sku: row.sku, priceVnd: row.priceVnd, ...(order.stock !== undefined && { stock: order.stock }) }],
    })),
    at,
  );
  const pairs = some.flatMap((row) => {
    const found = known.get(row.sku);
    return found ? [{ row, found }] : [];
  });
  const changed = pairs.filter(({ row, found }) => isDifferent(row, found, categoryIdOf(row)));
  await changeListings(
    tx,
    changed.map(({ row, found }) => ({ row, found, categoryId: categoryIdOf(row) })),
    at,
  );
  const { stock } = order;
  const restocked = stock === undefined ? [] : pairs.filter(({ found }) => found.stock !== stock);
  if (stock !== undefined) stocks.push(...restocked.map(({ found }) => ({ variantId: found.variantId, quantity: stock })));
  const waiting = order.isApproved ? pairs.filter(({ found }) => found.state === 'waiting').map(({ found }) => found.listingId) : [];
  if (order.isApproved) {
    const listingIds = [...added.map(({ id }) => id), ...waiting];
    await approveListings(tx, { listingIds, staffId: 'operator', reason: 'wecan catalogue import --approve' }, at);
  }
  await refreshDocuments(
    tx,
    changed.map(({ found }) => found.listingId),
    at,
  );
  const touched = new Set([...changed, ...restocked].map(({ found }) => found.listingId).concat(waiting));
  result.added += added.length;
  result.changed += touched.size;
  result.unchanged += pairs.length - touched.size;

  function categoryIdOf(row: ImportRow): CategoryId {
    const category = categories.get(row);
    if (!category) throw new Error('Each row has found its category.');
    return category.id;
  }
}

async function knownRows(tx: RoleTx<'catalogue'>, sellerId: Id<'sellers.sellers'>, rows: readonly ImportRow[]): Promise<readonly Known[]> {
  const { rows: known } = await sql<Known>`
    select v.sku, v.id as "variantId", l.id as "listingId", v.price_vnd as "priceVnd", l.title, l.category_id as "categoryId", l.state,
      l.source_rating as rating, l.source_review_count as "reviewCount", l.source_discount_percent as "discountPercent", s.available as stock
    from catalogue.variants v join catalogue.listings l on l.id = v.listing_id left join catalogue.stock s on s.variant_id = v.id
    where v.seller_id = ${sellerId} and v.sku = any (${rows.map(({ sku }) => sku)}::text[])`.execute(tx);
  return known;
}

/** A real has seven digits, so ratings are compared as the database keeps them. */
function isDifferent({ title, priceVnd, facts }: ImportRow, known: Known, categoryId: CategoryId): boolean {
  const rating = facts.rating === undefined ? null : Math.fround(facts.rating);
  return (
    title !== known.title ||
    priceVnd !== known.priceVnd ||
    categoryId !== known.categoryId ||
    rating !== (known.rating === null ? null : Math.fround(known.rating)) ||
    (facts.reviewCount ?? null) !== known.reviewCount ||
    (facts.discountPercent ?? null) !== known.discountPercent
  );
}

type Change = { row: ImportRow; found: Known; categoryId: CategoryId };

async function changeListings(tx: RoleTx<'catalogue'>, changes: readonly Change[], at: Date): Promise<void> {
  if (changes.length === 0) return;
  const listings = changes.map(({ row, found, categoryId }) => ({
    id: found.listingId,
    title: row.title,
    category_id: categoryId,
    source_rating: row.facts.rating ?? null,
    source_review_count: row.facts.reviewCount ?? null,
    source_discount_percent: row.facts.discountPercent ?? null,
  }));
  await sql`
    update catalogue.listings l set title = c.title, category_id = c.category_id, source_rating = c.source_rating,
      source_review_count = c.source_review_count, source_discount_percent = c.source_discount_percent, changed_at = ${at}
    from json_populate_recordset(null::catalogue.listings, ${JSON.stringify(listings)}::json) c where c.id = l.id`.execute(tx);
  const repriced = changes.filter(({ row, found }) => row.priceVnd !== found.priceVnd);
  const prices = repriced.map(({ row, found }) => ({
    id: timeId<'catalogue.prices'>(),
    variant_id: found.variantId,
    price_vnd: row.priceVnd,
    since: at,
  }));
  await insertMany(tx, 'catalogue.prices', { rows: prices });
  await sql`
    update catalogue.variants v set price_vnd = c.price_vnd
    from json_populate_recordset(null::catalogue.prices, ${JSON.stringify(prices)}::json) c where c.variant_id = v.id`.execute(tx);
}

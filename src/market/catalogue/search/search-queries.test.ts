import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from 'vitest';

import { readsOf, withRole } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../../../../tests/database.ts';
import { testNow } from '../../../../tests/member.ts';
import { addShop } from '../../../../tests/shop.ts';
import { csvRows } from '../import/csv-rows.ts';
import { importListings } from '../import/import-listings.ts';
import { readQuery } from './read-query.ts';
import { expressionsOf, withOneLess } from './search-expressions.ts';
import { noFilters, type Search, searchListings, searchStatement } from './search-listings.ts';
import { suggest } from './suggestions.ts';
import { readVocabulary } from './vocabulary-of-market.ts';
import { type Vocabulary } from './vocabulary.ts';

/** Titles of a real market, and what people ask of them: WECAN_TITLES names another file of titles to ask the same of. */
const titles = process.env['WECAN_TITLES'] ?? 'tests/data/listings.csv';
const queries = readFileSync('tests/data/search-queries.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [query = '', kind = '', skus = '', top = '1', pattern = ''] = line.split('\t');
    return { query, kind, skus: skus === '' ? [] : skus.split(','), top: Number(top), pattern: new RegExp(pattern, 'iu') };
  });

let market: TestMarket;
let vocabulary: Vocabulary;

beforeAll(async () => {
  market = await openTestMarket();
  const sellerId = await addShop({ name: 'Điện máy Thử' });
  const order = { sellerId, source: 'test', isApproved: true, stock: 50, onProgress: () => undefined, onRefused: () => expect.unreachable() };
  await withRole('catalogue', (tx) => importListings(tx, { rows: csvRows(titles), order }, testNow));
  vocabulary = await readVocabulary(readsOf('storefront'));
}, 120_000);

const search = (rest: Partial<Search>): Search => ({
  filters: noFilters,
  sort: 'relevance',
  page: 1,
  pageSize: 40,
  withFacets: false,
  isBroad: false,
  ...rest,
});
const ask = (query: string, rest: Partial<Search> = {}) =>
  searchListings(readsOf('storefront'), search({ expressions: expressionsOf(readQuery(query, vocabulary)), ...rest }));

test('the set has sixty queries and more', () => {
  expect(queries.length).toBeGreaterThanOrEqual(60);
});

describe('what must come first comes first', () => {
  test.each(queries)('$query ($kind)', async ({ query, skus, top, pattern }) => {
    const { items } = await ask(query);

    const first = items.slice(0, top).map(({ card }) => card.title);
    expect(first).toHaveLength(top);
    for (const title of first) expect(title).toMatch(pattern);
    if (skus.length > 0) {
      const { rows } = await market.main.query('select sku from catalogue.variants where listing_id = $1', [items[0]?.id]);
      expect(skus).toContain(rows[0]?.sku);
    }
  });
});

describe('what was changed in a query is said', () => {
  test.each([
    ['tainghe bluetooth', 'tai nghe bluetooth'],
    ['tai nge bluetooth', 'tai nghe bluetooth'],
    ['dein thoai samsung', 'điện thoại samsung'],
    ['ddieenj thoaij', 'điện thoại'],
  ])('"%s" is searched as "%s"', (query, corrected) => {
    expect(readQuery(query, vocabulary).corrected).toBe(corrected);
  });

  test('accents are added in words, and nothing is corrected that is right', () => {
    expect(readQuery('may giat', vocabulary)).toMatchObject({ corrected: undefined, written: 'máy giặt' });
    expect(readQuery('máy giặt', vocabulary)).toMatchObject({ corrected: undefined, written: undefined });
  });
});

describe('a query that nothing fulfils', () => {
  test('is asked again with one word less', async () => {
    const read = readQuery('máy giặt kim cương vũ trụ', vocabulary);
    expect((await ask('máy giặt xyzzyq')).total).toBe(0);

    const less = withOneLess(readQuery('máy giặt xyzzyq', vocabulary));
    const found = await searchListings(readsOf('storefront'), search({ expressions: { ...expressionsOf(read), all: less, inTitle: less } }));
    expect(found.items[0]?.card.title).toMatch(/máy giặt/iu);
  });

  test('of one word has no less', () => {
    expect(withOneLess(readQuery('xyzzyq', vocabulary))).toBe('');
  });
});

describe('whatever is typed', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n '],
    ['signs only', `'"\\&|!():*<->%_`],
    ['a search expression', `tai' & 'nghe':* | !'x`],
    ['SQL', `'; drop table catalogue.documents; --`],
    ['emoji', '🎧🎧 👩‍🚀'],
    ['combining marks', 'a\u0300\u0301\u0302\u0303\u0323'.repeat(20)],
    ['control characters', '\u0000\u0007tai\u200bnghe\uFEFF'],
    ['half a character', '\uD83D'],
    ['another script', 'ヘッドホン наушники'],
    ['a megabyte', 'tai nghe '.repeat(120_000)],
    ['one long word', 'x'.repeat(1_000_000)],
    ['many words', Array.from({ length: 500 }, (_, index) => `w${index}`).join(' ')],
  ])('%s is answered', async (_, query) => {
    const read = readQuery(query, vocabulary);
    expect(read.slots.length).toBeLessThanOrEqual(12);
    if (read.slots.length > 0) expect((await ask(query)).total).toBeGreaterThanOrEqual(0);
  });
});

describe('lists', () => {
  test('come in the order asked for', async () => {
    const prices = async (sort: Search['sort']) => (await ask('tai nghe', { sort })).items.map(({ priceVnd }) => priceVnd);

    expect(await prices('price-up')).toEqual((await prices('price-up')).toSorted((a, b) => a - b));
    expect(await prices('price-down')).toEqual((await prices('price-down')).toSorted((a, b) => b - a));
    for (const sort of ['newest', 'sales', 'rating'] as const) expect((await ask('tai nghe', { sort })).items).toHaveLength(40);
  });

  test('have pages that do not overlap and an end', async () => {
    const { total } = await ask('tai nghe');
    const pages = await Promise.all(Array.from({ length: Math.ceil(total / 40) + 1 }, (_, index) => ask('tai nghe', { page: index + 1 })));
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));

    expect(new Set(ids).size).toBe(total);
    expect(ids).toHaveLength(total);
    expect(pages.at(-1)?.items).toEqual([]);
  });

  test('put what is sold out last', async () => {
    const first = (await ask('tai nghe bluetooth')).items[0];
    await market.main.query(
      'update catalogue.stock set available = 0 where variant_id in (select id from catalogue.variants where listing_id = $1)',
      [first?.id],
    );

    const { items, total } = await ask('tai nghe bluetooth', { pageSize: 2_000 });

    expect(items).toHaveLength(total);
    expect(items.at(-1)).toMatchObject({ id: first?.id, isAvailable: false, leftCount: 0 });
  });
});

describe('filters', () => {
  test('narrow a list, and their counts say to what', async () => {
    const all = await ask('tai nghe', { withFacets: true });
    const bucket = all.facets?.prices?.find(({ bucket: number }) => number === 3);
    const filters = { ...noFilters, minPriceVnd: 500_000, maxPriceVnd: 999_999 };

    const narrowed = await ask('tai nghe', { filters, withFacets: true });

    expect(bucket?.count).toBeGreaterThan(0);
    expect(narrowed.total).toBe(bucket?.count);
    expect(narrowed.items.every(({ priceVnd }) => priceVnd >= 500_000 && priceVnd < 1_000_000)).toBe(true);
    // The other ranges stay in sight with their own counts, for ticking another one.
    expect(narrowed.facets?.prices).toEqual(all.facets?.prices);
    const counted = all.facets?.categories?.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(all.total);
  });

  test('by a shop that does not exist find nothing', async () => {
    expect(await ask('tai nghe', { filters: { ...noFilters, sellerIds: [randomId()] } })).toMatchObject({ items: [], total: 0 });
  });

  test('by stars count our own reviews only, never those of the source', async () => {
    const filters = { ...noFilters, minRating: 4 };
    expect((await ask('tai nghe', { filters })).total).toBe(0);

    const [listing] = (await ask('tai nghe')).items;
    await market.main.query('update catalogue.listings set review_count = 2, rating_sum = 9 where id = $1', [listing?.id]);

    expect((await ask('tai nghe', { filters })).items.map(({ id }) => id)).toEqual([listing?.id]);
    expect((await ask('tai nghe', { withFacets: true })).facets?.ratings).toEqual({ from45: 1, from4: 1, from3: 1 });
  });
});

describe('the plan', () => {
  const planOf = async (wanted: Search) => {
    const { sql: text, parameters } = searchStatement(wanted).compile(readsOf('storefront'));
    await market.main.query('analyze catalogue.documents');
    const { rows } = await market.main.query<{ 'QUERY PLAN': string }>({ text: `explain (costs off) ${text}`, values: [...parameters] });
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  test('of a search uses the index of words', async () => {
    const plan = await planOf(search({ expressions: expressionsOf(readQuery('tai nghe bluetooth', vocabulary)), withFacets: true }));

    expect(plan).toContain('Bitmap Index Scan on documents_by_words');
    expect(plan).not.toContain('Seq Scan on documents');
  });
});

describe('suggestions', () => {
  const texts = async (typed: string) => (await suggest(readsOf('storefront'), typed)).map(({ text }) => text);

  test('complete what was begun, with and without accents', async () => {
    expect(await texts('tai ngh')).toContain('tai nghe bluetooth');
    expect(await texts('TAI NGHE blue')).toEqual(await texts('tai nghe blue'));
    expect(await texts('máy gi')).toEqual(await texts('may gi'));
    expect((await texts('may gi'))[0]).toMatch(/máy giặt/iu);
  });

  test('know categories and shops, and lead to them', async () => {
    expect(await suggest(readsOf('storefront'), 'tu lanh')).toContainEqual({ text: 'Tủ lạnh', path: '/c/tu-lanh', kind: 'category' });
    expect(await suggest(readsOf('storefront'), 'điện máy th')).toContainEqual(expect.objectContaining({ kind: 'seller', text: 'Điện máy Thử' }));
  });

  test('are at most eight, and none for nothing', async () => {
    expect((await texts('t')).length).toBeLessThanOrEqual(8);
    for (const typed of ['', '  ', '%', '_', '\u0000', '🎧', 'zzzzzz', 'x'.repeat(100_000)]) expect(await texts(typed)).toEqual([]);
  });
});

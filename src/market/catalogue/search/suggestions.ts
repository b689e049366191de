import { type Kysely, sql } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';
import { type RoleTx } from '#enforcement/with-purpose.ts';

import { tokensOf } from './tokens.ts';

export type Phrase = { folded: string; text: string; count: number };
export type Suggestion = { text: string; path: string; kind: 'category' | 'phrase' | 'seller' };

type Row = Suggestion & { folded: string; weight: number };

const mostSuggestions = 8;
const mostStarts = 4;

/** Rows of the table: phrases of titles, categories that have listings, and shops. */
export async function suggestionsOf(tx: RoleTx<'catalogue'>, phrases: readonly Phrase[]): Promise<Row[]> {
  const { rows: categories } = await sql<{ slug: string; name: string; count: number }>`
    select c.slug, c.name_vi as name, count(*) from catalogue.documents d, unnest(d.category_ids) as id join catalogue.categories c using (id) group by c.id`.execute(
    tx,
  );
  const { rows: shops } = await sql<{ slug: string; name: string; count: number }>`
    select s.slug, s.name, count(*) from catalogue.documents d join sellers.sellers s on s.id = d.seller_id group by s.id`.execute(tx);
  const rows = [
    ...phrases.flatMap(({ text, count }) =>
      startsOf({ text, path: `/search?q=${encodeURIComponent(text)}`, kind: 'phrase', weight: Math.log1p(count) }),
    ),
    ...categories.flatMap(({ slug, name, count }) => startsOf({ text: name, path: `/c/${slug}`, kind: 'category', weight: Math.log1p(count) + 1 })),
    ...shops.flatMap(({ slug, name, count }) => startsOf({ text: name, path: `/shop/${slug}`, kind: 'seller', weight: Math.log1p(count) })),
  ];
  return [...new Map(rows.map((row) => [`${row.folded}\n${row.path}`, row])).values()];
}

/** What to offer for the first letters of something, with or without accents. One read of an index. */
export async function suggest(reads: Kysely<Pick<RoleTables['storefront'], 'catalogue.suggestions'>>, typed: string): Promise<Suggestion[]> {
  const prefix = foldedWords(typed.slice(0, 60));
  if (prefix === '') return [];
  const { rows } = await sql<Suggestion>`
    select text, path, kind from (
      select distinct on (path) text, path, kind, weight from (
        select text, path, kind, weight from catalogue.suggestions where folded >= ${prefix} and folded < ${`${prefix}\u{10FFFF}`} limit 500
      ) as near order by path, weight desc
    ) as best order by weight desc, text limit ${mostSuggestions}`.execute(reads);
  return rows;
}

/** A suggestion is found by its beginning and, with less weight, by each of its next words. */
function startsOf({ text, path, kind, weight }: Suggestion & { weight: number }): Row[] {
  const words = foldedWords(text).split(' ');
  return words
    .slice(0, mostStarts)
    .map((_, start) => ({ folded: words.slice(start).join(' '), text, kind, path, weight: start === 0 ? weight : weight / 3 }))
    .filter(({ folded }) => folded !== '');
}

function foldedWords(text: string): string {
  return tokensOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}

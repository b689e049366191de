import { sql } from 'kysely';

import { type RoleTx } from '#enforcement/with-purpose.ts';

import { readCategoryTree } from '../category-tree.ts';
import { insertMany } from '../insert-many.ts';
import { type Phrase, suggestionsOf } from './suggestions.ts';
import { type Token, tokensOf } from './tokens.ts';

const batch = 2_000;
const mostWords = 30_000;
const mostPairs = 60_000;
const longestPhrase = 5;
const leastPhrases = 3;

type Count = { written: string; votes: number; count: number };

/** Counts the words of all titles anew: what corrections and suggestions are made of. Seconds for 100,000 listings. */
export async function rebuildVocabulary(tx: RoleTx<'catalogue'>): Promise<{ words: number; pairs: number; suggestions: number }> {
  // Two who count at once would both write everything: whoever comes second waits. Nobody who reads does.
  await sql`lock table catalogue.words in share row exclusive mode`.execute(tx);
  const [words, pairs, phrases, listings] = [new Map<string, Count>(), new Map<string, Count>(), new Map<string, Count>(), new Map<string, number>()];
  const categoryWords = await wordsOfCategories(tx);
  for await (const some of documents(tx)) {
    for (const { title, titleEn, categoryIds } of some) {
      const [tokens, others] = [tokensOf(title), tokensOf(titleEn ?? '')];
      for (const own of [tokens, others]) countTitle(own, { words, pairs, phrases });
      const found = new Set([...tokens, ...others].map(({ folded }) => folded).concat(categoryIds.flatMap((id) => categoryWords.get(id) ?? [])));
      for (const word of found) listings.set(word, (listings.get(word) ?? 0) + 1);
    }
    forgetRare(words, 2 * mostWords);
    forgetRare(pairs, 2 * mostPairs);
    forgetRare(phrases, 2 * mostPairs);
  }
  await tx.deleteFrom('catalogue.words').execute();
  await tx.deleteFrom('catalogue.word_pairs').execute();
  await tx.deleteFrom('catalogue.suggestions').execute();
  const wordRows = mostFrequent(words, mostWords).map(({ key, written, count }) => ({
    word: key,
    written,
    count,
    listings: listings.get(key) ?? count,
  }));
  const pairRows = mostFrequent(pairs, mostPairs).map(({ key, written, count }) => {
    const [first = '', second = ''] = key.split(' ');
    return { first, second, written, count };
  });
  const suggestions = await suggestionsOf(tx, phrasesOf(phrases));
  await insertMany(tx, 'catalogue.words', { rows: wordRows });
  await insertMany(tx, 'catalogue.word_pairs', { rows: pairRows });
  await insertMany(tx, 'catalogue.suggestions', { rows: suggestions });
  return { words: wordRows.length, pairs: pairRows.length, suggestions: suggestions.length };
}

type Titles = { id: string; title: string; titleEn: string | null; categoryIds: readonly string[] };

async function* documents(tx: RoleTx<'catalogue'>): AsyncGenerator<readonly Titles[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<Titles>`
      select d.listing_id as id, l.title, l.title_en as "titleEn", d.category_ids[greatest(1, cardinality(d.category_ids) - 1):] as "categoryIds"
      from catalogue.documents d join catalogue.listings l on l.id = d.listing_id
      where d.listing_id > ${after} order by d.listing_id limit ${batch}`.execute(tx);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last.id;
  }
}

/** A listing is found by the names of its category and of the one above, as well as by its title. */
async function wordsOfCategories(tx: RoleTx<'catalogue'>): Promise<Map<string, string[]>> {
  const { all } = await readCategoryTree(tx);
  return new Map(all.map(({ id, nameVi, nameEn }) => [id, tokensOf(`${nameVi} ${nameEn ?? ''}`).map(({ folded }) => folded)]));
}

type Counts = { words: Map<string, Count>; pairs: Map<string, Count>; phrases: Map<string, Count> };

function countTitle(tokens: readonly Token[], { words, pairs, phrases }: Counts): void {
  for (const [index, token] of tokens.entries()) {
    countOnce(words, token.folded, token.written);
    for (const part of token.parts) countOnce(words, part, part);
    for (const form of token.also) countOnce(words, form, form);
    const next = tokens[index + 1];
    if (next) countOnce(pairs, `${token.folded} ${next.folded}`, `${token.written} ${next.written}`);
  }
  // A title begins with what the thing is, so its beginnings are what people look for; a longer one is counted
  // once the shorter has been met a few times.
  let [folded, written] = [tokens[0]?.folded ?? '', tokens[0]?.written ?? ''];
  for (const token of tokens.slice(1, longestPhrase)) {
    folded += ` ${token.folded}`;
    written += ` ${token.written}`;
    if (countOnce(phrases, folded, written) < leastPhrases) return;
  }
}

/** How it is written is kept by vote: the form that is written most of the time outlives all others. */
function countOnce(counts: Map<string, Count>, key: string, written: string): number {
  const known = counts.get(key);
  if (!known) {
    counts.set(key, { written, votes: 1, count: 1 });
    return 1;
  }
  if (known.written === written) known.votes += 1;
  else if (known.votes > 0) known.votes -= 1;
  else known.written = written;
  known.count += 1;
  return known.count;
}

/** What was met once among so many will not be among the most frequent: it makes room. */
function forgetRare(counts: Map<string, Count>, most: number): void {
  for (let least = 2; counts.size > most; least += 1) for (const [key, { count: times }] of counts) if (times < least) counts.delete(key);
}

function mostFrequent(counts: ReadonlyMap<string, Count>, most: number): { key: string; written: string; count: number }[] {
  return [...counts]
    .filter(([key]) => key.length <= 100)
    .map(([key, { written, count: times }]) => ({ key, written, count: times }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}

/** A beginning that nearly always goes on in one way is no suggestion of its own. */
function phrasesOf(counts: ReadonlyMap<string, Count>): Phrase[] {
  const frequent = mostFrequent(counts, 20_000).filter((phrase) => phrase.count >= leastPhrases);
  const longest = new Map<string, number>();
  for (const { key, count: times } of frequent) {
    const shorter = key.slice(0, key.lastIndexOf(' '));
    longest.set(shorter, Math.max(longest.get(shorter) ?? 0, times));
  }
  return frequent
    .filter(({ key, count: times }) => (longest.get(key) ?? 0) < times * 0.8)
    .slice(0, 5_000)
    .map(({ key, written, count: times }) => ({ folded: key, text: written, count: times }));
}

import { type ReadQuery, readQuery } from './read-query.ts';
import { expressionsOf, withOneLess } from './search-expressions.ts';
import { type DocumentReader, type Found, isBroad, type Search, searchListings } from './search-listings.ts';
import { type Vocabulary } from './vocabulary.ts';

/** What somebody looks for: words, or nothing but a category or a shop. */
export type Wanted = Omit<Search, 'expressions' | 'isBroad'> & { text: string };

export type Answer = Found & {
  /** Undefined where no words were given. */
  read: ReadQuery | undefined;
  /** Nothing has all of the words: these have all but one. */
  isWidened: boolean;
};

const nothing: Found = { items: [], total: 0, isCapped: false, facets: undefined };

/** Reads the words, and finds what they mean. One statement; a second where nothing has all of the words. */
export async function findListings(reads: DocumentReader, { text, ...wanted }: Wanted, vocabulary: Vocabulary): Promise<Answer> {
  if (text.trim() === '') return { ...(await searchListings(reads, { ...wanted, isBroad: isAll(wanted) })), read: undefined, isWidened: false };
  const read = readQuery(text, vocabulary);
  // Signs and blanks alone name nothing.
  if (read.slots.length === 0) return { ...nothing, read, isWidened: false };
  const expressions = expressionsOf(read);
  const found = await searchListings(reads, { ...wanted, expressions, isBroad: isBroad(read.expected, vocabulary.listings) });
  const less = withOneLess(read);
  if (found.total > 0 || less === '') return { ...found, read, isWidened: false };
  const widened = await searchListings(reads, { ...wanted, expressions: { ...expressions, all: less, inTitle: less }, isBroad: false });
  return { ...widened, read, isWidened: widened.total > 0 };
}

/** Without words, category or shop every listing matches. */
function isAll({ category, sellerId }: Omit<Wanted, 'text'>): boolean {
  return category === undefined && sellerId === undefined;
}

/** A word of the titles in plain letters, how it is most often written, how often it is used, and how many listings it finds. */
export type Word = { word: string; written: string; count: number; listings: number };
export type WordPair = { first: string; second: string; written: string; count: number };

/** What a query is corrected by; made in milliseconds and kept in the process. */
export type Vocabulary = {
  size: number;
  /** Of how many listings it was made. */
  listings: number;
  countOf: (word: string) => number;
  /** How many listings are found by a word, be it in their titles or in the names of their categories. */
  listingsOf: (word: string) => number;
  countOfPair: (first: string, second: string) => number;
  /** With its accents, by the neighbours that it most often has. */
  write: (words: readonly string[]) => string;
  /** Known words that one slip of the finger away. */
  near: (word: string) => readonly string[];
};

export function vocabularyOf(words: readonly Word[], pairs: readonly WordPair[], listings = words.length): Vocabulary {
  const known = new Map(words.map((word) => [word.word, word]));
  const pairOf = new Map(pairs.map((pair) => [`${pair.first} ${pair.second}`, pair]));
  const byDeletion = deletionIndex(words);
  return {
    size: known.size,
    listings,
    listingsOf: (word) => known.get(word)?.listings ?? 0,
    countOf: (word) => known.get(word)?.count ?? 0,
    countOfPair: (first, second) => pairOf.get(`${first} ${second}`)?.count ?? 0,
    write: (phrase) => phrase.map((word, index) => writtenWord(index, phrase) ?? known.get(word)?.written ?? word).join(' '),
    near: (word) => {
      const found = new Set([word, ...deletionsOf(word)].flatMap((form) => byDeletion.get(form) ?? []));
      return [...found].filter((candidate) => candidate !== word && isOneSlipApart(candidate, word));
    },
  };

  /** Each word is written as in the more frequent of the two pairs that it belongs to. */
  function writtenWord(index: number, phrase: readonly string[]): string | undefined {
    const before = pairOf.get(`${phrase[index - 1]} ${phrase[index]}`);
    const after = pairOf.get(`${phrase[index]} ${phrase[index + 1]}`);
    if (!before && !after) return undefined;
    return (before?.count ?? 0) >= (after?.count ?? 0) ? before?.written.split(' ')[1] : after?.written.split(' ')[0];
  }
}

/**
 * Two words that differ by one slip share a form with one letter deleted (SymSpell), so that looking up is a
 * few reads of a map. Words with digits are names of models: another digit is another thing.
 */
function deletionIndex(words: readonly Word[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { word } of words) {
    if (!isCorrectable(word)) continue;
    for (const form of [word, ...deletionsOf(word)]) {
      const list = index.get(form);
      if (list) list.push(word);
      else index.set(form, [word]);
    }
  }
  return index;
}

export function isCorrectable(word: string): boolean {
  return word.length >= 2 && word.length <= 20 && !/\d/.test(word);
}

function deletionsOf(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** Damerau's four slips: a letter too many, too few, another one, or two neighbours swapped. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length + right.length === 0) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

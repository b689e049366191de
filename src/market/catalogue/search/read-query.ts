import { correctWord } from './correct-word.ts';
import { lightWords, synonyms } from './synonyms.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Vocabulary } from './vocabulary.ts';

/** One thing that must be there: any of the alternatives, each of them all of its words. */
export type Slot = { words: readonly string[]; alternatives: readonly (readonly string[])[] };

/** What somebody meant by what they typed. */
export type ReadQuery = {
  slots: readonly Slot[];
  /** In plain letters and in order, for what stands together in a title. */
  words: readonly string[];
  /** Words with their accents, as typed or, where none were, as these words are most often written: they match more closely. */
  accented: readonly string[];
  /** The query as it was searched for, with accents, where words of it were changed. */
  corrected: string | undefined;
  /** The query with its accents, where it was typed without any. */
  written: string | undefined;
  /** How many listings have all of it, guessed from how often its words stand side by side. */
  expected: number;
};

type Unit = Slot & { accented: string | undefined; isChanged: boolean };

const mostTokens = 12;
const mostLetters = 120;

export function readQuery(text: string, vocabulary: Vocabulary): ReadQuery {
  const tokens = tokensOf(text.slice(0, mostLetters)).slice(0, mostTokens);
  const units = withSynonyms(joinNeighbours(resolve(tokens, vocabulary), vocabulary));
  const words = units.flatMap((unit) => unit.words);
  const needed = units.filter((unit) => !(unit.words.length === 1 && lightWords.has(unit.words[0] ?? '')));
  const written = vocabulary.write(words);
  const isPlain = tokens.every((token) => token.written === token.folded);
  return {
    slots: (needed.length > 0 ? needed : units).map(({ words: own, alternatives }) => ({ words: own, alternatives })),
    words,
    accented: isPlain
      ? written.split(' ').filter((word, index) => word !== words[index])
      : units.flatMap(({ accented }) => (accented ? [accented] : [])),
    corrected: units.some(({ isChanged }) => isChanged) ? written : undefined,
    written: isPlain && written !== words.join(' ') ? written : undefined,
    expected: expectedListings(words, vocabulary),
  };
}

/** Words that stand side by side are counted together, others as if chance alone brought them into one title. */
function expectedListings(words: readonly string[], vocabulary: Vocabulary): number {
  const total = Math.max(1, vocabulary.listings);
  return words.reduce((share, word, index) => {
    const before = words[index - 1];
    const pairs = before === undefined ? 0 : vocabulary.countOfPair(before, word);
    return share * (before !== undefined && pairs > 0 ? pairs / Math.max(pairs, vocabulary.countOf(before)) : vocabulary.listingsOf(word) / total);
  }, total);
}

function resolve(tokens: readonly Token[], vocabulary: Vocabulary): Unit[] {
  const units: Unit[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = units.at(-1)?.words.at(-1);
    const after = tokens[index + 1]?.folded;
    units.push(unitOf(token, { before, after }, vocabulary));
  }
  return units;
}

function unitOf(token: Token, neighbours: { before: string | undefined; after: string | undefined }, vocabulary: Vocabulary): Unit {
  const { folded, written, parts, also } = token;
  const accented = written === folded ? undefined : written;
  const forms = [[folded], ...(parts.length > 0 ? [parts] : []), ...(also.length > 1 ? [also] : [])];
  const known = forms.filter((form) => form.every((word) => vocabulary.countOf(word) > 0));
  const instead = parts.length === 0 ? correctWord(folded, neighbours, vocabulary) : undefined;
  if (instead) return { words: instead, alternatives: [instead, ...known], accented: undefined, isChanged: true };
  if (known.length > 0) return { words: known[0] ?? [folded], alternatives: known, accented, isChanged: false };
  return { words: [folded], alternatives: forms, accented, isChanged: false };
}

/** "wh 1000 xm4" may stand in a title as one word, and so may "wi fi". */
function joinNeighbours(units: readonly Unit[], vocabulary: Vocabulary): Unit[] {
  const joined: Unit[] = [];
  for (let index = 0; index < units.length;) {
    const [run, word] =
      [3, 2].flatMap((length): [readonly Unit[], string][] => {
        const some = units.slice(index, index + length);
        const one = some.length === length ? oneWordOf(some, vocabulary) : undefined;
        return one ? [[some, one]] : [];
      })[0] ?? [];
    const next = units[index];
    if (run && word) joined.push(unitOfRun(run, word, vocabulary));
    else if (next) joined.push(next);
    index += run?.length ?? 1;
  }
  return joined;
}

const nobody = { before: undefined, after: undefined };

function unitOfRun(run: readonly Unit[], word: string, vocabulary: Vocabulary): Unit {
  const words = run.flatMap((unit) => unit.words);
  const corrected = correctWord(word, nobody, vocabulary);
  return {
    words: corrected ?? words,
    alternatives: [words, [word], ...(corrected ? [corrected] : [])],
    accented: undefined,
    isChanged: corrected !== undefined || run.some(({ isChanged }) => isChanged),
  };
}

function oneWordOf(units: readonly Unit[], vocabulary: Vocabulary): string | undefined {
  if (units.some(({ words, accented }) => words.length > 1 || accented !== undefined)) return undefined;
  const word = units.flatMap((unit) => unit.words).join('');
  if (word.length > 24) return undefined;
  if (vocabulary.countOf(word) > 0) return word;
  // "blu tooth" has a slip as well; pieces of a letter or two are models, and a slip away from everything.
  const pieces = units.map(({ words }) => words[0] ?? '');
  const isSlip = pieces.every((piece) => piece.length >= 3) && pieces.some((piece) => vocabulary.countOf(piece) === 0);
  return isSlip && correctWord(word, nobody, vocabulary) ? word : undefined;
}

const phrases = synonyms
  .flatMap((group) => {
    const forms = group.map((phrase) => phrase.split(' '));
    return forms.map((form) => ({ form, forms }));
  })
  .toSorted((a, b) => b.form.length - a.form.length);

/** Where some of the words name a thing that has other names, any of these names will do. */
function withSynonyms(units: readonly Unit[]): Unit[] {
  const widened: Unit[] = [];
  for (let index = 0; index < units.length;) {
    const found = phrases.find(({ form }) => form.every((word, offset) => isJust(units[index + offset], word)));
    const run = units.slice(index, index + (found?.form.length ?? 1));
    const [first] = run;
    if (found) {
      const own = run.flatMap(({ alternatives }) => (run.length === 1 ? alternatives.slice(1) : []));
      const others = found.forms.filter((form) => form !== found.form);
      widened.push({
        words: found.form,
        alternatives: [found.form, ...own, ...others],
        accented: run.map(({ accented }) => accented).find(Boolean),
        isChanged: run.some(({ isChanged }) => isChanged),
      });
    } else if (first) widened.push(first);
    index += run.length;
  }
  return widened;
}

function isJust(unit: Unit | undefined, word: string): boolean {
  return unit?.words.length === 1 && unit.words[0] === word;
}

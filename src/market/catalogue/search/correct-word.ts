import { isCorrectable, type Vocabulary } from './vocabulary.ts';

type Neighbours = { before: string | undefined; after: string | undefined };

/** A rare word of the titles is doubted only when it is long and another, one slip away, is so many times as frequent. */
const doubtRatio = 20;
const rare = 3;
const shortestDoubted = 5;

/** What a word most likely means that no title has, or hardly any; undefined where it stands as it is. */
export function correctWord(word: string, neighbours: Neighbours, vocabulary: Vocabulary): readonly string[] | undefined {
  const count = vocabulary.countOf(word);
  if (count > rare || word.length < (count > 0 ? shortestDoubted : 3)) return undefined;
  const [best] = guessesOf(word, vocabulary)
    .filter((guess) => guess.every((part) => vocabulary.countOf(part) >= Math.max(1, count * doubtRatio)))
    .map((guess) => ({ guess, score: scoreOf(guess, { word, neighbours, vocabulary }) }))
    .toSorted((a, b) => b.score - a.score);
  return best?.guess;
}

function guessesOf(word: string, vocabulary: Vocabulary): (readonly string[])[] {
  if (!isCorrectable(word)) return [];
  const plain = withoutTelex(word);
  const telex = plain !== word && vocabulary.countOf(plain) > 0 ? [[plain]] : [];
  const apart = segment(word, vocabulary);
  return [...telex, ...vocabulary.near(word).map((near) => [near]), ...(apart ? [apart] : [])];
}

/** "ddieenj" is what a Telex keyboard sends for "điện" when it is not switched on. */
function withoutTelex(word: string): string {
  const plain = word
    .replaceAll('dd', 'd')
    .replaceAll(/([aeo])\1/g, '$1')
    .replaceAll(/([aou])w/g, '$1');
  return plain.replace(/(?<=[aeiouy][a-z]{0,3})[sfrxj]$/, '');
}

/** Words that were run together, "tainghe", apart again: only where they are neighbours in titles too. */
function segment(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  if (word.length < 4) return undefined;
  type Path = { words: readonly string[]; score: number };
  const best: (Path | undefined)[] = [{ words: [], score: 0 }];
  for (let end = 2; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 10); start <= end - 2; start += 1) {
      const path = best[start];
      const piece = word.slice(start, end);
      const last = path?.words.at(-1);
      const pairs = last ? vocabulary.countOfPair(last, piece) : 1;
      if (!path || path.words.length >= 5 || vocabulary.countOf(piece) === 0 || pairs === 0) continue;
      const score = path.score + Math.log(pairs) + Math.log(vocabulary.countOf(piece)) - 8;
      if (score > (best[end]?.score ?? Number.NEGATIVE_INFINITY)) best[end] = { words: [...path.words, piece], score };
    }
  }
  const found = best[word.length]?.words;
  return found && found.length > 1 ? found : undefined;
}

type Judging = { word: string; neighbours: Neighbours; vocabulary: Vocabulary };

/** Frequent words are likelier, words that stand beside these neighbours much more so; fingers seldom miss the first letter. */
function scoreOf(guess: readonly string[], { word, neighbours, vocabulary }: Judging): number {
  const [first = '', last = first] = [guess[0], guess.at(-1)];
  const pairs = [
    neighbours.before ? vocabulary.countOfPair(neighbours.before, first) : 0,
    neighbours.after ? vocabulary.countOfPair(last, neighbours.after) : 0,
    ...guess.slice(1).map((part, index) => vocabulary.countOfPair(guess[index] ?? '', part)),
  ];
  const frequency = Math.min(...guess.map((part) => Math.log1p(vocabulary.countOf(part))));
  return frequency + pairs.reduce((sum, count) => sum + 2 * Math.log1p(count), 0) + (first[0] === word[0] ? 1 : 0) - (guess.length - 1);
}

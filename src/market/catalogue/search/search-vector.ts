import { type Token, tokensOf } from './tokens.ts';

/** What a listing is found by. */
export type Findable = {
  titles: readonly (readonly Token[])[];
  categoryNames: readonly string[];
  sellerName: string;
  skus: readonly string[];
};

type Weight = 'A' | 'B' | 'C' | 'D';

/** A vector is kept in its row; a listing with more words than this is found by the first ones. */
const mostLexemes = 160;

/**
 * The literal of a tsvector: A words as they are written, B in plain letters, C of the category, D of seller and
 * stock keeping units. A word without accents is written as it is folded and counts as A.
 */
export function searchVector({ titles, categoryNames, sellerName, skus }: Findable): string {
  const vector = new Map<string, string[]>();
  let position = 0;
  const add = (tokens: readonly Token[], [exact, plain]: readonly [Weight, Weight]) => {
    for (const token of tokens) {
      position += 1;
      const places: [string, Weight][] = [
        [token.written, exact],
        [token.folded, token.written === token.folded ? exact : plain],
        ...[...token.parts, ...token.also].map((word): [string, Weight] => [word, plain]),
      ];
      for (const [lexeme, weight] of places) place(vector, lexeme, `${position}${weight}`);
    }
    // A gap, so that no phrase runs from one text into the next.
    position += 3;
  };
  for (const title of titles) add(title, ['A', 'B']);
  for (const name of categoryNames) add(tokensOf(name).map(foldedOnly), ['C', 'C']);
  add([...tokensOf(sellerName), ...skus.flatMap(tokensOf)].map(foldedOnly), ['D', 'D']);
  return [...vector].map(([lexeme, places]) => `${quoteLexeme(lexeme)}:${places.join(',')}`).join(' ');
}

/** A lexeme of ours holds letters, digits and points, so quotes need no more than doubling. */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

function foldedOnly(token: Token): Token {
  return { ...token, written: token.folded };
}

function place(vector: Map<string, string[]>, lexeme: string, at: string): void {
  const places = vector.get(lexeme);
  if (places) {
    if (!places.includes(at) && places.length < 8) places.push(at);
  } else if (vector.size < mostLexemes && lexeme.length <= 60) vector.set(lexeme, [at]);
}

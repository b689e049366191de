import { type ReadQuery, type Slot } from './read-query.ts';
import { quoteLexeme } from './search-vector.ts';

/** A read query as the tsqueries that find candidates and measure how well their words match. */
export type SearchExpressions = {
  /** Every slot, anywhere in the listing's words. */
  all: string;
  /** Every slot, in the title. */
  inTitle: string;
  /** The words side by side, in their order; empty for a single word. */
  together: string;
  /** The accents as they were typed; empty when there were none. */
  accented: string;
  /** The words as the name of a category. */
  asCategory: string;
  /** The words as what the thing is meant for: "cho iPhone 12"; it is not that thing. */
  meantFor: string;
  /** How the title of the thing itself begins: the first word, and the first two. */
  head: readonly [string, string];
  wordCount: number;
};

export function expressionsOf({ slots, words, accented }: ReadQuery): SearchExpressions {
  return {
    all: slots.map((slot) => anyOf(slot, '')).join(' & '),
    inTitle: slots.map((slot) => anyOf(slot, ':AB')).join(' & '),
    together: words.length > 1 ? sideBySide(words, ':AB') : '',
    accented: accented.map((word) => `${quoteLexeme(word)}:A`).join(' & '),
    asCategory: sideBySide(words, ':C'),
    meantFor: `('cho':AB | 'for':AB) <-> ${sideBySide(words, ':AB')}`,
    head: [`${words[0] ?? ''} `, `${words.slice(0, 2).join(' ')} `],
    wordCount: Math.max(1, words.length),
  };
}

/**
 * For when nothing has all of the words: all but one of them. Empty where a single word leaves nothing to drop.
 */
export function withOneLess({ slots }: ReadQuery): string {
  if (slots.length < 2 || slots.length > 6) return '';
  return slots
    .map(
      (left) =>
        `(${slots
          .filter((slot) => slot !== left)
          .map((slot) => anyOf(slot, ''))
          .join(' & ')})`,
    )
    .join(' | ');
}

function sideBySide(words: readonly string[], weights: string): string {
  return words.map((word) => quoteLexeme(word) + weights).join(' <-> ');
}

function anyOf({ alternatives }: Slot, weights: string): string {
  const forms = alternatives.map((words) => words.map((word) => quoteLexeme(word) + weights).join(' & '));
  return forms.length === 1 && alternatives[0]?.length === 1 ? (forms[0] ?? '') : `(${forms.map((form) => `(${form})`).join(' | ')})`;
}

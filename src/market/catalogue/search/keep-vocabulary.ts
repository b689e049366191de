import { credentials } from '#enforcement/connections.ts';
import { readsOf } from '#enforcement/with-purpose.ts';

import { readVocabulary } from './vocabulary-of-market.ts';
import { type Vocabulary } from './vocabulary.ts';

const keptMs = 60_000;
let kept: { database: string; until: number; vocabulary: Promise<Vocabulary> } | undefined;

/** The words of the market, read once a minute at most: until the next reading a word just offered is not corrected to. */
export function keptVocabulary(at: Date): Promise<Vocabulary> {
  const { database } = credentials().main;
  if (kept && kept.database === database && kept.until > at.getTime()) return kept.vocabulary;
  const vocabulary = readVocabulary(readsOf('storefront'));
  const earlier = kept?.database === database ? kept.vocabulary : undefined;
  kept = { database, until: at.getTime() + keptMs, vocabulary };
  vocabulary.catch(() => (kept = undefined));
  // Nobody waits for a reading that is only due.
  return earlier ?? vocabulary;
}

import { type Kysely } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';

import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

type Reader = Kysely<Pick<RoleTables['storefront'], 'catalogue.words' | 'catalogue.word_pairs' | 'catalogue.documents'>>;

/** Rare pairs say nothing that a correction could use. */
const leastPairs = 2;

export async function readVocabulary(reads: Reader): Promise<Vocabulary> {
  const words = await reads.selectFrom('catalogue.words').select(['word', 'written', 'count', 'listings']).execute();
  const pairs = await reads
    .selectFrom('catalogue.word_pairs')
    .select(['first', 'second', 'written', 'count'])
    .where('count', '>=', leastPairs)
    .execute();
  const { listings } = await reads
    .selectFrom('catalogue.documents')
    .select((eb) => eb.fn.countAll<number>().as('listings'))
    .executeTakeFirstOrThrow();
  return vocabularyOf(words, pairs, listings);
}

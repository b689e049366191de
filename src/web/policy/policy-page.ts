import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { type PublishedSentence } from '#enforcement/published.ts';
import { publishedPoints, type Outcome, type PointLetter } from '#enforcement/vocabulary.ts';
import { type Locale } from '#platform/locale.ts';
import { formatCalendarDate } from '#platform/time.ts';

import { lawsNamed } from './law-words.ts';
import { fieldLine, type FieldLine, linesOf, listOf, type PolicyList, type PurposeLine } from './policy-lists.ts';

/** A piece of a paragraph: words, or the contact that stands in their place. */
export type Piece = { text: string } | { contact: 'officer' | 'controller' };
export type PointShown = { letter: PointLetter; title: string; blocks: ({ pieces: Piece[] } | PolicyList)[] };
export type SentenceShown = {
  clause: string;
  words: string;
  outcome: Outcome;
  why: string;
  purposes: PurposeLine[];
  fields: FieldLine[];
  test: string;
};
export type SectionShown = { heading: SentenceShown; sentences: SentenceShown[] };

/** Everything that the page `/policy` says, in one language. */
export function policyPage(locale: Locale) {
  const { version, effectiveOn, hash, sentences, fields, purposes } = publishedPolicy;
  const promises = sentences.filter(({ isHeading }) => !isHeading);
  const countOf = (outcome: Outcome) => promises.filter((sentence) => sentence.outcome === outcome).length;
  return {
    version,
    effectiveOn: formatCalendarDate(effectiveOn),
    hash,
    points: publishedPoints.map((letter) => pointShown(letter, locale)),
    sections: sectionsOf(locale),
    laws: lawsNamed(locale),
    counts: {
      sentences: promises.length,
      kept: countOf('kept'),
      narrowed: countOf('narrowed'),
      'not used': countOf('not used'),
      fields: fields.filter(({ addedBecause }) => !addedBecause).length,
      added: fields.filter(({ addedBecause }) => addedBecause).length,
      purposes: purposes.length,
      open: purposes.filter(({ isOpen }) => isOpen).length,
    },
  };
}

function pointShown(letter: PointLetter, locale: Locale): PointShown {
  const { title, blocks } = publishedPolicy.points[letter];
  return {
    letter,
    title: title[locale],
    blocks: blocks.map((block) => ('list' in block ? listOf(block.list, locale) : { pieces: piecesOf(block.text[locale]) })),
  };
}

function piecesOf(text: string): Piece[] {
  return text
    .split(/(\{officer\}|\{controller\})/)
    .filter(Boolean)
    .map((piece) => (piece === '{officer}' ? { contact: 'officer' } : piece === '{controller}' ? { contact: 'controller' } : { text: piece }));
}

/** The published text in its sections, each under its own heading. */
function sectionsOf(locale: Locale): SectionShown[] {
  const bySection = Map.groupBy(publishedPolicy.sentences, ({ section }) => section);
  return [...bySection.values()].flatMap((sentences) => {
    const heading = sentences.find(({ isHeading }) => isHeading);
    if (!heading) return [];
    return [
      {
        heading: sentenceShown(heading, locale),
        sentences: sentences.filter(({ isHeading }) => !isHeading).map((sentence) => sentenceShown(sentence, locale)),
      },
    ];
  });
}

export function sentenceShown({ clause, words, outcome, why, purposes, fields, test }: PublishedSentence, locale: Locale): SentenceShown {
  return {
    clause,
    words: words[locale],
    outcome,
    why: why[locale],
    purposes: linesOf(purposes, locale),
    fields: publishedPolicy.fields.filter(({ id }) => fields.includes(id)).map((field) => fieldLine(field, locale)),
    test,
  };
}

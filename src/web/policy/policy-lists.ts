import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { type PublishedField, type PublishedList, type PublishedPurpose, type PublishedRecipient } from '#enforcement/published.ts';
import { type Locale, type Words } from '#platform/locale.ts';

import { lawWords } from './law-words.ts';
import { purposePath } from './purpose-address.ts';

export type PurposeLine = { id: string; path: string; name: string; effect: string; basis: PublishedPurpose['basis']; isOpen: boolean };
export type FieldLine = {
  id: string;
  name: string;
  state: 'kept' | 'not yet' | 'derived' | 'denied';
  isSensitive: boolean;
  isAdded: boolean;
  because: string;
  purposes: readonly PurposeLine[];
};
export type RecipientLine = { id: string; name: string; kind: PublishedRecipient['kind']; receives: string; isOpen: boolean };

/** A list that stands in a point of the page; which one it is says what its lines hold. */
export type PolicyList =
  | { list: 'purposes' | 'closedPurposes'; purposes: PurposeLine[] }
  | { list: 'switches'; switches: { id: string; name: string; purpose: PurposeLine | undefined }[] }
  | { list: 'fields'; fields: FieldLine[] }
  | { list: 'sealedFields'; names: string[] }
  | { list: 'clearFields'; fields: { id: string; name: string; because: string }[] }
  | { list: 'retention'; rules: { id: string; words: string; law: string; purposes: PurposeLine[] }[] }
  | { list: 'departments'; departments: { id: string; name: string; purposes: PurposeLine[] }[] }
  | { list: 'recipients'; recipients: RecipientLine[] };

export function listOf(list: PublishedList, locale: Locale): PolicyList {
  switch (list) {
    case 'purposes':
    case 'closedPurposes':
      return { list, purposes: publishedPolicy.purposes.filter(({ isOpen }) => isOpen === (list === 'purposes')).map((one) => shaped(one, locale)) };
    case 'switches':
      return {
        list,
        switches: publishedPolicy.switches.map(({ id, words, purpose }) => ({ id, name: words[locale], purpose: lineOf(purpose, locale) })),
      };
    case 'fields':
      return { list, fields: publishedPolicy.fields.map((field) => fieldLine(field, locale)) };
    case 'sealedFields':
      return { list, names: publishedPolicy.fields.filter(({ isSealed, isKept }) => isSealed && isKept).map(({ words }) => words[locale]) };
    case 'clearFields':
      return {
        list,
        fields: publishedPolicy.fields.flatMap(({ id, words, clearBecause, isKept }) =>
          clearBecause && isKept ? [{ id, name: words[locale], because: clearBecause[locale] }] : [],
        ),
      };
    case 'retention':
      return {
        list,
        rules: publishedPolicy.retention.map(({ id, words, law, purposes }) => ({
          id,
          words: words[locale],
          law: lawWords(law, locale),
          purposes: linesOf(purposes, locale),
        })),
      };
    case 'departments':
      return {
        list,
        departments: publishedPolicy.departments.map(({ id, words, purposes }) => ({ id, name: words[locale], purposes: linesOf(purposes, locale) })),
      };
    case 'recipients':
      return { list, recipients: publishedPolicy.recipients.map((recipient) => recipientLine(recipient, locale)) };
  }
}

export function linesOf(purposes: readonly string[], locale: Locale): PurposeLine[] {
  return purposes.flatMap((id) => lineOf(id, locale) ?? []);
}

function lineOf(id: string, locale: Locale): PurposeLine | undefined {
  const purpose = publishedPolicy.purposes.find((known) => known.id === id);
  return purpose && shaped(purpose, locale);
}

function shaped({ id, name, effect, basis, isOpen }: PublishedPurpose, locale: Locale): PurposeLine {
  return { id, path: purposePath(id), name: name[locale], effect: effect[locale], basis, isOpen };
}

export function fieldLine(field: PublishedField, locale: Locale): FieldLine {
  const { id, words, kind, isKept, isSensitive, addedBecause, deniedBecause, note, purposes } = field;
  const said: (Words | undefined)[] = [deniedBecause, addedBecause, note];
  return {
    id,
    name: words[locale],
    state: kind === 'collected' ? (isKept ? 'kept' : 'not yet') : kind,
    isSensitive,
    isAdded: addedBecause !== undefined,
    because: said.flatMap((one) => one?.[locale] ?? []).join(' '),
    purposes: linesOf(purposes, locale),
  };
}

export function recipientLine({ id, words, kind, receives, isOpen }: PublishedRecipient, locale: Locale): RecipientLine {
  return { id, name: words[locale], kind, receives: receives[locale], isOpen };
}

import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { type PublishedPurpose } from '#enforcement/published.ts';
import { type Locale, type Words } from '#platform/locale.ts';
import { everyCollectedField } from '#policy/every-field.ts';
import { policy } from '#policy/policy.ts';

import { lawWords } from './law-words.ts';
import { purposePath } from './purpose-address.ts';

/** What a page says of a purpose, in one language. */
export type PurposeFacts = {
  id: string;
  path: string;
  name: string;
  effect: string;
  isOpen: boolean;
  basis: PublishedPurpose['basis'];
  law: string;
  clauses: readonly string[];
  /** Empty where the purpose shows its member everything that we hold. */
  uses: readonly string[];
  usesEverything: boolean;
  sensitive: readonly string[];
  departments: readonly string[];
  recipients: readonly { id: string; name: string; receives: string }[];
  retention: readonly string[];
  addedBecause: string | undefined;
  closedBecause: string | undefined;
  test: string;
};

/** `fields` narrows what is used to the fields that one switch of several allows. */
export function purposeFacts(id: string, locale: Locale, fields?: readonly string[]): PurposeFacts {
  const purpose = publishedPolicy.purposes.find((known) => known.id === id);
  if (!purpose) throw new Error(`The published policy has no purpose ${id}.`);
  const used = purpose.servesEveryField ? [] : (fields ?? purpose.fields);
  return {
    id,
    path: purposePath(id),
    name: purpose.name[locale],
    effect: purpose.effect[locale],
    isOpen: purpose.isOpen,
    basis: purpose.basis,
    law: lawWords(purpose.law, locale),
    clauses: purpose.clauses,
    uses: used.map((field) => fieldName(field, locale)),
    usesEverything: purpose.servesEveryField,
    sensitive: publishedPolicy.fields.filter(({ id: field, isSensitive }) => isSensitive && used.includes(field)).map(({ words }) => words[locale]),
    departments: namesOf(publishedPolicy.departments, purpose.departments, locale),
    recipients: publishedPolicy.recipients
      .filter((recipient) => purpose.recipients.includes(recipient.id))
      .map((recipient) => ({ id: recipient.id, name: recipient.words[locale], receives: recipient.receives[locale] })),
    retention: namesOf(publishedPolicy.retention, purpose.retention, locale),
    addedBecause: purpose.addedBecause?.[locale],
    closedBecause: purpose.closedBecause?.[locale],
    test: purpose.test,
  };
}

export function fieldName(id: string, locale: Locale): string {
  return publishedPolicy.fields.find((field) => field.id === id)?.words[locale] ?? id;
}

export function purposeName(id: string, locale: Locale): string {
  return publishedPolicy.purposes.find((purpose) => purpose.id === id)?.name[locale] ?? id;
}

export function retentionWords(ids: readonly string[], locale: Locale): string[] {
  return namesOf(publishedPolicy.retention, ids, locale);
}

function namesOf(list: readonly { id: string; words: Words }[], ids: readonly string[], locale: Locale): string[] {
  return list.filter(({ id }) => ids.includes(id)).map(({ words }) => words[locale]);
}

/** The open purposes that read something of these tables; the one by which members see it themselves is left out. */
export function purposesReading(tables: readonly string[], locale: Locale): string[] {
  const reading = Object.entries(policy.purposes).filter(([, { state, access, fields }]) => {
    const reads = tables.some((table) => access[table]?.select !== undefined);
    return state === 'open' && reads && fields.length < everyCollectedField.length;
  });
  return reading.map(([id]) => purposeName(id, locale));
}

import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { type PublishedPurpose } from '#enforcement/published.ts';
import { type Locale } from '#platform/locale.ts';
import { policy } from '#policy/policy.ts';

import { lawWords } from './law-words.ts';
import { fieldLine, linesOf, recipientLine } from './policy-lists.ts';
import { sentenceShown } from './policy-page.ts';

const verbs = ['select', 'insert', 'update', 'delete'] as const;
type Verb = (typeof verbs)[number];

/** What the login of a purpose may do with a table; a verb that goes by columns says how many. */
export type Reach = { table: string; isSealed: boolean; verbs: { verb: Verb; columns: number | undefined }[] };

/** Everything that the page of one purpose says, in one language. */
export function purposePage(id: string, locale: Locale) {
  const purpose = publishedPolicy.purposes.find((known) => known.id === id);
  if (!purpose) throw new Error(`The published policy has no purpose ${id}.`);
  return {
    id,
    name: purpose.name[locale],
    effect: purpose.effect[locale],
    isOpen: purpose.isOpen,
    closedBecause: purpose.closedBecause?.[locale],
    addedBecause: purpose.addedBecause?.[locale],
    basis: purpose.basis,
    law: lawWords(purpose.law, locale),
    usesEverything: purpose.servesEveryField,
    test: purpose.test,
    ...namedBy(purpose, locale),
    reach: reachOf(id),
    others: linesOf(
      publishedPolicy.purposes.map((other) => other.id).filter((other) => other !== id),
      locale,
    ),
  };
}

function namedBy(purpose: PublishedPurpose, locale: Locale) {
  const { fields, recipients, departments, retention, switches, clauses } = publishedPolicyOf(purpose);
  return {
    fields: purpose.servesEveryField ? [] : fields.map((field) => fieldLine(field, locale)),
    recipients: recipients.map((recipient) => ({ ...recipientLine(recipient, locale), contract: recipient.contract })),
    departments: departments.map(({ words }) => words[locale]),
    retention: retention.map(({ words, law }) => ({ words: words[locale], law: lawWords(law, locale) })),
    switches: switches.map(({ id, words }) => ({ id, name: words[locale] })),
    clauses: clauses.map((sentence) => sentenceShown(sentence, locale)),
  };
}

/** The parts of the policy that a purpose names, in the order of the policy. */
function publishedPolicyOf(purpose: PublishedPurpose) {
  const named = <Part extends { id: string }>(parts: readonly Part[], ids: readonly string[]) => parts.filter(({ id }) => ids.includes(id));
  return {
    fields: named(publishedPolicy.fields, purpose.fields),
    recipients: named(publishedPolicy.recipients, purpose.recipients),
    departments: named(publishedPolicy.departments, purpose.departments),
    retention: named(publishedPolicy.retention, purpose.retention),
    switches: named(publishedPolicy.switches, purpose.switches),
    clauses: publishedPolicy.sentences.filter(({ clause }) => purpose.clauses.includes(clause)),
  };
}

/** The tables about persons first: they are what the page is for. */
function reachOf(id: string): { personal: Reach[]; plain: Reach[] } {
  const access = Object.entries(policy.purposes[id]?.access ?? {});
  const shaped = access.map(([table, granted]) => {
    const columns = Object.values(policy.tables[table]?.columns ?? {});
    const count = (list: 'declared' | readonly string[] | boolean | undefined) =>
      list === 'declared' ? columns.length : Array.isArray(list) ? list.length : undefined;
    return {
      table,
      isSealed: columns.some(({ kind }) => kind === 'sealed'),
      isPersonal: policy.tables[table]?.about !== 'nobody',
      verbs: verbs.filter((verb) => granted[verb]).map((verb) => ({ verb, columns: count(granted[verb]) })),
    };
  });
  return { personal: shaped.filter(({ isPersonal }) => isPersonal), plain: shaped.filter(({ isPersonal }) => !isPersonal) };
}

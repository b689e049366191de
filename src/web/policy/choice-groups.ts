import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { type Choice } from '#market/consent/choices-of-member.ts';
import { type Locale } from '#platform/locale.ts';

import { purposeFacts, type PurposeFacts } from './purpose-facts.ts';

export const groupNames = ['posts', 'ads', 'personalise', 'invitations', 'other'] as const;
export type GroupName = (typeof groupNames)[number];

/** A switch with everything that somebody needs to decide about it. */
export type ChoiceRow = { name: string; title: string; isOn: boolean; last: Choice['last']; facts: PurposeFacts };
export type ChoiceGroup = { name: GroupName; rows: ChoiceRow[] };

const groupOfArea: Record<string, GroupName> = {
  community: 'posts',
  ads: 'ads',
  personalise: 'personalise',
  survey: 'invitations',
  promo: 'invitations',
};

/** The switches by what they are about; what runs already comes first. */
export function groupChoices(choices: readonly Choice[], locale: Locale): ChoiceGroup[] {
  const rows = choices.flatMap((choice) => {
    const declared = publishedPolicy.switches.find(({ id }) => id === choice.name);
    if (!declared) return [];
    const group = groupOfArea[declared.purpose.split('.')[0] ?? ''] ?? 'other';
    const facts = purposeFacts(declared.purpose, locale, declared.fields);
    return [{ group, row: { name: choice.name, title: declared.words[locale], isOn: choice.isOn, last: choice.last, facts } }];
  });
  return groupNames
    .map((name) => ({ name, rows: rows.filter(({ group }) => group === name).map(({ row }) => row) }))
    .filter((group) => group.rows.length > 0);
}

/** What is no choice of the member's: purposes that an agreement or a law asks for, and those that wait for one company or one request. */
export function otherPurposes(locale: Locale): { running: PurposeFacts[]; perCompany: PurposeFacts[]; waiting: PurposeFacts[] } {
  const without = publishedPolicy.purposes.filter(({ switches }) => switches.length === 0);
  const factsOf = (wanted: (purpose: (typeof without)[number]) => boolean) => without.filter(wanted).map(({ id }) => purposeFacts(id, locale));
  return {
    running: factsOf(({ isOpen }) => isOpen),
    perCompany: factsOf(({ isOpen, basis }) => !isOpen && basis === 'consent'),
    waiting: factsOf(({ isOpen, basis }) => !isOpen && basis !== 'consent'),
  };
}

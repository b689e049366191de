import { type Policy } from '../vocabulary.ts';
import { type Group } from './plan.ts';

/**
 * One ciphertext holds the fields of one group, so whoever opens one opens all. A field joins a group by
 * name (its own id where it names none); `faultsOf` refuses a group whose fields differ in purposes.
 * Closed purposes count: opening one later must not re-seal what members gave before.
 */
export function groupsOf(policy: Policy): readonly Group[] {
  const members = new Map<string, string[]>();
  for (const [id, field] of Object.entries(policy.fields)) {
    if (field.kind !== 'collected') continue;
    const name = field.group ?? id;
    members.set(name, [...(members.get(name) ?? []), id]);
  }
  return [...members]
    .map(([name, fields]) => ({ name, fields: fields.toSorted(), purposes: purposesOfField(policy, fields[0] ?? '') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export function purposesOfField(policy: Policy, field: string): string[] {
  return Object.entries(policy.purposes)
    .filter(([, purpose]) => purpose.fields.includes(field))
    .map(([id]) => id)
    .toSorted();
}

/** Whether a purpose names every collected field there is, as the one that serves a person's rights does. */
export function servesEveryField(policy: Policy, id: string): boolean {
  const named = policy.purposes[id]?.fields ?? [];
  const collected = Object.entries(policy.fields).filter(([, field]) => field.kind === 'collected');
  return collected.length > 1 && collected.every(([field]) => named.includes(field));
}

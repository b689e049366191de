import { type CollectedField, type Policy } from '../vocabulary.ts';
import { groupsOf, purposesOfField, servesEveryField } from './groups.ts';
import { isKnownLaw, isSaid } from './known.ts';

/** What is wrong with the fields themselves, and with those that are sealed together. */
export function fieldFaults(policy: Policy): string[] {
  const ofFields = Object.entries(policy.fields).flatMap(([id, field]) => {
    const faults: string[] = [];
    if (!isSaid(field.words)) faults.push(`Field ${id} has no name in one of the languages.`);
    if (!isKnownLaw(policy, field.law)) faults.push(`Field ${id} names the law "${field.law}", which policy/laws.ts does not know.`);
    for (const clause of field.clauses) {
      if (!policy.sentences[clause]) faults.push(`Field ${id} names clause ${clause}, which is not a sentence of the published text.`);
    }
    switch (field.kind) {
      case 'collected':
        return [...faults, ...collectedFaults(policy, id, field)];
      case 'derived':
        return policy.fields[field.from]?.kind === 'collected'
          ? faults
          : [...faults, `Field ${id} is derived from "${field.from}", which is not collected.`];
      case 'denied':
        return isSaid(field.because) ? faults : [...faults, `Field ${id} is denied and does not say why, in both languages.`];
    }
  });
  return [...ofFields, ...groupFaults(policy)];
}

function collectedFaults(policy: Policy, id: string, field: CollectedField): string[] {
  const faults: string[] = [];
  // The purpose that serves a person's rights names every field there is, so it justifies none.
  const purposes = purposesOfField(policy, id).filter((purpose) => !servesEveryField(policy, purpose));
  if (purposes.length === 0) faults.push(`Field ${id} is collected for no purpose. Name it in a purpose, or make it denied.`);
  if (field.clauses.length === 0 && !field.addedBecause)
    faults.push(`Field ${id} is not in the published text: say in addedBecause why it is there.`);
  if (field.law.startsWith('D356.4') && !field.isSensitive)
    faults.push(`Field ${id} stands in the list of sensitive data (${field.law}) and is not marked as sensitive.`);
  return faults;
}

function groupFaults(policy: Policy): string[] {
  return groupsOf(policy).flatMap((group) =>
    group.fields.flatMap((field) => {
      const purposes = purposesOfField(policy, field);
      const differs = purposes.join() !== group.purposes.join();
      return differs
        ? [
            `Group ${group.name} would let a purpose open what it may not: ${field} serves ${purposes.join(', ')}; ${group.fields[0]} serves ${group.purposes.join(', ')}. Give ${field} a group of its own.`,
          ]
        : [];
    }),
  );
}

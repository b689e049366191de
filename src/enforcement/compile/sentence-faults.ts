import { type Clause, type Policy, type Sentence } from '../vocabulary.ts';
import { isSaid, speaksOfClause } from './known.ts';

/** What became of each published sentence must agree with what the purposes do. */
export function sentenceFaults(policy: Policy): string[] {
  return Object.entries(policy.sentences).flatMap(([clause, sentence]) => {
    const faults: string[] = [];
    if (!isSaid(sentence)) faults.push(`Clause ${clause} is not there in one of the languages.`);
    if (!isSaid(sentence.why)) faults.push(`Clause ${clause} does not say in both languages what became of it.`);
    if (!speaksOfClause(sentence.test, clause))
      faults.push(`Clause ${clause} names the test "${sentence.test}", which does not exist or does not speak of it.`);
    for (const purpose of sentence.purposes) {
      if (!policy.purposes[purpose]) faults.push(`Clause ${clause} names the purpose "${purpose}", which does not exist.`);
    }
    return [...faults, ...outcomeFaults(policy, clause, sentence)];
  });
}

function outcomeFaults(policy: Policy, clause: Clause, { outcome, purposes }: Sentence): string[] {
  const open = purposes.filter((purpose) => policy.purposes[purpose]?.state === 'open');
  if (outcome === 'not used' && open.length > 0) return [`Clause ${clause} is said not to be used, and ${open.join(', ')} uses it.`];
  return outcome !== 'not used' && purposes.length > 0 && open.length === 0
    ? [`Clause ${clause} is said to be ${outcome}, and none of its purposes is open: ${purposes.join(', ')}. It is not used.`]
    : [];
}

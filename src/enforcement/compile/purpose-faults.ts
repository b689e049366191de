import { type Policy, type Purpose } from '../vocabulary.ts';
import { isKnownLaw, isSaid, speaksOfPurpose } from './known.ts';
import { loginName } from './plan.ts';

/** What is wrong with a purpose before one looks at what it reaches. */
export function purposeFaults(policy: Policy): string[] {
  const each = Object.entries(policy.purposes).flatMap(([id, purpose]) => [
    ...originFaults(policy, id, purpose),
    ...basisFaults(policy, id, purpose),
    ...referenceFaults(policy, id, purpose),
    ...closedFaults(id, purpose),
  ]);
  return [...each, ...nameFaults(policy)];
}

function originFaults(policy: Policy, id: string, purpose: Purpose): string[] {
  const faults: string[] = [];
  if (!isSaid(purpose.words.name) || !isSaid(purpose.words.effect)) faults.push(`Purpose ${id} does not say in both languages what it is and does.`);
  if (purpose.clauses.length === 0 && !purpose.addedBecause)
    faults.push(`Purpose ${id} has no clause. Name one, or say in addedBecause why it exists.`);
  for (const clause of purpose.clauses) {
    if (!policy.sentences[clause]) faults.push(`Purpose ${id} names clause ${clause}, which is not a sentence of the published text.`);
    else if (!policy.sentences[clause].purposes.includes(id)) faults.push(`Purpose ${id} names clause ${clause}, which does not name it back.`);
  }
  if (!speaksOfPurpose(purpose.test, { id, isOpen: purpose.state === 'open' }))
    faults.push(`Purpose ${id} names the test "${purpose.test}", which does not exist or does not speak of it.`);
  return faults;
}

/** L91 knows consent, and the closed list of Art. 19(1): performing the person's agreement (d), and what a law orders (đ). */
function basisFaults(policy: Policy, id: string, { basis }: Purpose): string[] {
  if (!isKnownLaw(policy, basis.law)) return [`Purpose ${id} rests on "${basis.law}", which policy/laws.ts does not know.`];
  return basis.kind === 'agreement' && basis.law !== 'L91.19(1)d'
    ? [`Purpose ${id} rests on an agreement and on "${basis.law}". Only L91.19(1)d lets an agreement stand in for consent.`]
    : [];
}

function referenceFaults(policy: Policy, id: string, purpose: Purpose): string[] {
  const faults: string[] = [];
  for (const field of purpose.fields) {
    if (policy.fields[field]?.kind !== 'collected') faults.push(`Purpose ${id} uses "${field}", which is no collected field.`);
  }
  if (purpose.retention.length === 0) faults.push(`Purpose ${id} does not say how long its data stay.`);
  for (const kept of purpose.retention) {
    if (!policy.retention[kept]) faults.push(`Purpose ${id} names the retention rule "${kept}", which policy/retention.ts does not know.`);
  }
  for (const department of purpose.departments) {
    if (!policy.departments[department]) faults.push(`Purpose ${id} names the department "${department}", which does not exist.`);
  }
  for (const task of purpose.tasks) {
    if (!policy.tasks[task]) faults.push(`Purpose ${id} enqueues "${task}", which policy/tasks.ts does not know.`);
  }
  return faults;
}

function closedFaults(id: string, { state, access, calls, tasks }: Purpose): string[] {
  if (state === 'open') return [];
  const faults = isSaid(state.closed) ? [] : [`Purpose ${id} is closed and does not say why, in both languages.`];
  const holds = Object.keys(access).length + calls.length + tasks.length > 0;
  return holds ? [...faults, `Purpose ${id} is closed and must have no access, no calls and no tasks.`] : faults;
}

/** A purpose becomes a login, a schema and, with `_view` behind it, the owner of its views. */
function nameFaults(policy: Policy): string[] {
  const names = [...Object.keys(policy.purposes), ...Object.keys(policy.roles), 'owner'].map((id) => ({ id, name: loginName(id) }));
  const taken = new Map<string, string>();
  return names.flatMap(({ id, name }) => {
    if (!/^[a-z][a-z_]{1,40}$/.test(name) || name.endsWith('_view')) return [`"${id}" cannot be the name of a login.`];
    const other = taken.get(name);
    taken.set(name, id);
    return other ? [`${other} and ${id} would have the same login, ${name}.`] : [];
  });
}

import { type Policy } from '../vocabulary.ts';
import { isSaid } from './known.ts';

/** The mask is a whole number in JavaScript too, so a bit beyond the 52nd would lose its neighbours. */
const bits = 52;

export function switchFaults(policy: Policy): string[] {
  const taken = new Map<number, string>();
  const ofSwitches = Object.entries(policy.switches).flatMap(([name, { bit, purpose, words, fields = [] }]) => {
    const faults = isSaid(words) ? [] : [`The switch "${name}" has no words in one of the languages.`];
    const other = taken.get(bit);
    taken.set(bit, name);
    if (other) faults.push(`The switches "${other}" and "${name}" share bit ${bit}: turning one would turn both.`);
    if (!Number.isInteger(bit) || bit < 0 || bit > bits) faults.push(`The switch "${name}" has no bit from 0 to ${bits}.`);
    const basis = policy.purposes[purpose]?.basis;
    if (basis?.kind !== 'consent' || !basis.switches.includes(name))
      faults.push(`The switch "${name}" changes nothing: ${purpose} does not rest on it.`);
    const foreign = fields.filter((field) => !policy.purposes[purpose]?.fields.includes(field));
    if (foreign.length > 0) faults.push(`The switch "${name}" allows ${foreign.join(', ')}, which ${purpose} does not use.`);
    return faults;
  });
  return [
    ...ofSwitches,
    ...Object.entries(policy.purposes).flatMap(([id, { basis }]) => (basis.kind === 'consent' ? basisFaults(policy, id, basis) : [])),
  ];
}

function basisFaults(policy: Policy, id: string, basis: { switches: readonly string[]; perCompany?: boolean }): string[] {
  if (basis.switches.length === 0 && !basis.perCompany)
    return [`Purpose ${id} rests on consent and has no switch by which anyone could give or withdraw it.`];
  return basis.switches.flatMap((name) => {
    const declared = policy.switches[name];
    if (!declared) return [`Purpose ${id} rests on the switch "${name}", which policy/switches.ts does not know.`];
    return declared.purpose === id ? [] : [`The switch "${name}" belongs to ${declared.purpose}, not to ${id}: one switch, one purpose.`];
  });
}

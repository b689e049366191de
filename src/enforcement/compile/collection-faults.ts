import { type CollectionPoint, type Policy } from '../vocabulary.ts';
import { fieldsOfColumn } from './access-faults.ts';
import { isSaid } from './known.ts';

export function collectionFaults(policy: Policy): string[] {
  return [
    ...Object.entries(policy.collectionPoints).flatMap(([id, point]) => [...pointFaults(policy, id, point), ...noticeFaults(policy, id, point)]),
    ...silentFaults(policy),
  ];
}

function pointFaults(policy: Policy, id: string, point: CollectionPoint): string[] {
  const faults: string[] = [];
  const usable = new Set(point.purposes.flatMap((purpose) => policy.purposes[purpose]?.fields ?? []));
  for (const name of point.purposes) {
    const purpose = policy.purposes[name];
    if (purpose?.state !== 'open') faults.push(`Collection point ${id} collects for ${name}, which is not open.`);
    if (purpose?.basis.kind !== 'consent') continue;
    const missing = purpose.basis.switches.filter((offered) => !point.switches.includes(offered));
    for (const offered of missing) faults.push(`Collection point ${id} collects for ${name} and does not offer its switch "${offered}".`);
  }
  for (const { field } of point.fields) {
    if (!usable.has(field)) faults.push(`Collection point ${id} asks for ${field}, which none of its purposes uses.`);
  }
  for (const name of point.switches) {
    if (!policy.switches[name]) faults.push(`Collection point ${id} offers the switch "${name}", which does not exist.`);
  }
  return faults;
}

/** D356 Art. 6(4): who is asked for sensitive data is told that they are. */
function noticeFaults(policy: Policy, id: string, { words, fields }: CollectionPoint): string[] {
  if (!isSaid(words.title) || !isSaid(words.notice)) return [`Collection point ${id} shows no notice in one of the languages.`];
  const sensitive = fields.filter(({ field }) => {
    const declared = policy.fields[field];
    return declared?.kind === 'collected' && declared.isSensitive;
  });
  const saysSo = words.notice.vi.includes('nhạy cảm') && words.notice.en.includes('sensitive');
  return sensitive.length > 0 && !saysSo
    ? [`Collection point ${id} asks for ${sensitive.map(({ field }) => field).join(', ')} and does not say that the law counts it as sensitive.`]
    : [];
}

/** What is kept was asked for somewhere, under a notice. A group is asked for when one of its fields is. */
function silentFaults(policy: Policy): string[] {
  const asked = new Set(Object.values(policy.collectionPoints).flatMap(({ fields }) => fields.map(({ field }) => field)));
  const silent = Object.entries(policy.tables).flatMap(([table, { columns }]) =>
    Object.entries(columns).flatMap(([name, column]) => {
      const held = fieldsOfColumn(policy, column);
      return held.length > 0 && !held.some((field) => asked.has(field)) ? [{ name: `${table}.${name}`, held }] : [];
    }),
  );
  return silent.map(({ name, held }) => `Column ${name} keeps ${held.join(', ')}, which no collection point asks for: nobody is told.`);
}

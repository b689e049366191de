import { type Column, type Policy, type Table } from '../vocabulary.ts';
import { fieldsOfColumn } from './access-faults.ts';
import { servesEveryField } from './groups.ts';

/** Tables that keep something about persons, on both servers. */
export function tableFaults(policy: Policy): string[] {
  const tables = [...Object.entries(policy.tables), ...Object.entries(policy.keyTables)];
  return [
    ...tables.flatMap(([name, table]) => [
      ...aboutFaults(policy, name, table),
      ...Object.entries(table.columns).flatMap(([column, declared]) => columnFaults(policy, `${name}.${column}`, { column: declared, table })),
    ]),
    ...hiddenFaults(policy),
    ...receiptFaults(policy),
    ...retentionFaults(policy),
  ];
}

function aboutFaults(policy: Policy, name: string, table: Table): string[] {
  if (table.about === 'nobody') return [];
  const faults: string[] = [];
  const hasSubject = table.subject !== undefined && table.columns[table.subject]?.kind === 'subject';
  if (table.about !== 'visitor' && !hasSubject)
    faults.push(`Table ${name} is about a ${table.about} and must say in which column that person's id stands.`);
  if (!table.retention || !policy.retention[table.retention]) faults.push(`Table ${name} is about a ${table.about} and must name a retention rule.`);
  return faults;
}

function columnFaults(policy: Policy, name: string, { column, table }: { column: Column; table: Table }): string[] {
  const faults: string[] = [];
  if (column.kind !== 'plain' && table.about === 'nobody') faults.push(`Column ${name} is personal, but its table is about nobody.`);
  if (column.kind === 'field' || column.kind === 'blind') {
    const field = policy.fields[column.field];
    if (field?.kind !== 'collected') faults.push(`Column ${name} holds "${column.field}", which is no collected field.`);
    else if (column.kind === 'field' && !field.clearBecause)
      faults.push(
        `Column ${name} would keep ${column.field} in the clear. Seal it, or say in clearBecause of the field why it is counted, joined or sorted.`,
      );
  }
  if (column.kind === 'sealed') {
    if (!policy.retention[column.keyRetention])
      faults.push(`Column ${name} names the retention rule "${column.keyRetention}", which does not exist.`);
    const [first] = fieldsOfColumn(policy, column);
    if (!policy.fields[first ?? '']) faults.push(`Column ${name} is sealed for the group "${column.group}", to which no collected field belongs.`);
  }
  return faults;
}

/** L91 Art. 4: whatever we keep about a person, that person may see. */
function hiddenFaults(policy: Policy): string[] {
  const shown = new Set(
    Object.entries(policy.purposes)
      .filter(([id, { state }]) => state === 'open' && servesEveryField(policy, id))
      .flatMap(([, { access }]) => Object.keys(access)),
  );
  return Object.entries(policy.tables)
    .filter(([name, { about }]) => (about === 'member' || about === 'seller') && !shown.has(name))
    .map(
      ([name, { about }]) =>
        `Table ${name} is about a ${about}, and no purpose shows it to that person. Give it to the purpose that serves their rights.`,
    );
}

/** Clause 0.2: what a member or seller gave is sealed together with the receipt of its collection. */
function receiptFaults(policy: Policy): string[] {
  return Object.entries(policy.tables)
    .filter(([name, { columns }]) => name.startsWith('vault.') && !Object.values(columns).some(({ kind }) => kind === 'receipt'))
    .map(([name]) => `Table ${name} lies in the vault and has no column for the receipt of its collection (clause 0.2).`);
}

function retentionFaults(policy: Policy): string[] {
  const columns = Object.values(policy.tables).flatMap((table) => Object.values(table.columns));
  const used = new Set([
    ...Object.values(policy.purposes).flatMap(({ retention }) => retention),
    ...Object.values(policy.tables).flatMap(({ retention }) => (retention ? [retention] : [])),
    ...columns.flatMap((column) => (column.kind === 'sealed' ? [column.keyRetention] : [])),
  ]);
  return Object.keys(policy.retention)
    .filter((rule) => !used.has(rule))
    .map((rule) => `The retention rule ${rule} keeps nothing. Strike it, or name it where it applies.`);
}

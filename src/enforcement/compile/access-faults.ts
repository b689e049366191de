import { type Access, type Column, type Policy, type Purpose } from '../vocabulary.ts';
import { groupsOf, servesEveryField } from './groups.ts';
import { columnsOfRows } from './plan.ts';

/** What purposes and service roles reach, column by column, against the fields they may use. */
export function accessFaults(policy: Policy): string[] {
  const ofPurposes = Object.entries(policy.purposes).flatMap(([id, purpose]) => [
    ...Object.entries(purpose.access).flatMap(([table, access]) =>
      claimFaults(policy, { who: `Purpose ${id}`, table, access, fields: purpose.fields }),
    ),
    ...idleFieldFaults(policy, id, purpose),
    ...fenceFaults(policy, id, purpose),
  ]);
  const ofRoles = Object.entries(policy.roles).flatMap(([id, role]) => [
    ...Object.entries(role.access).flatMap(([table, access]) => [
      ...claimFaults(policy, { who: `Role ${id}`, table, access: { ...access, rows: { kind: 'everyone' } }, fields: [] }),
      ...(policy.tables[table]?.about === 'nobody' ? [] : [`Role ${id} reaches ${table}, which is about persons. Only a purpose may.`]),
    ]),
    ...role.tasks.filter((task) => !policy.tasks[task]).map((task) => `Role ${id} enqueues "${task}", which policy/tasks.ts does not know.`),
  ]);
  return [...ofPurposes, ...ofRoles];
}

type Claim = { who: string; table: string; access: Access; fields: readonly string[] };

function claimFaults(policy: Policy, { who, table, access, fields }: Claim): string[] {
  const declared = policy.tables[table];
  if (!declared) return [`${who} reaches ${table}, which policy/data does not declare.`];
  const unknown = columnsOfRows(access.rows).filter((name) => !declared.columns[name]);
  const faults = unknown.map((name) => `${who} narrows ${table} by ${name}, which policy/data does not declare.`);
  // Which rows there are tells what the condition asks, so a column that narrows is reached as well.
  const narrowing = columnsOfRows(access.rows).filter((name) => declared.columns[name]);
  return faults.concat(
    [...new Set([...columnsReached(declared.columns, access), ...narrowing])].flatMap((name) => {
      const column = declared.columns[name];
      if (!column) return [`${who} reaches ${table}.${name}, which policy/data does not declare.`];
      const missing = fieldsOfColumn(policy, column).filter((field) => !fields.includes(field));
      return missing.length > 0 ? [`${who} reaches ${table}.${name}, which holds ${missing.join(', ')}: not among its fields.`] : [];
    }),
  );
}

function columnsReached(columns: Readonly<Record<string, Column>>, access: Access): string[] {
  const named = [access.select, access.insert, access.update].flatMap((list) => (list === 'declared' ? Object.keys(columns) : (list ?? [])));
  return [...new Set(named)];
}

/** The fields that whoever reads or writes the column holds in hand. */
export function fieldsOfColumn(policy: Policy, column: Column): readonly string[] {
  switch (column.kind) {
    case 'field':
    case 'blind':
      return [column.field];
    case 'sealed':
      return groupsOf(policy).find((group) => group.name === column.group)?.fields ?? [`the unknown group ${column.group}`];
    case 'plain':
    case 'subject':
    case 'receipt':
      return [];
  }
}

/** Data minimisation (L91 Art. 3): a purpose may not claim what is kept and what it never touches. */
function idleFieldFaults(policy: Policy, id: string, purpose: Purpose): string[] {
  if (purpose.state !== 'open' || servesEveryField(policy, id)) return [];
  const reached = new Set(
    Object.entries(purpose.access).flatMap(([table, access]) => {
      const columns = policy.tables[table]?.columns ?? {};
      return columnsReached(columns, access).flatMap((name) => (columns[name] ? fieldsOfColumn(policy, columns[name]) : []));
    }),
  );
  const kept = new Set(
    Object.values(policy.tables).flatMap(({ columns }) => Object.values(columns).flatMap((column) => fieldsOfColumn(policy, column))),
  );
  return purpose.fields
    .filter((field) => kept.has(field) && !reached.has(field))
    .map((field) => `Purpose ${id} names ${field} and reaches no column that holds it. Strike the field, or give the access.`);
}

/** Whoever shows or hands over what a person gave passes the fence, so that nothing leaves after a withdrawal. */
function fenceFaults(policy: Policy, id: string, purpose: Purpose): string[] {
  if (purpose.state !== 'open' || purpose.calls.includes('consent.hold')) return [];
  const readsPersons = Object.entries(purpose.access).some(([table, { select }]) => {
    const columns = policy.tables[table]?.columns ?? {};
    const read = select === 'declared' ? Object.keys(columns) : (select ?? []);
    return read.some((name) => columns[name]?.kind === 'sealed');
  });
  const leaves = purpose.basis.kind === 'consent' || (purpose.recipients.length > 0 && readsPersons);
  return leaves ? [`Purpose ${id} lets personal data leave and does not pass the fence: name consent.hold in its calls.`] : [];
}

import { existsSync } from 'node:fs';

import { type Access, type Policy, publishedPoints } from '../vocabulary.ts';
import { groupsOf, purposesOfField } from './groups.ts';
import { columnsOfRows } from './plan.ts';

/** Every reason for which this policy may not become grants, forms and pages. */
export function faultsOf(policy: Policy): string[] {
  return [
    ...fieldFaults(policy),
    ...purposeFaults(policy),
    ...groupFaults(policy),
    ...accessFaults(policy),
    ...recipientFaults(policy),
    ...tableFaults(policy),
    ...collectionFaults(policy),
    ...sentenceFaults(policy),
    ...taskFaults(policy),
    ...pointFaults(policy),
  ];
}

function fieldFaults(policy: Policy): string[] {
  return Object.entries(policy.fields).flatMap(([id, field]) => {
    const faults: string[] = [];
    if (!isKnownLaw(policy, field.law)) faults.push(`Field ${id} names the law "${field.law}", which policy/laws.ts does not know.`);
    if (field.kind === 'collected') {
      if (purposesOfField(policy, id).length === 0) faults.push(`Field ${id} is collected for no purpose. Name it in a purpose, or make it denied.`);
      if (field.clauses.length === 0 && !field.addedBecause)
        faults.push(`Field ${id} is not in the published text: say in addedBecause why it is there.`);
    }
    if (field.kind === 'derived' && policy.fields[field.from]?.kind !== 'collected')
      faults.push(`Field ${id} is derived from "${field.from}", which is not collected.`);
    return faults;
  });
}

function purposeFaults(policy: Policy): string[] {
  return Object.entries(policy.purposes).flatMap(([id, purpose]) => {
    const faults: string[] = [];
    if (purpose.clauses.length === 0 && !purpose.addedBecause)
      faults.push(`Purpose ${id} has no clause. Name one, or say in addedBecause why it exists.`);
    for (const clause of purpose.clauses) {
      if (!policy.sentences[clause]) faults.push(`Purpose ${id} names clause ${clause}, which is not a sentence of the published text.`);
    }
    if (!isKnownLaw(policy, purpose.basis.law)) faults.push(`Purpose ${id} rests on "${purpose.basis.law}", which policy/laws.ts does not know.`);
    if (!existsSync(purpose.test)) faults.push(`Purpose ${id} names the test "${purpose.test}", which does not exist.`);
    for (const field of purpose.fields) {
      if (policy.fields[field]?.kind !== 'collected') faults.push(`Purpose ${id} uses "${field}", which is no collected field.`);
    }
    for (const kept of purpose.retention) {
      if (!policy.retention[kept]) faults.push(`Purpose ${id} names the retention rule "${kept}", which policy/retention.ts does not know.`);
    }
    for (const department of purpose.departments) {
      if (!policy.departments[department]) faults.push(`Purpose ${id} names the department "${department}", which does not exist.`);
    }
    if (purpose.basis.kind === 'consent') faults.push(...switchFaults(policy, id, purpose.basis.switches));
    if (purpose.state !== 'open' && Object.keys(purpose.access).length > 0) faults.push(`Purpose ${id} is closed and must have no access.`);
    return faults;
  });
}

function switchFaults(policy: Policy, purpose: string, switches: readonly string[]): string[] {
  return switches.flatMap((name) => {
    const declared = policy.switches[name];
    if (!declared) return [`Purpose ${purpose} rests on the switch "${name}", which policy/switches.ts does not know.`];
    return declared.purpose === purpose ? [] : [`The switch "${name}" belongs to ${declared.purpose}, not to ${purpose}: one switch, one purpose.`];
  });
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

function accessFaults(policy: Policy): string[] {
  const ofPurposes = Object.entries(policy.purposes).flatMap(([id, purpose]) =>
    Object.entries(purpose.access).flatMap(([table, access]) =>
      accessFaultsOf(policy, { who: `Purpose ${id}`, table, access, fields: purpose.fields }),
    ),
  );
  const ofRoles = Object.entries(policy.roles).flatMap(([id, role]) =>
    Object.entries(role.access).flatMap(([table, access]) => [
      ...accessFaultsOf(policy, { who: `Role ${id}`, table, access: { ...access, rows: { kind: 'everyone' } }, fields: [] }),
      ...(policy.tables[table]?.about === 'nobody' ? [] : [`Role ${id} reaches ${table}, which is about persons. Only a purpose may.`]),
    ]),
  );
  return [...ofPurposes, ...ofRoles];
}

type Claim = { who: string; table: string; access: Access; fields: readonly string[] };

function accessFaultsOf(policy: Policy, { who, table, access, fields }: Claim): string[] {
  const declared = policy.tables[table];
  if (!declared) return [`${who} reaches ${table}, which policy/data does not declare.`];
  const named = [access.select, access.insert, access.update].flatMap((columns) =>
    columns === 'declared' ? Object.keys(declared.columns) : (columns ?? []),
  );
  const unknown = columnsOfRows(access.rows).filter((name) => !declared.columns[name]);
  const faults = unknown.map((name) => `${who} narrows ${table} by ${name}, which policy/data does not declare.`);
  return faults.concat(
    [...new Set(named)].flatMap((name) => {
      const column = declared.columns[name];
      if (!column) return [`${who} reaches ${table}.${name}, which policy/data does not declare.`];
      const needed = fieldsOfColumn(policy, column);
      const missing = needed.filter((field) => !fields.includes(field));
      return missing.length > 0 ? [`${who} reaches ${table}.${name}, which holds ${missing.join(', ')}: not among its fields.`] : [];
    }),
  );
}

function fieldsOfColumn(policy: Policy, column: Policy['tables'][string]['columns'][string]): readonly string[] {
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

function recipientFaults(policy: Policy): string[] {
  const ofRecipients = Object.entries(policy.recipients).flatMap(([id, recipient]) => {
    const purposes = Object.values(policy.purposes).filter((purpose) => purpose.recipients.includes(id));
    if (purposes.length === 0) return [`Recipient ${id} serves no purpose. A recipient without one is not allowed.`];
    const allowed = new Set(purposes.flatMap((purpose) => purpose.fields));
    return recipient.fields
      .filter((field) => !allowed.has(field))
      .map((field) => `Recipient ${id} is given ${field}, which none of its purposes may use.`);
  });
  const ofPurposes = Object.entries(policy.purposes).flatMap(([id, purpose]) =>
    purpose.recipients
      .filter((recipient) => !policy.recipients[recipient])
      .map((recipient) => `Purpose ${id} names the recipient "${recipient}", which does not exist.`),
  );
  return [...ofRecipients, ...ofPurposes];
}

function tableFaults(policy: Policy): string[] {
  return [...Object.entries(policy.tables), ...Object.entries(policy.keyTables)].flatMap(([name, table]) => {
    const faults: string[] = [];
    if (table.about !== 'nobody') {
      const hasSubject = table.subject !== undefined && table.columns[table.subject]?.kind === 'subject';
      if (table.about !== 'visitor' && !hasSubject)
        faults.push(`Table ${name} is about a ${table.about} and must say in which column that person's id stands.`);
      if (!table.retention || !policy.retention[table.retention])
        faults.push(`Table ${name} is about a ${table.about} and must name a retention rule.`);
    }
    for (const [column, { kind, ...rest }] of Object.entries(table.columns)) {
      const isPersonal = kind === 'field' || kind === 'sealed' || kind === 'blind';
      if (isPersonal && table.about === 'nobody') faults.push(`Column ${name}.${column} is personal, but its table is about nobody.`);
      if ('field' in rest && policy.fields[rest.field]?.kind !== 'collected')
        faults.push(`Column ${name}.${column} holds "${rest.field}", which is no collected field.`);
      if ('keyRetention' in rest && !policy.retention[rest.keyRetention])
        faults.push(`Column ${name}.${column} names the retention rule "${rest.keyRetention}", which does not exist.`);
    }
    return faults;
  });
}

function collectionFaults(policy: Policy): string[] {
  return Object.entries(policy.collectionPoints).flatMap(([id, point]) => {
    const faults: string[] = [];
    const usable = new Set(point.purposes.flatMap((purpose) => policy.purposes[purpose]?.fields ?? []));
    for (const purpose of point.purposes) {
      if (policy.purposes[purpose]?.state !== 'open') faults.push(`Collection point ${id} collects for ${purpose}, which is not open.`);
    }
    for (const { field } of point.fields) {
      if (!usable.has(field)) faults.push(`Collection point ${id} asks for ${field}, which none of its purposes uses.`);
    }
    for (const name of point.switches) {
      if (!policy.switches[name]) faults.push(`Collection point ${id} offers the switch "${name}", which does not exist.`);
    }
    return faults;
  });
}

function sentenceFaults(policy: Policy): string[] {
  return Object.entries(policy.sentences).flatMap(([clause, sentence]) => {
    const faults: string[] = [];
    if (!existsSync(sentence.test)) faults.push(`Clause ${clause} names the test "${sentence.test}", which does not exist.`);
    for (const purpose of sentence.purposes) {
      if (!policy.purposes[purpose]) faults.push(`Clause ${clause} names the purpose "${purpose}", which does not exist.`);
    }
    return faults;
  });
}

function taskFaults(policy: Policy): string[] {
  const askers = [...Object.entries(policy.purposes), ...Object.entries(policy.roles)];
  return askers.flatMap(([id, { tasks }]) =>
    tasks.filter((task) => !policy.tasks[task]).map((task) => `${id} enqueues "${task}", which policy/tasks.ts does not know.`),
  );
}

function pointFaults(policy: Policy): string[] {
  const isFilled = (point: (typeof publishedPoints)[number]) =>
    policy.points[point]?.paragraphs.some((words) => words.vi.trim() !== '' && words.en.trim() !== '');
  return publishedPoints
    .filter((point) => !isFilled(point))
    .map((point) => `The published page lacks point ${point} of D248 Art. 5(1). Write it in policy/text/points.ts.`);
}

/** A law is written as its short name, a dot or a space, and the article: "D356.3(1)", "L91.19(1)d". */
function isKnownLaw(policy: Policy, reference: string): boolean {
  return policy.laws[reference.split('.')[0] ?? ''] !== undefined;
}

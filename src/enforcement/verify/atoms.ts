import { type Access, type Policy } from '../vocabulary.ts';

/**
 * The policy as single statements, each true or not: what two versions of it differ in is a difference of two
 * lists. Words that people read are in it as well, for a new wording is a new promise.
 */
export function atomsOf(policy: Policy): string[] {
  return [
    ...atomsOfFields(policy),
    ...Object.entries(policy.purposes).flatMap(([id, purpose]) => [
      `purpose ${id} is ${purpose.state === 'open' ? 'open' : 'closed'}`,
      `purpose ${id} rests on ${basisOf(purpose.basis)}`,
      `purpose ${id} is called “${purpose.words.name.vi}” (${purpose.words.name.en})`,
      `purpose ${id} tells members: “${purpose.words.effect.vi}” (${purpose.words.effect.en})`,
      ...purpose.fields.map((field) => `purpose ${id} uses ${field}`),
      ...purpose.recipients.map((recipient) => `purpose ${id} gives data to ${recipient}`),
      ...purpose.departments.map((department) => `purpose ${id} is worked on by ${department}`),
      ...purpose.retention.map((rule) => `purpose ${id} keeps data by the rule ${rule}`),
      ...purpose.calls.map((name) => `purpose ${id} may call ${name}`),
      ...purpose.tasks.map((name) => `purpose ${id} may ask for the job ${name}`),
      ...Object.entries(purpose.access).flatMap(([table, access]) =>
        atomsOfAccess(policy, { who: `purpose ${id}`, table, access, rows: access.rows }),
      ),
    ]),
    ...Object.entries(policy.roles).flatMap(([id, role]) => [
      ...Object.entries(role.access).flatMap(([table, access]) => atomsOfAccess(policy, { who: `role ${id}`, table, access })),
      ...role.calls.map((name) => `role ${id} may call ${name}`),
      ...role.tasks.map((name) => `role ${id} may ask for the job ${name}`),
    ]),
    ...atomsOfPeople(policy),
    ...atomsOfTables(policy),
  ].toSorted();
}

function atomsOfFields({ fields }: Policy): string[] {
  return Object.entries(fields).flatMap(([id, field]) => [
    `field ${id} is ${field.kind}`,
    `field ${id} is called “${field.words.vi}” (${field.words.en})`,
    `field ${id} rests on ${field.law}`,
    ...(field.kind === 'collected' && field.isSensitive ? [`field ${id} is sensitive`] : []),
    ...(field.kind === 'collected' ? [`field ${id} is sealed with the group ${field.group ?? id}`] : []),
  ]);
}

function basisOf(basis: Policy['purposes'][string]['basis']): string {
  return basis.kind === 'consent' ? `consent by the switches ${basis.switches.toSorted().join(', ')} (${basis.law})` : `${basis.kind} (${basis.law})`;
}

type Reach = { who: string; table: string; access: Omit<Access, 'rows'>; rows?: Access['rows'] };

function atomsOfAccess(policy: Policy, { who, table, access, rows }: Reach): string[] {
  const declared = Object.keys(policy.tables[table]?.columns ?? {});
  const list = (columns: 'declared' | readonly string[] = []) => (columns === 'declared' ? declared : columns);
  return [
    ...list(access.select).map((column) => `${who} may read ${table}.${column}`),
    ...list(access.insert).map((column) => `${who} may write ${table}.${column} in new rows`),
    ...list(access.update).map((column) => `${who} may change ${table}.${column}`),
    ...(access.delete ? [`${who} may delete rows of ${table}`] : []),
    ...(rows ? [`${who} reaches of ${table} ${rowsInWords(rows)}`] : []),
  ];
}

function rowsInWords(rows: Access['rows']): string {
  switch (rows.kind) {
    case 'everyone':
      return 'all rows';
    case 'own':
      return `the rows whose ${rows.column} is the actor`;
    case 'matching':
      return `the rows where ${rows.sql}`;
    case 'own and matching':
      return `the rows whose ${rows.column} is the actor, where ${rows.sql}`;
  }
}

function atomsOfPeople(policy: Policy): string[] {
  return [
    ...Object.entries(policy.recipients).flatMap(([id, recipient]) => [
      `recipient ${id} is a ${recipient.kind} in ${recipient.country} under ${recipient.contract}`,
      ...recipient.fields.map((field) => `recipient ${id} receives ${field}`),
      ...recipient.payload.map((key) => `recipient ${id} is sent the key ${key}`),
    ]),
    ...Object.entries(policy.switches).map(([id, { purpose, words }]) => `switch ${id} allows ${purpose}: “${words.vi}” (${words.en})`),
    ...Object.entries(policy.retention).map(([id, { keep, law }]) => `retention rule ${id} keeps ${keep} (${law})`),
    ...Object.entries(policy.collectionPoints).flatMap(([id, point]) => [
      ...point.fields.map(({ field, isRequired }) => `form ${id} asks for ${field}, ${isRequired ? 'required' : 'optional'}`),
      ...point.purposes.map((purpose) => `form ${id} collects for ${purpose}`),
      ...point.switches.map((name) => `form ${id} offers the switch ${name}`),
    ]),
    ...Object.entries(policy.sentences).map(([clause, { outcome }]) => `sentence ${clause} is ${outcome}`),
    ...Object.entries(policy.tasks).flatMap(([id, { payload }]) => Object.keys(payload).map((key) => `job ${id} is told ${key}`)),
  ];
}

function atomsOfTables(policy: Policy): string[] {
  return [...Object.entries(policy.tables), ...Object.entries(policy.keyTables)].flatMap(([name, table]) => [
    `table ${name} is about ${table.about}${table.retention ? `, kept by the rule ${table.retention}` : ''}`,
    ...Object.entries(table.columns).map(([column, { kind, ...rest }]) => {
      const detail = 'field' in rest ? ` ${rest.field}` : 'group' in rest ? ` ${rest.group} under the rule ${rest.keyRetention}` : '';
      return `column ${name}.${column} is ${kind}${detail}`;
    }),
  ]);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { policy as marketPolicy } from '#policy/policy.ts';

import { type Draft, smallPolicy } from '../../../tests/small-policy.ts';
import { type Access, type Column, type Policy } from '../vocabulary.ts';
import { compilePolicy } from './compile-policy.ts';
import { faultsOf } from './faults.ts';
import { type Plan } from './plan.ts';

const fieldNames = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5'];
const purposeNames = ['p.a', 'p.b', 'p.c'];

/** A field alone under its seal, or together with others. */
const randomGroup = fc.constantFrom('g0', 'g1', undefined);

const randomColumn = fc.oneof(
  fc.record({ kind: fc.constant('field' as const), field: fc.constantFrom(...fieldNames) }),
  fc.record({ kind: fc.constant('blind' as const), field: fc.constantFrom(...fieldNames) }),
  fc.record({ kind: fc.constant('sealed' as const), group: fc.constantFrom(...fieldNames, 'g0', 'g1'), keyRetention: fc.constant('account') }),
  fc.record({ kind: fc.constant('plain' as const) }),
);

const columnNames = ['c0', 'c1', 'c2'];
const randomList = fc.oneof(fc.constant('declared' as const), fc.subarray(columnNames));

/** Some purposes ask for just what they reach, some for less and some for more: the compiler must tell them apart. */
const randomPurpose = fc.record({
  access: fc.array(
    fc.record({
      select: randomList,
      insert: randomList,
      update: fc.subarray(columnNames),
      narrow: fc.constantFrom(...columnNames, 'member_id', 'everyone'),
    }),
    { maxLength: 3 },
  ),
  forgets: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray(fieldNames) }),
  adds: fc.oneof({ weight: 6, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray(fieldNames) }),
});

const randomParts = fc.record({
  groups: fc.tuple(...fieldNames.map(() => randomGroup)),
  tables: fc.array(fc.tuple(randomColumn, randomColumn, randomColumn), { minLength: 1, maxLength: 3 }),
  purposes: fc.tuple(...purposeNames.map(() => randomPurpose)),
});

type Parts = typeof randomParts extends fc.Arbitrary<infer Value> ? Value : never;

/** The small sound policy, to which random fields, tables and purposes are added. */
function policyOf(parts: Parts): Policy {
  const draft = smallPolicy();
  const isClear = (name: string) => parts.tables.flat().some((column) => column.kind === 'field' && column.field === name);
  const needed = neededBy(parts);
  parts.groups.forEach((group, index) => {
    const name = `f${index}`;
    draft.fields[name] = {
      kind: 'collected',
      words: { vi: 'v', en: 'e' },
      clauses: ['1.1'],
      law: 'D356.3(1)',
      isSensitive: false,
      ...(group && { group }),
      ...(isClear(name) && { clearBecause: { vi: 'v', en: 'e' } }),
    };
    draft.purposes['rights.serve']?.fields.push(name);
    draft.collectionPoints['checkout']?.fields.push({ field: name, isRequired: false });
    // A closed purpose names them all, so that each has a purpose; it reaches none.
    draft.purposes['fortune.tell']?.fields.push(name);
  });
  draft.collectionPoints['checkout']?.purposes.push('rights.serve');
  parts.tables.forEach((columns, index) => addTable(draft, `shop.t${index}`, withKnownGroups(parts, columns)));
  parts.purposes.forEach((purpose, index) => addPurpose(draft, purposeNames[index] ?? '', { ...purpose, needed: needed[index] ?? [] }));
  return draft;
}

/** A group without a field cannot be sealed for; such a column is made plain. */
function withKnownGroups(parts: Parts, columns: readonly Column[]): Column[] {
  const groups = parts.groups.map((group, index) => group ?? `f${index}`);
  return columns.map((column) => (column.kind === 'sealed' && !groups.includes(column.group) ? { kind: 'plain' } : column));
}

/** The fields of each purpose's columns, and with a field whatever lies under the same seal. */
function neededBy({ groups, tables, purposes }: Parts): string[][] {
  const groupOf = (name: string) => groups[Number(name.slice(1))] ?? name;
  return purposes.map(({ access }) => {
    const columns = access.flatMap((verbs, index) => {
      const table = tables[index] ?? [];
      const lists = [verbs.select, verbs.insert, verbs.update, [verbs.narrow]];
      return lists.flatMap((list) => (list === 'declared' ? table : list.flatMap((name) => table[columnNames.indexOf(name)] ?? [])));
    });
    const touched = columns.flatMap((column) => ('field' in column ? [groupOf(column.field)] : 'group' in column ? [column.group] : []));
    return fieldNames.filter((name) => touched.includes(groupOf(name)));
  });
}

function addTable(draft: Draft<Policy>, name: string, columns: readonly Column[]): void {
  draft.tables[name] = {
    about: 'member',
    subject: 'member_id',
    retention: 'account',
    columns: { member_id: { kind: 'subject' }, ...Object.fromEntries(columns.map((column, index) => [`c${index}`, column])) },
  };
  const rights = draft.purposes['rights.serve'];
  if (rights) rights.access[name] = { select: 'declared', rows: { kind: 'own', column: 'member_id' } };
}

function addPurpose(draft: Draft<Policy>, id: string, purpose: Parts['purposes'][number] & { needed: readonly string[] }): void {
  const model = draft.purposes['rights.serve'];
  if (!model) return;
  const fields = [...new Set([...purpose.needed, ...purpose.adds])].filter((name) => !purpose.forgets.includes(name));
  const access: Draft<Policy>['purposes'][string]['access'] = {};
  purpose.access.forEach(({ narrow, ...verbs }, index) => {
    if (!draft.tables[`shop.t${index}`]) return;
    access[`shop.t${index}`] = { ...verbs, rows: narrow === 'everyone' ? { kind: 'everyone' } : { kind: 'own', column: narrow } };
  });
  draft.purposes[id] = { ...structuredClone(model), fields, access, calls: ['consent.hold'], test: 'src/enforcement/compile/plan.test.ts' };
}

/** Worked out anew, from the declarations alone, and not by the compiler's own code. */
function fieldsIn(policy: Policy, column: Column | undefined): string[] {
  if (column?.kind === 'field' || column?.kind === 'blind') return [column.field];
  if (column?.kind !== 'sealed') return [];
  return Object.entries(policy.fields).flatMap(([id, field]) => (field.kind === 'collected' && (field.group ?? id) === column.group ? [id] : []));
}

/** Every field that a purpose of the plan could get hold of, with the column or key that would give it. */
function reachOf(policy: Policy, plan: Plan): { purpose: string; field: string; by: string }[] {
  return plan.purposes.flatMap(({ id, views, tables, keys }) => {
    const relations = [
      ...views.map(({ table, grant, reads }) => ({ table, columns: [...grant.select, ...grant.insert, ...grant.update, ...reads] })),
      ...tables.map(({ table, grant }) => ({ table, columns: [...grant.select, ...grant.insert, ...grant.update] })),
    ];
    const byColumn = relations.flatMap(({ table, columns }) =>
      [...new Set(columns)].flatMap((name) =>
        fieldsIn(policy, policy.tables[table]?.columns[name]).map((field) => ({ purpose: id, field, by: `${table}.${name}` })),
      ),
    );
    const byKey = keys.flatMap(({ group, retention }) =>
      fieldsIn(policy, { kind: 'sealed', group, keyRetention: retention }).map((field) => ({ purpose: id, field, by: `the key of ${group}` })),
    );
    return [...byColumn, ...byKey];
  });
}

function excessOf(policy: Policy, plan: Plan): string[] {
  return reachOf(policy, plan)
    .filter(({ purpose, field }) => !policy.purposes[purpose]?.fields.includes(field))
    .map(({ purpose, field, by }) => `${purpose} gets ${field} by ${by}`);
}

test('p.a, p.b and p.c: whatever policy compiles, no purpose can reach a field that it does not have', () => {
  let compiled = 0;
  fc.assert(
    fc.property(randomParts, (parts) => {
      const policy = policyOf(parts);
      if (faultsOf(policy).length > 0) return;
      compiled += 1;
      expect(excessOf(policy, compilePolicy(policy))).toEqual([]);
    }),
    { numRuns: 2_000, seed: 20_261_122 },
  );
  expect(compiled).toBeGreaterThan(100);
});

test('whatever policy reaches too far is refused with a sentence about that very column', () => {
  let refused = 0;
  fc.assert(
    fc.property(randomParts, (parts) => {
      const policy = policyOf(parts);
      const faults = faultsOf(policy);
      for (const [id, purpose] of Object.entries(policy.purposes).filter(([name]) => name.startsWith('p.'))) {
        for (const { table, name } of columnsNamed(policy, purpose.access)) {
          const missing = fieldsIn(policy, policy.tables[table]?.columns[name]).filter((field) => !purpose.fields.includes(field));
          if (missing.length === 0) continue;
          refused += 1;
          expect(faults.some((fault) => fault.startsWith(`Purpose ${id} reaches ${table}.${name}, which holds`))).toBe(true);
        }
      }
    }),
    { numRuns: 1_000, seed: 20_261_122 },
  );
  expect(refused).toBeGreaterThan(300);
});

function columnsNamed(policy: Policy, access: Readonly<Record<string, Access>>): { table: string; name: string }[] {
  return Object.entries(access).flatMap(([table, { select, insert, update, rows }]) => {
    const all = Object.keys(policy.tables[table]?.columns ?? {});
    const narrowing = rows.kind === 'own' ? [rows.column] : [];
    const named = [select, insert, update].flatMap((list) => (list === 'declared' ? all : (list ?? [])));
    return [...new Set([...named, ...narrowing])].map((name) => ({ table, name }));
  });
}

test('the policy of the market gives no purpose a field that it does not have', () => {
  const plan = compilePolicy(marketPolicy);

  expect(excessOf(marketPolicy, plan)).toEqual([]);
  expect(reachOf(marketPolicy, plan).length).toBeGreaterThan(150);
});

import { beforeAll, expect, test } from 'vitest';

import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

test('3.9 Whatever names or reaches a person is sealed; what is not says why, on the published page', () => {
  const columns = Object.entries(policy.tables).flatMap(([table, declared]) =>
    Object.entries(declared.columns).map(([name, column]) => ({ place: `${table}.${name}`, column })),
  );
  const clear = new Set(columns.flatMap(({ column }) => (column.kind === 'field' ? [column.field] : [])));

  expect([...clear].toSorted()).toEqual(['connection', 'credentials', 'login_time', 'purchase_history', 'reviews']);
  for (const field of [
    'name',
    'alias',
    'address',
    'phone',
    'mobile',
    'email',
    'dob',
    'gender',
    'parcel_recipient',
    'message',
    'bank_account',
    'tax_code',
  ]) {
    expect(clear.has(field)).toBe(false);
  }
  for (const field of clear) expect(policy.fields[field]).toMatchObject({ clearBecause: { vi: expect.any(String), en: expect.any(String) } });
});

test('3.9 A sealed column is bytes, and holds none that our seal did not make', async () => {
  const sealed = Object.entries(policy.tables).flatMap(([table, { columns }]) =>
    Object.entries(columns).flatMap(([name, { kind }]) => (kind === 'sealed' ? [`${table}.${name}`] : [])),
  );
  const { rows } = await market.main.query<{ name: string; type: string }>(
    `select n.nspname || '.' || c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and a.attname ~ '(^|_)sealed$'`,
  );

  expect(rows.map(({ name }) => name).toSorted()).toEqual(sealed.toSorted());
  expect(rows.filter(({ type }) => type !== 'bytea')).toEqual([]);
});

test('4.5 Each field that is sealed under one key serves the same purposes, so no key opens more than its purpose has', () => {
  for (const [id, field] of Object.entries(policy.fields)) {
    if (field.kind !== 'collected' || !field.group) continue;
    const purposesOf = (name: string) =>
      Object.entries(policy.purposes)
        .filter(([, { fields }]) => fields.includes(name))
        .map(([purpose]) => purpose);
    const companions = Object.entries(policy.fields).filter(([, other]) => other.kind === 'collected' && other.group === field.group);
    for (const [companion] of companions) expect(purposesOf(companion), `${id} and ${companion}`).toEqual(purposesOf(id));
  }
});

test('4.5 The promise holds in both languages, for every purpose, field, switch, party and rule', () => {
  const words = [
    ...Object.values(policy.purposes).flatMap((purpose) => [purpose.words.name, purpose.words.effect]),
    ...Object.values(policy.fields).map((field) => field.words),
    ...Object.values(policy.switches).map((declared) => declared.words),
    ...Object.values(policy.recipients).flatMap((recipient) => [recipient.words, recipient.receives]),
    ...Object.values(policy.retention).map((rule) => rule.words),
    ...Object.values(policy.departments),
  ];

  expect(words.filter(({ vi, en }) => vi.trim() === '' || en.trim() === '' || vi === en).map(({ vi }) => vi)).toEqual(['Fax']);
});

import { beforeAll, describe, expect, test } from 'vitest';

import { compilePolicy } from '#enforcement/compile/compile-policy.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';

let market: TestMarket;
const plan = compilePolicy(policy);
const unused = Object.entries(policy.sentences).filter(([, { outcome }]) => outcome === 'not used');

beforeAll(async () => {
  market = await openTestMarket();
});

/** Sentences that allow nothing: whatever purpose they speak of cannot sign in, and no right is traced to them. */
describe.each(unused)('%s is not used', (clause, { purposes }) => {
  test('no purpose of it can sign in or holds a right, on either server', async () => {
    for (const id of purposes) {
      const login = id.replaceAll(/[.-]/g, '_');
      const { rows } = await market.main.query(
        `select rolcanlogin, (select count(*)::int from information_schema.role_column_grants where grantee = rolname)
           + (select count(*)::int from information_schema.role_table_grants where grantee = rolname)
           + (select count(*)::int from information_schema.role_routine_grants where grantee = rolname) as rights from pg_roles where rolname = $1`,
        [market.prefix + login],
      );
      expect(rows).toEqual([{ rolcanlogin: false, rights: 0 }]);
      const { rows: schemas } = await market.keys.query('select from pg_namespace where nspname = $1', [login]);
      expect(schemas).toEqual([]);
    }
  });

  test('no open purpose names it, so no right is traced to it', () => {
    const tracing = plan.purposes.filter(({ id, isOpen }) => isOpen && policy.purposes[id]?.clauses.includes(clause)).map(({ id }) => id);
    const naming = purposes.filter((id) => policy.purposes[id]?.state === 'open');

    // A purpose may carry several clauses; one that runs carries another, which is used.
    expect(tracing.filter((id) => !policy.purposes[id]?.clauses.some((other) => policy.sentences[other]?.outcome !== 'not used'))).toEqual([]);
    expect(naming).toEqual([]);
  });
});

test('3.4b, 3.7b Words that leave everything open have no purpose at all', () => {
  for (const clause of ['3.4b', '3.7b']) {
    expect(policy.sentences[clause]).toMatchObject({ outcome: 'not used', purposes: [] });
    expect(Object.values(policy.purposes).filter(({ clauses }) => clauses.includes(clause))).toEqual([]);
  }
});

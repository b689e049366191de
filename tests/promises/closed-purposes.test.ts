import { beforeAll, describe, expect, test } from 'vitest';

import { closedPurposes } from '#enforcement/generated/purposes.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

describe.each(closedPurposes.map((id) => ({ id, clauses: policy.purposes[id]?.clauses.join(', ') || 'added' })))(
  '$clauses $id is closed',
  ({ id }) => {
    const login = id.replaceAll(/[.-]/g, '_');

    test('it cannot sign in, holds no right anywhere and may not pass the fence', async () => {
      const { rows } = await market.main.query<{ rolcanlogin: boolean; rights: number; fence: boolean | null }>(
        `select rolcanlogin,
         (select count(*)::int from information_schema.role_column_grants where grantee = rolname)
           + (select count(*)::int from information_schema.role_routine_grants where grantee = rolname)
           + (select count(*)::int from pg_auth_members where member = pg_roles.oid) as rights,
         (select pg_get_functiondef('consent.hold'::regproc) like '%''' || $2 || '''%') as fence
       from pg_roles where rolname = $1`,
        [market.prefix + login, id],
      );

      expect(rows).toEqual([{ rolcanlogin: false, rights: 0, fence: false }]);
    });

    test('it has no keys and the key server does not know it', async () => {
      const { rows } = await market.keys.query(`select nspname from pg_namespace where nspname = $1`, [login]);

      expect(rows).toEqual([]);
    });
  },
);

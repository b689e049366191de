import { beforeAll, describe, expect, test } from 'vitest';

import { openPurposes } from '#enforcement/generated/purposes.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

describe.each(openPurposes.map((id) => ({ id, clauses: policy.purposes[id]?.clauses.join(', ') || 'added' })))('$clauses $id', ({ id }) => {
  const login = id.replaceAll(/[.-]/g, '_');

  test('signs in with a login of its own and cannot become another', async () => {
    const client = await market.signInAs(login);

    const { rows } = await client.query(`select session_user::text as login, current_setting('search_path') as path`);
    expect(rows).toEqual([{ login: market.prefix + login, path: `${login}, pg_temp` }]);
    for (const other of openPurposes.filter((purpose) => purpose !== id)) {
      await expect(client.query(`set role ${market.prefix}${other.replaceAll(/[.-]/g, '_')}`)).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('reaches no table about persons but through its own views', async () => {
    const client = await market.signInAs(login);
    const personal = Object.entries(policy.tables).filter(([, { about }]) => about !== 'nobody');

    for (const [table] of personal) await expect(client.query(`select 1 from ${table}`)).rejects.toMatchObject({ code: '42501' });
  });
});

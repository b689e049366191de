import { beforeAll, expect, test } from 'vitest';

import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

test("1.8 'community.moderate' sees what was posted and not who posted it", async () => {
  const client = await market.signInAs('community_moderate');

  for (const table of ['aliases', 'names', 'emails', 'mobiles', 'order_groups', 'order_lines', 'addresses']) {
    await expect(client.query(`select * from ${table}`)).rejects.toMatchObject({ code: '42P01' });
  }
  const keys = await market.signInToKeysAs('community_moderate');
  const { rows } = await keys.query<{ definition: string }>(`select pg_get_viewdef('community_moderate.keys'::regclass) as definition`);
  expect([...(rows[0]?.definition ?? '').matchAll(/group_name = '(\w+)'/g)].map(([, group]) => group)).toEqual(['post']);
});

test('1.8 Surveys, invitations to promotions and news of answers each wait for a switch and have no login yet', async () => {
  for (const id of ['survey.invite', 'promo.invite', 'community.notify']) {
    expect(policy.purposes[id]?.basis).toMatchObject({ kind: 'consent', switches: [id] });
    await expect(market.signInAs(id.replace('.', '_'))).rejects.toThrow();
  }
});

test('1.8 What people answer in a survey could not be laid beside what they bought: no purpose has both', () => {
  const both = Object.entries(policy.purposes).filter(
    ([id, { fields }]) => id !== 'rights.serve' && fields.includes('survey_answers') && fields.includes('purchase_history'),
  );

  expect(both).toEqual([]);
});

import { beforeAll, expect, test } from 'vitest';

import { compilePolicy } from '#enforcement/compile/compile-policy.ts';
import { expectedKeyRights, expectedRights } from '#enforcement/verify/expected.ts';
import { compareRights, liveRights } from '#enforcement/verify/live.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';

let market: TestMarket;
const plan = compilePolicy(policy);

beforeAll(async () => {
  market = await openTestMarket();
});

test('4.0 Only the authorised: every role x table x column x privilege of the live database is what the policy says', async () => {
  const { tooMany, missing, checked } = compareRights(expectedRights(plan, market.prefix), await liveRights(market.main, market.prefix));

  expect(tooMany).toEqual([]);
  expect(missing).toEqual([]);
  expect(checked).toBeGreaterThan(200);
});

test('4.0 The same holds for the key database', async () => {
  const { tooMany, missing, checked } = compareRights(expectedKeyRights(plan, market.prefix), await liveRights(market.keys, market.prefix));

  expect(tooMany).toEqual([]);
  expect(missing).toEqual([]);
  expect(checked).toBeGreaterThan(20);
});

test('4.0 A right given by hand is found', async () => {
  await market.main.query(`grant select (sealed) on vault.names to ${market.prefix}account_authenticate`);

  const { tooMany } = compareRights(expectedRights(plan, market.prefix), await liveRights(market.main, market.prefix));

  expect(tooMany).toEqual([`${market.prefix}account_authenticate | vault.names.sealed | select`]);
});

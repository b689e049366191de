import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose, readsOf } from '#enforcement/with-purpose.ts';
import { feesOfParcels } from '#market/delivery/fees-of-parcels.ts';
import { publishedFeeVnd } from '#market/delivery/published-fees.ts';
import { keepFee, listStaleFees } from '#market/delivery/refresh-fees.ts';
import { knownProvinces, routeClass, weightStep } from '#market/delivery/route-class.ts';

import { orderSweeps } from '../../src/worker/order-sweeps.ts';
import { openTestMarket } from '../database.ts';
import { type Companies, openCompanies } from './companies.ts';

let companies: Companies;

beforeAll(async () => {
  await openTestMarket();
  companies = await openCompanies();
});

function quote(fromProvinceCode: string, toProvinceCode: string, weightGrams: number): Promise<number[]> {
  return withPurpose('order.fulfil', 'nobody', (tx) => feesOfParcels(tx, [{ fromProvinceCode, toProvinceCode, weightGrams }]));
}

test('each of the 34 provinces stands in one region', async () => {
  const provinces = await readsOf('storefront').selectFrom('places.provinces').select('code').execute();

  expect(knownProvinces().toSorted()).toEqual(provinces.map(({ code }) => code).toSorted());
  expect(new Set(knownProvinces()).size).toBe(34);
});

test.each([
  ['01', '01', 'same-province'],
  ['01', '31', 'same-region'],
  ['79', '92', 'same-region'],
  ['01', '79', 'cross-region'],
  ['48', '01', 'cross-region'],
  ['00', '01', 'cross-region'],
])('from %s to %s is %s', (from, to, route) => {
  expect(routeClass(from, to)).toBe(route);
});

test.each([
  [0, 1],
  [1, 1],
  [500, 1],
  [501, 2],
  [10_000, 20],
  [5_000_000, 200],
])('%d g are %d steps', (grams, steps) => {
  expect(weightStep(grams)).toBe(steps);
});

describe('a delivery fee', () => {
  test('is that of the published table before the carrier has answered, and is never less for more', async () => {
    expect(await quote('01', '79', 450)).toEqual([32_000]);
    expect(await quote('01', '01', 2_900)).toEqual([22_000]);
    for (const route of ['same-province', 'same-region', 'cross-region'] as const)
      for (let step = 2; step <= 200; step += 1) expect(publishedFeeVnd(route, step)).toBeGreaterThanOrEqual(publishedFeeVnd(route, step - 1));
  });

  test('is what the carrier answered from then on, without asking it again', async () => {
    await withPurpose('order.fulfil', 'nobody', (tx) => keepFee(tx, { route: 'cross-region', step: 3, feeVnd: 41_500 }, new Date()));

    await companies.without('carrier', async () => expect(await quote('01', '79', 1_400)).toEqual([41_500]));
  });

  test('is asked for by the sweep, a few at a time, until all are fresh', async () => {
    const sweep = orderSweeps.find(({ name }) => name === 'delivery fees');
    const stale = () => withPurpose('order.fulfil', 'nobody', (tx) => listStaleFees(tx, new Date()));
    const [first] = await stale();

    for (let run = 0; run < 12; run += 1) await sweep?.work(new Date());

    expect(first).toEqual({ route: 'same-province', step: 1 });
    expect(await stale()).toEqual([]);
    expect(await quote('01', '79', 450)).toEqual([32_000]);
  });
});

import { beforeAll, expect, test } from 'vitest';

import { sealedColumns } from '#enforcement/generated/purposes.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { limits } from '#policy/laws.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { addBuyer, addGoods, addSeller, placeFor, putInBasket } from '../orders/shop.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

test('5., 5.1 Every table about persons and every key has a rule by which it ends, in words that a person reads', () => {
  const personal = Object.entries(policy.tables).filter(([, { about }]) => about !== 'nobody');

  expect(personal.filter(([, { retention }]) => !retention || !policy.retention[retention]?.words.vi)).toEqual([]);
  expect(Object.values(sealedColumns).filter(({ retention }) => !policy.retention[retention])).toEqual([]);
  expect(personal.length).toBeGreaterThan(30);
});

test('5.2 The rules are those of the law: 3 years for orders, 10 for vouchers, 12 months for the log, 1 year after leaving', () => {
  expect(policy.retention['contract']).toMatchObject({ keep: `completion + ${limits.contractYears} years`, law: 'L122.16' });
  expect(policy.retention['voucher']).toMatchObject({ keep: `${limits.voucherYears} years`, law: 'L88.41(5)' });
  expect(policy.retention['security-log']).toMatchObject({ keep: `${limits.securityLogMonths} months`, law: 'D333.16(6)' });
  expect(policy.retention['account']).toMatchObject({ keep: `life + ${limits.afterCloseYears} year, yields to erasure` });
});

test('5.2 What a law keeps lies under keys of its own, so that the rest can be destroyed without it', async () => {
  const seller = await addSeller(market);
  const buyer = await addBuyer();
  await putInBasket(buyer, await addGoods(market, { sellerId: seller }));
  await placeFor(buyer);
  await market.keys.query(`delete from keys.keys where subject_id = $1 and retention = 'account'`, [buyer.id]);

  const rows = await withPurpose('law.contract-record', 'nobody', (tx) =>
    tx.selectFrom('carrier_snapshots').selectAll().where('member_id', '=', buyer.id).execute(),
  );
  expect(rows).toHaveLength(1);
  const { rows: left } = await market.keys.query<{ retention: string }>('select distinct retention from keys.keys where subject_id = $1 order by 1', [
    buyer.id,
  ]);
  expect(left.map(({ retention }) => retention)).toEqual(['contract', 'delivery']);
});

test('5.2 Orders are open to one purpose once they are only records, and vouchers to one other', () => {
  expect(policy.purposes['law.contract-record']).toMatchObject({ retention: ['contract'], departments: ['legal'], recipients: [] });
  expect(policy.purposes['law.accounting']).toMatchObject({ retention: ['voucher'], departments: ['money'], recipients: [] });
});

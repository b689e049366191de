import { beforeAll, expect, test } from 'vitest';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { loadReference } from './load-reference.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

test('loading again changes nothing, and takes a moment', async () => {
  const versions = () => market.main.query(`select xmin::text from places.communes order by code`);
  const before = await versions();
  const begun = performance.now();
  await loadReference(market.main);

  expect(performance.now() - begun).toBeLessThan(2_000);
  expect((await versions()).rows).toEqual(before.rows);
});

test('a row that was changed is put right, and one that the files do not have stays', async () => {
  await market.main.query(`update places.communes set name = 'Khác' where code = '26743'`);
  await market.main.query(`delete from places.communes where code = '00004'`);
  await market.main.query(
    `insert into places.communes (code, province_code, kind, name, dataset_version) select '99998', '79', 'xã', 'Cũ', version from places.datasets`,
  );

  await loadReference(market.main);

  const { rows } = await market.main.query(`select code, name from places.communes where code in ('26743', '00004', '99998') order by code`);
  expect(rows).toEqual([
    { code: '00004', name: 'Ba Đình' },
    { code: '26743', name: 'Bến Thành' },
    { code: '99998', name: 'Cũ' },
  ]);
});

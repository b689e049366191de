import { request } from 'node:http';

import { beforeAll, expect, test } from 'vitest';

import { openTestMarket, type TestMarket } from '../../tests/database.ts';
import { type Companies, openCompanies } from '../../tests/orders/companies.ts';

let market: TestMarket;
let companies: Companies;

beforeAll(async () => {
  market = await openTestMarket();
  companies = await openCompanies();
});

async function call(path: string, { body = '', type = 'application/json', method = 'POST' } = {}): Promise<number> {
  const response = await fetch(companies.doorUrl + path, { method, headers: { 'content-type': type }, ...(method === 'POST' && { body }) });
  return response.status;
}

async function countOf(table: 'payments.notices' | 'delivery.notices'): Promise<number> {
  const { rows } = await market.main.query<{ count: number }>(`select count(*)::integer as count from ${table}`);
  return rows[0]?.count ?? Number.NaN;
}

const carrierForm = 'application/x-www-form-urlencoded';

test.each([
  ['/notices/bank', ''],
  ['/notices/bank', 'null'],
  ['/notices/bank', '{"data":'],
  ['/notices/bank', '[]'],
  ['/notices/bank', '{"data":{"orderCode":"1; drop table payments.payments"},"signature":"x"}'],
  ['/notices/bank', '{"data":{"orderCode":1e300,"amount":1,"reference":"a","paymentLinkId":"b","code":"00"},"signature":"x"}'],
  ['/notices/carrier', ''],
  ['/notices/carrier', 'label_id=%00&status_id=5&action_time=2026-11-22T10:00:00%2B07:00'],
  ['/notices/carrier', `label_id=S1&status_id=5'&action_time=2026-11-22T10:00:00%2B07:00`],
  ['/notices/carrier', 'label_id=S1&status_id=5&action_time=yesterday'],
])('%s does not take %s', async (path, body) => {
  const before = (await countOf('payments.notices')) + (await countOf('delivery.notices'));

  expect(await call(path, { body, type: path.endsWith('carrier') ? carrierForm : 'application/json' })).toBe(400);
  expect((await countOf('payments.notices')) + (await countOf('delivery.notices'))).toBe(before);
});

test('a notice without the right hash is refused, and what it said is not kept', async () => {
  const body = 'label_id=S1.A1.99&status_id=5&action_time=2026-11-22T10:00:00%2B07:00&reason=xin+chao';

  for (const path of ['/notices/carrier', '/notices/carrier?hash=', '/notices/carrier?hash=a-guess'])
    expect(await call(path, { body, type: carrierForm })).toBe(401);

  const { rows } = await market.main.query(`select state, because, body, tracking_code like 'refused/%' as is_unnamed from delivery.notices`);
  expect(rows).toEqual(Array.from({ length: 3 }, () => ({ state: 'refused', because: 'wrong-hash', body: {}, is_unnamed: true })));
});

test('there is no other door, and none that is read', async () => {
  expect(await call('/notices/other')).toBe(404);
  expect(await call('/notices/constructor')).toBe(404);
  expect(await call('/notices/bank', { method: 'GET' })).toBe(405);
});

test('more than a notice can be is not read', async () => {
  expect(await call('/notices/bank', { body: 'x'.repeat(65_537) })).toBe(413);
});

test('a thousand refused notices a day are kept and no more', async () => {
  await market.main.query(`
    insert into payments.notices (id, provider, reference, is_authentic, body, state, because, received_at)
    select gen_random_uuid(), 'payos', 'refused/' || n, false, '{}', 'refused', 'not-signed', now() from generate_series(1, 1000) as n`);
  const before = await countOf('payments.notices');
  const data = { orderCode: 7, amount: 1, reference: 'a', paymentLinkId: 'b', code: '00' };

  expect(await call('/notices/bank', { body: JSON.stringify({ data, signature: 'x' }) })).toBe(401);
  expect(await countOf('payments.notices')).toBe(before);
});

test('a body that says no length is not read without end', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = request(`${companies.doorUrl}/notices/bank`, { method: 'POST' }, (response) => resolve(response.statusCode));
    sending.once('error', reject);
    for (let kilobyte = 0; kilobyte < 200; kilobyte += 1) sending.write(Buffer.alloc(1024, 'x'));
    sending.end();
  });

  expect(status).toBe(413);
});

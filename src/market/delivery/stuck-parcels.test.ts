import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { addBuyer, addGoods, addSeller, placeFor, putInBasket } from '../../../tests/orders/shop.ts';
import { listStuckParcels, type ParcelId, parcelToAsk } from './stuck-parcels.ts';

let market: TestMarket;
const at = new Date('2026-11-22T05:00:00Z');

beforeAll(async () => {
  market = await openTestMarket();
});

async function parcel(state: string, facts: { expectedOn?: string; bookedAt?: string }): Promise<{ code: string; id: ParcelId }> {
  const variantId = await addGoods(market, { sellerId: await addSeller(market) });
  const buyer = await addBuyer();
  await putInBasket(buyer, variantId);
  const { groupId } = await placeFor(buyer);
  const code = `S1.${randomId().slice(0, 8)}`;
  const { rows } = await market.main.query<{ id: ParcelId }>(
    `update delivery.parcels set state = $2, tracking_code = $3, expected_on = $4, booked_at = $5
     where sub_order_id in (select id from ordering.sub_orders where group_id = $1) returning id`,
    [groupId, state, code, facts.expectedOn ?? null, facts.bookedAt ?? at],
  );
  return { code, id: rows[0]?.id ?? randomId() };
}

test('parcels that failed or are long under way are listed, without name or address; others are not', async () => {
  const failed = await parcel('failed', { bookedAt: '2026-11-20T00:00:00Z' });
  const late = await parcel('in-transit', { expectedOn: '2026-11-18', bookedAt: '2026-11-15T00:00:00Z' });
  const slow = await parcel('collected', { bookedAt: '2026-11-10T00:00:00Z' });
  await parcel('in-transit', { expectedOn: '2026-11-21', bookedAt: '2026-11-10T00:00:00Z' });
  await parcel('collected', { bookedAt: '2026-11-20T00:00:00Z' });
  await parcel('delivered', { expectedOn: '2026-11-01', bookedAt: '2026-10-28T00:00:00Z' });

  const stuck = await withPurpose('order.fulfil', 'nobody', (tx) => listStuckParcels(tx, at));

  expect(stuck.map(({ trackingCode, because }) => [trackingCode, because])).toEqual([
    [slow.code, 'slow'],
    [late.code, 'late'],
    [failed.code, 'failed'],
  ]);
  for (const secret of ['Minh Anh', '901234318', 'Lê Thánh Tôn']) expect(JSON.stringify(stuck)).not.toContain(secret);
});

test('a parcel can be asked about by its id; an unknown one does not exist', async () => {
  const { id, code } = await parcel('failed', {});

  expect(await withPurpose('order.fulfil', 'nobody', (tx) => parcelToAsk(tx, id))).toMatchObject({ trackingCode: code });
  await expect(withPurpose('order.fulfil', 'nobody', (tx) => parcelToAsk(tx, randomId()))).rejects.toMatchObject({ code: 'delivery/no-parcel' });
});

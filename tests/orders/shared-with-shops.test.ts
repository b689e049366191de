import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { forgetShared } from '#market/ordering/forget-shared.ts';
import { cancelOrder } from '#market/payments/cancel-order.ts';
import { daysAfter } from '#platform/time.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { onlyPart } from './look.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket, type SellerId } from './shop.ts';

let market: TestMarket;
let buyer: Buyer;
let seller: SellerId;

beforeAll(async () => {
  market = await openTestMarket();
  [buyer, seller] = [await addBuyer(), await addSeller(market)];
});

async function place(paymentMethod: 'cod' | 'vietqr' = 'cod') {
  await putInBasket(buyer, await addGoods(market, { sellerId: seller }));
  const { groupId } = await placeFor(buyer, { paymentMethod, notes: { [seller]: 'Gói kỹ giúp mình' } });
  const { id } = await onlyPart(market, groupId);
  const cancel = () => withPurpose('order.fulfil', buyer.id, (tx) => cancelOrder(tx, { memberId: buyer.id, subOrderId: id, reason: '' }, new Date()));
  return { id, cancel };
}

async function sealedFor(subOrderId: string): Promise<Record<string, number>> {
  const { rows } = await market.main.query<Record<string, number>>(
    `select (select count(*)::integer from vault.seller_snapshots where sub_order_id = $1) as shop,
       (select count(*)::integer from vault.order_notes where sub_order_id = $1) as note,
       (select count(*)::integer from vault.carrier_snapshots where sub_order_id = $1) as contract`,
    [subOrderId],
  );
  return rows[0] ?? {};
}

const forget = (at: Date) => withPurpose('order.fulfil', 'nobody', (tx) => forgetShared(tx, at));

test('1.10 what was sealed for a shop goes thirty days after the order is over, and the contract record stays', async () => {
  const { id, cancel } = await place();
  await cancel();

  await forget(daysAfter(new Date(), 29));
  expect(await sealedFor(id)).toEqual({ shop: 1, note: 1, contract: 1 });
  await forget(daysAfter(new Date(), 31));

  expect(await sealedFor(id)).toEqual({ shop: 0, note: 0, contract: 1 });
});

test('1.10 what a shop never came to see goes as soon as the order is over, and nothing of one that is open', async () => {
  const [open, unpaid, ended] = [await place(), await place('vietqr'), await place('vietqr')];
  await ended.cancel();

  await forget(daysAfter(new Date(), 1));

  expect(await sealedFor(open.id)).toEqual({ shop: 1, note: 1, contract: 1 });
  expect(await sealedFor(unpaid.id)).toEqual({ shop: 1, note: 1, contract: 1 });
  expect(await sealedFor(ended.id)).toEqual({ shop: 0, note: 0, contract: 1 });
});

import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { orderOfMember } from '#market/delivery/order-of-member.ts';
import { addToBasket } from '#market/ordering/add-to-basket.ts';
import { basketOfMember } from '#market/ordering/basket-owner.ts';
import { findOrder } from '#market/ordering/find-order.ts';
import { countOrders, ordersOfMember } from '#market/ordering/orders-of-member.ts';
import { gazetteer } from '#market/places/gazetteer.ts';
import { randomId } from '#platform/ids.ts';
import { useFaceKey } from '#platform/server/face-cookie.ts';

import { testCookies } from '../../../tests/cookies.ts';
import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { openCompanies } from '../../../tests/orders/companies.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket } from '../../../tests/orders/shop.ts';
import { statementsOf } from '../../../tests/orders/statements.ts';
import { readCheckout } from './checkout-view.ts';
import { readBasket } from './own-basket.ts';
import { awaitedPayment } from './payment-page.ts';

let market: TestMarket;
let buyer: Buyer;
const plain = { isShared: false, staff: undefined, now: new Date(), locale: 'vi' } as const;

beforeAll(async () => {
  market = await openTestMarket();
  await openCompanies();
  useFaceKey('00'.repeat(32));
  buyer = await addBuyer();
  // The communes, which a process reads once.
  await gazetteer();
});

/** Beginning and ending of transactions, and the naming of the actor, left out. */
async function costOf(work: () => Promise<unknown>): Promise<number> {
  return (await statementsOf(work)).filter((text) => text !== '' && !/^(begin|commit|rollback|set local)/.test(text)).length;
}

function localsOf({ id }: Buyer): App.Locals {
  return { ...plain, member: { id, sessionId: randomId<'members.sessions'>() }, basketOwner: basketOfMember(id) };
}

async function fillBasket(): Promise<void> {
  const [pottery, honey] = [await addSeller(market), await addSeller(market)];
  for (const sellerId of [pottery, pottery, honey]) await putInBasket(buyer, await addGoods(market, { sellerId }));
}

test('what the pages of buying cost in statements, both databases together, however much is in the basket', async () => {
  const locals = localsOf(buyer);
  await fillBasket();
  const more = await addGoods(market, { sellerId: await addSeller(market) });

  const adding = await costOf(() =>
    withPurpose('order.fulfil', buyer.id, (tx) => addToBasket(tx, { ownerId: basketOfMember(buyer.id), variantId: more, quantity: 1 }, new Date())),
  );
  const basket = await costOf(() => readBasket({ locals, cookies: testCookies() }));
  const checkout = await costOf(() => readCheckout({ locals }, { memberId: buyer.id }));

  // The address book and its key, the basket, the fees of all parcels at once.
  expect({ adding, basket, checkout }).toEqual({ adding: 1, basket: 1, checkout: 4 });
});

test('what the pages of orders and of paying cost in statements', async () => {
  const memberId = buyer.id;
  await fillBasket();
  const { groupId, number } = await placeFor(buyer, { paymentMethod: 'vietqr' });
  await fillBasket();
  await placeFor(buyer);
  const fulfil = <Result>(work: Parameters<typeof withPurpose<'order.fulfil', Result>>[2]) => withPurpose('order.fulfil', memberId, work);

  const opening = await costOf(() => awaitedPayment({ memberId, groupId }, new Date()));
  const waiting = await costOf(() => awaitedPayment({ memberId, groupId }, new Date()));
  const list = await costOf(() =>
    fulfil(async (tx) => {
      await countOrders(tx, memberId);
      await ordersOfMember(tx, { memberId, tab: 'cho-xac-nhan', page: 1, locale: 'vi' });
    }),
  );
  const order = await costOf(() =>
    fulfil(async (tx) => orderOfMember(tx, { memberId, groupId: (await findOrder(tx, memberId, number)).groupId, locale: 'vi' })),
  );

  // Opening: the payment twice, its lock, the fence, the link, the ledger of disclosures.
  expect({ opening, waiting, list, order }).toEqual({ opening: 6, waiting: 1, list: 4, order: 8 });
});

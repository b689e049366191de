import { beforeAll, describe, expect, test, vi } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { listOpenParcelNotices } from '#market/delivery/open-parcel-notices.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { type OrderEvent } from '#market/ordering/sub-order.ts';
import { cancelOrder } from '#market/payments/cancel-order.ts';
import { openPaymentLink } from '#market/payments/open-payment-link.ts';
import { settleByHand } from '#market/payments/settle-by-hand.ts';
import { storeBankNotice } from '#market/payments/store-bank-notice.ts';
import { type Id, randomId } from '#platform/ids.ts';

import { closeOverdueOrders, orderSweeps } from '../../src/worker/order-sweeps.ts';
import { openTestMarket, type TestMarket } from '../database.ts';
import { type Companies, openCompanies, workOff } from './companies.ts';
import { onlyPart, parcelOf, paymentOf, refundsOf } from './look.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket, type SellerId } from './shop.ts';

let market: TestMarket;
let companies: Companies;

beforeAll(async () => {
  market = await openTestMarket();
  companies = await openCompanies();
});

type Placed = { buyer: Buyer; seller: SellerId; groupId: Id<'ordering.order_groups'>; subOrderId: Id<'ordering.sub_orders'> };

async function place(paymentMethod: 'cod' | 'vietqr' = 'cod'): Promise<Placed> {
  const [buyer, seller] = [await addBuyer(), await addSeller(market)];
  await putInBasket(buyer, await addGoods(market, { sellerId: seller }), 2);
  const { groupId } = await placeFor(buyer, { paymentMethod });
  return { buyer, seller, groupId, subOrderId: (await onlyPart(market, groupId)).id };
}

function bySeller({ seller, subOrderId }: Placed, event: OrderEvent) {
  return withPurpose('seller.share', seller, (tx) => moveSubOrder(tx, { subOrderId, event, by: 'seller', reason: 'Hết hàng' }, new Date()));
}

function cancel({ buyer, subOrderId }: Placed): Promise<void> {
  return withPurpose('order.fulfil', buyer.id, (tx) => cancelOrder(tx, { memberId: buyer.id, subOrderId, reason: '' }, new Date()));
}

async function sweep(name: string): Promise<void> {
  await orderSweeps.find((one) => one.name === name)?.work(new Date());
}

describe('a parcel', () => {
  async function send(): Promise<Placed & { label: string }> {
    const placed = await place();
    await bySeller(placed, 'confirmed');
    await workOff();
    const { tracking_code: label } = await parcelOf(market, placed.subOrderId);
    return { ...placed, label: label ?? '' };
  }

  async function reasonsOf(label: string): Promise<(string | null)[]> {
    const open = await withPurpose('order.fulfil', 'nobody', (tx) => listOpenParcelNotices(tx));
    return open.filter(({ trackingCode }) => trackingCode === label).map(({ because }) => because);
  }

  async function fallSilent({ subOrderId }: Placed): Promise<void> {
    await market.main.query(`update delivery.parcels set changed_at = now() - interval '1 hour' where sub_order_id = $1`, [subOrderId]);
    await sweep('quiet parcels');
  }

  test('that the carrier took and whose answer got lost is called back when the order is cancelled, and the ledger says that it was told', async () => {
    const placed = await place();
    await bySeller(placed, 'confirmed');
    const known = new Set(companies.road.parcels.items.keys());
    const { fetch } = globalThis;
    const losing = vi.spyOn(globalThis, 'fetch').mockImplementation(async (...request) => {
      await fetch(...request);
      throw new Error('The line is dead.');
    });
    await workOff();
    losing.mockRestore();
    expect(await parcelOf(market, placed.subOrderId)).toMatchObject({ state: 'to-book', tracking_code: null });

    await cancel(placed);
    await workOff();

    const taken = [...companies.road.parcels.items.values()].filter(({ label }) => !known.has(label));
    expect(taken).toMatchObject([{ status: -1 }]);
    expect(await parcelOf(market, placed.subOrderId)).toMatchObject({ state: 'cancelled', tracking_code: taken[0]?.label });
    const { rows } = await market.main.query(`select recipient from disclosures.disclosures where case_id = $1 order by recipient`, [
      placed.subOrderId,
    ]);
    expect(rows).toEqual([{ recipient: 'carrier' }, { recipient: 'seller' }]);
  });

  test('that the carrier never heard of is cancelled with the order, and nothing is written down as told', async () => {
    const placed = await place();
    await bySeller(placed, 'confirmed');
    await companies.without('carrier', () => workOff());

    await cancel(placed);
    await workOff();

    expect(await parcelOf(market, placed.subOrderId)).toMatchObject({ state: 'cancelled', tracking_code: null });
    const { rows } = await market.main.query(`select recipient from disclosures.disclosures where case_id = $1`, [placed.subOrderId]);
    expect(rows).toEqual([{ recipient: 'seller' }]);
  });

  test('without a number of the carrier cannot be handed over: nobody would hear of it again', async () => {
    const placed = await place();
    await bySeller(placed, 'confirmed');
    await companies.without('carrier', () => workOff());

    await expect(bySeller(placed, 'collected')).rejects.toMatchObject({ code: 'ordering/not-booked' });

    await market.main.query(`update graphile_worker._private_jobs set run_at = now()`);
    await workOff();
    await bySeller(placed, 'collected');
    expect((await onlyPart(market, placed.groupId)).state).toBe('handed-over');
  });

  test('that the carrier gave up without a word is laid before a person, once', async () => {
    const sent = await send();
    await bySeller(sent, 'collected');
    companies.reachInSilence(sent.label, -1);

    await fallSilent(sent);

    expect(await parcelOf(market, sent.subOrderId)).toMatchObject({ state: 'cancelled' });
    expect(await reasonsOf(sent.label)).toEqual(['cancelled-by-carrier']);
  });

  test('in a status that we do not know is laid before a person once, however often we ask', async () => {
    const sent = await send();
    companies.reachInSilence(sent.label, 777);

    await fallSilent(sent);
    await fallSilent(sent);

    expect(await reasonsOf(sent.label)).toEqual(['unknown-status']);
  });

  test('that arrives although its order was cancelled is laid before a person', async () => {
    const sent = await send();
    companies.reachInSilence(sent.label, 4);
    await bySeller(sent, 'cancelled');
    await workOff();

    await companies.reach(sent.label, 5);
    await workOff();

    expect((await onlyPart(market, sent.groupId)).state).toBe('cancelled');
    expect(await reasonsOf(sent.label)).toEqual(['order-is-elsewhere']);
  });

  test('that comes back after it had arrived is laid before a person', async () => {
    const sent = await send();
    for (const status of [123, 3, 4, 5, 21]) await companies.reach(sent.label, status);
    await workOff();

    expect((await onlyPart(market, sent.groupId)).state).toBe('delivered');
    expect(await reasonsOf(sent.label)).toEqual(['order-is-elsewhere']);
  });

  test('whose notice dates its arrival back keeps the whole window', async () => {
    const sent = await send();
    for (const status of [123, 3, 4]) await companies.reach(sent.label, status);
    await workOff();
    companies.reachInSilence(sent.label, 5);

    await companies.say(sent.label, { status: 5, happenedAt: '2020-01-01T00:00:00Z' });
    await workOff();
    await closeOverdueOrders(new Date());

    const part = await onlyPart(market, sent.groupId);
    expect(part.state).toBe('delivered');
    expect(Math.round(((part.deadline_at?.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(15);
  });
});

describe('money', () => {
  async function awaitTransfer(): Promise<Placed & { orderCode: number }> {
    const placed = await place('vietqr');
    const { buyer, groupId } = placed;
    const returnUrl = 'http://localhost:3000/orders';
    await withPurpose('order.pay', buyer.id, (tx) => openPaymentLink(tx, { groupId, memberId: buyer.id, returnUrl }, new Date()));
    return { ...placed, orderCode: (await paymentOf(market, groupId)).order_code };
  }

  async function countAsPaid(orderCode: number): Promise<void> {
    const { rows } = await market.main.query<{ id: Id<'payments.notices'> }>(`select id from payments.notices where order_code = $1`, [orderCode]);
    const noticeId = rows[0]?.id ?? randomId<'payments.notices'>();
    const settlement = { noticeId, staffId: randomId<'staff.people'>(), as: 'pay' as const, reason: 'Khách đã gọi và xác nhận' };
    await withPurpose('order.pay', 'nobody', (tx) => settleByHand(tx, settlement, new Date()));
    await workOff();
  }

  test('that came while nobody of us worked, and of which the bank’s word got lost, is found and goes back', async () => {
    const { orderCode, groupId } = await awaitTransfer();
    await companies.pay(orderCode, 'silent');
    await market.main.query(
      `update payments.payments set expires_at = now() - interval '10 minutes', ask_at = now() - interval '10 minutes' where group_id = $1`,
      [groupId],
    );
    await market.main.query(`update ordering.sub_orders set deadline_at = now() - interval '8 minutes' where group_id = $1`, [groupId]);

    await sweep('overdue orders');
    await sweep('silent payments');
    await workOff();

    const { amount_vnd } = await paymentOf(market, groupId);
    expect((await onlyPart(market, groupId)).state).toBe('expired');
    expect(await refundsOf(market, groupId)).toEqual([{ amount_vnd, because: 'paid-late', state: 'due' }]);
  });

  test('is asked about until there is an answer, and then no more', async () => {
    const { groupId } = await awaitTransfer();
    const isAskedAgain = async () => {
      const { rows } = await market.main.query<{ ask_at: Date | null }>(`select ask_at from payments.payments where group_id = $1`, [groupId]);
      return rows[0]?.ask_at !== null;
    };
    await market.main.query(
      `update payments.payments set expires_at = now() - interval '5 minutes', ask_at = now() - interval '1 second' where group_id = $1`,
      [groupId],
    );

    await companies.without('bank', () => sweep('silent payments'));
    expect(await isAskedAgain()).toBe(true);
    await market.main.query(`update payments.payments set ask_at = now() - interval '1 second' where group_id = $1`, [groupId]);
    await sweep('silent payments');

    expect(await isAskedAgain()).toBe(false);
  });

  test('of two orders that bears one reference of the bank counts for both', async () => {
    const codes = [(await awaitTransfer()).orderCode, (await awaitTransfer()).orderCode];
    const notice = { reference: 'FT26326000001', amountVnd: 237_000, isSuccess: true, isAuthentic: true, body: {} };
    for (const orderCode of [...codes, ...codes])
      await withPurpose('order.pay', 'nobody', (tx) => storeBankNotice(tx, { ...notice, orderCode }, new Date()));

    const { rows } = await market.main.query<{ order_code: number }>(`select order_code from payments.notices where reference = $1`, [
      notice.reference,
    ]);
    expect(rows.map(({ order_code }) => order_code).toSorted()).toEqual(codes.toSorted());
  });

  test('that failed at first and then went through is settled', async () => {
    const { orderCode } = await awaitTransfer();
    const notice = { reference: 'FT26326000002', orderCode, amountVnd: 237_000, isAuthentic: true, body: {} };
    for (const isSuccess of [false, true, false])
      await withPurpose('order.pay', 'nobody', (tx) => storeBankNotice(tx, { ...notice, isSuccess }, new Date()));

    const { rows } = await market.main.query(`select state, because from payments.notices where order_code = $1`, [orderCode]);
    expect(rows).toEqual([{ state: 'new', because: null }]);
  });

  test('that a person let pass for less goes back as what it was', async () => {
    const placed = await awaitTransfer();
    const { amount_vnd } = await paymentOf(market, placed.groupId);
    await companies.pay(placed.orderCode, 'less');
    await workOff();
    await countAsPaid(placed.orderCode);

    await cancel(placed);
    await workOff();

    expect(await refundsOf(market, placed.groupId)).toEqual([{ amount_vnd: amount_vnd - 1_000, because: 'cancelled', state: 'due' }]);
  });

  test('that was too much goes back as far as it was, also where a person counts the rest as paid', async () => {
    const placed = await awaitTransfer();
    await companies.pay(placed.orderCode, 'more');
    await workOff();
    await countAsPaid(placed.orderCode);

    expect((await onlyPart(market, placed.groupId)).state).toBe('to-confirm');
    expect(await refundsOf(market, placed.groupId)).toEqual([{ amount_vnd: 1_000, because: 'wrong-amount', state: 'due' }]);
  });
});

test('an order of two shops that runs out and one that is placed never wait for each other', async () => {
  const [leaving, coming] = [await addBuyer(), await addBuyer()];
  const [first, second] = [await addSeller(market), await addSeller(market)];
  for (let round = 0; round < 8; round += 1) {
    const made = [await addGoods(market, { sellerId: first }), await addGoods(market, { sellerId: second })];
    const inOrder = made.toSorted();
    // What lies in the basket first is the part that is given back first: against the order in which stock is taken.
    for (const goods of inOrder.toReversed()) await putInBasket(leaving, goods);
    for (const goods of inOrder) await putInBasket(coming, goods);
    const { groupId } = await placeFor(leaving, { paymentMethod: 'vietqr' });
    await market.main.query(`update ordering.sub_orders set deadline_at = now() - interval '1 minute' where group_id = $1`, [groupId]);

    await Promise.all([closeOverdueOrders(new Date()), placeFor(coming)]);

    const { rows } = await market.main.query(`select available from catalogue.stock where variant_id = any($1)`, [made]);
    expect(rows).toEqual([{ available: 9 }, { available: 9 }]);
    expect((await onlyPart(market, groupId)).state).toBe('expired');
  }
});

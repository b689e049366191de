import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { cancelOrder } from '#market/payments/cancel-order.ts';
import { openPaymentLink } from '#market/payments/open-payment-link.ts';
import { listOpenNotices } from '#market/payments/open-notices.ts';
import { findNewNotice, settleBankNotice } from '#market/payments/settle-bank-notice.ts';
import { settleByHand } from '#market/payments/settle-by-hand.ts';
import { listRefundsDue, markRefundSent } from '#market/payments/refunds-due.ts';
import { type Id, randomId } from '#platform/ids.ts';

import { closeOverdueOrders, orderSweeps } from '../../src/worker/order-sweeps.ts';
import { openTestMarket, type TestMarket } from '../database.ts';
import { type Companies, openCompanies, workOff } from './companies.ts';
import { eventsOf, letTimePass, onlyPart, partsOf, paymentOf, refundsOf } from './look.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket, stockOf, type VariantId } from './shop.ts';

let market: TestMarket;
let companies: Companies;

beforeAll(async () => {
  market = await openTestMarket();
  companies = await openCompanies();
});

type Bought = { buyer: Buyer; groupId: Id<'ordering.order_groups'>; goods: VariantId; orderCode: number };

/** An order of two shops that awaits its transfer, with the QR code made. */
async function buyByTransfer(): Promise<Bought> {
  const buyer = await addBuyer();
  const goods = await addGoods(market, { sellerId: await addSeller(market), priceVnd: 250_000 });
  await putInBasket(buyer, goods);
  await putInBasket(buyer, await addGoods(market, { sellerId: await addSeller(market) }));
  const { groupId } = await placeFor(buyer, { paymentMethod: 'vietqr' });
  await openLink(buyer, groupId);
  const { order_code: orderCode } = await paymentOf(market, groupId);
  return { buyer, groupId, goods, orderCode };
}

function openLink(buyer: Buyer, groupId: Id<'ordering.order_groups'>): Promise<void> {
  return withPurpose('order.pay', buyer.id, (tx) =>
    openPaymentLink(tx, { groupId, memberId: buyer.id, returnUrl: 'http://localhost:3000/orders' }, new Date()),
  );
}

async function statesOf(groupId: string): Promise<string[]> {
  return (await partsOf(market, groupId)).map(({ state }) => state);
}

async function noticesOf(orderCode: number) {
  const { rows } = await market.main.query<{ id: Id<'payments.notices'>; state: string; because: string | null; body: object }>(
    `select id, state, because, body from payments.notices where order_code = $1 order by received_at`,
    [orderCode],
  );
  return rows;
}

async function expire(groupId: string): Promise<void> {
  await letTimePass(market, groupId);
  await closeOverdueOrders(new Date());
}

describe('a transfer', () => {
  test('starts every part of the order once the bank has confirmed it, and tells the shops then', async () => {
    const { groupId, orderCode, buyer } = await buyByTransfer();

    await companies.pay(orderCode, 'plain');

    // The notice alone moves nothing.
    expect(await statesOf(groupId)).toEqual(['awaiting-payment', 'awaiting-payment']);
    await workOff();
    expect(await statesOf(groupId)).toEqual(['to-confirm', 'to-confirm']);
    expect(await paymentOf(market, groupId)).toMatchObject({ state: 'paid', bank_reference: expect.stringMatching(/^FT\d+$/) });
    const { rows } = await market.main.query(
      `select recipient, purpose from disclosures.disclosures where member_id = $1 order by recipient, purpose`,
      [buyer.id],
    );
    expect(rows).toEqual([
      { recipient: 'payment-organisation', purpose: 'order.pay' },
      { recipient: 'seller', purpose: 'seller.share' },
      { recipient: 'seller', purpose: 'seller.share' },
    ]);
  });

  test('is stored without who paid', async () => {
    const { orderCode } = await buyByTransfer();

    await companies.pay(orderCode, 'plain');

    const [notice] = await noticesOf(orderCode);
    expect(JSON.stringify(notice?.body)).not.toMatch(/NGUOI CHUYEN|1111222233|970436/);
    expect(Object.keys(notice?.body ?? {}).toSorted()).toEqual([
      'amount',
      'code',
      'currency',
      'orderCode',
      'paymentLinkId',
      'reference',
      'transactionDateTime',
    ]);
  });

  test('that is announced twice counts once', async () => {
    const { groupId, orderCode } = await buyByTransfer();

    await companies.pay(orderCode, 'twice');
    await workOff();

    expect(await noticesOf(orderCode)).toMatchObject([{ state: 'processed', because: null }]);
    expect(await statesOf(groupId)).toEqual(['to-confirm', 'to-confirm']);
    expect(await refundsOf(market, groupId)).toEqual([]);
  });

  test.each(['less', 'more'] as const)('of %s than was asked waits for a person', async (manner) => {
    const { groupId, orderCode } = await buyByTransfer();

    await companies.pay(orderCode, manner);
    await workOff();

    expect(await noticesOf(orderCode)).toMatchObject([{ state: 'unmatched', because: 'wrong-amount' }]);
    expect(await statesOf(groupId)).toEqual(['awaiting-payment', 'awaiting-payment']);
  });

  test('of an unknown code waits for a person', async () => {
    const { orderCode, groupId } = await buyByTransfer();

    await companies.pay(orderCode, 'unknown-code');
    await workOff();

    const open = await withPurpose('order.pay', 'nobody', (tx) => listOpenNotices(tx));
    expect(open.filter(({ because }) => because === 'unknown-code')).not.toEqual([]);
    expect(await statesOf(groupId)).toEqual(['awaiting-payment', 'awaiting-payment']);
  });

  test.each(['unsigned', 'tampered'] as const)('in an %s notice is refused and moves nothing', async (manner) => {
    const { groupId, orderCode } = await buyByTransfer();

    await companies.pay(orderCode, manner);
    await workOff();

    const notices = await noticesOf(orderCode);
    expect(notices).toMatchObject([{ state: 'refused', because: 'not-signed', body: {} }]);
    expect(await statesOf(groupId)).toEqual(['awaiting-payment', 'awaiting-payment']);
  });

  test('that is signed but that the bank itself does not know moves nothing, however often it is tried', async () => {
    const { groupId, orderCode } = await buyByTransfer();
    await companies.pay(orderCode, 'plain');
    // The bank takes it back before we ask.
    companies.till.links.items.get(String(orderCode))?.transactions.splice(0);
    await workOff();

    expect(await statesOf(groupId)).toEqual(['awaiting-payment', 'awaiting-payment']);
    const [notice] = await noticesOf(orderCode);
    expect(notice).toMatchObject({ state: 'new' });
    await market.main.query(`update payments.notices set received_at = now() - interval '1 hour' where order_code = $1`, [orderCode]);
    const link = { status: 'PENDING' as const, amountVnd: 1, paidVnd: 0, transfers: [] };
    await withPurpose('order.pay', 'nobody', (tx) => settleBankNotice(tx, { id: notice?.id ?? randomId(), link }, new Date()));
    expect(await noticesOf(orderCode)).toMatchObject([{ state: 'unmatched', because: 'not-confirmed' }]);
  });

  test('that nobody announced is found by asking before the order ends', async () => {
    const { groupId, orderCode } = await buyByTransfer();
    await companies.pay(orderCode, 'silent');
    await market.main.query(
      `update payments.payments set expires_at = now() - interval '5 seconds', ask_at = now() - interval '5 seconds' where group_id = $1`,
      [groupId],
    );

    await sweep('silent payments');
    await workOff();

    expect(await statesOf(groupId)).toEqual(['to-confirm', 'to-confirm']);
  });

  test('after the time to pay goes back whole, and the order stays ended', async () => {
    const { groupId, orderCode, goods } = await buyByTransfer();
    await expire(groupId);
    expect(await statesOf(groupId)).toEqual(['expired', 'expired']);
    expect(await stockOf(market, goods)).toBe(10);

    await companies.pay(orderCode, 'plain');
    await workOff();

    const { amount_vnd } = await paymentOf(market, groupId);
    expect(await refundsOf(market, groupId)).toEqual([{ amount_vnd, because: 'paid-late', state: 'due' }]);
    expect(await statesOf(groupId)).toEqual(['expired', 'expired']);
    expect(await stockOf(market, goods)).toBe(10);
  });

  test('that comes a second time goes back whole', async () => {
    const { groupId, orderCode } = await buyByTransfer();
    await companies.pay(orderCode, 'plain');
    await companies.pay(orderCode, 'plain');
    await workOff();

    const { amount_vnd } = await paymentOf(market, groupId);
    expect(await refundsOf(market, groupId)).toEqual([{ amount_vnd, because: 'paid-twice', state: 'due' }]);
    expect(await statesOf(groupId)).toEqual(['to-confirm', 'to-confirm']);
  });

  test('and the end of the time to pay in the same moment: one of them wins, and no money is lost', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { groupId, orderCode, goods } = await buyByTransfer();
      await companies.pay(orderCode, 'plain');
      await letTimePass(market, groupId);

      await Promise.all([workOff(), closeOverdueOrders(new Date())]);
      await workOff();

      const states = await statesOf(groupId);
      const refunds = await refundsOf(market, groupId);
      const isPaid = states.every((state) => state === 'to-confirm');
      expect(isPaid || states.every((state) => state === 'expired')).toBe(true);
      expect(refunds).toHaveLength(isPaid ? 0 : 1);
      expect(await stockOf(market, goods)).toBe(isPaid ? 9 : 10);
    }
  });
});

describe('the QR code', () => {
  test('is asked for once, and the bank learns order code and amount alone', async () => {
    const { buyer, groupId, orderCode } = await buyByTransfer();
    await openLink(buyer, groupId);

    const link = companies.till.links.items.get(String(orderCode));
    const { amount_vnd } = await paymentOf(market, groupId);
    expect(link).toMatchObject({ amount: amount_vnd, description: expect.stringMatching(/^WC[0-9A-Z]{6}$/) });
    const { rows } = await market.main.query(`select count(*)::integer as count from disclosures.disclosures where case_id = $1`, [groupId]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('whose answer got lost is made anew under another code', async () => {
    const { buyer, groupId, orderCode } = await buyByTransfer();
    await market.main.query(`update payments.payments set link_id = null, qr_text = null where group_id = $1`, [groupId]);

    await openLink(buyer, groupId);

    const payment = await paymentOf(market, groupId);
    expect(payment.order_code).not.toBe(orderCode);
    expect(companies.till.links.items.get(String(orderCode))?.canceledAt).not.toBeNull();
    await companies.pay(payment.order_code, 'plain');
    await workOff();
    expect(await statesOf(groupId)).toEqual(['to-confirm', 'to-confirm']);
  });

  test('is not made while the bank is silent, nor for somebody else, and nothing is written down as told', async () => {
    const [buyer, stranger] = [await addBuyer(), await addBuyer()];
    await putInBasket(buyer, await addGoods(market, { sellerId: await addSeller(market) }));
    const { groupId } = await placeFor(buyer, { paymentMethod: 'vietqr' });

    await companies.without('bank', () => expect(openLink(buyer, groupId)).rejects.toThrow());
    await expect(openLink(stranger, groupId)).rejects.toMatchObject({ code: 'payments/not-found' });

    expect(await paymentOf(market, groupId)).toMatchObject({ link_id: null, state: 'awaiting' });
    const { rows } = await market.main.query(`select count(*)::integer as count from disclosures.disclosures where member_id = $1`, [buyer.id]);
    expect(rows).toEqual([{ count: 0 }]);
  });
});

describe('a buyer who cancels', () => {
  function cancel(buyer: Buyer, subOrderId: Id<'ordering.sub_orders'>): Promise<void> {
    return withPurpose('order.fulfil', buyer.id, (tx) => cancelOrder(tx, { memberId: buyer.id, subOrderId, reason: 'Đổi ý' }, new Date()));
  }

  test('before paying ends the whole order, gives the goods back and closes the QR code', async () => {
    const { buyer, groupId, goods, orderCode } = await buyByTransfer();
    const { id } = await onlyPart(market, groupId);

    await cancel(buyer, id);
    await workOff();

    expect(await statesOf(groupId)).toEqual(['cancelled', 'cancelled']);
    expect(await stockOf(market, goods)).toBe(10);
    expect(companies.till.links.items.get(String(orderCode))?.canceledAt).not.toBeNull();
    expect(await refundsOf(market, groupId)).toEqual([]);
    await expect(cancel(buyer, id)).resolves.toBeUndefined();
    expect(await stockOf(market, goods)).toBe(10);
  });

  test('after paying gets the price of that part back, once', async () => {
    const { buyer, groupId, orderCode, goods } = await buyByTransfer();
    await companies.pay(orderCode, 'plain');
    await workOff();
    const { id, total_vnd: totalVnd } = await onlyPart(market, groupId);

    await Promise.allSettled([cancel(buyer, id), cancel(buyer, id)]);
    await workOff();

    expect(await statesOf(groupId)).toEqual(['cancelled', 'to-confirm']);
    expect(await refundsOf(market, groupId)).toEqual([{ amount_vnd: Number(totalVnd), because: 'cancelled', state: 'due' }]);
    expect(await stockOf(market, goods)).toBe(10);
    expect(await eventsOf(market, id)).toEqual(['placed', 'paid', 'cancelled']);
  });

  test('is told when the money came in the meantime', async () => {
    const { buyer, groupId, orderCode } = await buyByTransfer();
    await companies.pay(orderCode, 'plain');
    const [notice] = await noticesOf(orderCode);
    const found = await withPurpose('order.pay', 'nobody', (tx) => findNewNotice(tx, notice?.id ?? randomId()));
    const { amount_vnd: amountVnd } = await paymentOf(market, groupId);
    const { rows } = await market.main.query<{ reference: string }>(`select reference from payments.notices where order_code = $1`, [orderCode]);
    const link = { status: 'PAID' as const, amountVnd, paidVnd: amountVnd, transfers: rows.map(({ reference }) => ({ reference, amountVnd })) };
    // The money is counted, and the parts have not started yet.
    await withPurpose('order.pay', 'nobody', (tx) => settleBankNotice(tx, { id: found?.id ?? randomId(), link }, new Date()));

    const { id } = await onlyPart(market, groupId);

    await expect(cancel(buyer, id)).rejects.toMatchObject({ code: 'payments/already-paid' });
  });
});

describe('a person of the money department', () => {
  const staffId = randomId<'staff.people'>();

  async function unmatched(): Promise<Bought & { noticeId: Id<'payments.notices'> }> {
    const bought = await buyByTransfer();
    await companies.pay(bought.orderCode, 'less');
    await workOff();
    const [notice] = await noticesOf(bought.orderCode);
    return { ...bought, noticeId: notice?.id ?? randomId() };
  }

  function settle(noticeId: Id<'payments.notices'>, as: 'pay' | 'refund' | 'close', reason = 'Khách đã gọi và xác nhận') {
    return withPurpose('order.pay', 'nobody', (tx) => settleByHand(tx, { noticeId, staffId, as, reason }, new Date()));
  }

  test('lets a small difference count as paid', async () => {
    const { noticeId, groupId } = await unmatched();

    await settle(noticeId, 'pay');
    await workOff();

    expect(await statesOf(groupId)).toEqual(['to-confirm', 'to-confirm']);
    await expect(settle(noticeId, 'refund')).rejects.toMatchObject({ code: 'payments/notice-closed' });
  });

  test('sends a wrong amount back, and says by which transfer', async () => {
    const { noticeId, groupId, orderCode } = await unmatched();
    await settle(noticeId, 'refund');
    const due = await withPurpose('order.pay', 'nobody', (tx) => listRefundsDue(tx));
    const refund = due.find((one) => one.orderCode === orderCode);

    const send = (reference: string) =>
      withPurpose('order.pay', 'nobody', (tx) => markRefundSent(tx, { refundId: refund?.id ?? randomId(), staffId, reference }, new Date()));

    await expect(send('<b>')).rejects.toMatchObject({ code: 'payments/bad-reference' });
    await expect(send('4111 1111 1111 1111')).rejects.toMatchObject({ code: 'payments/bad-reference' });
    await send('FT26322998877');
    await expect(send('FT26322998877')).rejects.toMatchObject({ code: 'payments/refund-sent' });
    expect(refund).toMatchObject({ because: 'wrong-amount', bankReference: expect.stringMatching(/^FT/) });
    expect(await refundsOf(market, groupId)).toMatchObject([{ state: 'sent' }]);
  });

  test('cannot count money for an order that is over, nor settle without a reason', async () => {
    const { noticeId, groupId } = await unmatched();
    await expire(groupId);

    await expect(settle(noticeId, 'pay')).rejects.toMatchObject({ code: 'payments/no-match' });
    await expect(settle(noticeId, 'close', 'vì')).rejects.toMatchObject({ code: 'payments/bad-reason', field: 'reason' });
    await expect(settle(noticeId, 'close', 'thẻ 4111111111111111')).rejects.toMatchObject({ code: 'payments/bad-reason' });
    await settle(noticeId, 'close');
  });
});

test('a process that dies between storing and settling loses no notice and settles none twice', async () => {
  const { groupId, orderCode } = await buyByTransfer();
  await companies.pay(orderCode, 'plain');
  const [notice] = await noticesOf(orderCode);

  // The worker asks the bank, and is gone before its transaction commits.
  const dying = withPurpose('order.pay', 'nobody', async (tx) => {
    const { amount_vnd: amountVnd } = await paymentOf(market, groupId);
    const { rows } = await market.main.query<{ reference: string }>(`select reference from payments.notices where order_code = $1`, [orderCode]);
    const link = { status: 'PAID' as const, amountVnd, paidVnd: amountVnd, transfers: rows.map(({ reference }) => ({ reference, amountVnd })) };
    await settleBankNotice(tx, { id: notice?.id ?? randomId(), link }, new Date());
    throw new Error('The process is gone.');
  });
  await expect(dying).rejects.toThrow('The process is gone.');
  expect(await noticesOf(orderCode)).toMatchObject([{ state: 'new' }]);
  expect(await paymentOf(market, groupId)).toMatchObject({ state: 'awaiting' });

  await workOff();
  await workOff();

  expect(await noticesOf(orderCode)).toMatchObject([{ state: 'processed' }]);
  expect(await statesOf(groupId)).toEqual(['to-confirm', 'to-confirm']);
  const { rows } = await market.main.query(
    `select count(*)::integer as count from ordering.order_events where event = 'paid' and sub_order_id in (select id from ordering.sub_orders where group_id = $1)`,
    [groupId],
  );
  expect(rows).toEqual([{ count: 2 }]);
});

test('a notice whose job went down with its worker is settled by the sweep, and a paid order is started by its deadline', async () => {
  const { groupId, orderCode } = await buyByTransfer();
  await companies.pay(orderCode, 'plain');
  await market.main.query(`delete from graphile_worker._private_jobs`);
  await market.main.query(`update payments.notices set received_at = now() - interval '2 minutes' where order_code = $1`, [orderCode]);

  await sweep('waiting notices');
  expect(await noticesOf(orderCode)).toMatchObject([{ state: 'processed' }]);
  await market.main.query(`delete from graphile_worker._private_jobs`);
  await letTimePass(market, groupId);
  await sweep('overdue orders');

  expect(await statesOf(groupId)).toEqual(['to-confirm', 'to-confirm']);
});

test('jobs that a dead worker had locked are taken up again after ten minutes', async () => {
  const { groupId, orderCode } = await buyByTransfer();
  await companies.pay(orderCode, 'plain');
  const lock = (minutes: number) =>
    market.main.query(`update graphile_worker._private_jobs set locked_by = 'gone', locked_at = now() - make_interval(mins => $1)`, [minutes]);

  await lock(5);
  await sweep('stale jobs');
  await workOff();
  expect(await statesOf(groupId)).toEqual(['awaiting-payment', 'awaiting-payment']);
  await lock(11);
  await sweep('stale jobs');
  await workOff();

  expect(await statesOf(groupId)).toEqual(['to-confirm', 'to-confirm']);
});

async function sweep(name: (typeof orderSweeps)[number]['name']): Promise<void> {
  await orderSweeps.find((one) => one.name === name)?.work(new Date());
}

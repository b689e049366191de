import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { applyStatus } from '#market/delivery/apply-status.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { progress, type SubOrderState } from '#market/ordering/sub-order.ts';
import { cancelOrder } from '#market/payments/cancel-order.ts';
import { settleBankNotice } from '#market/payments/settle-bank-notice.ts';
import { storeBankNotice } from '#market/payments/store-bank-notice.ts';
import { type Id } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { closeOverdueOrders } from '../../src/worker/order-sweeps.ts';
import { openTestMarket, type TestMarket } from '../database.ts';
import { openCompanies, workOff } from './companies.ts';
import { letTimePass, onlyPart, paymentOf, refundsOf } from './look.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket, type SellerId, stockOf, type VariantId } from './shop.ts';

let market: TestMarket;
let buyer: Buyer;
let seller: SellerId;
let goods: VariantId;

beforeAll(async () => {
  market = await openTestMarket();
  await openCompanies();
  [buyer, seller] = [await addBuyer(), await addSeller(market)];
  goods = await addGoods(market, { sellerId: seller, priceVnd: 300_000, stock: 1_000 });
});

/** What people, companies and the clock may do to an order at any time, whether it makes sense or not. */
const happening = fc.constantFrom(
  'buyer cancels',
  'seller confirms',
  'seller packs',
  'seller hands over',
  'seller cancels',
  'bank pays',
  'bank pays again',
  'bank pays too little',
  'time passes',
  'jobs are worked off',
  ...([123, 3, 4, 10, 45, 5, 9, 20, 21, 13, 7] as const),
);
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

type Case = { groupId: Id<'ordering.order_groups'>; subOrderId: Id<'ordering.sub_orders'>; number: number };

let cases = 0;

test('whatever happens in whatever order: no state goes back, and stock and money add up', { timeout: 300_000 }, async () => {
  const property = fc.asyncProperty(fc.boolean(), fc.array(happening, { minLength: 4, maxLength: 14 }), async (isPaidFirst, happenings) => {
    const stockBefore = await stockOf(market, goods);
    await putInBasket(buyer, goods, 2);
    const { groupId } = await placeFor(buyer, { paymentMethod: isPaidFirst ? 'vietqr' : 'cod' });
    const { id: subOrderId } = await onlyPart(market, groupId);
    cases += 1;
    let before: SubOrderState = isPaidFirst ? 'awaiting-payment' : 'to-confirm';
    for (const each of happenings) {
      await letHappen({ groupId, subOrderId, number: cases }, each);
      const { state } = await onlyPart(market, groupId);
      expect(progress[stateIn(state)]).toBeGreaterThanOrEqual(progress[before]);
      before = stateIn(state);
    }
    await workOff();
    await addsUp(groupId, stockBefore);
  });

  await fc.assert(property, { numRuns: 60 });
});

async function letHappen(order: Case, each: Happening): Promise<void> {
  try {
    await act(order, each);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function act({ groupId, subOrderId, number }: Case, each: Happening): Promise<unknown> {
  const at = new Date();
  const bySeller = (event: 'confirmed' | 'packed' | 'collected' | 'cancelled') =>
    withPurpose('seller.share', seller, (tx) => moveSubOrder(tx, { subOrderId, event, by: 'seller', reason: 'Hết hàng' }, at));
  switch (each) {
    case 'buyer cancels':
      return withPurpose('order.fulfil', buyer.id, (tx) => cancelOrder(tx, { memberId: buyer.id, subOrderId, reason: '' }, at));
    case 'seller confirms':
      return bySeller('confirmed');
    case 'seller packs':
      return bySeller('packed');
    case 'seller hands over':
      return bySeller('collected');
    case 'seller cancels':
      return bySeller('cancelled');
    case 'bank pays':
      return pay(groupId, `${number}-first`, 0);
    case 'bank pays again':
      return pay(groupId, `${number}-second`, 0);
    case 'bank pays too little':
      return pay(groupId, `${number}-little`, -1_000);
    case 'time passes':
      return letTimePass(market, groupId).then(() => closeOverdueOrders(at));
    case 'jobs are worked off':
      return workOff();
    default:
      return withPurpose('order.fulfil', buyer.id, (tx) =>
        applyStatus(tx, { memberId: buyer.id, subOrderId, status: String(each), happenedAt: at }, at),
      );
  }
}

/** A notice that the bank bears out; said before, it changes nothing. */
async function pay(groupId: string, reference: string, difference: number): Promise<void> {
  const { order_code: orderCode, amount_vnd: wanted } = await paymentOf(market, groupId);
  if (orderCode === null) return;
  const amountVnd = Number(wanted) + difference;
  const notice = { reference, orderCode: Number(orderCode), amountVnd, isSuccess: true, isAuthentic: true, body: {} };
  await withPurpose('order.pay', 'nobody', (tx) => storeBankNotice(tx, notice, new Date()));
  const { rows } = await market.main.query<{ id: Id<'payments.notices'> }>(`select id from payments.notices where reference = $1`, [reference]);
  const link = { status: 'PAID' as const, amountVnd, paidVnd: amountVnd, transfers: [{ reference, amountVnd }] };
  for (const { id } of rows) await withPurpose('order.pay', 'nobody', (tx) => settleBankNotice(tx, { id, link }, new Date()));
}

/** Goods are for sale again exactly where the order came to nothing and they are still there; money is owed exactly where it came in for nothing. */
async function addsUp(groupId: string, stockBefore: number): Promise<void> {
  const part = await onlyPart(market, groupId);
  const payment = await paymentOf(market, groupId);
  const { rows } = await market.main.query<{ event: string }>(`select event from ordering.order_events where sub_order_id = $1`, [part.id]);
  const isLost = rows.some(({ event }) => event === 'lost');
  const cameToNothing = ['cancelled', 'expired', 'returned'].includes(part.state);
  expect(await stockOf(market, goods)).toBe(cameToNothing && !isLost ? stockBefore : stockBefore - 2);

  const refunds = await refundsOf(market, groupId);
  const { rows: came } = await market.main.query<{ total: number }>(
    `select coalesce(sum(amount_vnd), 0) as total from payments.notices where order_code = $1 and state = 'processed'`,
    [payment.order_code],
  );
  const kept = payment.state === 'paid' && !cameToNothing ? Number(payment.amount_vnd) : 0;
  const owed = refunds.reduce((sum, { amount_vnd }) => sum + Number(amount_vnd), 0);
  expect(Number(came[0]?.total ?? 0)).toBe(kept + owed);
}

function stateIn(text: string): SubOrderState {
  for (const state of Object.keys(progress)) if (state === text && isState(state)) return state;
  throw new Error(`No state is called ${text}.`);
}

function isState(text: string): text is SubOrderState {
  return Object.hasOwn(progress, text);
}

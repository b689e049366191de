import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { bookParcel } from '#market/delivery/book-parcel.ts';
import { closeParcelNotice, listOpenParcelNotices } from '#market/delivery/open-parcel-notices.ts';
import { moveSubOrder, type Move } from '#market/ordering/move-sub-order.ts';
import { markReceived } from '#market/ordering/mark-received.ts';
import { type Id, randomId } from '#platform/ids.ts';
import { recipients } from '#policy/recipients.ts';

import { type Parcel as CarrierParcel } from '../../src/outside/carrier/parcel.ts';
import { orderSweeps } from '../../src/worker/order-sweeps.ts';
import { openTestMarket, type TestMarket } from '../database.ts';
import { type Companies, openCompanies, workOff } from './companies.ts';
import { eventsOf, onlyPart, parcelOf, refundsOf } from './look.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket, type SellerId, stockOf, type VariantId } from './shop.ts';

let market: TestMarket;
let companies: Companies;

beforeAll(async () => {
  market = await openTestMarket();
  companies = await openCompanies();
});

type Sent = {
  buyer: Buyer;
  seller: SellerId;
  goods: VariantId;
  groupId: Id<'ordering.order_groups'>;
  subOrderId: Id<'ordering.sub_orders'>;
  label: string;
};

function asSeller(seller: SellerId, move: Omit<Move, 'by'>) {
  return withPurpose('seller.share', seller, (tx) => moveSubOrder(tx, { ...move, by: 'seller' }, new Date()));
}

async function order(): Promise<Omit<Sent, 'label'>> {
  const [buyer, seller] = [await addBuyer(), await addSeller(market)];
  const goods = await addGoods(market, { sellerId: seller });
  await putInBasket(buyer, goods, 2);
  const { groupId } = await placeFor(buyer);
  const { id: subOrderId } = await onlyPart(market, groupId);
  return { buyer, seller, goods, groupId, subOrderId };
}

/** A confirmed order whose parcel the carrier knows. */
async function send(): Promise<Sent> {
  const placed = await order();
  await asSeller(placed.seller, { subOrderId: placed.subOrderId, event: 'confirmed' });
  await workOff();
  const { tracking_code: label } = await parcelOf(market, placed.subOrderId);
  if (!label) throw new Error('The parcel was not booked.');
  return { ...placed, label };
}

async function arrive({ label }: Sent, ...statuses: number[]): Promise<void> {
  for (const status of statuses) await companies.reach(label, status);
  await workOff();
}

async function stateOf({ groupId }: { groupId: string }): Promise<string> {
  return (await onlyPart(market, groupId)).state;
}

async function noticesOf(label: string) {
  const { rows } = await market.main.query<{ id: Id<'delivery.notices'>; state: string; because: string | null; body: Record<string, unknown> }>(
    `select id, state, because, body from delivery.notices where tracking_code = $1 order by happened_at, id`,
    [label],
  );
  return rows;
}

function inBooks(label: string): CarrierParcel {
  const parcel = companies.road.parcels.items.get(label);
  if (!parcel) throw new Error('The carrier knows no such parcel.');
  return parcel;
}

describe('a confirmed part', () => {
  test('is told to the carrier: who, where, how much to collect, and the parcel, and the ledger says so', async () => {
    const sent = await send();

    expect(inBooks(sent.label)).toMatchObject({
      recipient: { name: 'Nguyễn Minh Anh', tel: '0901234318' },
      to: { street: '12 Lê Thánh Tôn', ward: 'Phường Bến Thành', province: 'Thành phố Hồ Chí Minh' },
      from: { ward: 'Xã Bát Tràng', province: 'Thành phố Hà Nội' },
      weightGrams: 800,
      pickMoney: 237_000,
    });
    expect(await parcelOf(market, sent.subOrderId)).toMatchObject({ state: 'booked', sorting_code: expect.stringMatching(/./) });
    const { rows } = await market.main.query(
      `select recipient_name, purpose, fields from disclosures.disclosures where case_id = $1 and recipient = 'carrier'`,
      [sent.subOrderId],
    );
    expect(rows).toEqual([{ recipient_name: 'Giao Hàng Tiết Kiệm', purpose: 'order.fulfil', fields: [...recipients.carrier.fields] }]);
    expect(await eventsOf(market, sent.subOrderId)).toEqual(['placed', 'confirmed', 'booked']);
  });

  test('that is booked twice is one parcel, also when the answer of the first got lost', async () => {
    const sent = await send();
    const { label, subOrderId, buyer } = sent;
    await market.main.query(`update delivery.parcels set state = 'to-book', tracking_code = null where sub_order_id = $1`, [subOrderId]);

    await withPurpose('order.fulfil', buyer.id, (tx) => bookParcel(tx, { memberId: buyer.id, subOrderId }, new Date()));
    await withPurpose('order.fulfil', buyer.id, (tx) => bookParcel(tx, { memberId: buyer.id, subOrderId }, new Date()));

    expect(await parcelOf(market, subOrderId)).toMatchObject({ state: 'booked', tracking_code: label });
  });

  test('is not told while the carrier is silent, and is tried again', async () => {
    const placed = await order();
    await asSeller(placed.seller, { subOrderId: placed.subOrderId, event: 'confirmed' });

    await companies.without('carrier', () => workOff());

    expect(await parcelOf(market, placed.subOrderId)).toMatchObject({ state: 'to-book', tracking_code: null });
    const { rows } = await market.main.query(
      `select count(*)::integer as count from disclosures.disclosures where case_id = $1 and recipient = 'carrier'`,
      [placed.subOrderId],
    );
    expect(rows).toEqual([{ count: 0 }]);
    const tryAgain = async () => {
      await market.main.query(`update graphile_worker._private_jobs set run_at = now()`);
      await workOff();
      return (await parcelOf(market, placed.subOrderId)).state;
    };
    await expect.poll(tryAgain).toBe('booked');
  });

  test('4.6 of a member whose account was closed leaves nothing to the carrier', async () => {
    const placed = await order();
    await asSeller(placed.seller, { subOrderId: placed.subOrderId, event: 'confirmed' });
    await market.main.query(`update consent.states set is_active = false where member_id = $1`, [placed.buyer.id]);
    const known = companies.road.parcels.items.size;

    await workOff();

    expect(companies.road.parcels.items.size).toBe(known);
    expect(await parcelOf(market, placed.subOrderId)).toMatchObject({ state: 'to-book' });
    await market.main.query(`update consent.states set is_active = true where member_id = $1`, [placed.buyer.id]);
  });

  test('that is cancelled before it is packed is called back, and its goods are for sale again', async () => {
    const { label, subOrderId, goods, groupId, buyer } = await send();

    await withPurpose('order.fulfil', buyer.id, (tx) => moveSubOrder(tx, { subOrderId, event: 'cancelled', by: 'buyer' }, new Date()));
    await workOff();

    expect(inBooks(label).status).toBe(-1);
    expect(await parcelOf(market, subOrderId)).toMatchObject({ state: 'cancelled' });
    expect(await stockOf(market, goods)).toBe(10);
    expect(await refundsOf(market, groupId)).toEqual([]);
  });
});

describe('notices of the carrier', () => {
  test('move the order from station to station, with time and place', async () => {
    const sent = await send();

    await arrive(sent, 123, 3, 4);
    expect(await stateOf(sent)).toBe('in-transit');
    await arrive(sent, 45, 5);

    const part = await onlyPart(market, sent.groupId);
    expect(part.state).toBe('delivered');
    expect(Math.round(((part.deadline_at?.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(15);
    expect(await parcelOf(market, sent.subOrderId)).toMatchObject({ state: 'delivered' });
    const { rows } = await market.main.query<{ place: string | null }>(
      `select place from ordering.order_events where sub_order_id = $1 and event in ('in-transit', 'delivered') order by at`,
      [sent.subOrderId],
    );
    // Where it was delivered is where somebody lives: the timeline does not say it.
    expect(rows).toEqual([{ place: 'Bưu cục Bát Tràng, Xã Bát Tràng, Thành phố Hà Nội' }, { place: null }]);
    const { rows: sold } = await market.main.query(
      `select sold_count from catalogue.listings where id = (select listing_id from catalogue.variants where id = $1)`,
      [sent.goods],
    );
    expect(sold).toEqual([{ sold_count: 2 }]);
  });

  test('are stored without name, number, address and the courier’s words', async () => {
    const sent = await send();

    await arrive(sent, 123, 9);

    const notices = await noticesOf(sent.label);
    expect(JSON.stringify(notices)).not.toMatch(/Minh Anh|0901234318|Lê Thánh Tôn|liên lạc/);
    expect(notices.map(({ state }) => state)).toEqual(['processed', 'processed']);
  });

  test('that are doubled or come in the wrong order do no harm', async () => {
    const sent = await send();
    await arrive(sent, 123, 3, 4, 5);
    const before = await eventsOf(market, sent.subOrderId);

    await companies.say(sent.label, { status: 5, happenedAt: inBooks(sent.label).modifiedAt });
    await companies.say(sent.label, { status: 3, happenedAt: new Date().toISOString() });
    await companies.say(sent.label, { status: 9, happenedAt: new Date(Date.now() - 60_000).toISOString() });
    await workOff();

    expect(await stateOf(sent)).toBe('delivered');
    expect(await eventsOf(market, sent.subOrderId)).toEqual(before);
  });

  test('that only somebody else could have written are refused', async () => {
    const sent = await send();

    const answered = await companies.say(sent.label, { status: 5, happenedAt: new Date().toISOString(), hash: 'a-guess' });
    await workOff();

    expect(answered).toBe(401);
    expect(await stateOf(sent)).toBe('to-pack');
    expect(await noticesOf(sent.label)).toEqual([]);
  });

  test('with the right hash that the carrier’s books do not bear out move nothing', async () => {
    const sent = await send();

    await companies.say(sent.label, { status: 5, happenedAt: new Date().toISOString() });
    await workOff();

    expect(await stateOf(sent)).toBe('to-pack');
  });

  test('about a parcel that is not ours, or in a word that we do not know, wait for a person', async () => {
    const sent = await send();
    companies.road.parcels.items.set('S1.A1.1', { ...inBooks(sent.label), label: 'S1.A1.1', partnerId: 'not-ours' });
    await companies.reach('S1.A1.1', 5);
    await companies.reach(sent.label, 777);
    await workOff();

    const open = await withPurpose('order.fulfil', 'nobody', (tx) => listOpenParcelNotices(tx));
    expect(open.map(({ trackingCode, because }) => [trackingCode, because])).toEqual(
      expect.arrayContaining([
        ['S1.A1.1', 'unknown-parcel'],
        [sent.label, 'unknown-status'],
      ]),
    );
    const close = (reason: string) =>
      withPurpose('order.fulfil', 'nobody', (tx) =>
        closeParcelNotice(tx, { noticeId: open[0]?.id ?? randomId(), staffId: randomId<'staff.people'>(), reason }, new Date()),
      );
    await expect(close('ờ')).rejects.toMatchObject({ code: 'delivery/bad-reason', field: 'reason' });
    await close('Kiện của cửa hàng khác');
    await expect(close('Kiện của cửa hàng khác')).rejects.toMatchObject({ code: 'delivery/notice-closed' });
  });

  test('that got lost are made up for by asking', async () => {
    const sent = await send();
    companies.reachInSilence(sent.label, 5);
    await market.main.query(`update delivery.parcels set changed_at = now() - interval '1 hour' where sub_order_id = $1`, [sent.subOrderId]);

    await orderSweeps.find(({ name }) => name === 'quiet parcels')?.work(new Date());

    expect(await stateOf(sent)).toBe('delivered');
  });

  test('whose job went down with its worker are settled by the sweep', async () => {
    const sent = await send();
    await companies.reach(sent.label, 123);
    await market.main.query(`delete from graphile_worker._private_jobs`);
    await market.main.query(`update delivery.notices set received_at = now() - interval '10 minutes' where tracking_code = $1`, [sent.label]);

    await orderSweeps.find(({ name }) => name === 'waiting notices')?.work(new Date());

    expect(await stateOf(sent)).toBe('handed-over');
  });
});

describe('a parcel that nobody takes', () => {
  test('goes back to the shop, whose goods are for sale again', async () => {
    const sent = await send();

    await arrive(sent, 123, 3, 4, 10, 49, 9);
    expect(await stateOf(sent)).toBe('delivery-failed');
    await arrive(sent, 20);
    expect(await stateOf(sent)).toBe('returning');
    expect(await stockOf(market, sent.goods)).toBe(8);
    await arrive(sent, 21);

    expect(await stateOf(sent)).toBe('returned');
    expect(await stockOf(market, sent.goods)).toBe(10);
    await arrive(sent, 11);
    expect(await stockOf(market, sent.goods)).toBe(10);
  });

  test('may still be delivered by the next attempt', async () => {
    const sent = await send();

    await arrive(sent, 123, 3, 4, 9, 5);

    expect(await stateOf(sent)).toBe('delivered');
  });

  test('and that the carrier loses ends the order, and the lost goods stay lost', async () => {
    const sent = await send();

    await arrive(sent, 123, 3, 13);

    expect(await onlyPart(market, sent.groupId)).toMatchObject({ state: 'cancelled', cancelled_by: 'system' });
    expect(await parcelOf(market, sent.subOrderId)).toMatchObject({ state: 'lost' });
    expect(await stockOf(market, sent.goods)).toBe(8);
  });
});

test('a buyer says once that they have it: a mark that ends nothing and moves no money', async () => {
  const sent = await send();
  const receive = (memberId = sent.buyer.id) =>
    withPurpose('order.fulfil', memberId, (tx) => markReceived(tx, { memberId, subOrderId: sent.subOrderId }, new Date()));
  await expect(receive()).rejects.toMatchObject({ code: 'ordering/not-now' });
  await arrive(sent, 123, 3, 4, 5);
  const before = await onlyPart(market, sent.groupId);

  await expect(receive((await addBuyer()).id)).rejects.toMatchObject({ code: 'ordering/not-found' });
  await receive();
  await receive();

  expect(await onlyPart(market, sent.groupId)).toEqual(before);
  expect((await eventsOf(market, sent.subOrderId)).filter((event) => event === 'received')).toHaveLength(1);
});

test('a seller moves their own orders, by the moves that are a seller’s, and nobody else’s', async () => {
  const [placed, stranger] = [await order(), await addSeller(market)];
  const { subOrderId, seller } = placed;

  await expect(asSeller(stranger, { subOrderId, event: 'confirmed' })).rejects.toMatchObject({ code: 'ordering/not-found' });
  await expect(asSeller(seller, { subOrderId, event: 'delivered' })).rejects.toMatchObject({ code: 'ordering/not-now' });
  await expect(asSeller(seller, { subOrderId, event: 'cancelled' })).rejects.toMatchObject({ code: 'ordering/bad-reason' });
  await asSeller(seller, { subOrderId, event: 'confirmed' });
  await asSeller(seller, { subOrderId, event: 'packed' });
  await asSeller(seller, { subOrderId, event: 'packed' });
  const late = withPurpose('order.fulfil', placed.buyer.id, (tx) => moveSubOrder(tx, { subOrderId, event: 'cancelled', by: 'buyer' }, new Date()));
  await expect(late).rejects.toMatchObject({ code: 'ordering/already-packed' });
  await asSeller(seller, { subOrderId, event: 'cancelled', reason: 'Hàng bị vỡ khi gói' });

  expect(await eventsOf(market, subOrderId)).toEqual(['placed', 'confirmed', 'packed', 'cancelled']);
  expect(await stockOf(market, placed.goods)).toBe(10);
});

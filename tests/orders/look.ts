import { type Id } from '#platform/ids.ts';

import { type TestMarket } from '../database.ts';

export type Part = { id: Id<'ordering.sub_orders'>; state: string; deadline_at: Date | null; cancelled_by: string | null; total_vnd: number };

/** The parts of an order behind the views, in the order in which they stand. */
export async function partsOf({ main }: TestMarket, groupId: string): Promise<Part[]> {
  const { rows } = await main.query<Part>(
    `select id, state, deadline_at, cancelled_by, total_vnd from ordering.sub_orders where group_id = $1 order by position`,
    [groupId],
  );
  return rows;
}

export async function onlyPart(market: TestMarket, groupId: string): Promise<Part> {
  const [part] = await partsOf(market, groupId);
  if (!part) throw new Error('The order has no part.');
  return part;
}

export type Payment = { state: string; order_code: number; amount_vnd: number; link_id: string | null; bank_reference: string | null };

export async function paymentOf({ main }: TestMarket, groupId: string): Promise<Payment> {
  const { rows } = await main.query<Payment>(
    `select state, order_code, amount_vnd, link_id, bank_reference from payments.payments where group_id = $1`,
    [groupId],
  );
  const [payment] = rows;
  if (!payment) throw new Error('The order has no payment.');
  return payment;
}

/** What happened to a part, the first first. */
export async function eventsOf({ main }: TestMarket, subOrderId: string): Promise<string[]> {
  const { rows } = await main.query<{ event: string }>(`select event from ordering.order_events where sub_order_id = $1 order by at, id`, [
    subOrderId,
  ]);
  return rows.map(({ event }) => event);
}

export type Refund = { amount_vnd: number; because: string; state: string };

export async function refundsOf({ main }: TestMarket, groupId: string): Promise<Refund[]> {
  const { rows } = await main.query<Refund>(
    `select refund.amount_vnd, because, refund.state from payments.refunds as refund
     join payments.payments as payment on payment.id = refund.payment_id where payment.group_id = $1 order by due_since, refund.id`,
    [groupId],
  );
  return rows;
}

export type Parcel = { state: string; tracking_code: string | null; sorting_code: string | null };

export async function parcelOf({ main }: TestMarket, subOrderId: string): Promise<Parcel> {
  const { rows } = await main.query<Parcel>(`select state, tracking_code, sorting_code from delivery.parcels where sub_order_id = $1`, [subOrderId]);
  const [parcel] = rows;
  if (!parcel) throw new Error('The part has no parcel.');
  return parcel;
}

/** Lets everything that a part waits for be over already. */
export async function letTimePass({ main }: TestMarket, groupId: string): Promise<void> {
  await main.query(`update ordering.sub_orders set deadline_at = now() - interval '1 minute' where group_id = $1 and deadline_at is not null`, [
    groupId,
  ]);
  await main.query(
    `update payments.payments set expires_at = now() - interval '1 minute', ask_at = case when ask_at is not null then now() - interval '1 minute' end
     where group_id = $1 and expires_at is not null`,
    [groupId],
  );
}

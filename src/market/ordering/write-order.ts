import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, timeId } from '#platform/ids.ts';
import { daysAfter } from '#platform/time.ts';

import { type FrozenAmounts, sum } from './amounts.ts';
import { deadlines } from './deadlines.ts';
import { newOrderNumber } from './order-number.ts';
import { type Ordering, type PlacedPart } from './placement.ts';
import { type Snapshot } from './seal-snapshots.ts';

type Group = {
  id: Id<'ordering.order_groups'>;
  number: string;
  receiptId: Id<'consent.receipts'>;
  policyVersion: string;
  isPaidFirst: boolean;
  /** When the first state ends by itself. */
  stateEndsAt: Date;
};

type Written = { ordering: Ordering; group: Group; parts: readonly PlacedPart[]; snapshots: readonly Snapshot[]; frozen: readonly FrozenAmounts[] };

/** Every row of an order, table by table; answers the number that was free. */
export async function writeOrder(tx: Tx<'order.fulfil'>, written: Written, at: Date): Promise<string> {
  const { ordering, group, parts, snapshots } = written;
  const { memberId, basketId } = ordering.draft;
  const number = await insertGroup(tx, written, at);
  const shared = { member_id: memberId, receipt_id: group.receiptId };
  const sealed = parts.map((part, index) => ({ part, snapshot: snapshotAt(snapshots, index) }));
  const notes = sealed.flatMap(({ part, snapshot }) =>
    snapshot.note ? [{ ...shared, sub_order_id: part.subOrderId, seller_id: part.draft.sellerId, note_sealed: snapshot.note }] : [],
  );
  // None needs the answer of another: they travel together, and the server writes them in this order.
  await Promise.all([
    tx.insertInto('sub_orders').values(subOrders(written, at)).execute(),
    tx
      .insertInto('order_lines')
      .values(parts.flatMap((part) => linesOf(written, part)))
      .execute(),
    tx
      .insertInto('order_events')
      .values(parts.map((part) => placedEvent(written, part, at)))
      .execute(),
    tx
      .insertInto('carrier_snapshots')
      .values(
        sealed.map(({ part, snapshot }) => ({
          ...shared,
          sub_order_id: part.subOrderId,
          recipient_sealed: snapshot.recipient,
          address_sealed: snapshot.address,
          made_at: at,
        })),
      )
      .execute(),
    tx
      .insertInto('seller_snapshots')
      .values(
        sealed.map(({ part, snapshot }) => ({
          ...shared,
          sub_order_id: part.subOrderId,
          seller_id: part.draft.sellerId,
          alias_sealed: snapshot.alias,
          masked_mobile_sealed: snapshot.maskedMobile,
          province_code: ordering.draft.address.provinceCode,
          made_at: at,
        })),
      )
      .execute(),
    ...(notes.length > 0 ? [tx.insertInto('order_notes').values(notes).execute()] : []),
    tx.deleteFrom('basket_lines').where('owner_id', '=', basketId).execute(),
  ]);
  return number;
}

/** Two orders may draw the same number: the second draws again. */
async function insertGroup(tx: Tx<'order.fulfil'>, { ordering, group, parts }: Written, at: Date): Promise<string> {
  let { number } = group;
  for (let draw = 1; draw <= 5; draw += 1) {
    const itemsVnd = sum(parts.map((part) => part.itemsVnd));
    const deliveryVnd = sum(parts.map((part) => part.deliveryVnd));
    const inserted = await tx
      .insertInto('order_groups')
      .values({
        id: group.id,
        member_id: ordering.draft.memberId,
        number,
        idempotency_key: ordering.draft.idempotencyKey,
        payment_method: ordering.paymentMethod,
        items_vnd: itemsVnd,
        delivery_vnd: deliveryVnd,
        total_vnd: itemsVnd + deliveryVnd,
        policy_version: group.policyVersion,
        receipt_id: group.receiptId,
        placed_at: at,
      })
      .onConflict((conflict) => conflict.column('number').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted) return number;
    number = newOrderNumber(at);
  }
  throw new Error('Five order numbers in a row were taken.');
}

function subOrders({ ordering, group, parts, frozen }: Written, at: Date) {
  return parts.map((part, index) => {
    const amounts = frozen[index];
    if (!amounts) throw new Error('Each part has its frozen amounts.');
    return {
      id: part.subOrderId,
      group_id: group.id,
      member_id: ordering.draft.memberId,
      seller_id: part.draft.sellerId,
      position: part.position,
      state: firstState(group),
      state_since: at,
      deadline_at: group.stateEndsAt,
      items_vnd: part.itemsVnd,
      delivery_vnd: part.deliveryVnd,
      total_vnd: part.totalVnd,
      commission_vnd: amounts.commissionVnd,
      commission_vat_vnd: amounts.commissionVatVnd,
      tax_withheld_vnd: amounts.taxWithheldVnd,
      weight_grams: part.draft.weightGrams,
      // Clause 1.10: what nobody has paid for is not the seller's to see yet.
      seller_access_until: group.isPaidFirst ? at : daysAfter(at, deadlines.openAccessDays),
    };
  });
}

function linesOf({ ordering }: Written, part: PlacedPart) {
  return part.draft.rows.map((row, index) => ({
    id: timeId<'ordering.order_lines'>(),
    sub_order_id: part.subOrderId,
    member_id: ordering.draft.memberId,
    seller_id: part.draft.sellerId,
    listing_id: row.listing_id,
    variant_id: row.variant_id,
    position: index + 1,
    title: row.title,
    variant_label: row.label_vi,
    sku: row.sku,
    slug: row.slug,
    media_id: row.picture_id,
    unit_price_vnd: row.price_vnd,
    quantity: row.quantity,
    total_vnd: row.price_vnd * row.quantity,
  }));
}

function placedEvent({ ordering, group }: Written, part: PlacedPart, at: Date) {
  return {
    id: timeId<'ordering.order_events'>(),
    sub_order_id: part.subOrderId,
    member_id: ordering.draft.memberId,
    seller_id: part.draft.sellerId,
    event: 'placed' as const,
    to_state: firstState(group),
    actor_kind: 'buyer' as const,
    at,
  };
}

function firstState({ isPaidFirst }: Group): 'awaiting-payment' | 'to-confirm' {
  return isPaidFirst ? 'awaiting-payment' : 'to-confirm';
}

function snapshotAt(snapshots: readonly Snapshot[], index: number): Snapshot {
  const snapshot = snapshots[index];
  if (!snapshot) throw new Error('Each part has its snapshot.');
  return snapshot;
}

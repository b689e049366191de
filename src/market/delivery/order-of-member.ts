import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type CaseDisclosure, disclosuresOfCases } from '#market/disclosures/disclosures-of-cases.ts';
import { type GroupId } from '#market/ordering/find-order.ts';
import { type GroupStatus, groupStatus } from '#market/ordering/group-status.ts';
import { type BoughtLine, linesOfParts } from '#market/ordering/lines-of-parts.ts';
import { type ActorKind, type OrderEvent, type SubOrderState } from '#market/ordering/sub-order.ts';
import { decideMove } from '#market/ordering/transitions.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { carrierTitle } from './carrier.ts';
import { type ParcelState } from './carrier-status.ts';

export type EventOfPart = { event: OrderEvent; by: ActorKind; place: string | null; reason: string | null; at: Date };

export type PartOfMember = {
  id: Id<'ordering.sub_orders'>;
  position: number;
  shop: string;
  shopSlug: string;
  state: SubOrderState;
  isPacked: boolean;
  deadlineAt: Date | null;
  cancelledBy: 'buyer' | 'seller' | 'system' | null;
  cancelReason: string | null;
  receivedMarkedAt: Date | null;
  itemsVnd: number;
  deliveryVnd: number;
  totalVnd: number;
  lines: BoughtLine[];
  events: EventOfPart[];
  parcel: { state: ParcelState; trackingCode: string | null; expectedOn: string | null; carrier: string; codVnd: number };
  note: string | undefined;
  canCancel: boolean;
  canMarkReceived: boolean;
};

export type RefundOfMember = {
  subOrderId: Id<'ordering.sub_orders'> | null;
  amountVnd: number;
  because: string;
  dueSince: Date;
  sentAt: Date | null;
};

export type OrderOfMember = {
  groupId: GroupId;
  number: string;
  placedAt: Date;
  status: GroupStatus;
  isPaidFirst: boolean;
  itemsVnd: number;
  deliveryVnd: number;
  totalVnd: number;
  /** Undefined where the key was destroyed. */
  destination: { recipient: { name: string; mobile: string }; street: string; communeCode: string } | undefined;
  payment: { state: string; expiresAt: Date | null; paidAt: Date | null };
  refunds: RefundOfMember[];
  parts: PartOfMember[];
  /** Who received what for this order, the latest first. */
  disclosures: CaseDisclosure[];
};

export type OrderWanted = { memberId: MemberId; groupId: GroupId; locale: Locale };

/** An order of one's own with all that happened to it. Another's is an order that does not exist. */
export async function orderOfMember(tx: Tx<'order.fulfil'>, wanted: OrderWanted): Promise<OrderOfMember> {
  const { memberId, groupId, locale } = wanted;
  const whole = await readWhole(tx, wanted);
  if (!whole) throw new Refusal('ordering/not-found');
  const rows = await readParts(tx, wanted);
  const ids = rows.map(({ id }) => id);
  const lines = Map.groupBy(await linesOfParts(tx, ids, locale), (line) => line.subOrderId);
  const events = Map.groupBy(await readEvents(tx, ids), (event) => event.sub_order_id);
  const { destination, notes } = await openSealed(tx, memberId, rows);
  return {
    groupId,
    number: whole.number,
    placedAt: whole.placed_at,
    status: groupStatus(rows.map(({ state }) => state)),
    isPaidFirst: whole.payment_method === 'vietqr',
    itemsVnd: whole.items_vnd,
    deliveryVnd: whole.delivery_vnd,
    totalVnd: whole.total_vnd,
    destination,
    payment: { state: whole.state, expiresAt: whole.expires_at, paidAt: whole.paid_at },
    refunds: await readRefunds(tx, wanted),
    parts: rows.map((row) =>
      shapePart(row, {
        lines: lines.get(row.id) ?? [],
        note: notes.get(row.id),
        events: (events.get(row.id) ?? []).map(({ event, actor_kind: by, place, reason, at }) => ({ event, by, place, reason, at })),
      }),
    ),
    disclosures: await disclosuresOfCases(tx, memberId, [groupId, ...ids]),
  };
}

function readWhole(tx: Tx<'order.fulfil'>, { memberId, groupId }: OrderWanted) {
  return tx
    .selectFrom('order_groups as whole')
    .innerJoin('payments as payment', 'payment.group_id', 'whole.id')
    .select(['whole.number', 'whole.placed_at', 'whole.payment_method', 'whole.items_vnd', 'whole.delivery_vnd', 'whole.total_vnd'])
    .select(['payment.state', 'payment.expires_at', 'payment.paid_at'])
    .where('whole.id', '=', groupId)
    .where('whole.member_id', '=', memberId)
    .executeTakeFirst();
}

function readParts(tx: Tx<'order.fulfil'>, { memberId, groupId }: OrderWanted) {
  return tx
    .selectFrom('sub_orders as part')
    .innerJoin('sellers.sellers as seller', 'seller.id', 'part.seller_id')
    .innerJoin('parcels as parcel', 'parcel.sub_order_id', 'part.id')
    .innerJoin('carrier_snapshots as snapshot', 'snapshot.sub_order_id', 'part.id')
    .leftJoin('order_notes as note', 'note.sub_order_id', 'part.id')
    .select(['part.id', 'part.position', 'part.state', 'part.packed_at', 'part.deadline_at', 'part.cancelled_by', 'part.cancel_reason'])
    .select(['part.received_marked_at', 'part.items_vnd', 'part.delivery_vnd', 'part.total_vnd', 'seller.name', 'seller.slug'])
    .select(['parcel.state as parcel_state', 'parcel.tracking_code', 'parcel.expected_on', 'parcel.cod_vnd'])
    .select(['snapshot.recipient_sealed', 'snapshot.address_sealed', 'note.note_sealed'])
    .where('part.group_id', '=', groupId)
    .where('part.member_id', '=', memberId)
    .orderBy('part.position')
    .execute();
}

type Row = Awaited<ReturnType<typeof readParts>>[number];

function readEvents(tx: Tx<'order.fulfil'>, subOrderIds: readonly Id<'ordering.sub_orders'>[]) {
  return tx
    .selectFrom('order_events')
    .select(['sub_order_id', 'event', 'actor_kind', 'place', 'reason', 'at'])
    .where('sub_order_id', 'in', subOrderIds)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1_000)
    .execute();
}

async function readRefunds(tx: Tx<'order.fulfil'>, { memberId, groupId }: OrderWanted): Promise<RefundOfMember[]> {
  const rows = await tx
    .selectFrom('refunds as refund')
    .innerJoin('payments as payment', 'payment.id', 'refund.payment_id')
    .select(['refund.sub_order_id', 'refund.amount_vnd', 'refund.because', 'refund.due_since', 'refund.sent_at'])
    .where('payment.group_id', '=', groupId)
    .where('refund.member_id', '=', memberId)
    .orderBy('refund.due_since')
    .execute();
  return rows.map((row) => ({
    subOrderId: row.sub_order_id,
    amountVnd: row.amount_vnd,
    because: row.because,
    dueSince: row.due_since,
    sentAt: row.sent_at,
  }));
}

/** Every part of an order goes to one place: that of the first is opened. */
async function openSealed(tx: Tx<'order.fulfil'>, subject: MemberId, rows: readonly Row[]) {
  const [first] = rows;
  if (!first) throw new Refusal('ordering/not-found');
  const noted = rows.flatMap(({ id, note_sealed: sealed }) => (sealed ? [{ id, sealed }] : []));
  const [recipient, address, ...notes] = await openAll(tx, [
    { column: 'vault.carrier_snapshots.recipient_sealed' as const, subject, sealed: first.recipient_sealed },
    { column: 'vault.carrier_snapshots.address_sealed' as const, subject, sealed: first.address_sealed },
    ...noted.map(({ sealed }) => ({ column: 'vault.order_notes.note_sealed' as const, subject, sealed })),
  ]);
  const opened = { ...recipient, ...address };
  const destination =
    opened.parcel_recipient && opened.address
      ? { recipient: opened.parcel_recipient, street: opened.address.street, communeCode: opened.address.communeCode }
      : undefined;
  return { destination, notes: new Map(noted.map(({ id }, index) => [id, messageIn(notes[index])])) };
}

function messageIn(content: object | undefined): string | undefined {
  return content && 'message' in content && typeof content.message === 'string' ? content.message : undefined;
}

function shapePart(row: Row, { lines, note, events }: Pick<PartOfMember, 'lines' | 'note' | 'events'>): PartOfMember {
  const standing = { state: row.state, isPacked: row.packed_at !== null };
  return {
    id: row.id,
    position: row.position,
    shop: row.name,
    shopSlug: row.slug,
    state: row.state,
    isPacked: standing.isPacked,
    deadlineAt: row.deadline_at,
    cancelledBy: row.cancelled_by,
    cancelReason: row.cancel_reason,
    receivedMarkedAt: row.received_marked_at,
    itemsVnd: row.items_vnd,
    deliveryVnd: row.delivery_vnd,
    totalVnd: row.total_vnd,
    lines,
    events,
    parcel: {
      state: row.parcel_state,
      trackingCode: row.tracking_code,
      expectedOn: row.expected_on,
      carrier: carrierTitle,
      codVnd: row.cod_vnd,
    },
    note,
    canCancel: decideMove(standing, { event: 'cancelled', by: 'buyer' }).kind === 'moves',
    canMarkReceived: (row.state === 'delivered' || row.state === 'completed') && row.received_marked_at === null,
  };
}

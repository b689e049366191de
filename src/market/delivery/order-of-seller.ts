import { sql } from 'kysely';

import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type ActorKind, type OrderEvent, type SubOrderState } from '#market/ordering/sub-order.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { type ParcelState } from './carrier-status.ts';
import { type SubOrderId } from './orders-of-seller.ts';

export type LineOfSeller = {
  title: string;
  variantLabel: string;
  sku: string;
  quantity: number;
  unitPriceVnd: number;
  totalVnd: number;
  mediaId: Id<'catalogue.media'> | null;
};

export type ParcelOfSeller = {
  state: ParcelState;
  trackingCode: string | null;
  sortingCode: string | null;
  codVnd: number;
  weightGrams: number;
  expectedOn: string | null;
};

/** What clause 1.10 lets a shop know of one order: no name, no number, no street. */
export type SellerOrder = {
  id: SubOrderId;
  number: string;
  state: SubOrderState;
  isPacked: boolean;
  stateSince: Date;
  deadlineAt: Date | null;
  cancelledBy: 'buyer' | 'seller' | 'system' | null;
  cancelReason: string | null;
  accessUntil: Date;
  alias: string | undefined;
  maskedMobile: string | undefined;
  note: string | undefined;
  provinceName: string;
  itemsVnd: number;
  commissionVnd: number;
  commissionVatVnd: number;
  taxWithheldVnd: number;
  lines: readonly LineOfSeller[];
  parcel: ParcelOfSeller | undefined;
  events: readonly { event: OrderEvent; by: ActorKind; at: Date }[];
};

type Row = Omit<SellerOrder, 'alias' | 'maskedMobile' | 'note' | 'parcel' | 'events'> & {
  memberId: MemberId;
  aliasSealed: Buffer;
  mobileSealed: Buffer;
  noteSealed: Buffer | null;
  parcel: ParcelOfSeller | null;
};

export type SellerOrderWanted = { sellerId: Id<'sellers.sellers'>; subOrderId: SubOrderId };

/** One order of the shop that acts; another's, and one whose time is over, is an order that does not exist. */
export async function orderOfSeller(tx: Tx<'seller.share'>, wanted: SellerOrderWanted): Promise<SellerOrder> {
  const [order] = await readOrders(tx, { sellerId: wanted.sellerId, subOrderIds: [wanted.subOrderId] });
  if (!order) throw new Refusal('ordering/not-found');
  const events = await tx
    .selectFrom('order_events')
    .select(['event', 'actor_kind', 'at'])
    .where('sub_order_id', '=', wanted.subOrderId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(60)
    .execute();
  return { ...order, events: events.map(({ event, actor_kind, at }) => ({ event, by: actor_kind, at })) };
}

export type LabelOfParcel = SellerOrder & { parcel: ParcelOfSeller & { trackingCode: string } };

export const mostLabels = 50;

/** Orders that are packed or about to be, and that the carrier has a number for: what can be printed now. Without ids, all of them. */
export async function labelsOfSeller(
  tx: Tx<'seller.share'>,
  { sellerId, subOrderIds }: { sellerId: Id<'sellers.sellers'>; subOrderIds: readonly SubOrderId[] | 'all' },
): Promise<LabelOfParcel[]> {
  const orders = await readOrders(tx, { sellerId, subOrderIds });
  return orders.flatMap(({ parcel, ...order }) =>
    order.state === 'to-pack' && parcel?.trackingCode ? [{ ...order, parcel: { ...parcel, trackingCode: parcel.trackingCode } }] : [],
  );
}

async function readOrders(
  tx: Tx<'seller.share'>,
  { sellerId, subOrderIds }: { sellerId: Id<'sellers.sellers'>; subOrderIds: readonly SubOrderId[] | 'all' },
): Promise<SellerOrder[]> {
  const which = subOrderIds === 'all' ? sql`part.state = 'to-pack'` : sql`part.id = any (${subOrderIds}::uuid[])`;
  const { rows } = await sql<Row>`
    select part.id, whole.number, part.state, part.packed_at is not null as "isPacked", coalesce(part.packed_at, part.state_since) as "stateSince",
      part.deadline_at as "deadlineAt", part.cancelled_by as "cancelledBy", part.cancel_reason as "cancelReason",
      part.seller_access_until as "accessUntil", part.items_vnd as "itemsVnd", part.commission_vnd as "commissionVnd",
      part.commission_vat_vnd as "commissionVatVnd", part.tax_withheld_vnd as "taxWithheldVnd", part.member_id as "memberId",
      snapshot.alias_sealed as "aliasSealed", snapshot.masked_mobile_sealed as "mobileSealed", note.note_sealed as "noteSealed",
      province.full_name as "provinceName", lines.list as lines, parcel.facts as parcel
    from sub_orders as part
    join order_groups as whole on whole.id = part.group_id
    join seller_snapshots as snapshot on snapshot.sub_order_id = part.id
    join places.provinces as province on province.code = snapshot.province_code
    left join order_notes as note on note.sub_order_id = part.id
    left join lateral (
      select json_build_object('state', p.state, 'trackingCode', p.tracking_code, 'sortingCode', p.sorting_code, 'codVnd', p.cod_vnd,
        'weightGrams', p.weight_grams, 'expectedOn', p.expected_on) as facts
      from parcels as p where p.sub_order_id = part.id
    ) as parcel on true
    cross join lateral (
      select json_agg(json_build_object('title', line.title, 'variantLabel', line.variant_label, 'sku', line.sku, 'quantity', line.quantity,
        'unitPriceVnd', line.unit_price_vnd, 'totalVnd', line.total_vnd, 'mediaId', line.media_id) order by line.position) as list
      from order_lines as line where line.sub_order_id = part.id
    ) as lines
    where part.seller_id = ${sellerId} and ${which}
    order by part.deadline_at, part.id limit ${mostLabels}`.execute(tx);
  const aliases = await openAll(
    tx,
    rows.flatMap(({ memberId: subject, aliasSealed, mobileSealed }) => [
      { column: 'vault.seller_snapshots.alias_sealed' as const, subject, sealed: aliasSealed },
      { column: 'vault.seller_snapshots.masked_mobile_sealed' as const, subject, sealed: mobileSealed },
    ]),
  );
  const written = rows.filter((row) => row.noteSealed !== null);
  const notes = await openAll(
    tx,
    written.flatMap(({ memberId: subject, noteSealed: sealed }) =>
      sealed ? [{ column: 'vault.order_notes.note_sealed' as const, subject, sealed }] : [],
    ),
  );
  return rows.map((row, index) =>
    shape(row, { alias: aliases[index * 2]?.alias, maskedMobile: aliases[index * 2 + 1]?.mobile, note: notes[written.indexOf(row)]?.message }),
  );
}

/** Names what goes on, so that neither the member's id nor a sealed value travels to a page. */
function shape(row: Row, opened: Pick<SellerOrder, 'alias' | 'maskedMobile' | 'note'>): SellerOrder {
  return {
    ...opened,
    id: row.id,
    number: row.number,
    state: row.state,
    isPacked: row.isPacked,
    stateSince: row.stateSince,
    deadlineAt: row.deadlineAt,
    cancelledBy: row.cancelledBy,
    cancelReason: row.cancelReason,
    accessUntil: row.accessUntil,
    provinceName: row.provinceName,
    itemsVnd: row.itemsVnd,
    commissionVnd: row.commissionVnd,
    commissionVatVnd: row.commissionVatVnd,
    taxWithheldVnd: row.taxWithheldVnd,
    lines: row.lines,
    parcel: row.parcel ?? undefined,
    events: [],
  };
}

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { type Json } from '#platform/json.ts';

import { applyStatus } from './apply-status.ts';
import { carrierName } from './carrier.ts';
import { isAtOrBefore } from './carrier-status.ts';

export type NoticeOfParcel = {
  id: Id<'delivery.notices'>;
  trackingCode: string;
  /** Undefined where no parcel of ours has this code. */
  parcel: { memberId: MemberId; subOrderId: Id<'ordering.sub_orders'> } | undefined;
};

/** A notice that nothing has been done about, with the parcel it is about. Parcels are found by their code, so without an actor. */
export async function findNewParcelNotice(tx: Tx<'order.fulfil'>, id: Id<'delivery.notices'>): Promise<NoticeOfParcel | undefined> {
  const row = await tx
    .selectFrom('delivery.notices as notice')
    .leftJoin('parcels as parcel', (join) => join.onRef('parcel.tracking_code', '=', 'notice.tracking_code').on('parcel.carrier', '=', carrierName))
    .select(['notice.id', 'notice.tracking_code', 'parcel.member_id', 'parcel.sub_order_id'])
    .where('notice.id', '=', id)
    .where('notice.state', '=', 'new')
    .executeTakeFirst();
  if (!row) return undefined;
  const parcel = row.member_id && row.sub_order_id ? { memberId: row.member_id, subOrderId: row.sub_order_id } : undefined;
  return { id: row.id, trackingCode: row.tracking_code, parcel };
}

export type ParcelSettlement = { notice: NoticeOfParcel; /** What the carrier itself says when it is asked. */ status: string | undefined };

/**
 * Works off a stored notice. The carrier's own books decide where the parcel is; the notice only says that there is
 * something to ask, and where it was seen. So late, doubled and invented notices do no harm.
 */
export async function settleCarrierNotice(tx: Tx<'order.fulfil'>, { notice, status }: ParcelSettlement, at: Date): Promise<void> {
  const row = await tx
    .selectFrom('delivery.notices')
    .select(['id', 'status', 'happened_at', 'body'])
    .where('id', '=', notice.id)
    .where('state', '=', 'new')
    .forUpdate()
    .executeTakeFirst();
  if (!row) return;
  const because = await outcomeOf(tx, { notice, status, row }, at);
  await tx
    .updateTable('delivery.notices')
    .set({ state: because ? 'unmatched' : 'processed', because: because ?? null, processed_at: at })
    .where('id', '=', row.id)
    .execute();
}

type Found = ParcelSettlement & { row: { status: string; happened_at: Date; body: Json } };

/** Undefined when it went well, else why a person has to look. */
async function outcomeOf(tx: Tx<'order.fulfil'>, { notice, status, row }: Found, at: Date): Promise<string | undefined> {
  if (!notice.parcel) return 'unknown-parcel';
  if (status === undefined) return 'carrier-knows-none';
  // Notices that lay a while are history that the books have gone past: the timeline still says when and where.
  const isBorneOut = isAtOrBefore(row.status, status);
  const seen = isBorneOut ? { status: row.status, happenedAt: row.happened_at, place: stationIn(row.body) } : { status };
  return applyStatus(tx, { ...notice.parcel, ...seen }, at);
}

function stationIn(body: Json): string | undefined {
  if (typeof body !== 'object' || body === null || !('station' in body)) return undefined;
  return typeof body.station === 'string' ? body.station : undefined;
}

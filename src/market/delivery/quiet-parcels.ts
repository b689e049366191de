import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { minutesAfter } from '#platform/time.ts';

import { applyStatus } from './apply-status.ts';

const quietMinutes = 30;
const most = 20;

export type QuietParcel = { memberId: MemberId; subOrderId: Id<'ordering.sub_orders'>; trackingCode: string };

/** Parcels on their way of which nothing was heard for a while: a notice may have got lost, for it is said twice at most. */
export async function listQuietParcels(tx: Tx<'order.fulfil'>, at: Date): Promise<QuietParcel[]> {
  const rows = await tx
    .selectFrom('parcels')
    .select(['member_id', 'sub_order_id', 'tracking_code'])
    .where('state', 'in', ['booked', 'collected', 'in-transit', 'out-for-delivery', 'failed', 'returning'])
    .where('changed_at', '<', minutesAfter(at, -quietMinutes))
    .orderBy('changed_at')
    .limit(most)
    .execute();
  return rows.flatMap((row) =>
    row.tracking_code ? [{ memberId: row.member_id, subOrderId: row.sub_order_id, trackingCode: row.tracking_code }] : [],
  );
}

/** Sets a quiet parcel right by what the carrier says when it is asked; of one that it does not know there is nothing to set. */
export async function followParcel(
  tx: Tx<'order.fulfil'>,
  { parcel, status }: { parcel: QuietParcel; status: string | undefined },
  at: Date,
): Promise<void> {
  if (status !== undefined) await applyStatus(tx, { ...parcel, status }, at);
  else
    await tx
      .updateTable('parcels')
      .set({ changed_at: at })
      .where('sub_order_id', '=', parcel.subOrderId)
      .where('member_id', '=', parcel.memberId)
      .execute();
}

import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, timeId } from '#platform/ids.ts';
import { minutesAfter } from '#platform/time.ts';

import { applyStatus } from './apply-status.ts';
import { carrierName } from './carrier.ts';

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

/**
 * Sets a quiet parcel right by what the carrier says when it is asked; what no machine can settle waits for a person, as
 * a notice would. Of a parcel that the carrier does not know there is nothing to set.
 */
export async function followParcel(
  tx: Tx<'order.fulfil'>,
  { parcel, status }: { parcel: QuietParcel; status: string | undefined },
  at: Date,
): Promise<void> {
  if (status === undefined) return lookLater(tx, parcel, at);
  const because = await applyStatus(tx, { ...parcel, status }, at);
  if (because) await leaveToPerson(tx, { trackingCode: parcel.trackingCode, status, because }, at);
}

async function lookLater(tx: Tx<'order.fulfil'>, parcel: QuietParcel, at: Date): Promise<void> {
  await tx
    .updateTable('parcels')
    .set({ changed_at: at })
    .where('sub_order_id', '=', parcel.subOrderId)
    .where('member_id', '=', parcel.memberId)
    .execute();
}

type Unsettled = { trackingCode: string; status: string; because: string };

/** Once per parcel and status, however often it is asked. */
async function leaveToPerson(tx: Tx<'order.fulfil'>, { trackingCode, status, because }: Unsettled, at: Date): Promise<void> {
  await sql`
    insert into delivery.notices (id, carrier, tracking_code, status, happened_at, is_authentic, body, state, because, received_at, processed_at)
    select ${timeId()}, ${carrierName}, ${trackingCode}, ${status}, ${at}, true, '{"asked": true}', 'unmatched', ${because}, ${at}, ${at}
    where not exists (
      select from delivery.notices as said where said.carrier = ${carrierName} and said.tracking_code = ${trackingCode} and said.status = ${status}
        and said.because = ${because}
    )`.execute(tx);
}

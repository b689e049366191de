import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { dateAt, daysAfter } from '#platform/time.ts';

import { type ParcelState } from './carrier-status.ts';

export type ParcelId = Id<'delivery.parcels'>;

export type StuckParcel = {
  id: ParcelId;
  trackingCode: string;
  state: ParcelState;
  sellerName: string;
  bookedAt: Date;
  expectedOn: string | null;
  because: 'failed' | 'late' | 'slow';
};

/** A parcel should be there two days after the promised day, and a week after it was booked where no day was promised. */
const patience = { afterPromise: 2, afterBooking: 7 } as const;
const most = 100;

/** For order operations: parcels that failed or are long under way, the longest first. They hold neither name nor address. */
export async function listStuckParcels(tx: Tx<'order.fulfil'>, at: Date): Promise<readonly StuckParcel[]> {
  const { rows } = await sql<StuckParcel>`
    select parcel.id, parcel.tracking_code as "trackingCode", parcel.state, seller.name as "sellerName", parcel.booked_at as "bookedAt",
      parcel.expected_on as "expectedOn",
      case when parcel.state in ('failed', 'returning') then 'failed' when parcel.expected_on is not null then 'late' else 'slow' end as because
    from parcels as parcel
    join sellers.sellers as seller on seller.id = parcel.seller_id
    where parcel.state in ('booked', 'collected', 'in-transit', 'out-for-delivery', 'failed', 'returning') and parcel.tracking_code is not null
      and (parcel.state in ('failed', 'returning')
        or coalesce(parcel.expected_on < ${dateAt(daysAfter(at, -patience.afterPromise))}::date, parcel.booked_at < ${daysAfter(at, -patience.afterBooking)}))
    order by parcel.booked_at limit ${most}`.execute(tx);
  return rows;
}

export type ParcelToAsk = { memberId: MemberId; subOrderId: Id<'ordering.sub_orders'>; trackingCode: string };

/** What is needed to ask the carrier about a parcel once more. */
export async function parcelToAsk(tx: Tx<'order.fulfil'>, id: ParcelId): Promise<ParcelToAsk> {
  const row = await tx.selectFrom('parcels').select(['member_id', 'sub_order_id', 'tracking_code']).where('id', '=', id).executeTakeFirst();
  if (!row?.tracking_code) throw new Refusal('delivery/no-parcel');
  return { memberId: row.member_id, subOrderId: row.sub_order_id, trackingCode: row.tracking_code };
}

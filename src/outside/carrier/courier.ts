import { post } from '../talk.ts';
import { type Parcel } from './parcel.ts';
import { type Depot } from './shipment-api.ts';

export type Road = Depot & { noticeUrl: string };

/** Moves every parcel whose time has come by one station, and tells the shop of each. */
export async function moveParcels(road: Road, now: Date): Promise<void> {
  for (const parcel of road.parcels.items.values()) {
    const [next] = parcel.plan;
    if (next && new Date(next.at) <= now) {
      parcel.plan.shift();
      await reach(road, parcel, next.status);
    }
  }
}

/** The parcel is somewhere else now: first in the books, then in a notice. */
export async function reach(road: Road, parcel: Parcel, status: number): Promise<void> {
  Object.assign(parcel, { status, modifiedAt: new Date().toISOString() });
  road.parcels.keep();
  await notify(road, parcel, { status, happenedAt: parcel.modifiedAt });
}

export type Notice = { status: number; happenedAt: string; hash?: string };

/**
 * A notice as a form, authenticated by the hash in the address:
 * https://docs.giaohangtietkiem.vn/en/docs/submit-order/webhook. Answered with anything but 200, it is said once more.
 */
export async function notify(
  { noticeUrl, account }: Road,
  parcel: Parcel,
  { status, happenedAt, hash = account.noticeHash }: Notice,
): Promise<number> {
  const station = status === 4 || status === 20 ? parcel.to : parcel.from;
  const form = new URLSearchParams({
    label_id: parcel.label,
    partner_id: parcel.partnerId,
    action_time: marketTime(new Date(happenedAt)),
    status_id: String(status),
    reason_code: status === 9 || status === 49 ? '115' : '',
    reason: status === 9 || status === 49 ? `Không liên lạc được với khách ${parcel.recipient.name}` : '',
    weight: String(parcel.weightGrams / 1000),
    fee: String(parcel.fee),
    return_part_package: '0',
    'cur_station.address_l0': 'Việt Nam',
    'cur_station.address_l1': station.province,
    'cur_station.address_l2': station.ward,
    'cur_station.address_l3': `Bưu cục ${station.ward.replace(/^\S+ /, '')}`,
  });
  const url = `${noticeUrl}?hash=${encodeURIComponent(hash)}`;
  // As on that page: the plus of the time zone is written as it is.
  const body = form.toString().replace('%2B07', '+07');
  const answered = await post(url, 'application/x-www-form-urlencoded', body);
  return answered === 200 ? answered : post(url, 'application/x-www-form-urlencoded', body);
}

/** "2026-11-22T10:05:00.000+07:00" */
function marketTime(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().replace('Z', '+07:00');
}

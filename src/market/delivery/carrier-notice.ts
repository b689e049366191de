import { z } from 'zod';

import { isSame } from '#platform/server/secrets.ts';
import { accountAt } from '#platform/server/outgoing.ts';
import { type Json } from '#platform/json.ts';
import { cleanLine } from '#platform/text.ts';

import { meaningOf } from './carrier-status.ts';

/**
 * A notice comes as a form: https://docs.giaohangtietkiem.vn/en/docs/submit-order/webhook; the station is at
 * https://pro-docs.ghtk.vn/5_webhook. What it is authenticated by is the hash in the address that only the carrier
 * was given.
 */
const form = z.object({
  label_id: z.string().regex(/^[0-9A-Za-z.-]{1,60}$/),
  status_id: z.string().regex(/^-?\d{1,4}$/),
  action_time: z.iso.datetime({ offset: true }),
  reason_code: z.string().max(20).optional(),
  fee: z.string().max(20).optional(),
  weight: z.string().max(20).optional(),
});

export type CarrierNotice = {
  trackingCode: string;
  status: string;
  happenedAt: Date;
  isAuthentic: boolean;
  /** Without names, numbers, addresses and the courier's own words. */
  body: Json;
};

/** Undefined for what is no notice at all. */
export function readCarrierNotice(text: string, hash: string): CarrierNotice | undefined {
  const fields = Object.fromEntries(new URLSearchParams(text));
  // The carrier's own example writes "+07:00" as it is, and in a form a plus stands for a space.
  if (fields['action_time']) fields['action_time'] = fields['action_time'].replace(' ', '+');
  const read = form.safeParse(fields);
  if (!read.success) return undefined;
  const { label_id, status_id, action_time, reason_code, fee, weight } = read.data;
  return {
    trackingCode: label_id,
    status: status_id,
    happenedAt: new Date(action_time),
    isAuthentic: isSame(Buffer.from(hash), Buffer.from(accountAt('carrier').noticeHash)),
    body: {
      label_id,
      status_id,
      action_time,
      reason_code: reason_code ?? null,
      fee: fee ?? null,
      weight: weight ?? null,
      // Once a courier carries it to the door, where the parcel is would be where somebody lives.
      station: isOnTheRoad(status_id) ? stationOf(fields) : null,
    },
  };
}

function isOnTheRoad(status: string): boolean {
  const parcel = meaningOf(status)?.parcel;
  return parcel === 'collected' || parcel === 'in-transit' || parcel === 'out-for-delivery' || parcel === 'returning';
}

/** The depot where the parcel is, its smallest place first. */
function stationOf(fields: Readonly<Record<string, string>>): string | null {
  const levels = [3, 2, 1, 0].map((level) => cleanLine((fields[`cur_station.address_l${level}`] ?? '').slice(0, 60)));
  return levels.filter((level) => level !== '' && level !== 'Việt Nam').join(', ') || null;
}

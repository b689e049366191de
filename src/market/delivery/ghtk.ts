import { z } from 'zod';

import { type Payload } from '#market/disclosures/payload.ts';
import { accountAt, callOutside } from '#platform/server/outgoing.ts';

/**
 * The published API of Giao Hàng Tiết Kiệm, by its pages: docs.giaohangtietkiem.vn/en/docs/submit-order/ and
 * api.ghtk.vn/en/docs/submit-order/, there submit-order-express (booking), calculate-shipping-fee, tracking-status,
 * api-cancel-order, error-handling. It takes places by name. Its pages still ask for a district, a level that the
 * country no longer has: the commune is named there again. See docs/decisions/0005-carrier.md.
 */
export type PlaceNames = { street: string; commune: string; province: string };
export type Pickup = PlaceNames & { name: string; phone: string };
export type CarrierPayload = Payload<'carrier'> & {
  name: string;
  mobile: string;
  address: PlaceNames;
  cod: number;
  parcel: { code: string; weightGrams: number };
};

export type Booking = { trackingCode: string; sortingCode: string | undefined; expectedOn: string | undefined };

/** Tells the carrier where a parcel goes, in one message. Booked before under the same code, it answers the booking that there is. */
export async function bookAtCarrier(payload: CarrierPayload, pickup: Pickup, signal: AbortSignal): Promise<Booking> {
  const body = JSON.stringify({ products: [productOf(payload)], order: orderOf(payload, pickup) });
  const { text } = await ask('POST', '/services/shipment/order/?ver=1.5', { body, signal });
  const answer = booked.parse(JSON.parse(text));
  if (answer.success && answer.order)
    return { trackingCode: answer.order.label, sortingCode: answer.order.sorting_code, expectedOn: dateIn(answer.order.estimated_deliver_time) };
  if (answer.error?.code === 'ORDER_ID_EXIST' && answer.error.ghtk_label)
    return { trackingCode: answer.error.ghtk_label, sortingCode: undefined, expectedOn: undefined };
  throw new Error(`The carrier did not take the parcel (${answer.error?.code ?? answer.error_code ?? 'no code'}).`);
}

export type FeeQuestion = { from: PlaceNames; to: PlaceNames; weightGrams: number };

/** What the carrier asks for a way and a weight; undefined where it does not go there. Says nothing about a person. */
export async function askFee({ from, to, weightGrams }: FeeQuestion): Promise<number | undefined> {
  const question = new URLSearchParams({
    pick_province: from.province,
    pick_district: from.commune,
    pick_ward: from.commune,
    province: to.province,
    district: to.commune,
    ward: to.commune,
    weight: String(weightGrams),
    transport: 'road',
    deliver_option: 'none',
  });
  const { text } = await ask('GET', `/services/shipment/fee?${question}`, { timeoutMs: 5_000 });
  const answer = quoted.parse(JSON.parse(text));
  return answer.success && answer.fee?.delivery !== false ? answer.fee?.fee : undefined;
}

/** The status of a parcel by the carrier's own books; undefined where it knows none. The recipient it repeats is not read. */
export async function askStatus(trackingCode: string): Promise<string | undefined> {
  const { text } = await ask('GET', `/services/shipment/v2/${encodeURIComponent(trackingCode)}`);
  const answer = tracked.parse(JSON.parse(text));
  return answer.success ? answer.order?.status : undefined;
}

/**
 * The carrier's number for a parcel that it knows by our code; undefined where it knows none. The page on cancelling
 * writes such a code behind "partner_id:", the page on the status as it is: both are asked.
 */
export async function findBooking(parcelCode: string): Promise<string | undefined> {
  for (const key of [`partner_id:${parcelCode}`, parcelCode]) {
    const { text } = await ask('GET', `/services/shipment/v2/${key}`);
    const answer = tracked.parse(JSON.parse(text));
    if (answer.success && answer.order?.label_id) return answer.order.label_id;
  }
  return undefined;
}

/** False where the carrier has the parcel already and keeps to its way. */
export async function cancelAtCarrier(trackingCode: string): Promise<boolean> {
  const { text } = await ask('POST', `/services/shipment/cancel/${encodeURIComponent(trackingCode)}`, { body: '{}' });
  const answer = cancelled.parse(JSON.parse(text));
  return answer.success || answer.message.includes('trạng thái hủy');
}

function orderOf({ name, mobile, address, cod, parcel }: CarrierPayload, pickup: Pickup) {
  return {
    id: parcel.code,
    pick_name: pickup.name,
    pick_tel: nationalNumber(pickup.phone),
    pick_address: pickup.street,
    pick_province: pickup.province,
    pick_district: pickup.commune,
    pick_ward: pickup.commune,
    name,
    tel: nationalNumber(mobile),
    address: address.street,
    province: address.province,
    district: address.commune,
    ward: address.commune,
    hamlet: 'Khác',
    // The delivery fee is in what is collected, or was paid before.
    is_freeship: '1',
    pick_money: cod,
    // Worth of the goods is purchase history: the carrier learns what it has to collect and no more.
    value: cod,
    transport: 'road',
    deliver_option: 'none',
  };
}

/** Goods have names that tell of their buyer; the carrier moves a parcel. */
function productOf({ parcel }: CarrierPayload) {
  return { name: `Kiện ${parcel.code}`, weight: parcel.weightGrams / 1000, quantity: 1, product_code: parcel.code };
}

export function nationalNumber(mobile: string): string {
  return mobile.startsWith('+84') ? `0${mobile.slice(3)}` : mobile;
}

/** "Chiều 2026-11-24" */
function dateIn(text: string | undefined): string | undefined {
  return text && /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}

const text = z.coerce.string();
const booked = z.object({
  success: z.boolean(),
  order: z.object({ label: text, sorting_code: text.optional(), estimated_deliver_time: text.optional() }).nullish(),
  error: z.object({ code: z.string(), ghtk_label: text.optional() }).nullish(),
  error_code: text.optional(),
});
const quoted = z.object({
  success: z.boolean(),
  fee: z.object({ fee: z.coerce.number().int().min(0).max(100_000_000), delivery: z.boolean().optional() }).nullish(),
});
const tracked = z.object({ success: z.boolean(), order: z.object({ label_id: text.optional(), status: text }).nullish() });
const cancelled = z.object({ success: z.boolean(), message: z.string().default('') });

type Asked = { body?: string; timeoutMs?: number; signal?: AbortSignal };

async function ask(method: 'GET' | 'POST', path: string, { body, timeoutMs, signal }: Asked = {}): Promise<{ text: string }> {
  const { token, partnerCode } = accountAt('carrier');
  const answer = await callOutside('carrier', path, {
    method,
    headers: { Token: token, 'X-Client-Source': partnerCode, 'content-type': 'application/json' },
    ...(body !== undefined && { body }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(signal && { signal }),
  });
  if (answer.status >= 500 || answer.status === 401) throw new Error(`The carrier answered ${answer.status}.`);
  return answer;
}

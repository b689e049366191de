import { randomInt } from 'node:crypto';

import { type Memory } from '../memory.ts';
import { isOver, type Pace, type Parcel, type Place, planOf, statusNames, usualCourse } from './parcel.ts';
import { feeFor } from './tariff.ts';

export type CarrierAccount = { token: string; partnerCode: string; noticeHash: string };
export type Depot = { parcels: Memory<Parcel>; account: CarrierAccount; pace: Pace };
export type Call = { method: string; url: URL; headers: Record<string, string | string[] | undefined>; body: unknown };
type Reply = { status: number; body: unknown };

/** The published API for shops: book, ask for a fee, look up, cancel. Errors as on the page error-handling. */
export function answerCall(depot: Depot, { method, url, headers, body }: Call): Reply {
  if (headers['token'] !== depot.account.token) return error(401, { code: '20101', message: 'Cần cung cấp token hợp lệ' });
  const path = url.pathname.replace(/\/+$/, '');
  if (method === 'POST' && path === '/services/shipment/order') return book(depot, body);
  if (method === 'GET' && path === '/services/shipment/fee') return fee(url.searchParams);
  const [, verb = '', key = ''] = /^\/services\/shipment\/(v2|cancel)\/(.+)$/.exec(path) ?? [];
  if (verb === 'v2' && method === 'GET') return look(findParcel(depot, decodeURIComponent(key)));
  if (verb === 'cancel' && method === 'POST') return cancel(depot, findParcel(depot, decodeURIComponent(key)));
  return error(404, { code: '10104', message: 'Đường dẫn không tồn tại, vui lòng thử lại sau' });
}

export function findParcel({ parcels }: Depot, key: string): Parcel | undefined {
  const partnerId = key.startsWith('partner_id:') ? key.slice('partner_id:'.length) : key;
  return parcels.items.get(key) ?? [...parcels.items.values()].find((parcel) => parcel.partnerId === partnerId);
}

type Order = Partial<Record<string, unknown>>;

function book(depot: Depot, body: unknown): Reply {
  const { order, products }: { order?: Order; products?: unknown } = Object(body);
  if (!order || !Array.isArray(products)) return error(422, { code: '30101', message: 'Thiếu thông tin đơn hàng' });
  const missing = [
    'id',
    'pick_name',
    'pick_address',
    'pick_province',
    'pick_district',
    'pick_tel',
    'name',
    'address',
    'province',
    'district',
    'tel',
    'hamlet',
  ].find((field) => typeof order[field] !== 'string' || order[field] === '');
  if (missing) return error(422, { code: '30105', message: `Thiếu thông tin ${missing}` });
  if (!Number.isInteger(order['pick_money'])) return error(422, { code: '30106', message: 'Tiền thu hộ không hợp lệ' });
  const weights: { weight?: unknown }[] = products;
  const weightGrams = Math.round(weights.reduce((sum, { weight }) => sum + Number(weight ?? 0), 0) * 1000);
  if (!(weightGrams > 0)) return error(422, { code: '30103', message: 'Đơn hàng chưa có khối lượng. Vui lòng kiểm tra lại.' });
  const known = findParcel(depot, `partner_id:${text(order['id'])}`);
  if (known) return alreadyBooked(known);
  return booked(add(depot, order, weightGrams));
}

function add(depot: Depot, order: Order, weightGrams: number): Parcel {
  const [from, to] = [placeOf(order, 'pick_'), placeOf(order, '')];
  const now = new Date();
  const parcel: Parcel = {
    label: `S${randomInt(1, 30)}.${letter()}${randomInt(1, 20)}.${randomInt(10 ** 8, 10 ** 9)}`,
    partnerId: text(order['id']),
    status: 2,
    createdAt: now.toISOString(),
    modifiedAt: now.toISOString(),
    pickMoney: Number(order['pick_money']),
    weightGrams,
    fee: feeFor(from.province, to.province, weightGrams),
    from,
    to,
    recipient: { name: text(order['name']), tel: text(order['tel']) },
    plan: planOf([12, ...usualCourse], now, { firstSeconds: depot.pace.collectAfterSeconds, stepSeconds: depot.pace.stepSeconds }),
  };
  depot.parcels.items.set(parcel.label, parcel);
  depot.parcels.keep();
  return parcel;
}

function booked(parcel: Parcel): Reply {
  const day = new Date(new Date(parcel.createdAt).getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
  const order = {
    partner_id: parcel.partnerId,
    label: parcel.label,
    area: '1',
    fee: String(parcel.fee),
    insurance_fee: '0',
    tracking_id: Number(parcel.label.split('.').at(-1)),
    estimated_pick_time: `Chiều ${parcel.createdAt.slice(0, 10)}`,
    estimated_deliver_time: `Chiều ${day}`,
    products: [],
    status_id: parcel.status,
    sorting_code: sortingCode(parcel),
  };
  return { status: 200, body: { success: true, message: '', order } };
}

function alreadyBooked(parcel: Parcel): Reply {
  const known = { code: 'ORDER_ID_EXIST', partner_id: parcel.partnerId, ghtk_label: parcel.label, created: parcel.createdAt, status: parcel.status };
  return { status: 200, body: { success: false, message: 'Đơn hàng đã tồn tại', error: known } };
}

function fee(question: URLSearchParams): Reply {
  const missing = ['pick_province', 'pick_district', 'province', 'district', 'weight', 'deliver_option'].find((name) => !question.get(name));
  if (missing) return error(422, { code: '40101', message: `Thiếu thông tin ${missing}` });
  const amount = feeFor(question.get('pick_province') ?? '', question.get('province') ?? '', Number(question.get('weight')));
  const answer = { name: 'area1', fee: amount, insurance_fee: 0, delivery_type: 'new', a: 1, dt: 'local', extFees: [], delivery: true };
  return { status: 200, body: { success: true, message: '', fee: answer } };
}

function look(parcel: Parcel | undefined): Reply {
  if (!parcel) return { status: 200, body: { success: false, message: 'Không tìm thấy đơn hàng' } };
  const order = {
    label_id: parcel.label,
    partner_id: parcel.partnerId,
    status: String(parcel.status),
    status_text: statusNames[parcel.status] ?? '',
    created: parcel.createdAt.slice(0, 19).replace('T', ' '),
    modified: parcel.modifiedAt.slice(0, 19).replace('T', ' '),
    message: '',
    customer_fullname: parcel.recipient.name,
    customer_tel: parcel.recipient.tel,
    address: `${parcel.to.street}, ${parcel.to.ward}, ${parcel.to.province}`,
    storage_day: '3',
    ship_money: String(parcel.fee),
    insurance: '0',
    value: String(parcel.pickMoney),
    weight: String(parcel.weightGrams),
    pick_money: parcel.pickMoney,
    is_freeship: '1',
  };
  return { status: 200, body: { success: true, message: '', order } };
}

function cancel(depot: Depot, parcel: Parcel | undefined): Reply {
  const refuse = (message: string): Reply => ({ status: 200, body: { success: false, message, log_id: '0' } });
  if (!parcel) return refuse('Không tìm thấy đơn hàng');
  if (parcel.status === -1) return refuse('Đơn hàng đã ở trạng thái hủy');
  if (isOver(parcel) || ![1, 2, 12].includes(parcel.status)) return refuse('Đơn đã lấy hàng, không thể hủy đơn.');
  Object.assign(parcel, { status: -1, modifiedAt: new Date().toISOString(), plan: [] });
  depot.parcels.keep();
  return { status: 200, body: { success: true, message: '', log_id: '0' } };
}

function error(status: number, { code, message }: { code: string; message: string }): Reply {
  return { status, body: { success: false, message, error_code: code, log_id: '0' } };
}

function placeOf(order: Order, prefix: 'pick_' | ''): Place {
  return { street: text(order[`${prefix}address`]), ward: text(order[`${prefix}ward`]), province: text(order[`${prefix}province`]) };
}

/** Where the parcel is sorted to, as printed large on a label. */
function sortingCode({ to, label }: Parcel): string {
  const initials = to.province
    .replace(/^(Tỉnh|Thành phố) /, '')
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return `${initials}.${(to.ward.length % 9) + 1}${letter(label.length)}.${label.slice(-2)}`;
}

function letter(seed = randomInt(0, 6)): string {
  return 'ABCDEF'.charAt(seed % 6);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

import { randomBytes } from 'node:crypto';

import { QRPay } from 'vietnam-qr-pay';

import { type Memory } from '../memory.ts';
import { type Link, merchant, paidInto, statusOf } from './link.ts';
import { sign } from './signature.ts';

export type BankAccount = { clientId: string; apiKey: string; checksumKey: string };
export type Call = { method: string; path: string; headers: Record<string, string | string[] | undefined>; body: unknown };
type Reply = { status: number; body: unknown };

/** The merchant API: make, look up and cancel payment links. Refusals come with status 200 and a code, as payOS has it. */
export function merchantApi(links: Memory<Link>, account: BankAccount) {
  return ({ method, path, headers, body }: Call): Reply => {
    if (headers['x-client-id'] !== account.clientId || headers['x-api-key'] !== account.apiKey)
      return { status: 401, body: { code: '401', desc: 'Thông tin xác thực không hợp lệ' } };
    const [, version, resource, code = '', verb] = path.split('/');
    if (version !== 'v2' || resource !== 'payment-requests') return { status: 404, body: { code: '404', desc: 'Not found' } };
    if (method === 'POST' && code === '') return create(links, account, body);
    const link = links.items.get(code) ?? [...links.items.values()].find(({ id }) => id === code);
    if (!link) return { status: 200, body: { code: '101', desc: 'Mã thanh toán không tồn tại' } };
    if (method === 'POST' && verb === 'cancel') return cancel(links, account, { link, body });
    return method === 'GET' && !verb ? signed(account, view(link)) : { status: 404, body: { code: '404', desc: 'Not found' } };
  };
}

type Wanted = {
  orderCode?: unknown;
  amount?: unknown;
  description?: unknown;
  returnUrl?: unknown;
  cancelUrl?: unknown;
  expiredAt?: unknown;
  signature?: unknown;
};

function create(links: Memory<Link>, account: BankAccount, body: unknown): Reply {
  const wanted: Wanted = Object(body);
  const { orderCode, amount, description, returnUrl, cancelUrl, expiredAt } = wanted;
  const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
  if (!isWhole(orderCode) || !isWhole(amount) || typeof description !== 'string' || !/^[0-9A-Za-z ]{1,9}$/.test(description))
    return { status: 200, body: { code: '20', desc: 'Dữ liệu không hợp lệ' } };
  if (wanted.signature !== sign({ amount, cancelUrl, description, orderCode, returnUrl }, account.checksumKey))
    return { status: 200, body: { code: '201', desc: 'Mã kiểm tra(signature) không hợp lệ' } };
  if (links.items.has(String(orderCode))) return { status: 200, body: { code: '231', desc: 'Đơn thanh toán đã tồn tại' } };
  const link: Link = {
    id: randomBytes(16).toString('hex'),
    orderCode,
    amount,
    description,
    createdAt: new Date().toISOString(),
    expiredAt: isWhole(expiredAt) ? expiredAt : null,
    canceledAt: null,
    cancellationReason: null,
    transactions: [],
  };
  links.items.set(String(orderCode), link);
  links.keep();
  const { bin, accountNumber, accountName } = merchant;
  const qrCode = QRPay.initVietQR({ bankBin: bin, bankNumber: accountNumber, amount: String(amount), purpose: description }).build();
  const shared = { bin, accountNumber, accountName, amount, description, orderCode, currency: 'VND' };
  return signed(account, {
    ...shared,
    paymentLinkId: link.id,
    status: 'PENDING',
    expiredAt: link.expiredAt,
    checkoutUrl: `/web/${link.id}`,
    qrCode,
  });
}

function cancel(links: Memory<Link>, account: BankAccount, { link, body }: { link: Link; body: unknown }): Reply {
  if (statusOf(link, new Date()) !== 'PENDING') return { status: 200, body: { code: '20', desc: 'Không thể hủy link thanh toán này' } };
  const { cancellationReason }: { cancellationReason?: unknown } = Object(body);
  link.canceledAt = new Date().toISOString();
  link.cancellationReason = typeof cancellationReason === 'string' ? cancellationReason : null;
  links.keep();
  return signed(account, view(link));
}

function view(link: Link): Record<string, unknown> {
  const paid = paidInto(link);
  return {
    id: link.id,
    orderCode: link.orderCode,
    amount: link.amount,
    amountPaid: paid,
    amountRemaining: Math.max(0, link.amount - paid),
    status: statusOf(link, new Date()),
    createdAt: link.createdAt,
    transactions: link.transactions,
    cancellationReason: link.cancellationReason,
    canceledAt: link.canceledAt,
  };
}

function signed({ checksumKey }: BankAccount, data: Record<string, unknown>): Reply {
  return { status: 200, body: { code: '00', desc: 'success', data, signature: sign(data, checksumKey) } };
}

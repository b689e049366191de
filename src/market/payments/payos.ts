import { z } from 'zod';

import { accountAt, callOutside } from '#platform/server/outgoing.ts';

import { isSigned, signatureOfRequest } from './payos-signature.ts';

/**
 * The merchant API of payOS, which collects VietQR transfers. Its pages: https://payos.vn/docs (flow),
 * https://payos.vn/docs/api (payment-requests, its errors), https://payos.vn/docs/du-lieu-tra-ve/webhook (notices);
 * names of fields and states as in its own @payos/node 2.
 */
const path = '/v2/payment-requests';

export type NewLink = { orderCode: number; amountVnd: number; transferText: string; returnUrl: string; cancelUrl: string; expiresAt: Date };

/** 'taken': there is a link of this order code already, whose QR code is not told twice. */
export type CreatedLink = { kind: 'created'; linkId: string; qrText: string } | { kind: 'taken' };

export async function createLink(link: NewLink, signal: AbortSignal): Promise<CreatedLink> {
  const { checksumKey } = accountAt('bank');
  const request = {
    orderCode: link.orderCode,
    amount: link.amountVnd,
    description: link.transferText,
    returnUrl: link.returnUrl,
    cancelUrl: link.cancelUrl,
  };
  const body = { ...request, expiredAt: Math.floor(link.expiresAt.getTime() / 1000), signature: signatureOfRequest(request, checksumKey) };
  const answer = await ask('POST', path, { body, signal });
  if (answer.code === codes.taken) return { kind: 'taken' };
  const made = created.parse(dataOf(answer));
  if (made.orderCode !== link.orderCode || made.amount !== link.amountVnd) throw new Error('payOS answered for another payment.');
  return { kind: 'created', linkId: made.paymentLinkId, qrText: made.qrCode };
}

export type LinkState = {
  status: 'PENDING' | 'CANCELLED' | 'UNDERPAID' | 'PAID' | 'EXPIRED' | 'PROCESSING' | 'FAILED';
  amountVnd: number;
  paidVnd: number;
  transfers: { reference: string; amountVnd: number }[];
};

/** What payOS itself says of a payment; undefined where it knows none of this code. Names and accounts of payers are not read. */
export async function findLink(orderCode: number): Promise<LinkState | undefined> {
  const answer = await ask('GET', `${path}/${orderCode}`);
  if (answer.code === codes.unknown) return undefined;
  const link = found.parse(dataOf(answer));
  return {
    status: link.status,
    amountVnd: link.amount,
    paidVnd: link.amountPaid,
    transfers: link.transactions.map((transfer) => ({ reference: transfer.reference, amountVnd: transfer.amount })),
  };
}

/** Nobody can pay a cancelled link. One that is over already stays as it is. */
export async function cancelLink(orderCode: number, signal?: AbortSignal): Promise<void> {
  await ask('POST', `${path}/${orderCode}/cancel`, { body: { cancellationReason: 'Order cancelled' }, signal });
}

const codes = { success: '00', taken: '231', unknown: '101' } as const;

const answered = z.object({ code: z.string(), data: z.record(z.string(), z.unknown()).nullish(), signature: z.string().nullish() });
const created = z.object({ orderCode: z.number(), amount: z.number(), paymentLinkId: z.string().min(1), qrCode: z.string().min(1) });
const found = z.object({
  amount: z.number().int(),
  amountPaid: z.number().int(),
  status: z.enum(['PENDING', 'CANCELLED', 'UNDERPAID', 'PAID', 'EXPIRED', 'PROCESSING', 'FAILED']),
  transactions: z.array(z.object({ reference: z.string(), amount: z.number().int() })),
});

type Asked = { body?: unknown; signal?: AbortSignal | undefined };

async function ask(method: 'GET' | 'POST', to: string, { body, signal }: Asked = {}): Promise<z.infer<typeof answered>> {
  const { clientId, apiKey } = accountAt('bank');
  const { status, text } = await callOutside('bank', to, {
    method,
    headers: { 'x-client-id': clientId, 'x-api-key': apiKey, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  if (status >= 500) throw new Error(`payOS answered ${status}.`);
  return answered.parse(JSON.parse(text));
}

/** An answer that is not signed with our key was not written by payOS for us. */
function dataOf({ code, data, signature }: z.infer<typeof answered>): Record<string, unknown> {
  if (code !== codes.success || !data) throw new Error(`payOS refused with code ${code}.`);
  if (!signature || !isSigned(data, signature, accountAt('bank').checksumKey)) throw new Error('The answer of payOS is not signed.');
  return data;
}

import { createHmac } from 'node:crypto';

import { isSame } from '#platform/server/secrets.ts';

/** Data of payOS as it is signed: names and values, a list of records at most one deep. */
export type SignedData = Readonly<Record<string, unknown>>;

/**
 * payOS signs data as `key=value&…`, sorted by key, an absent value as nothing, with HMAC-SHA256 under the channel's
 * checksum key. https://payos.vn/docs/tich-hop-webhook/kiem-tra-du-lieu-voi-signature
 */
export function signatureOf(data: SignedData, checksumKey: string): string {
  const text = sorted(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${signedText(value)}`)
    .join('&');
  return createHmac('sha256', checksumKey).update(text).digest('hex');
}

/** The five fields of a new payment link have a signature of their own. https://payos.vn/docs/api */
export function signatureOfRequest(
  {
    amount,
    cancelUrl,
    description,
    orderCode,
    returnUrl,
  }: { amount: number; cancelUrl: string; description: string; orderCode: number; returnUrl: string },
  checksumKey: string,
): string {
  return signatureOf({ amount, cancelUrl, description, orderCode, returnUrl }, checksumKey);
}

/** Compared in constant time: how far a guess was right stays unknown. */
export function isSigned(data: SignedData, signature: string, checksumKey: string): boolean {
  return isSame(Buffer.from(signatureOf(data, checksumKey)), Buffer.from(signature));
}

function signedText(value: unknown): string {
  if (value === null || value === 'null' || value === 'undefined') return '';
  if (Array.isArray(value)) return JSON.stringify(value.map((item: unknown) => (isRecord(item) ? Object.fromEntries(sorted(item)) : item)));
  return String(value);
}

function sorted(data: SignedData): [string, unknown][] {
  return Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function isRecord(value: unknown): value is SignedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

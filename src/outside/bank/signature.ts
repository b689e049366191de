import { createHmac } from 'node:crypto';

/**
 * How payOS signs data: https://payos.vn/docs/tich-hop-webhook/kiem-tra-du-lieu-voi-signature. Written apart from
 * the shop's own, so that a mistake in one shows against the other.
 */
export function sign(data: Record<string, unknown>, checksumKey: string): string {
  const hmac = createHmac('sha256', checksumKey);
  const keys = Object.keys(data).sort();
  hmac.update(keys.map((key) => `${key}=${text(data[key])}`).join('&'));
  return hmac.digest('hex');
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  const records: Record<string, unknown>[] = value;
  return JSON.stringify(
    records.map((record) =>
      Object.fromEntries(
        Object.keys(record)
          .sort()
          .map((key) => [key, record[key]]),
      ),
    ),
  );
}

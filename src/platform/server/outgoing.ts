/** Outside parties that we may open a connection to, each with the one address that its configuration names. */
export type OutsideParty = 'sms' | 'carrier' | 'bank' | 'inbox';

export type Outside = Readonly<Partial<Record<OutsideParty, string>>> & { readonly smtp?: string };

let outside: Outside = {};

export function useOutside(addresses: Outside): void {
  outside = addresses;
}

export function smtpAddress(): string {
  if (!outside.smtp) throw new Error('This process knows no mail server.');
  return outside.smtp;
}

export type Answer = { status: number; text: string };

/**
 * The only way out over HTTP. It knows the hosts of the parties and no others, follows no redirect, and gives
 * up after ten seconds. What is sent was written to the ledger by whoever calls.
 */
export async function callOutside(
  party: OutsideParty,
  path: string,
  request: { method: 'GET' | 'POST'; headers?: Record<string, string>; body?: string },
): Promise<Answer> {
  const base = outside[party];
  if (!base) throw new Error(`This process knows no address of "${party}".`);
  const url = new URL(path, base);
  if (url.origin !== new URL(base).origin) throw new Error(`"${party}" is not at ${url.origin}.`);
  const response = await globalThis.fetch(url, { ...request, redirect: 'error', signal: AbortSignal.timeout(10_000) });
  return { status: response.status, text: await response.text() };
}

/** Outside parties that we may open a connection to, each with the one address that its configuration names. */
export type OutsideParty = 'sms' | 'carrier' | 'bank' | 'inbox';

/** By what a party knows us, and we it: from the operator's configuration, or made for a demonstration. */
export type OutsideAccounts = {
  bank: { clientId: string; apiKey: string; checksumKey: string };
  carrier: { token: string; partnerCode: string; noticeHash: string };
};

export type Outside = Readonly<Partial<Record<OutsideParty, string>>> & { readonly smtp?: string; readonly accounts?: Partial<OutsideAccounts> };

let outside: Outside = {};

export function useOutside(addresses: Outside): void {
  outside = addresses;
}

export function smtpAddress(): string {
  if (!outside.smtp) throw new Error('This process knows no mail server.');
  return outside.smtp;
}

export function accountAt<Party extends keyof OutsideAccounts>(party: Party): OutsideAccounts[Party] {
  const account = outside.accounts?.[party];
  if (!account) throw new Error(`This process has no account at "${party}".`);
  return account;
}

/** A page of a party for a person to go to; undefined where this process knows no such party. */
export function pageAt(party: OutsideParty, path: string): string | undefined {
  const base = outside[party];
  return base && new URL(path, base).href;
}

export type Answer = { status: number; text: string };

export type OutgoingRequest = {
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  timeoutMs?: number;
  /** Of the fence of consent, behind which the call is made: at the signal the connection is closed. */
  signal?: AbortSignal;
};

/**
 * The only way out over HTTP. It knows the hosts of the parties and no others, follows no redirect, and gives
 * up after ten seconds where nothing shorter is asked. What is sent was written to the ledger by whoever calls.
 */
export async function callOutside(party: OutsideParty, path: string, { timeoutMs = 10_000, signal, ...request }: OutgoingRequest): Promise<Answer> {
  const base = outside[party];
  if (!base) throw new Error(`This process knows no address of "${party}".`);
  const url = new URL(path, base);
  if (url.origin !== new URL(base).origin) throw new Error(`"${party}" is not at ${url.origin}.`);
  const limit = AbortSignal.timeout(timeoutMs);
  const response = await globalThis.fetch(url, { ...request, redirect: 'error', signal: signal ? AbortSignal.any([signal, limit]) : limit });
  return { status: response.status, text: await response.text() };
}

import { deriveKey } from '#platform/server/secrets.ts';
import { type OutsideAccounts } from '#platform/server/outgoing.ts';

/** What the operator is given by payOS and by Giao Hàng Tiết Kiệm, and where their machines are. */
const variables = [
  'BANK_URL',
  'PAYOS_CLIENT_ID',
  'PAYOS_API_KEY',
  'PAYOS_CHECKSUM_KEY',
  'CARRIER_URL',
  'GHTK_TOKEN',
  'GHTK_PARTNER_CODE',
  'GHTK_WEBHOOK_HASH',
] as const;

export function accountsFrom(environment: NodeJS.ProcessEnv): OutsideAccounts {
  const given = (name: (typeof variables)[number]) => environment[name]?.trim() ?? '';
  return {
    bank: { clientId: given('PAYOS_CLIENT_ID'), apiKey: given('PAYOS_API_KEY'), checksumKey: given('PAYOS_CHECKSUM_KEY') },
    carrier: { token: given('GHTK_TOKEN'), partnerCode: given('GHTK_PARTNER_CODE'), noticeHash: given('GHTK_WEBHOOK_HASH') },
  };
}

/** A market that can neither send a parcel nor take a transfer is half configured: one sentence for all of it. */
export function missingAccounts(environment: NodeJS.ProcessEnv): string[] {
  const missing = variables.filter((name) => !environment[name]?.trim());
  if (missing.length > 0) return [`The accounts at payOS and at Giao Hàng Tiết Kiệm are not complete: ${missing.join(', ')}.`];
  const isShort = (environment['GHTK_WEBHOOK_HASH']?.trim() ?? '').length < 24;
  return isShort ? ['GHTK_WEBHOOK_HASH is what a notice is authenticated by: make it of at least 24 random letters and digits.'] : [];
}

/** Known to the simulators and to us, and different in every data folder. */
export function demonstrationAccounts(master: Buffer): OutsideAccounts {
  const secret = (label: string) => deriveKey(master, `outside/${label}`).toString('hex');
  return {
    bank: { clientId: secret('bank/client').slice(0, 32), apiKey: secret('bank/api'), checksumKey: secret('bank/checksum') },
    carrier: { token: secret('carrier/token').slice(0, 40), partnerCode: 'S0000001', noticeHash: secret('carrier/notice').slice(0, 32) },
  };
}

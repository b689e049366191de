import { Secret, TOTP } from 'otpauth';

const issuer = 'Wecan';
const stepSeconds = 30;

/** A secret for an authenticator app, in the letters that such apps read. */
export function makeFactorSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator app scans. The label is the person's own address, for the person's own phone. */
export function factorUri(secret: string, label: string): string {
  return totpOf(secret, label).toString();
}

/** The time step whose password this is: the present one, the last or the next. Undefined for none of them. */
export function factorStepOf(secret: string, token: string, at: Date): number | undefined {
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totpOf(secret, '').validate({ token, timestamp: at.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(at.getTime() / 1_000 / stepSeconds) + delta;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: stepSeconds, secret: Secret.fromBase32(secret) });
}

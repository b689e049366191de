import { createHmac } from 'node:crypto';

import { Secret, TOTP } from 'otpauth';

import { demonstrationStaff } from './accounts.ts';

const period = 30;

export type Authenticator = { department: string; name: string; email: string; code: string; secondsLeft: number };

/** What the authenticator apps of the demonstration's staff show at this moment. */
export function authenticators(at: Date): Authenticator[] {
  const secondsLeft = period - (Math.floor(at.getTime() / 1_000) % period);
  return demonstrationStaff.map((person) => ({ ...person, code: codeOf(person.email, at), secondsLeft }));
}

/** With what the demonstration enrols somebody. */
export function demonstrationSecretOf(email: string): string {
  const bytes = createHmac('sha1', 'the demonstration of wecan').update(email).digest();
  return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
}

function codeOf(email: string, at: Date): string {
  const totp = new TOTP({ algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(demonstrationSecretOf(email)) });
  return totp.generate({ timestamp: at.getTime() });
}

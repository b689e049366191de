import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Connection } from '#market/members/connection.ts';
import { parseEmail } from '#market/members/identifier.ts';
import { giveBack, passwordLimits, spend } from '#market/members/limits.ts';
import { isPassword } from '#market/members/passwords.ts';
import { findCredentials, startStaffSession } from '#market/staff/sign-in.ts';
import { Refusal } from '#platform/refusal.ts';

import { refuseSteadily } from './refuse-steadily.ts';

export type EnteringStaff = { email: string; password: string; code: string; connection: Connection };

/** E-mail, password and one-time password together: a wrong one is not named. Answers the token of the session. */
export function enterStaff({ email, password, code, connection }: EnteringStaff, at: Date): Promise<string> {
  return refuseSteadily(async () => {
    const address = parseEmail(email, 'email');
    const spender = { identifier: { kind: 'email' as const, value: `staff|${address}` }, connection };
    await spend(passwordLimits, spender);
    const found = await withPurpose('staff.operate', 'nobody', (tx) => findCredentials(tx, address));
    const isRight = await isPassword(found?.passwordHash, password);
    const digits = code.slice(0, 100).normalize('NFKC').replaceAll(/\s/g, '');
    const token = found && isRight && (await withPurpose('staff.operate', 'nobody', (tx) => startStaffSession(tx, { ...found, code: digits }, at)));
    if (!token) throw new Refusal('staff/wrong-sign-in', {}, 'code');
    await giveBack(['password-address'], spender);
    return token;
  });
}

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Connection } from '#market/members/connection.ts';
import { findMember } from '#market/members/find-member.ts';
import { type Identifier } from '#market/members/identifier.ts';
import { giveBack, passwordLimits, spend } from '#market/members/limits.ts';
import { findPasswordHash, isPassword } from '#market/members/passwords.ts';
import { startSession } from '#market/members/sessions.ts';
import { recordSignIn } from '#market/members/sign-in-log.ts';
import { Refusal } from '#platform/refusal.ts';

import { type SignedIn } from './enter-code.ts';
import { refuseSteadily } from './refuse-steadily.ts';

export type EnteringPassword = { identifier: Identifier; password: string; connection: Connection };

/** Signs in by password. An unknown address, one without a password and a wrong one get the same answer, as late. */
export function enterPassword({ identifier, password, connection }: EnteringPassword, at: Date): Promise<SignedIn> {
  return refuseSteadily(async () => {
    await spend(passwordLimits, { identifier, connection });
    const found = await withPurpose('account.authenticate', 'nobody', async (tx) => {
      const memberId = await findMember(tx, identifier);
      return memberId && { memberId, hash: await findPasswordHash(tx, memberId) };
    });
    // Between two transactions: a connection of this purpose is too rare to hold while Argon2 works.
    const isRight = await isPassword(found?.hash, password);
    if (!found) throw new Refusal('members/wrong-password', {}, 'password');
    const { memberId } = found;
    if (!isRight) {
      await withPurpose('account.authenticate', 'nobody', (tx) => recordSignIn(tx, { memberId, outcome: 'refused', connection }, at));
      throw new Refusal('members/wrong-password', {}, 'password');
    }
    const token = await withPurpose('account.authenticate', 'nobody', (tx) => startSession(tx, { memberId, by: 'password', connection }, at));
    await giveBack(['password-address'], { identifier, connection });
    return { memberId, token };
  });
}

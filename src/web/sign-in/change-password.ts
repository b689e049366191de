import { enqueue } from '#enforcement/enqueue.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Connection } from '#market/members/connection.ts';
import { passwordLimits, spend } from '#market/members/limits.ts';
import { assertGoodPassword, findPasswordHash, hashPassword, isPassword, removePassword, setPassword } from '#market/members/passwords.ts';
import { aliasOfMember, identifiersOf, signInMethodsOfMember } from '#market/members/profile.ts';
import { type SessionId } from '#market/members/sessions.ts';
import { type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { refuseSteadily } from './refuse-steadily.ts';

export type Changing = {
  memberId: MemberId;
  /** What the person typed as the present password; of no account where there is none yet. */
  current: string;
  connection: Connection;
};

/** Sets or changes the password; other devices are signed out, and the member is told by a message. */
export function changePassword(
  { password, keep, ...changing }: Changing & { password: string; keep: SessionId | undefined },
  at: Date,
): Promise<void> {
  return refuseSteadily(async () => {
    const { memberId } = changing;
    const own = await withPurpose('account.manage', memberId, async (tx) => ({
      identifiers: identifiersOf(await signInMethodsOfMember(tx, memberId)),
      alias: await aliasOfMember(tx, memberId),
    }));
    assertGoodPassword(password, own);
    await assertCurrent(changing);
    const passwordHash = await hashPassword(password);
    await withPurpose('account.authenticate', 'nobody', async (tx) => {
      await setPassword(tx, { memberId, passwordHash, keep }, at);
      await enqueue(tx, 'send-notice', { member_id: memberId, template: 'password-changed', case_id: memberId });
    });
  });
}

/** Back to codes alone. */
export function dropPassword(changing: Changing): Promise<void> {
  return refuseSteadily(async () => {
    await assertCurrent(changing);
    await withPurpose('account.authenticate', 'nobody', (tx) => removePassword(tx, changing.memberId));
  });
}

async function assertCurrent({ memberId, current, connection }: Changing): Promise<void> {
  const hash = await withPurpose('account.authenticate', 'nobody', (tx) => findPasswordHash(tx, memberId));
  if (hash === undefined) return;
  await spend(passwordLimits, { identifier: { kind: 'email', value: `member|${memberId}` }, connection });
  if (!(await isPassword(hash, current))) throw new Refusal('members/current-password', {}, 'current');
}

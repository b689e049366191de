import { type Tx } from '#enforcement/with-purpose.ts';
import { openAll, seal } from '#enforcement/vault.ts';
import { type MemberId, timeId } from '#platform/ids.ts';

import { type Connection, describeDevice, plainAddress } from './connection.ts';

type Outcome = 'code' | 'password' | 'refused' | 'signed-out';

export type SignIn = { memberId: MemberId; outcome: Outcome; connection: Connection };

/** The log that D333 Art. 16(6) demands: when, and sealed from where and with which device. */
export async function recordSignIn(tx: Tx<'account.authenticate'>, { memberId, outcome, connection }: SignIn, at: Date): Promise<void> {
  const content = { connection: { ip: plainAddress(connection.ip), device: describeDevice(connection.userAgent) } };
  const sealed = await seal(tx, 'members.sign_ins.connection_sealed', { subject: memberId, content });
  await tx.insertInto('sign_ins').values({ id: timeId<'members.sign_ins'>(), member_id: memberId, outcome, connection_sealed: sealed, at }).execute();
}

const mostSignIns = 50;

export type SeenSignIn = { outcome: Outcome; at: Date; ip: string; device: string };

/** What the log holds of a member, for that member to see: somebody else's sign-in stands out. */
export async function signInsOfMember(tx: Tx<'rights.serve'>, memberId: MemberId, limit = mostSignIns): Promise<SeenSignIn[]> {
  const rows = await tx
    .selectFrom('sign_ins')
    .select(['outcome', 'at', 'connection_sealed'])
    .where('member_id', '=', memberId)
    .orderBy('at', 'desc')
    .limit(Math.min(limit, mostSignIns))
    .execute();
  const opened = await openAll(
    tx,
    rows.map(({ connection_sealed: sealed }) => ({ column: 'members.sign_ins.connection_sealed' as const, subject: memberId, sealed })),
  );
  return rows.flatMap(({ outcome, at }, index) => {
    const connection = opened[index]?.connection;
    return connection ? [{ outcome, at, ...connection }] : [];
  });
}

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, randomId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { daysAfter, minutesAfter } from '#platform/time.ts';

import { type Connection, describeDevice } from './connection.ts';
import { hashOfToken, makeSecretToken } from './secret-tokens.ts';
import { recordSignIn } from './sign-in-log.ts';

export type SessionId = Id<'members.sessions'>;

/** A session that is used lives on; one that lies idle for so long ends. */
export const sessionDays = 30;
const touchMinutes = 5;
const mostSessions = 20;

export type StartOfSession = { memberId: MemberId; by: 'code' | 'password'; connection: Connection };

/** Signs a member in on one device; the token goes into the browser's cookie and its hash into our table. */
export async function startSession(tx: Tx<'account.authenticate'>, { memberId, by, connection }: StartOfSession, at: Date): Promise<string> {
  const token = makeSecretToken();
  await tx
    .insertInto('sessions')
    .values({
      id: randomId<'members.sessions'>(),
      member_id: memberId,
      token_hash: hashOfToken(token),
      device: describeDevice(connection.userAgent),
      started_at: at,
      seen_at: at,
      expires_at: daysAfter(at, sessionDays),
    })
    .execute();
  await recordSignIn(tx, { memberId, outcome: by, connection }, at);
  return token;
}

/** Whose session this is. One query; every few minutes a second one notes that it is in use. */
export async function findSession(
  tx: Tx<'account.authenticate'>,
  token: string,
  at: Date,
): Promise<{ id: MemberId; sessionId: SessionId } | undefined> {
  const row = await tx
    .selectFrom('sessions')
    .select(['id', 'member_id', 'seen_at'])
    .where('token_hash', '=', hashOfToken(token))
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.seen_at < minutesAfter(at, -touchMinutes)) {
    await tx
      .updateTable('sessions')
      .set({ seen_at: at, expires_at: daysAfter(at, sessionDays) })
      .where('id', '=', row.id)
      .execute();
  }
  return { id: row.member_id, sessionId: row.id };
}

export type Session = { id: SessionId; device: string; startedAt: Date; seenAt: Date };

/** Where the member is signed in, the most recently used device first. */
export async function sessionsOfMember(tx: Tx<'account.authenticate'>, memberId: MemberId, at: Date): Promise<Session[]> {
  const rows = await tx
    .selectFrom('sessions')
    .select(['id', 'device', 'started_at', 'seen_at'])
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .orderBy('seen_at', 'desc')
    .limit(mostSessions)
    .execute();
  return rows.map(({ id, device, started_at, seen_at }) => ({ id, device, startedAt: started_at, seenAt: seen_at }));
}

/** Signs one device out. Somebody else's session does not exist. */
export async function endSession(
  tx: Tx<'account.authenticate'>,
  { memberId, sessionId }: { memberId: MemberId; sessionId: SessionId },
  at: Date,
): Promise<void> {
  const ended = await tx
    .updateTable('sessions')
    .set({ ended_at: at })
    .where('id', '=', sessionId)
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!ended) throw new Refusal('members/no-session');
}

export async function endOtherSessions(
  tx: Tx<'account.authenticate'>,
  { memberId, keep }: { memberId: MemberId; keep: SessionId | undefined },
  at: Date,
): Promise<number> {
  const all = tx.updateTable('sessions').set({ ended_at: at }).where('member_id', '=', memberId).where('ended_at', 'is', null);
  const ended = await (keep === undefined ? all : all.where('id', '!=', keep)).returning('id').execute();
  return ended.length;
}

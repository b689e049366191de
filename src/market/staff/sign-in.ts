import { open } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { hashOfToken, makeSecretToken } from '#market/members/secret-tokens.ts';
import { type Id, randomId } from '#platform/ids.ts';
import { hoursAfter, minutesAfter } from '#platform/time.ts';

import { type PersonId, staffIndexOf } from './people.ts';
import { factorStepOf } from './second-factor.ts';

export type StaffSessionId = Id<'staff.sessions'>;

/** A working day; after an hour without use the session is over. */
const longestHours = 10;
export const idleMinutes = 60;
const touchMinutes = 5;

export type StaffCredentials = { personId: PersonId; passwordHash: string; factorSealed: Buffer };

export async function findCredentials(tx: Tx<'staff.operate'>, email: string): Promise<StaffCredentials | undefined> {
  const row = await tx
    .selectFrom('people')
    .select(['id', 'password_hash', 'second_factor_sealed'])
    .where('blind_index', '=', staffIndexOf(email))
    .where('left_at', 'is', null)
    .executeTakeFirst();
  return row && { personId: row.id, passwordHash: row.password_hash, factorSealed: row.second_factor_sealed };
}

/**
 * Accepts the one-time password of a person whose password was right, and starts a session. Each time step is
 * good once: the update that notes it is the check. Undefined where the one-time password is wrong.
 */
export async function startStaffSession(
  tx: Tx<'staff.operate'>,
  { personId, factorSealed, code }: { personId: PersonId; factorSealed: Buffer; code: string },
  at: Date,
): Promise<string | undefined> {
  const factor = await open(tx, 'staff.people.second_factor_sealed', { subject: personId, sealed: factorSealed });
  const step = factor?.credentials && factorStepOf(factor.credentials, code, at);
  if (!step) return undefined;
  const isFirst = await tx
    .updateTable('people')
    .set({ last_factor_step: step })
    .where('id', '=', personId)
    .where('left_at', 'is', null)
    .where('last_factor_step', '<', step)
    .returning('id')
    .executeTakeFirst();
  if (!isFirst) return undefined;
  const token = makeSecretToken();
  await tx
    .insertInto('sessions')
    .values({
      id: randomId<'staff.sessions'>(),
      person_id: personId,
      token_hash: hashOfToken(token),
      started_at: at,
      seen_at: at,
      expires_at: hoursAfter(at, longestHours),
    })
    .execute();
  return token;
}

export async function findStaffSession(
  tx: Tx<'staff.operate'>,
  token: string,
  at: Date,
): Promise<{ id: PersonId; sessionId: StaffSessionId } | undefined> {
  const row = await tx
    .selectFrom('sessions')
    .select(['id', 'person_id', 'seen_at'])
    .where('token_hash', '=', hashOfToken(token))
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where('seen_at', '>', minutesAfter(at, -idleMinutes))
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.seen_at < minutesAfter(at, -touchMinutes)) await tx.updateTable('sessions').set({ seen_at: at }).where('id', '=', row.id).execute();
  return { id: row.person_id, sessionId: row.id };
}

export async function endStaffSession(
  tx: Tx<'staff.operate'>,
  { id: personId, sessionId }: { id: PersonId; sessionId: StaffSessionId },
  at: Date,
): Promise<void> {
  await tx.updateTable('sessions').set({ ended_at: at }).where('id', '=', sessionId).where('person_id', '=', personId).execute();
}

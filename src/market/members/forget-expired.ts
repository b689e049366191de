import { type Tx } from '#enforcement/with-purpose.ts';
import { daysAfter, hoursAfter } from '#platform/time.ts';
import { limits } from '#policy/laws.ts';

const endedSessionDays = 7;

/**
 * What served its time: codes after an hour, counters when they run out, sessions and tokens a week after they
 * ended. It can be told that they are over, and nothing else about them.
 */
export async function forgetExpired(tx: Tx<'law.security-log'>, at: Date): Promise<void> {
  const ended = daysAfter(at, -endedSessionDays);
  await tx.deleteFrom('codes').where('expires_at', '<', hoursAfter(at, -1)).execute();
  await tx.deleteFrom('limits').where('expire', '<', at.getTime()).execute();
  await tx
    .deleteFrom('members_sessions')
    .where((row) => row.or([row('ended_at', '<', ended), row('expires_at', '<', ended)]))
    .execute();
  await tx
    .deleteFrom('api_tokens')
    .where((row) => row.or([row('ended_at', '<', ended), row('expires_at', '<', ended)]))
    .execute();
  await tx
    .deleteFrom('staff_sessions')
    .where((row) => row.or([row('ended_at', '<', ended), row('expires_at', '<', ended)]))
    .execute();
}

/** The law demands this log for twelve months, and nothing longer. Answers how many entries went. */
export async function forgetSignIns(tx: Tx<'law.security-log'>, at: Date): Promise<number> {
  const before = new Date(at);
  before.setUTCMonth(before.getUTCMonth() - limits.securityLogMonths);
  const { numDeletedRows } = await tx.deleteFrom('sign_ins').where('at', '<', before).executeTakeFirst();
  return Number(numDeletedRows);
}

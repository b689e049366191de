import { type QueryExecutorProvider, sql } from 'kysely';

import { type OpenPurpose } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { hold } from './hold.ts';

type InPurpose = QueryExecutorProvider & { readonly purpose: OpenPurpose };

/** How long something may be on its way out: a withdrawal waits for it, and no longer. */
export const fenceDeadlineMs = 2_000;

/**
 * Does what leaves the system (sends, hands over, publishes) while no withdrawal can be acknowledged. After
 * two seconds the signal aborts and the transaction is rolled back, to be tried again later: `work` must stop
 * at the signal, which closes its connection, so that nothing it began goes on behind a withdrawal. Open that
 * connection beforehand, and send one message.
 */
export async function behindFence<Result>(tx: InPurpose, memberId: MemberId, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  // Should this process sleep in the middle, the server ends its session, lets go of the member, and answers
  // nothing more: what `work` reads before it sends is then refused.
  await sql`set local idle_in_transaction_session_timeout = '2200ms'`.execute(tx);
  await hold(tx, memberId);
  const late = AbortSignal.timeout(fenceDeadlineMs);
  const aborted = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(new Refusal('consent/too-slow')), { once: true });
  });
  return Promise.race([work(late), aborted]);
}

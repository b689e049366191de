import { sql } from 'kysely';

import { withRole } from '#enforcement/with-purpose.ts';
import { minutesAfter } from '#platform/time.ts';

/** No job of ours takes longer: what it asks outside is given up after seconds. */
const longestJobMinutes = 10;

/**
 * A worker that was killed keeps its jobs locked, and the queue itself frees them after four hours only. Each job may
 * run twice and does its work once, so that a slow one that is taken up again does no harm.
 */
export async function freeStaleJobs(at: Date): Promise<void> {
  await withRole('queue', (tx) =>
    sql`update graphile_worker._private_jobs set locked_at = null, locked_by = null, run_at = greatest(run_at, ${at}::timestamptz)
      where locked_at < ${minutesAfter(at, -longestJobMinutes)}`.execute(tx),
  );
}

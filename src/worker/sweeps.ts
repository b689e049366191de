import { setTimeout as sleep } from 'node:timers/promises';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { forgetExpired, forgetSignIns } from '#market/members/forget-expired.ts';
import { logFault } from '#platform/server/log.ts';

import { orderSweeps } from './order-sweeps.ts';

type Sweep = { name: string; everyMs: number; work: (at: Date) => Promise<void> };

/** Deadlines are rows; a sweep looks for those that have passed, so a run that was missed catches up. */
export const sweeps: Sweep[] = [
  { name: 'forget-expired', everyMs: 600_000, work: (at) => withPurpose('law.security-log', 'nobody', (tx) => forgetExpired(tx, at)) },
  {
    name: 'forget-sign-ins',
    everyMs: 3_600_000,
    work: async (at) => void (await withPurpose('law.security-log', 'nobody', (tx) => forgetSignIns(tx, at))),
  },
  ...orderSweeps,
];

export function sweepDeadlines(): { stop: () => Promise<void> } {
  const stopped = new AbortController();
  const running = sweeps.map((sweep) => repeat(sweep, stopped.signal));
  return {
    stop: async () => {
      stopped.abort();
      await Promise.all(running);
    },
  };
}

async function repeat({ name, everyMs, work }: Sweep, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await work(new Date());
    } catch (error) {
      logFault('sweep failed', error, { task: name });
    }
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

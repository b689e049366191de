import { setTimeout as sleep } from 'node:timers/promises';

import { logFault } from '#platform/server/log.ts';

type Sweep = { name: string; everyMs: number; work: (at: Date) => Promise<void> };

/** Deadlines are rows; a sweep looks for those that have passed, so a run that was missed catches up. */
export const sweeps: Sweep[] = [];

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

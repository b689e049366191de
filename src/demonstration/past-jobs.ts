import { Logger, runOnce, type Task } from 'graphile-worker';

import { mainPool } from '#enforcement/connections.ts';
import { tasks } from '#policy/tasks.ts';

/**
 * Takes what the past has left in the queue out of it. Everything these jobs would do has been done, at the time
 * when it happened; and nobody wants to be told today that a parcel arrived in September.
 */
export async function clearPastJobs(): Promise<void> {
  const done: Task = () => Promise.resolve();
  await runOnce({
    pgPool: mainPool('queue'),
    taskList: Object.fromEntries(Object.keys(tasks).map((name) => [name, done])),
    concurrency: 4,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
}

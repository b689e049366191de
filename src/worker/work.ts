import { Logger, run, type Runner } from 'graphile-worker';

import { mainPool } from '#enforcement/connections.ts';
import { logFault, logInfo } from '#platform/server/log.ts';

import { taskList } from './jobs.ts';
import { sweepDeadlines } from './sweeps.ts';

/** Takes jobs from the queue until it is stopped, and looks every few seconds for deadlines that have passed. */
export async function work(): Promise<{ stop: () => Promise<void> }> {
  const runner = await run({
    pgPool: mainPool('queue'),
    taskList: taskList(),
    concurrency: 4,
    noHandleSignals: true,
    logger: silentLogger(),
    pollInterval: 1_000,
  });
  watch(runner);
  const sweeping = sweepDeadlines();
  return {
    stop: async () => {
      await sweeping.stop();
      await runner.stop();
    },
  };
}

function watch(runner: Runner): void {
  runner.events.on('job:success', ({ job }) => logInfo('job done', { task: job.task_identifier }));
  // The error's own text stays out of the log: it may quote what an outside company answered.
  runner.events.on('job:error', ({ job, error }) => logFault('job failed', error, { task: job.task_identifier, count: job.attempts }));
}

function silentLogger(): Logger {
  return new Logger(() => () => undefined);
}

import { type Task } from 'graphile-worker';

import { kindOfError } from '#platform/server/log.ts';

import { countReviewsJob } from './count-reviews-job.ts';
import { type Jobs } from './job-work.ts';
import { makeAvifJob } from './make-avif-job.ts';
import { orderJobs } from './order-jobs.ts';
import { sendNoticeJob } from './send-notice-job.ts';

export const jobs: Jobs = {
  'send-notice': sendNoticeJob,
  'count-reviews': countReviewsJob,
  'make-avif': makeAvifJob,
  ...orderJobs,
};

/** As graphile-worker wants them: the payload comes from our own generated functions and has their shape. */
export function taskList(): Record<string, Task> {
  return Object.fromEntries(Object.entries(jobs).map(([name, work]) => [name, (payload: unknown) => run(work, payload)]));
}

async function run(work: (payload: never, at: Date) => Promise<void>, payload: unknown): Promise<void> {
  try {
    await Reflect.apply(work, undefined, [payload, new Date()]);
  } catch (error) {
    throw withoutWords(error);
  }
}

/** The queue keeps the message of what failed, and a mail server quotes addresses in it: it is told the kind alone, and the log where. */
function withoutWords(error: unknown): Error {
  const kind = kindOfError(error);
  const plain = new Error(kind);
  return Object.assign(plain, { name: kind, stack: error instanceof Error ? error.stack : plain.stack });
}

import { type Task } from 'graphile-worker';

import { countReviewsJob } from './count-reviews-job.ts';
import { type Jobs } from './job-work.ts';
import { orderJobs } from './order-jobs.ts';
import { sendNoticeJob } from './send-notice-job.ts';

export const jobs: Jobs = {
  'send-notice': sendNoticeJob,
  'count-reviews': countReviewsJob,
  ...orderJobs,
};

/** As graphile-worker wants them: the payload comes from our own generated functions and has their shape. */
export function taskList(): Record<string, Task> {
  return Object.fromEntries(Object.entries(jobs).map(([name, work]) => [name, (payload: unknown) => run(work, payload)]));
}

function run(work: (payload: never, at: Date) => Promise<void>, payload: unknown): Promise<void> {
  return Reflect.apply(work, undefined, [payload, new Date()]);
}

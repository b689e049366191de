import { type Task } from '#enforcement/vocabulary.ts';

/** Jobs and what they are told. Ids and fixed words only: whatever is personal is read when the job runs. */
export const tasks = {
  'send-notice': { payload: { member_id: 'uuid', template: 'word', case_id: 'uuid' }, attempts: 8 },
} as const satisfies Record<string, Task>;

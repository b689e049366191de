import { type ServiceRole } from '#enforcement/vocabulary.ts';

/** Logins without any personal grant: they work on what everybody may see, and on the queue. */
export const roles = {
  queue: {
    about: 'Takes jobs from the queue. A job names ids; the purpose that it needs is opened by the job itself.',
    access: {},
    calls: [],
    tasks: [],
    connections: 4,
  },
} as const satisfies Record<string, ServiceRole>;

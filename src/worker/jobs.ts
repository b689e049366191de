import { type Task } from 'graphile-worker';

import { type TaskPayloads } from '#enforcement/generated/tables.ts';

/** The work behind each job's name. A job opens the purpose that it needs and reads what is personal then. */
export type Jobs = { [Name in keyof TaskPayloads]?: (payload: TaskPayloads[Name], at: Date) => Promise<void> };

export const jobs: Jobs = {};

/** As graphile-worker wants them: the payload comes from our own generated functions and has their shape. */
export function taskList(): Record<string, Task> {
  return Object.fromEntries(Object.entries(jobs).map(([name, work]) => [name, (payload: unknown) => run(work, payload)]));
}

function run(work: (payload: never, at: Date) => Promise<void>, payload: unknown): Promise<void> {
  return Reflect.apply(work, undefined, [payload, new Date()]);
}

import { type TaskPayloads } from '#enforcement/generated/tables.ts';

/** The work behind each job's name. A job opens the purpose that it needs and reads what is personal then. */
export type Jobs = { [Name in keyof TaskPayloads]?: (payload: TaskPayloads[Name], at: Date) => Promise<void> };

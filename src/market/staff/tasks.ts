import { type Kysely } from 'kysely';

import { type PurposeTables } from '#enforcement/generated/tables.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, timeId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { cleanLine } from '#platform/text.ts';
import { departments } from '#policy/departments.ts';

import { type PersonId } from './people.ts';

export type Department = keyof typeof departments;

type Tasks = Pick<PurposeTables['staff.operate'], 'tasks'>;

export type NewTask = {
  personId: PersonId;
  department: Department;
  /** Undefined for the operator, who gives the first task of all. */
  givenBy: PersonId | undefined;
  reason: string;
  endsAt: Date;
};

/** Gives somebody a task (clause 4.1 "được giao"): by whom, why and until when is part of it. */
export async function giveTask(
  tx: Tx<'staff.operate'>,
  { personId, department, givenBy, reason, endsAt }: NewTask,
  at: Date,
): Promise<Id<'staff.tasks'>> {
  const clean = cleanLine(reason);
  if (clean === '' || [...clean].length > 300 || endsAt <= at) throw new Refusal('staff/task-wrong');
  const id = timeId<'staff.tasks'>();
  await tx
    .insertInto('tasks')
    .values({ id, person_id: personId, department, given_by: givenBy ?? null, reason: clean, given_at: at, ends_at: endsAt })
    .execute();
  return id;
}

/** Before anything that belongs to a department: whoever holds no task of it stops here. */
export async function assertTask(
  tx: Kysely<Tasks>,
  { personId, department }: { personId: PersonId; department: Department },
  at: Date,
): Promise<void> {
  const task = await tx
    .selectFrom('tasks')
    .select('id')
    .where('person_id', '=', personId)
    .where('department', '=', department)
    .where('given_at', '<=', at)
    .where('ends_at', '>', at)
    .executeTakeFirst();
  if (!task) throw new Refusal('staff/no-task', { department });
}

export type Task = { department: Department; reason: string; givenAt: Date; endsAt: Date };

const mostTasks = 50;

/** What a person may open today, each department once, with the task that lasts longest. */
export async function tasksOfPerson(tx: Kysely<Tasks>, personId: PersonId, at: Date): Promise<Task[]> {
  const rows = await tx
    .selectFrom('tasks')
    .select(['department', 'reason', 'given_at', 'ends_at'])
    .distinctOn('department')
    .where('person_id', '=', personId)
    .where('given_at', '<=', at)
    .where('ends_at', '>', at)
    .orderBy('department')
    .orderBy('ends_at', 'desc')
    .limit(mostTasks)
    .execute();
  return rows.flatMap(({ department, reason, given_at, ends_at }) =>
    isDepartment(department) ? [{ department, reason, givenAt: given_at, endsAt: ends_at }] : [],
  );
}

export async function endTask(tx: Tx<'staff.operate'>, taskId: Id<'staff.tasks'>, at: Date): Promise<void> {
  await tx.updateTable('tasks').set({ ends_at: at }).where('id', '=', taskId).where('ends_at', '>', at).execute();
}

export function isDepartment(text: string): text is Department {
  return Object.hasOwn(departments, text);
}

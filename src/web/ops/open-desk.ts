import { error, type RequestEvent } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { nameOfPerson, type PersonId } from '#market/staff/people.ts';
import { assertTask, type Department, tasksOfPerson } from '#market/staff/tasks.ts';
import { type Words } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';
import { type Workplace } from '#ui/site.ts';

import { requireStaff } from '../sign-in/require.ts';
import { screens, staffWorkplace } from './staff-workplace.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url'>;

/** For which purposes a desk is open, why its person was given it, and until when. */
export type Desk = { purposes: readonly Words[]; reason: string; endsAt: Date };

/** The desk of a department. For whoever holds no task of it there is no such page. */
export async function openDesk(asking: Asking, department: Department): Promise<{ staffId: PersonId; desk: Desk; workplace: Workplace }> {
  const { id: staffId } = requireStaff(asking);
  const { name, tasks } = await withPurpose('staff.operate', staffId, async (tx) => ({
    name: await nameOfPerson(tx, staffId),
    tasks: await tasksOfPerson(tx, staffId, asking.locals.now),
  }));
  const task = tasks.find((held) => held.department === department);
  if (!task) error(404);
  const desk = { purposes: screens[department]?.purposes ?? [], reason: task.reason, endsAt: task.endsAt };
  const held = tasks.map((each) => each.department);
  return { staffId, desk, workplace: staffWorkplace(held, name) };
}

/** Before each act at a desk: a task that ended a minute ago allows nothing any more. */
export async function requireTask(asking: Asking, department: Department): Promise<PersonId> {
  const { id: staffId } = requireStaff(asking);
  try {
    await withPurpose('staff.operate', staffId, (tx) => assertTask(tx, { personId: staffId, department }, asking.locals.now));
  } catch (refused) {
    if (refused instanceof Refusal) error(404);
    throw refused;
  }
  return staffId;
}

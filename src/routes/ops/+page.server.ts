import { withPurpose } from '#enforcement/with-purpose.ts';
import { nameOfPerson } from '#market/staff/people.ts';
import { tasksOfPerson } from '#market/staff/tasks.ts';

import { screens, staffWorkplace } from '../../web/ops/staff-workplace.ts';
import { requireStaff } from '../../web/sign-in/require.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireStaff(event);
  const { name, tasks } = await withPurpose('staff.operate', id, async (tx) => ({
    name: await nameOfPerson(tx, id),
    tasks: await tasksOfPerson(tx, id, event.locals.now),
  }));
  return {
    name,
    tasks: tasks.map((task) => ({ ...task, href: screens[task.department]?.href })),
    workplace: staffWorkplace(
      tasks.map(({ department }) => department),
      name,
    ),
  };
};

import { withPurpose } from '#enforcement/with-purpose.ts';
import { signInFigures } from '#market/members/sign-in-figures.ts';
import { staffAtWork, tasksAtWork } from '#market/staff/on-duty.ts';

import { openDesk } from '../../../web/ops/open-desk.ts';
import { type PageServerLoad } from './$types.js';

/** Two purposes: how often members signed in, without anybody in it; and who of the company works on what. */
export const load: PageServerLoad = async (event) => {
  const { staffId, desk, workplace } = await openDesk(event, 'security');
  const { now } = event.locals;
  const [figures, staff] = await Promise.all([
    withPurpose('law.security-log', staffId, (tx) => signInFigures(tx, now)),
    withPurpose('staff.operate', staffId, async (tx) => ({ atWork: await staffAtWork(tx, now), tasks: await tasksAtWork(tx, now) })),
  ]);
  return { figures, ...staff, now, desk, workplace };
};

import { withPurpose } from '#enforcement/with-purpose.ts';
import { assertTask, type Department } from '#market/staff/tasks.ts';
import { type Id } from '#platform/ids.ts';

/** Before anything of a department: whoever holds no task of it stops here. */
export async function requireTask(staffId: Id<'staff.people'>, department: Department, at: Date): Promise<void> {
  await withPurpose('staff.operate', staffId, (tx) => assertTask(tx, { personId: staffId, department }, at));
}

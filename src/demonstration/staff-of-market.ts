import { withPurpose } from '#enforcement/with-purpose.ts';
import { hashPassword } from '#market/members/passwords.ts';
import { enrolPerson, type PersonId } from '#market/staff/people.ts';
import { giveTask, isDepartment } from '#market/staff/tasks.ts';
import { daysAfter } from '#platform/time.ts';

import { demonstrationStaff, demonstrationStaffPassword } from '../outside/authenticator/accounts.ts';
import { demonstrationSecretOf } from '../outside/authenticator/authenticators.ts';

/** One person of staff per department, with password and second factor, each with the task of that department. */
export async function takeOnStaff(at: Date): Promise<ReadonlyMap<string, PersonId>> {
  const passwordHash = await hashPassword(demonstrationStaffPassword);
  const joinedAt = daysAfter(at, -430);
  return withPurpose('staff.operate', 'nobody', async (tx) => {
    const people = new Map<string, PersonId>();
    for (const { department, name, email } of demonstrationStaff) {
      const personId = await enrolPerson(tx, { name, email, passwordHash, factorSecret: demonstrationSecretOf(email) }, joinedAt);
      people.set(department, personId);
    }
    for (const [department, personId] of people) {
      if (!isDepartment(department)) throw new Error(`There is no department "${department}".`);
      const reason = 'Phụ trách bộ phận này trong bản trình diễn.';
      await giveTask(tx, { personId, department, givenBy: undefined, reason, endsAt: daysAfter(at, 365) }, joinedAt);
    }
    return people;
  });
}

import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { minutesAfter } from '#platform/time.ts';

import { type PersonId } from './people.ts';
import { idleMinutes } from './sign-in.ts';
import { type Department, isDepartment } from './tasks.ts';

export type StaffAtWork = { name: string; startedAt: Date; seenAt: Date; expiresAt: Date };
export type GivenTask = { name: string; department: Department; reason: string; givenBy: string | undefined; givenAt: Date; endsAt: Date };

const most = 200;

/** Who of the company is signed in now, the latest seen first. */
export async function staffAtWork(tx: Tx<'staff.operate'>, at: Date): Promise<StaffAtWork[]> {
  const rows = await tx
    .selectFrom('sessions')
    .select(['person_id', 'started_at', 'seen_at', 'expires_at'])
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where('seen_at', '>', minutesAfter(at, -idleMinutes))
    .orderBy('seen_at', 'desc')
    .limit(most)
    .execute();
  const names = await namesOf(
    tx,
    rows.map(({ person_id }) => person_id),
  );
  return rows.map(({ person_id, started_at, seen_at, expires_at }) => ({
    name: names.get(person_id) ?? '',
    startedAt: started_at,
    seenAt: seen_at,
    expiresAt: expires_at,
  }));
}

/** Every task that holds today, with its giver, reason and end (clause 4.1). */
export async function tasksAtWork(tx: Tx<'staff.operate'>, at: Date): Promise<GivenTask[]> {
  const rows = await tx
    .selectFrom('tasks')
    .select(['person_id', 'department', 'reason', 'given_by', 'given_at', 'ends_at'])
    .where('given_at', '<=', at)
    .where('ends_at', '>', at)
    .orderBy('department')
    .orderBy('ends_at')
    .limit(most)
    .execute();
  const names = await namesOf(
    tx,
    rows.flatMap(({ person_id, given_by }) => (given_by ? [person_id, given_by] : [person_id])),
  );
  return rows.flatMap(({ person_id, department, reason, given_by, given_at, ends_at }) =>
    isDepartment(department)
      ? [
          {
            name: names.get(person_id) ?? '',
            department,
            reason,
            givenBy: given_by ? names.get(given_by) : undefined,
            givenAt: given_at,
            endsAt: ends_at,
          },
        ]
      : [],
  );
}

async function namesOf(tx: Tx<'staff.operate'>, ids: readonly PersonId[]): Promise<Map<PersonId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('people')
    .select(['id', 'account_sealed'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  const opened = await openAll(
    tx,
    rows.map(({ id, account_sealed: sealed }) => ({ column: 'staff.people.account_sealed' as const, subject: id, sealed })),
  );
  return new Map(rows.map(({ id }, index) => [id, opened[index]?.staff_account?.name ?? '']));
}

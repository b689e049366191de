import { open, seal, blindIndexKey } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { parseEmail } from '#market/members/identifier.ts';
import { parseName } from '#market/members/person-details.ts';
import { type Id, randomId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { keyedHash } from '#platform/server/secrets.ts';

export type PersonId = Id<'staff.people'>;

export type NewPerson = { name: string; email: string; passwordHash: string; factorSecret: string };

/** Takes somebody on: an account with password and second factor. Tasks are given apart. */
export async function enrolPerson(tx: Tx<'staff.operate'>, { name, email, passwordHash, factorSecret }: NewPerson, at: Date): Promise<PersonId> {
  const id = randomId<'staff.people'>();
  const account = { name: parseName(name), email: parseEmail(email) };
  const accountSealed = await seal(tx, 'staff.people.account_sealed', { subject: id, content: { staff_account: account } });
  const factorSealed = await seal(tx, 'staff.people.second_factor_sealed', { subject: id, content: { credentials: factorSecret } });
  const isNew = await tx
    .insertInto('people')
    .values({
      id,
      blind_index: staffIndexOf(account.email),
      account_sealed: accountSealed,
      password_hash: passwordHash,
      second_factor_sealed: factorSealed,
      joined_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!isNew) throw new Refusal('staff/known', {}, 'email');
  return id;
}

/** Somebody leaves: no sign-in any more, and every session ends. */
export async function letGo(tx: Tx<'staff.operate'>, personId: PersonId, at: Date): Promise<void> {
  const gone = await tx
    .updateTable('people')
    .set({ left_at: at })
    .where('id', '=', personId)
    .where('left_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!gone) throw new Refusal('staff/no-person');
  await tx.updateTable('sessions').set({ ended_at: at }).where('person_id', '=', personId).where('ended_at', 'is', null).execute();
}

export async function nameOfPerson(tx: Tx<'staff.operate'>, personId: PersonId): Promise<string> {
  const row = await tx.selectFrom('people').select('account_sealed').where('id', '=', personId).executeTakeFirst();
  const opened = row && (await open(tx, 'staff.people.account_sealed', { subject: personId, sealed: row.account_sealed }));
  return opened?.staff_account?.name ?? '';
}

/** Staff are found apart from members: the same address in both lists has two different marks. */
export function staffIndexOf(email: string): Buffer {
  return keyedHash(blindIndexKey(), `staff|${email}`);
}

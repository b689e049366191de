import { hash, verify } from '@node-rs/argon2';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { type Identifier } from './identifier.ts';
import { judgePassword, longestPassword, normalisePassword, shortestPassword } from './judge-password.ts';
import { endOtherSessions, type SessionId } from './sessions.ts';

/** Argon2id with 19 MiB and two passes: the package's defaults, which are those that OWASP names. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalisePassword(password));
}

/**
 * Compares with a hash, and where there is none with one that nobody's password has: an address without an
 * account and an account without a password take as long as any other.
 */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  const normal = normalisePassword(password).slice(0, 4 * longestPassword);
  const isSame = await verify(stored ?? (await hashOfNobody()), normal);
  return isSame && stored !== undefined;
}

let nobody: Promise<string> | undefined;

function hashOfNobody(): Promise<string> {
  nobody ??= hashPassword(crypto.randomUUID());
  return nobody;
}

export async function findPasswordHash(tx: Tx<'account.authenticate'>, memberId: MemberId): Promise<string | undefined> {
  const row = await tx.selectFrom('passwords').select('hash').where('member_id', '=', memberId).executeTakeFirst();
  return row?.hash;
}

export async function passwordOfMember(tx: Tx<'account.authenticate'>, memberId: MemberId): Promise<{ changedAt: Date } | undefined> {
  const row = await tx.selectFrom('passwords').select('changed_at').where('member_id', '=', memberId).executeTakeFirst();
  return row && { changedAt: row.changed_at };
}

export function assertGoodPassword(password: string, own: { identifiers: readonly Identifier[]; alias: string | undefined }): void {
  const fault = judgePassword(normalisePassword(password), own);
  if (fault === 'short') throw new Refusal('members/password-short', { shortest: shortestPassword }, 'password');
  if (fault === 'long') throw new Refusal('members/password-long', { longest: longestPassword }, 'password');
  if (fault === 'common') throw new Refusal('members/password-common', {}, 'password');
  if (fault === 'personal') throw new Refusal('members/password-personal', {}, 'password');
}

/** Sets a password that was judged and hashed, and signs every other device out: one of them may be a thief's. */
export async function setPassword(
  tx: Tx<'account.authenticate'>,
  { memberId, passwordHash, keep }: { memberId: MemberId; passwordHash: string; keep: SessionId | undefined },
  at: Date,
): Promise<void> {
  await tx
    .insertInto('passwords')
    .values({ member_id: memberId, hash: passwordHash, changed_at: at })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ hash: passwordHash, changed_at: at }))
    .execute();
  await endOtherSessions(tx, { memberId, keep }, at);
}

/** Back to codes alone. */
export async function removePassword(tx: Tx<'account.authenticate'>, memberId: MemberId): Promise<void> {
  const removed = await tx.deleteFrom('passwords').where('member_id', '=', memberId).returning('member_id').executeTakeFirst();
  if (!removed) throw new Refusal('members/no-password');
}

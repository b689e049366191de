import { seal } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Collection, recordReceipt } from '#market/consent/record-receipt.ts';
import { type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { blindIndexOf, type Identifier } from './identifier.ts';
import { identifiersOf, signInMethodsOfMember } from './profile.ts';
import { sealable } from './register.ts';

export type ChangeOfIdentifier = { memberId: MemberId; identifier: Identifier; locale: Collection['locale']; method: Collection['method'] };

/**
 * Adds an address that the member has proved, or puts it in the place of the old one, which is returned: its
 * owner is told. An address of another account is refused, and only to somebody who can read its messages.
 */
export async function changeIdentifier(
  tx: Tx<'account.manage'>,
  { memberId, identifier, locale, method }: ChangeOfIdentifier,
  at: Date,
): Promise<Identifier | undefined> {
  const before = identifiersOf(await signInMethodsOfMember(tx, memberId)).find(({ kind }) => kind === identifier.kind);
  if (before?.value === identifier.value) return undefined;
  const receiptId = await recordReceipt(tx, { memberId, point: 'identifier', locale, method }, at);
  const { column, content } = sealable(identifier);
  const sealed = await seal(tx, column, { subject: memberId, content });
  const table = tableOf(identifier.kind);
  await tx.deleteFrom(table).where('member_id', '=', memberId).execute();
  const isFree = await tx
    .insertInto(table)
    .values({ member_id: memberId, blind_index: blindIndexOf(identifier), sealed, receipt_id: receiptId, changed_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('member_id')
    .executeTakeFirst();
  if (!isFree) throw new Refusal('members/taken-by-other', {}, 'identifier');
  return before;
}

/** Takes one of the two addresses out; without any, nobody could sign in. */
export async function removeIdentifier(tx: Tx<'account.manage'>, memberId: MemberId, kind: Identifier['kind']): Promise<void> {
  // Both rows are locked in one order, so that two removals at once cannot leave none.
  const mobile = await tx.selectFrom('mobiles').select('member_id').where('member_id', '=', memberId).forUpdate().executeTakeFirst();
  const email = await tx.selectFrom('emails').select('member_id').where('member_id', '=', memberId).forUpdate().executeTakeFirst();
  const [removed, other] = kind === 'mobile' ? [mobile, email] : [email, mobile];
  if (!removed) throw new Refusal('members/no-such-identifier');
  if (!other) throw new Refusal('members/last-identifier');
  await tx.deleteFrom(tableOf(kind)).where('member_id', '=', memberId).execute();
}

function tableOf(kind: Identifier['kind']): 'mobiles' | 'emails' {
  return kind === 'mobile' ? 'mobiles' : 'emails';
}

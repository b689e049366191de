import { createHmac } from 'node:crypto';

import { blindIndexKey, seal } from '#enforcement/vault.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { decide, type SwitchName } from '#market/consent/decide.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { type MemberId, randomId } from '#platform/ids.ts';

export const testNow = new Date('2026-11-22T03:00:00Z');

export type NewMember = { name?: string; alias?: string; email?: string; mobile?: string; switches?: readonly SwitchName[] };

/** A member as registration leaves one, with just what the test says of them. */
export async function addMember({ name, alias, email, mobile, switches = [] }: NewMember = {}): Promise<MemberId> {
  const id = randomId<'members.members'>();
  const blind = (text: string) => createHmac('sha256', blindIndexKey()).update(text).digest();
  await withPurpose('account.manage', id, async (tx) => {
    await tx.insertInto('members').values({ id, joined_at: testNow }).execute();
    await tx.insertInto('states').values({ member_id: id, policy_version: 'test' }).execute();
    const receipt_id = await recordReceipt(tx, { memberId: id, point: 'register', locale: 'vi', method: 'web' }, testNow);
    const row = { member_id: id, receipt_id, changed_at: testNow };
    if (name) {
      const sealed = await seal(tx, 'vault.names.sealed', { subject: id, content: { name } });
      await tx
        .insertInto('names')
        .values({ ...row, sealed })
        .execute();
    }
    if (alias) {
      const sealed = await seal(tx, 'vault.aliases.sealed', { subject: id, content: { alias } });
      await tx
        .insertInto('aliases')
        .values({ ...row, sealed })
        .execute();
    }
    if (email) {
      const sealed = await seal(tx, 'vault.emails.sealed', { subject: id, content: { email } });
      await tx
        .insertInto('emails')
        .values({ ...row, sealed, blind_index: blind(email) })
        .execute();
    }
    if (mobile) {
      const sealed = await seal(tx, 'vault.mobiles.sealed', { subject: id, content: { mobile } });
      await tx
        .insertInto('mobiles')
        .values({ ...row, sealed, blind_index: blind(mobile) })
        .execute();
    }
  });
  await turn(id, switches, true);
  return id;
}

/** Turns switches as the privacy centre does: one receipt, and a decision for each. */
export async function turn(memberId: MemberId, names: readonly SwitchName[], isOn: boolean): Promise<void> {
  if (names.length === 0) return;
  await withPurpose('account.manage', memberId, async (tx) => {
    const receiptId = await recordReceipt(tx, { memberId, point: 'privacy', locale: 'vi', method: 'web' }, testNow);
    for (const name of names) await decide(tx, { memberId, name, isOn, receiptId }, testNow);
  });
}

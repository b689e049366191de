import { sealAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { decide } from '#market/consent/decide.ts';
import { type Collection, recordReceipt } from '#market/consent/record-receipt.ts';
import { type MemberId, randomId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';
import { limits } from '#policy/laws.ts';
import { policy } from '#policy/policy.ts';

import { blindIndexOf, type Identifier } from './identifier.ts';
import { parseAlias, parseName } from './person-details.ts';

/** What the form asks: the alias and no more has to be there. */
export type Registration = { alias: string; name: string | undefined; publishes: boolean };

export type Registering = Registration & {
  /** Made before the transaction, for the transaction is that member's own. */
  memberId: MemberId;
  identifier: Identifier;
  locale: Locale;
  method: Collection['method'];
};

export type RegistrationForm = { alias: string; name: string; isOldEnough: boolean; publishes: boolean };

/** The form as it came in, or what is wrong with it. */
export function parseRegistration(form: RegistrationForm): Registration {
  const alias = parseAlias(form.alias);
  const name = form.name.trim() === '' ? undefined : parseName(form.name);
  if (!form.isOldEnough) throw new Refusal('members/under-age', { years: limits.childUnderYears }, 'isOldEnough');
  return { alias, name, publishes: form.publishes };
}

export function newMemberId(): MemberId {
  return randomId<'members.members'>();
}

/** Opens an account for somebody who has proved the address. Every switch is off, but one that was just turned on. */
export async function register(tx: Tx<'account.manage'>, input: Registering, at: Date): Promise<void> {
  const { memberId, identifier, locale, method, alias, name } = input;
  await tx.insertInto('members').values({ id: memberId, locale, joined_at: at }).execute();
  await tx.insertInto('states').values({ member_id: memberId, policy_version: policy.version }).execute();
  const receiptId = await recordReceipt(tx, { memberId, point: 'register', locale, method }, at);
  const written = { member_id: memberId, receipt_id: receiptId, changed_at: at };
  const [sealedAlias, sealedIdentifier, sealedName] = await sealAll(tx, memberId, [
    { column: 'vault.aliases.sealed' as const, content: { alias } },
    sealable(identifier),
    ...(name ? [{ column: 'vault.names.sealed' as const, content: { name } }] : []),
  ]);
  if (!sealedAlias || !sealedIdentifier) throw new Error('Two values were sealed, and did not come back.');
  const isFree = await tx
    .insertInto(identifier.kind === 'mobile' ? 'mobiles' : 'emails')
    .values({ ...written, blind_index: blindIndexOf(identifier), sealed: sealedIdentifier })
    // Somebody registered it a moment ago, in another window perhaps.
    .onConflict((conflict) => conflict.doNothing())
    .returning('member_id')
    .executeTakeFirst();
  if (!isFree) throw new Refusal('members/taken');
  await tx
    .insertInto('aliases')
    .values({ ...written, sealed: sealedAlias })
    .execute();
  if (sealedName)
    await tx
      .insertInto('names')
      .values({ ...written, sealed: sealedName })
      .execute();
  if (input.publishes) await decide(tx, { memberId, name: 'community.publish', isOn: true, receiptId }, at);
}

export function sealable({ kind, value }: Identifier) {
  return kind === 'mobile'
    ? { column: 'vault.mobiles.sealed' as const, content: { mobile: value } }
    : { column: 'vault.emails.sealed' as const, content: { email: value } };
}

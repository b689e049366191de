import { type FieldValues } from '#enforcement/field-values.ts';
import { openAll, type SealedColumn } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';

import { type Identifier } from './identifier.ts';
import { type Gender } from './person-details.ts';

export type Company = { name: string; address: string; jobTitle: string | undefined };

export type Profile = {
  alias: string;
  name: string | undefined;
  birthDate: string | undefined;
  gender: Gender | undefined;
  phone: string | undefined;
  company: Company | undefined;
};

/** What the profile page shows of a member, to that member: one query, and one question to the key server. */
export async function profileOfMember(tx: Tx<'account.manage'>, memberId: MemberId): Promise<Profile> {
  const row = await tx
    .selectFrom('members as member')
    .leftJoin('aliases as alias', 'alias.member_id', 'member.id')
    .leftJoin('names as name', 'name.member_id', 'member.id')
    .leftJoin('persons as person', 'person.member_id', 'member.id')
    .leftJoin('phones as phone', 'phone.member_id', 'member.id')
    .leftJoin('companies as company', 'company.member_id', 'member.id')
    .select(['alias.sealed as alias', 'name.sealed as name', 'person.sealed as person', 'phone.sealed as phone', 'company.sealed as company'])
    .where('member.id', '=', memberId)
    .executeTakeFirst();
  const fields = await openTogether(tx, memberId, {
    'vault.aliases.sealed': row?.alias,
    'vault.names.sealed': row?.name,
    'vault.persons.sealed': row?.person,
    'vault.phones.sealed': row?.phone,
    'vault.companies.sealed': row?.company,
  });
  return {
    alias: fields.alias ?? '',
    name: fields.name,
    birthDate: fields.dob,
    gender: fields.gender,
    phone: fields.phone,
    company: companyOf(fields),
  };
}

/** The name that others see, for the corner of every page. */
export async function aliasOfMember(tx: Tx<'account.manage'>, memberId: MemberId): Promise<string> {
  const row = await tx.selectFrom('aliases').select('sealed').where('member_id', '=', memberId).executeTakeFirst();
  const { alias } = await openTogether(tx, memberId, { 'vault.aliases.sealed': row?.sealed });
  return alias ?? '';
}

export type SignInMethods = { mobile: string | undefined; email: string | undefined };

/** By which addresses a member can sign in. */
export async function signInMethodsOfMember(tx: Tx<'account.manage'>, memberId: MemberId): Promise<SignInMethods> {
  const row = await tx
    .selectFrom('members as member')
    .leftJoin('mobiles as mobile', 'mobile.member_id', 'member.id')
    .leftJoin('emails as email', 'email.member_id', 'member.id')
    .select(['mobile.sealed as mobile', 'email.sealed as email'])
    .where('member.id', '=', memberId)
    .executeTakeFirst();
  const { mobile, email } = await openTogether(tx, memberId, { 'vault.mobiles.sealed': row?.mobile, 'vault.emails.sealed': row?.email });
  return { mobile, email };
}

export function identifiersOf({ mobile, email }: SignInMethods): Identifier[] {
  return [...(mobile ? [{ kind: 'mobile' as const, value: mobile }] : []), ...(email ? [{ kind: 'email' as const, value: email }] : [])];
}

type Opened = Partial<FieldValues>;

async function openTogether(
  tx: Tx<'account.manage'>,
  subject: MemberId,
  columns: { readonly [C in SealedColumn<'account.manage'>]?: Buffer | null | undefined },
): Promise<Opened> {
  const parts = Object.entries(columns).flatMap(([column, sealed]) => (sealed && isColumn(column) ? [{ column, subject, sealed }] : []));
  const opened: Opened = {};
  for (const content of await openAll(tx, parts)) Object.assign(opened, content);
  return opened;
}

const openable: readonly SealedColumn<'account.manage'>[] = [
  'vault.aliases.sealed',
  'vault.names.sealed',
  'vault.persons.sealed',
  'vault.phones.sealed',
  'vault.companies.sealed',
  'vault.mobiles.sealed',
  'vault.emails.sealed',
];

function isColumn(text: string): text is SealedColumn<'account.manage'> {
  return openable.some((column) => column === text);
}

function companyOf({ company_name: name, company_address: address, job_title: jobTitle }: Opened): Company | undefined {
  return name && address ? { name, address, jobTitle } : undefined;
}

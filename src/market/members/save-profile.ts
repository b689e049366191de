import { type Content, sealAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Collection, recordReceipt } from '#market/consent/record-receipt.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { parseLandline } from './identifier.ts';
import { lineOf, parseAlias, parseBirthDate, parseGender, parseName } from './person-details.ts';
import { type Company, type Profile } from './profile.ts';

export type ProfileForm = { alias: string; name: string; dob: string; gender: string; phone: string };
export type ProfileInput = Omit<Profile, 'company'>;

/** Everything but the alias may be empty: what is emptied is deleted. */
export function parseProfile(form: ProfileForm, at: Date): ProfileInput {
  const optional = <Value>(text: string, parse: (text: string) => Value) => (text.trim() === '' ? undefined : parse(text));
  return {
    alias: parseAlias(form.alias),
    name: optional(form.name, parseName),
    birthDate: optional(form.dob, (text) => parseBirthDate(text, at)),
    gender: optional(form.gender, parseGender),
    phone: optional(form.phone, parseLandline),
  };
}

export type Saving<Input> = { memberId: MemberId; input: Input; locale: Collection['locale']; method: Collection['method'] };

/** Writes the profile anew, under a receipt of its own. */
export async function saveProfile(tx: Tx<'account.manage'>, { memberId, input, locale, method }: Saving<ProfileInput>, at: Date): Promise<void> {
  const receiptId = await recordReceipt(tx, { memberId, point: 'profile', locale, method }, at);
  const { alias, name, birthDate: dob, gender, phone } = input;
  await writeGroups(tx, { memberId, receiptId, at }, [
    { table: 'aliases', content: { alias } },
    { table: 'names', content: name ? { name } : undefined },
    { table: 'persons', content: dob || gender ? { ...(dob && { dob }), ...(gender && { gender }) } : undefined },
    { table: 'phones', content: phone ? { phone } : undefined },
  ]);
}

export type CompanyForm = { company_name: string; company_address: string; job_title: string };

/** Undefined where nothing is filled in, which takes the company out of the profile. */
export function parseCompany(form: CompanyForm): Company | undefined {
  const name = lineOf(form.company_name, { field: 'company_name', longest: 120 });
  const address = lineOf(form.company_address, { field: 'company_address', longest: 200 });
  const jobTitle = lineOf(form.job_title, { field: 'job_title', longest: 80 });
  if (name === '' && address === '' && jobTitle === '') return undefined;
  if (name === '') throw new Refusal('members/company-name-missing', {}, 'company_name');
  if (address === '') throw new Refusal('members/company-address-missing', {}, 'company_address');
  return { name, address, jobTitle: jobTitle === '' ? undefined : jobTitle };
}

/** For invoices, by a member who buys for a company. */
export async function saveCompany(
  tx: Tx<'account.manage'>,
  { memberId, input, locale, method }: Saving<Company | undefined>,
  at: Date,
): Promise<void> {
  const receiptId = await recordReceipt(tx, { memberId, point: 'company', locale, method }, at);
  const content = input && { company_name: input.name, company_address: input.address, ...(input.jobTitle && { job_title: input.jobTitle }) };
  await writeGroups(tx, { memberId, receiptId, at }, [{ table: 'companies', content }]);
}

const columns = {
  aliases: 'vault.aliases.sealed',
  names: 'vault.names.sealed',
  persons: 'vault.persons.sealed',
  phones: 'vault.phones.sealed',
  companies: 'vault.companies.sealed',
} as const;

type Table = keyof typeof columns;
type Group = { table: Table; content: Content<(typeof columns)[Table]> | undefined };
type Writing = { memberId: MemberId; receiptId: Id<'consent.receipts'>; at: Date };

/** Seals what is there with one question to the key server; what is not there any more is deleted. */
async function writeGroups(tx: Tx<'account.manage'>, { memberId, receiptId, at }: Writing, groups: readonly Group[]): Promise<void> {
  const present = groups.flatMap(({ table, content }) => (content ? [{ table, content }] : []));
  const sealed = await sealAll(
    tx,
    memberId,
    present.map(({ table, content }) => ({ column: columns[table], content })),
  );
  for (const { table } of groups.filter(({ content }) => !content)) await tx.deleteFrom(table).where('member_id', '=', memberId).execute();
  for (const [index, { table }] of present.entries()) {
    const bytes = sealed[index];
    if (!bytes) throw new Error('A value was sealed, and did not come back.');
    const written = { sealed: bytes, receipt_id: receiptId, changed_at: at };
    await tx
      .insertInto(table)
      .values({ member_id: memberId, ...written })
      .onConflict((conflict) => conflict.column('member_id').doUpdateSet(written))
      .execute();
  }
}

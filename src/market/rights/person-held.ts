import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

/** One field that we hold, opened. `undefined` as value: its key was destroyed, and nobody can read it any more. */
export type HeldField = {
  field: PersonField;
  value: string | undefined;
  changedAt: Date;
  /** Of the collection at which it was given last. */
  receiptId: Id<'consent.receipts'>;
};

export type PersonField = 'name' | 'alias' | 'dob' | 'gender' | 'email' | 'mobile' | 'phone' | 'company_name' | 'company_address' | 'job_title';

const sources = [
  { view: 'names', column: 'vault.names.sealed', fields: ['name'] },
  { view: 'aliases', column: 'vault.aliases.sealed', fields: ['alias'] },
  { view: 'persons', column: 'vault.persons.sealed', fields: ['dob', 'gender'] },
  { view: 'emails', column: 'vault.emails.sealed', fields: ['email'] },
  { view: 'mobiles', column: 'vault.mobiles.sealed', fields: ['mobile'] },
  { view: 'phones', column: 'vault.phones.sealed', fields: ['phone'] },
  { view: 'companies', column: 'vault.companies.sealed', fields: ['company_name', 'company_address', 'job_title'] },
] as const;

type View = (typeof sources)[number]['view'];

/** What the member told us of themselves, opened: two questions to the databases, one of each. */
export async function personHeld(tx: Tx<'rights.serve'>, memberId: MemberId, views: readonly View[]): Promise<HeldField[]> {
  const asked = sources.filter(({ view }) => views.includes(view));
  const rows = (await Promise.all(asked.map((source) => rowOf(tx, memberId, source)))).flat();
  const opened = await openAll(
    tx,
    rows.map(({ source, sealed }) => ({ column: source.column, subject: memberId, sealed })),
  );
  return rows.flatMap(({ source, changed_at: changedAt, receipt_id: receiptId }, index) => {
    const content: Partial<Record<PersonField, string>> | undefined = opened[index];
    const present = source.fields.filter((field) => !content || content[field] !== undefined);
    return present.map((field) => ({ field, value: content?.[field], changedAt, receiptId }));
  });
}

async function rowOf(tx: Tx<'rights.serve'>, memberId: MemberId, source: (typeof sources)[number]) {
  const row = await tx.selectFrom(source.view).select(['sealed', 'changed_at', 'receipt_id']).where('member_id', '=', memberId).executeTakeFirst();
  return row ? [{ source, ...row }] : [];
}

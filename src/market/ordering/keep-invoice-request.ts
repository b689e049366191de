import { openAll, seal } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type InvoiceRequest = { memberId: MemberId; groupId: Id<'ordering.order_groups'> };

/**
 * Puts the company of the member's profile onto the voucher of one order, for as long as vouchers are kept: what the
 * profile says later changes no invoice. Run twice, it is written once.
 */
export async function keepInvoiceRequest(tx: Tx<'law.accounting'>, { memberId, groupId }: InvoiceRequest, at: Date): Promise<void> {
  const row = await tx
    .selectFrom('order_groups as whole')
    .innerJoin('companies as company', 'company.member_id', 'whole.member_id')
    .select(['company.sealed', 'company.receipt_id'])
    .where('whole.id', '=', groupId)
    .where('whole.member_id', '=', memberId)
    .executeTakeFirst();
  if (!row) return;
  const [content] = await openAll(tx, [{ column: 'vault.companies.sealed', subject: memberId, sealed: row.sealed }]);
  if (!content) return;
  const company_sealed = await seal(tx, 'vault.invoice_requests.company_sealed', { subject: memberId, content: { ...content } });
  await tx
    .insertInto('invoice_requests')
    .values({ group_id: groupId, member_id: memberId, company_sealed, receipt_id: row.receipt_id, asked_at: at })
    .onConflict((conflict) => conflict.column('group_id').doNothing())
    .execute();
}

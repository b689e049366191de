import { type Tx } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';

const most = 200;

export type CaseDisclosure = { caseId: string; recipient: string; recipientName: string; fields: readonly string[]; at: Date };

/** Who received what for an order, the latest first. */
export async function disclosuresOfCases(tx: Tx<'order.fulfil'>, memberId: MemberId, caseIds: readonly string[]): Promise<CaseDisclosure[]> {
  if (caseIds.length === 0) return [];
  const rows = await tx
    .selectFrom('disclosures')
    .select(['case_id', 'recipient', 'recipient_name', 'fields', 'at'])
    .where('member_id', '=', memberId)
    .where('case_id', 'in', caseIds)
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({ caseId: row.case_id, recipient: row.recipient, recipientName: row.recipient_name, fields: row.fields, at: row.at }));
}

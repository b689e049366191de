import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type ReceiptLine = { id: Id<'consent.receipts'>; point: string; at: Date; method: 'web' | 'api' | 'demonstration'; policyVersion: string };

const longestPage = 50;

/** What the member was told and when, newest first; ids sort by time, so the last one of a page opens the next. */
export async function receiptsOfMember(tx: Tx<'rights.serve'>, memberId: MemberId, before?: Id<'consent.receipts'>): Promise<ReceiptLine[]> {
  const rows = await tx
    .selectFrom('receipts')
    .select(['id', 'point', 'given_at', 'method', 'policy_version'])
    .where('member_id', '=', memberId)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? null))
    .orderBy('id', 'desc')
    .limit(longestPage)
    .execute();
  return rows.map((row) => ({ id: row.id, point: row.point, at: row.given_at, method: row.method, policyVersion: row.policy_version }));
}

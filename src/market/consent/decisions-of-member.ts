import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

/** One line of the ledger. A switch that a later policy struck out keeps its name here. */
export type LedgerLine = { ordinal: number; name: string; isOn: boolean; at: Date; receiptId: Id<'consent.receipts'>; policyVersion: string };

const longestPage = 50;

/** The ledger of one member, newest first; `before` is the ordinal at which the last page ended. */
export async function decisionsOfMember(tx: Tx<'rights.serve'>, memberId: MemberId, before = Number.MAX_SAFE_INTEGER): Promise<LedgerLine[]> {
  const rows = await tx
    .selectFrom('decisions')
    .select(['ordinal', 'switch', 'is_on', 'decided_at', 'receipt_id', 'policy_version'])
    .where('member_id', '=', memberId)
    .where('ordinal', '<', before)
    .orderBy('ordinal', 'desc')
    .limit(longestPage)
    .execute();
  return rows.map((row) => ({
    ordinal: row.ordinal,
    name: row.switch,
    isOn: row.is_on,
    at: row.decided_at,
    receiptId: row.receipt_id,
    policyVersion: row.policy_version,
  }));
}

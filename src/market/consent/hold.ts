import { type QueryExecutorProvider, sql } from 'kysely';

import { type OpenPurpose } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

/**
 * The fence before anything leaves the system. It is passed only while the member allows the purpose of this
 * transaction, and until the transaction ends no withdrawal is acknowledged: after one was, nothing leaves.
 * For what is only written (a review that becomes public); whatever is sent goes through `behindFence`.
 */
export async function hold(tx: QueryExecutorProvider & { readonly purpose: OpenPurpose }, memberId: MemberId): Promise<void> {
  const { rows } = await sql<{ is_held: boolean | null }>`select consent.hold(${memberId}, ${tx.purpose}) as is_held`.execute(tx);
  if (!rows[0]?.is_held) throw new Refusal('consent/not-allowed');
}

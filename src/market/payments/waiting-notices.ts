import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { minutesAfter } from '#platform/time.ts';

const most = 20;

/** Stored notices that are a minute old and still lie there: whoever took their job may be gone. */
export async function listWaitingNotices(tx: Tx<'order.pay'>, at: Date): Promise<Id<'payments.notices'>[]> {
  const rows = await tx
    .selectFrom('payments.notices')
    .select('id')
    .where('state', '=', 'new')
    .where('received_at', '<', minutesAfter(at, -1))
    .orderBy('received_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

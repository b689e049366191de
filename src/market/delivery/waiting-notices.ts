import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { minutesAfter } from '#platform/time.ts';

const most = 20;

/** Stored notices that are five minutes old and still lie there: whoever took their job may be gone. */
export async function listWaitingParcelNotices(tx: Tx<'order.fulfil'>, at: Date): Promise<Id<'delivery.notices'>[]> {
  const rows = await tx
    .selectFrom('delivery.notices')
    .select('id')
    .where('state', '=', 'new')
    .where('received_at', '<', minutesAfter(at, -5))
    .orderBy('received_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

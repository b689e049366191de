import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { cleanLine, holdsCardNumber } from '#platform/text.ts';

const most = 100;
const reasonLength = 300;

export type OpenParcelNotice = {
  id: Id<'delivery.notices'>;
  trackingCode: string;
  status: string;
  because: string | null;
  happenedAt: Date;
  receivedAt: Date;
};

/** For order operations: what the carrier said and no machine could settle, the longest waiting first. */
export async function listOpenParcelNotices(tx: Tx<'order.fulfil'>): Promise<OpenParcelNotice[]> {
  const rows = await tx
    .selectFrom('delivery.notices')
    .select(['id', 'tracking_code', 'status', 'because', 'happened_at', 'received_at'])
    .where('state', '=', 'unmatched')
    .orderBy('received_at')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    trackingCode: row.tracking_code,
    status: row.status,
    because: row.because,
    happenedAt: row.happened_at,
    receivedAt: row.received_at,
  }));
}

export type ClosedParcelNotice = { noticeId: Id<'delivery.notices'>; staffId: Id<'staff.people'>; reason: string };

/** A person has looked into it with the carrier and says what came of it. */
export async function closeParcelNotice(tx: Tx<'order.fulfil'>, { noticeId, staffId, reason }: ClosedParcelNotice, at: Date): Promise<void> {
  const because = cleanLine(reason.slice(0, reasonLength * 4));
  if (because.length < 5 || because.length > reasonLength || holdsCardNumber(because))
    throw new Refusal('delivery/bad-reason', { most: reasonLength }, 'reason');
  const closed = await tx
    .updateTable('delivery.notices')
    .set({ state: 'settled-by-hand', processed_at: at, settled_by: staffId, settled_because: because })
    .where('id', '=', noticeId)
    .where('state', '=', 'unmatched')
    .returning('id')
    .executeTakeFirst();
  if (!closed) throw new Refusal('delivery/notice-closed');
}

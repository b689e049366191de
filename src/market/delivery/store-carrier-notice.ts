import { sql } from 'kysely';

import { enqueue } from '#enforcement/enqueue.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { timeId } from '#platform/ids.ts';

import { carrierName } from './carrier.ts';
import { type CarrierNotice } from './carrier-notice.ts';

const mostRefusedADay = 1_000;

/** Stores a notice before anything is done about it; the job that works it off is made in the same transaction. Said twice, it is stored once. */
export async function storeCarrierNotice(tx: Tx<'order.fulfil'>, notice: CarrierNotice, at: Date): Promise<void> {
  if (!notice.isAuthentic) return storeRefused(tx, at);
  const stored = await tx
    .insertInto('delivery.notices')
    .values({
      id: timeId<'delivery.notices'>(),
      carrier: carrierName,
      tracking_code: notice.trackingCode,
      status: notice.status,
      happened_at: notice.happenedAt,
      is_authentic: true,
      body: notice.body,
      state: 'new',
      received_at: at,
    })
    .onConflict((conflict) => conflict.columns(['carrier', 'tracking_code', 'status', 'happened_at']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (stored) await enqueue(tx, 'settle-parcel-notice', { notice_id: stored.id });
}

/** That somebody tried is worth knowing; what they wrote is not kept, and a thousand a day are enough. */
async function storeRefused(tx: Tx<'order.fulfil'>, at: Date): Promise<void> {
  const id = timeId<'delivery.notices'>();
  await sql`
    insert into delivery.notices (id, carrier, tracking_code, status, happened_at, is_authentic, body, state, because, received_at, processed_at)
    select ${id}, ${carrierName}, ${`refused/${id}`}, 'refused', ${at}, false, '{}', 'refused', 'wrong-hash', ${at}, ${at}
    where (select count(*) from delivery.notices where state = 'refused' and received_at > ${at}::timestamptz - interval '1 day') < ${mostRefusedADay}`.execute(
    tx,
  );
}

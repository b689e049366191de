import { sql } from 'kysely';

import { enqueue } from '#enforcement/enqueue.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { randomId, timeId } from '#platform/ids.ts';

import { type BankNotice } from './bank-notice.ts';

const mostRefusedADay = 1_000;

/**
 * Stores a notice before anything is done about it, and answers at once: what happens next is a job that the same
 * transaction makes. Said twice, it is stored once. A notice that payOS did not sign is kept for whoever looks into
 * it, under a name of its own so that it can stand in no genuine one's way, and never acted upon.
 */
export async function storeBankNotice(tx: Tx<'order.pay'>, notice: BankNotice, at: Date): Promise<void> {
  if (!notice.isAuthentic) return storeRefused(tx, notice, at);
  const id = timeId<'payments.notices'>();
  const stored = await tx
    .insertInto('payments.notices')
    .values({
      id,
      provider: 'payos',
      reference: notice.reference,
      order_code: notice.orderCode,
      amount_vnd: notice.amountVnd,
      is_authentic: true,
      body: notice.body,
      state: notice.isSuccess ? 'new' : 'unmatched',
      because: notice.isSuccess ? null : 'not-a-success',
      received_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['provider', 'reference', 'order_code'])
        // A transfer that had failed at first, and then went through.
        .doUpdateSet({ state: 'new', because: null })
        .where(sql.ref('notices.because'), '=', 'not-a-success')
        .where(sql.ref('excluded.state'), '=', 'new'),
    )
    .returning('id')
    .executeTakeFirst();
  if (stored && notice.isSuccess) await enqueue(tx, 'settle-notice', { notice_id: stored.id });
}

/** Whoever sends rubbish fills no more than a thousand rows a day. */
async function storeRefused(tx: Tx<'order.pay'>, { orderCode, amountVnd }: BankNotice, at: Date): Promise<void> {
  const id = timeId<'payments.notices'>();
  await sql`
    insert into payments.notices (id, provider, reference, order_code, amount_vnd, is_authentic, body, state, because, received_at, processed_at)
    select ${id}, 'payos', ${`refused/${randomId()}`}, ${orderCode}, ${amountVnd}, false, '{}', 'refused', 'not-signed', ${at}, ${at}
    where (select count(*) from payments.notices where state = 'refused' and received_at > ${at}::timestamptz - interval '1 day') < ${mostRefusedADay}`.execute(
    tx,
  );
}

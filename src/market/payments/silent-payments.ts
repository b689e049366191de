import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { deadlines } from '#market/ordering/deadlines.ts';
import { minutesAfter } from '#platform/time.ts';

import { type LinkState } from './payos.ts';
import { storeBankNotice } from './store-bank-notice.ts';

const most = 20;
const againMinutes = 1;

/**
 * Order codes that payOS is to be asked about, for its notice may have got lost on the way: once when the time to pay is
 * over, and once more when the order has ended. Whatever is taken comes again in a minute unless it was answered.
 */
export async function takeSilentPayments(tx: Tx<'order.pay'>, at: Date): Promise<number[]> {
  const due = await tx
    .selectFrom('payments')
    .select(['id', 'order_code'])
    .where('ask_at', '<=', at)
    .orderBy('ask_at')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  if (due.length === 0) return [];
  const ids = due.map(({ id }) => id);
  await tx
    .updateTable('payments')
    .set({ ask_at: minutesAfter(at, againMinutes) })
    .where('id', 'in', ids)
    .execute();
  return due.flatMap((row) => (row.order_code === null ? [] : [row.order_code]));
}

export type Asked = { orderCode: number; link: LinkState | undefined };

/** What payOS says when it is asked is as good as its notice, and goes the same way. */
export async function storeAnswer(tx: Tx<'order.pay'>, { orderCode, link }: Asked, at: Date): Promise<void> {
  const endedAt = sql<Date>`expires_at + make_interval(mins => ${deadlines.payGraceMinutes})`;
  await tx
    .updateTable('payments')
    .set({ ask_at: sql`case when ${endedAt} > ${at} then ${endedAt} end` })
    .where('order_code', '=', orderCode)
    .execute();
  for (const { reference, amountVnd } of link?.transfers ?? [])
    await storeBankNotice(tx, { reference, orderCode, amountVnd, isSuccess: true, isAuthentic: true, body: { asked: true, reference } }, at);
}

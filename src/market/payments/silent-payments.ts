import { type Tx } from '#enforcement/with-purpose.ts';
import { deadlines } from '#market/ordering/deadlines.ts';
import { minutesAfter } from '#platform/time.ts';

import { type LinkState } from './payos.ts';
import { storeBankNotice } from './store-bank-notice.ts';

const most = 20;

/**
 * Order codes whose time to pay is over and whose order is about to end: payOS is asked once more, for its notice may
 * have got lost on the way.
 */
export async function listSilentPayments(tx: Tx<'order.pay'>, at: Date): Promise<number[]> {
  const rows = await tx
    .selectFrom('payments')
    .select('order_code')
    .where('state', '=', 'awaiting')
    .where('link_id', 'is not', null)
    .where('expires_at', '<=', at)
    .where('expires_at', '>', minutesAfter(at, -deadlines.payGraceMinutes))
    .orderBy('expires_at')
    .limit(most)
    .execute();
  return rows.flatMap((row) => (row.order_code === null ? [] : [row.order_code]));
}

export type Asked = { orderCode: number; link: LinkState };

/** What payOS says when it is asked is as good as its notice, and goes the same way. */
export async function storeAskedTransfers(tx: Tx<'order.pay'>, { orderCode, link }: Asked, at: Date): Promise<void> {
  for (const { reference, amountVnd } of link.transfers)
    await storeBankNotice(tx, { reference, orderCode, amountVnd, isSuccess: true, isAuthentic: true, body: { asked: true, reference } }, at);
}

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';

const most = 100;

export type OpenNotice = {
  id: Id<'payments.notices'>;
  reference: string;
  orderCode: number | null;
  amountVnd: number | null;
  /** Why no machine could settle it. */
  because: string | null;
  receivedAt: Date;
  payment: { state: string; amountVnd: number } | undefined;
};

/** For the money department: transfers that match nothing, the longest waiting first. */
export async function listOpenNotices(tx: Tx<'order.pay'>): Promise<OpenNotice[]> {
  const rows = await tx
    .selectFrom('payments.notices as notice')
    .leftJoin('payments as payment', 'payment.order_code', 'notice.order_code')
    .select(['notice.id', 'notice.reference', 'notice.order_code', 'notice.amount_vnd', 'notice.because', 'notice.received_at'])
    .select(['payment.state', 'payment.amount_vnd as wanted_vnd'])
    .where('notice.state', '=', 'unmatched')
    .orderBy('notice.received_at')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    orderCode: row.order_code,
    amountVnd: row.amount_vnd,
    because: row.because,
    receivedAt: row.received_at,
    payment: row.state && row.wanted_vnd !== null ? { state: row.state, amountVnd: row.wanted_vnd } : undefined,
  }));
}

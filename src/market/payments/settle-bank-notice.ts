import { enqueue } from '#enforcement/enqueue.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, randomId } from '#platform/ids.ts';
import { minutesAfter } from '#platform/time.ts';

import { type LinkState } from './payos.ts';

export type NoticeToSettle = { id: Id<'payments.notices'>; orderCode: number | null };

/** A notice that nothing has been done about yet. */
export async function findNewNotice(tx: Tx<'order.pay'>, id: Id<'payments.notices'>): Promise<NoticeToSettle | undefined> {
  const row = await tx.selectFrom('payments.notices').select(['id', 'order_code']).where('id', '=', id).where('state', '=', 'new').executeTakeFirst();
  return row && { id: row.id, orderCode: row.order_code };
}

export type Settlement = { id: Id<'payments.notices'>; link: LinkState | undefined };

/** A transfer that payOS does not know yet may be known in a moment: so long the job comes back. */
const patienceMinutes = 10;

/**
 * Works off a stored notice with what payOS itself says when it is asked: a notice alone moves no money. The row is
 * locked, so that a job that runs twice settles once.
 */
export async function settleBankNotice(tx: Tx<'order.pay'>, { id, link }: Settlement, at: Date): Promise<void> {
  const notice = await tx
    .selectFrom('payments.notices')
    .select(['id', 'reference', 'order_code', 'amount_vnd', 'received_at'])
    .where('id', '=', id)
    .where('state', '=', 'new')
    .forUpdate()
    .executeTakeFirst();
  if (!notice) return;
  const isConfirmed = link?.transfers.some((transfer) => transfer.reference === notice.reference && transfer.amountVnd === notice.amount_vnd);
  if (link && !isConfirmed && minutesAfter(notice.received_at, patienceMinutes) > at) throw new Error('payOS does not confirm this transfer yet.');
  const outcome = isConfirmed ? await outcomeOf(tx, notice, at) : unmatched(link ? 'not-confirmed' : 'unknown-code');
  await tx.updateTable('payments.notices').set({ state: outcome.state, because: outcome.because, processed_at: at }).where('id', '=', id).execute();
}

type Notice = { id: Id<'payments.notices'>; reference: string; order_code: number | null; amount_vnd: number | null };
type Outcome = { state: 'processed' | 'unmatched'; because: string | null };

function unmatched(because: string): Outcome {
  return { state: 'unmatched', because };
}

/** What becomes of money that is really there. */
async function outcomeOf(tx: Tx<'order.pay'>, notice: Notice, at: Date): Promise<Outcome> {
  const payment = await tx
    .selectFrom('payments')
    .select(['id', 'group_id', 'member_id', 'amount_vnd', 'state', 'bank_reference'])
    .where('order_code', '=', notice.order_code)
    .forUpdate()
    .executeTakeFirst();
  if (!payment) return unmatched('unknown-code');
  if (payment.bank_reference === notice.reference) return { state: 'processed', because: 'said-twice' };
  if (payment.state === 'paid') return owe(tx, { payment, notice, because: 'paid-twice' }, at);
  if (payment.state !== 'awaiting') return owe(tx, { payment, notice, because: 'paid-late' }, at);
  if (notice.amount_vnd !== payment.amount_vnd) return unmatched('wrong-amount');
  await tx
    .updateTable('payments')
    .set({ state: 'paid', paid_at: at, paid_vnd: payment.amount_vnd, bank_reference: notice.reference })
    .where('id', '=', payment.id)
    .execute();
  await enqueue(tx, 'start-paid-order', { member_id: payment.member_id, group_id: payment.group_id });
  return { state: 'processed', because: null };
}

type Owed = { payment: { id: Id<'payments.payments'>; member_id: MemberId }; notice: Notice; because: 'paid-late' | 'paid-twice' };

/** Money without an order goes back whole; a person sends it from the list of refunds. */
async function owe(tx: Tx<'order.pay'>, { payment, notice, because }: Owed, at: Date): Promise<Outcome> {
  await tx
    .insertInto('refunds')
    .values({
      id: randomId<'payments.refunds'>(),
      payment_id: payment.id,
      member_id: payment.member_id,
      notice_id: notice.id,
      amount_vnd: notice.amount_vnd ?? 0,
      state: 'due',
      because,
      due_since: at,
    })
    .onConflict((conflict) => conflict.column('notice_id').doNothing())
    .execute();
  return { state: 'processed', because };
}

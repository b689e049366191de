import { withPurpose } from '#enforcement/with-purpose.ts';
import { askStatus } from '#market/delivery/ghtk.ts';
import { giveUpOnParcelNotices } from '#market/delivery/give-up-on-notices.ts';
import { followParcel, listQuietParcels } from '#market/delivery/quiet-parcels.ts';
import { keepFee, listStaleFees, quoteFee } from '#market/delivery/refresh-fees.ts';
import { listWaitingParcelNotices } from '#market/delivery/waiting-notices.ts';
import { listDueOrders } from '#market/ordering/due-orders.ts';
import { forgetBaskets } from '#market/ordering/forget-baskets.ts';
import { forgetShared } from '#market/ordering/forget-shared.ts';
import { closeOverdue } from '#market/payments/close-overdue.ts';
import { giveUpOnBankNotices } from '#market/payments/give-up-on-notices.ts';
import { findLink } from '#market/payments/payos.ts';
import { storeAnswer, takeSilentPayments } from '#market/payments/silent-payments.ts';
import { listWaitingNotices } from '#market/payments/waiting-notices.ts';
import { logFault } from '#platform/server/log.ts';

import { freeStaleJobs } from './free-stale-jobs.ts';
import { orderJobs } from './order-jobs.ts';

/** Deadlines of orders, and what outside companies forgot to say. Several workers may sweep at once. */
export const orderSweeps = [
  { name: 'overdue orders', everyMs: 5_000, work: closeOverdueOrders },
  { name: 'silent payments', everyMs: 20_000, work: askAboutPayments },
  { name: 'quiet parcels', everyMs: 60_000, work: followParcels },
  { name: 'delivery fees', everyMs: 15_000, work: refreshFees },
  { name: 'waiting notices', everyMs: 30_000, work: settleWaitingNotices },
  { name: 'stuck notices', everyMs: 300_000, work: giveUpOnNotices },
  { name: 'stale jobs', everyMs: 60_000, work: freeStaleJobs },
  { name: 'forgotten baskets', everyMs: 3_600_000, work: (at: Date) => withPurpose('order.fulfil', 'nobody', (tx) => forgetBaskets(tx, at)) },
  { name: 'what shops no longer see', everyMs: 3_600_000, work: (at: Date) => withPurpose('order.fulfil', 'nobody', (tx) => forgetShared(tx, at)) },
];

export async function closeOverdueOrders(at: Date): Promise<void> {
  const due = await withPurpose('order.fulfil', 'nobody', (tx) => listDueOrders(tx, at));
  for (const order of due) await attempt(() => withPurpose('order.fulfil', order.memberId, (tx) => closeOverdue(tx, order, at)));
}

async function askAboutPayments(at: Date): Promise<void> {
  const codes = await withPurpose('order.pay', 'nobody', (tx) => takeSilentPayments(tx, at));
  for (const orderCode of codes) {
    await attempt(async () => {
      const link = await findLink(orderCode);
      await withPurpose('order.pay', 'nobody', (tx) => storeAnswer(tx, { orderCode, link }, at));
    });
  }
}

async function followParcels(at: Date): Promise<void> {
  const parcels = await withPurpose('order.fulfil', 'nobody', (tx) => listQuietParcels(tx, at));
  for (const parcel of parcels) {
    await attempt(async () => {
      const status = await askStatus(parcel.trackingCode);
      await withPurpose('order.fulfil', parcel.memberId, (tx) => followParcel(tx, { parcel, status }, at));
    });
  }
}

async function refreshFees(at: Date): Promise<void> {
  const stale = await withPurpose('order.fulfil', 'nobody', (tx) => listStaleFees(tx, at));
  for (const fee of stale) {
    const feeVnd = await quoteFee(fee);
    if (feeVnd !== undefined) await withPurpose('order.fulfil', 'nobody', (tx) => keepFee(tx, { ...fee, feeVnd }, at));
  }
}

async function settleWaitingNotices(at: Date): Promise<void> {
  const ofBank = await withPurpose('order.pay', 'nobody', (tx) => listWaitingNotices(tx, at));
  const ofCarrier = await withPurpose('order.fulfil', 'nobody', (tx) => listWaitingParcelNotices(tx, at));
  for (const notice_id of ofBank) await attempt(() => orderJobs['settle-notice']({ notice_id }, at));
  for (const notice_id of ofCarrier) await attempt(() => orderJobs['settle-parcel-notice']({ notice_id }, at));
}

/** One that cannot be done now keeps no other waiting. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    logFault('sweep could not do one', error);
  }
}

async function giveUpOnNotices(at: Date): Promise<void> {
  await withPurpose('order.pay', 'nobody', (tx) => giveUpOnBankNotices(tx, at));
  await withPurpose('order.fulfil', 'nobody', (tx) => giveUpOnParcelNotices(tx, at));
}

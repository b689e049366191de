import { withPurpose } from '#enforcement/with-purpose.ts';
import { bookParcel } from '#market/delivery/book-parcel.ts';
import { cancelParcel } from '#market/delivery/cancel-parcel.ts';
import { askStatus } from '#market/delivery/ghtk.ts';
import { type ParcelJob } from '#market/delivery/parcel-payload.ts';
import { findNewParcelNotice, settleCarrierNotice } from '#market/delivery/settle-carrier-notice.ts';
import { keepInvoiceRequest } from '#market/ordering/keep-invoice-request.ts';
import { codeToClose } from '#market/payments/close-payment-link.ts';
import { isRefundReason, oweRefund } from '#market/payments/owe-refund.ts';
import { cancelLink, findLink } from '#market/payments/payos.ts';
import { findNewNotice, settleBankNotice } from '#market/payments/settle-bank-notice.ts';
import { startPaidOrder } from '#market/payments/start-paid-order.ts';
import { type Id, isId } from '#platform/ids.ts';

import { type Jobs } from './job-work.ts';

/** Jobs of orders: payments, parcels and what outside companies tell about them. Each may run twice and does its work once. */
export const orderJobs = {
  'start-paid-order': async ({ member_id, group_id }, at) => {
    const order = { memberId: idOf<'members.members'>(member_id), groupId: idOf<'ordering.order_groups'>(group_id) };
    await withPurpose('order.fulfil', order.memberId, (tx) => startPaidOrder(tx, order, at));
  },

  'settle-notice': async ({ notice_id }, at) => {
    const id = idOf<'payments.notices'>(notice_id);
    const notice = await withPurpose('order.pay', 'nobody', (tx) => findNewNotice(tx, id));
    if (!notice) return;
    const link = notice.orderCode === null ? undefined : await findLink(notice.orderCode);
    await withPurpose('order.pay', 'nobody', (tx) => settleBankNotice(tx, { id, link }, at));
  },

  'owe-refund': async ({ member_id, sub_order_id, because }, at) => {
    if (!isRefundReason(because)) throw new Error('A refund has one of its reasons.');
    const owing = { memberId: idOf<'members.members'>(member_id), subOrderId: idOf<'ordering.sub_orders'>(sub_order_id), because };
    await withPurpose('order.pay', owing.memberId, (tx) => oweRefund(tx, owing, at));
  },

  'keep-invoice-request': async ({ member_id, group_id }, at) => {
    const request = { memberId: idOf<'members.members'>(member_id), groupId: idOf<'ordering.order_groups'>(group_id) };
    await withPurpose('law.accounting', request.memberId, (tx) => keepInvoiceRequest(tx, request, at));
  },

  'close-payment-link': async ({ member_id, payment_id }) => {
    const closing = { memberId: idOf<'members.members'>(member_id), paymentId: idOf<'payments.payments'>(payment_id) };
    const code = await withPurpose('order.pay', closing.memberId, (tx) => codeToClose(tx, closing));
    if (code !== undefined) await cancelLink(code);
  },

  'book-parcel': async (payload, at) => {
    const job = parcelJob(payload);
    await withPurpose('order.fulfil', job.memberId, (tx) => bookParcel(tx, job, at));
  },

  'cancel-parcel': async (payload, at) => {
    const job = parcelJob(payload);
    await withPurpose('order.fulfil', job.memberId, (tx) => cancelParcel(tx, job, at));
  },

  'settle-parcel-notice': async ({ notice_id }, at) => {
    const notice = await withPurpose('order.fulfil', 'nobody', (tx) => findNewParcelNotice(tx, idOf<'delivery.notices'>(notice_id)));
    if (!notice) return;
    const status = notice.parcel ? await askStatus(notice.trackingCode) : undefined;
    await withPurpose('order.fulfil', notice.parcel?.memberId ?? 'nobody', (tx) => settleCarrierNotice(tx, { notice, status }, at));
  },
} as const satisfies Jobs;

function parcelJob({ member_id, sub_order_id }: { member_id: string; sub_order_id: string }): ParcelJob {
  return { memberId: idOf<'members.members'>(member_id), subOrderId: idOf<'ordering.sub_orders'>(sub_order_id) };
}

/** A payload was written by our own function of the queue: what is no id there is a bug. */
function idOf<Table extends string>(text: string): Id<Table> {
  if (isId<Table>(text)) return text;
  throw new Error('The payload of a job holds something else than an id.');
}

import { actorSql, type Purpose } from '#enforcement/vocabulary.ts';

import { everyone, matching, own } from '../data/own-rows.ts';

/** A bank's notice names an order code and no member; payments hold neither name nor account. */
const ofActor = { columns: ['member_id'], sql: `(member_id = ${actorSql} or ${actorSql} is null)` };

export const orderPay = {
  clauses: ['1.2', '4.3'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Thanh toán', en: 'Payment' },
    effect: { vi: 'Nhận tiền cho đơn hàng và trả lại khi hủy.', en: 'Takes the money for an order and returns it when cancelled.' },
  },
  state: 'open',
  fields: ['purchase_history', 'payment_token'],
  recipients: ['payment-organisation'],
  departments: ['money'],
  retention: ['contract', 'voucher'],
  access: {
    'payments.payments': matching(ofActor, {
      select: 'declared',
      update: ['order_code', 'state', 'transfer_text', 'link_id', 'qr_text', 'expires_at', 'paid_at', 'paid_vnd', 'bank_reference', 'ask_at'],
    }),
    'payments.notices': everyone({
      select: 'declared',
      insert: 'declared',
      update: ['state', 'because', 'processed_at', 'settled_by', 'settled_because'],
    }),
    'payments.refunds': matching(ofActor, { select: 'declared', insert: 'declared', update: ['state', 'sent_at', 'sent_by', 'sent_reference'] }),
    // How much goes back when a part of an order is cancelled.
    'ordering.sub_orders': own('member_id', { select: ['id', 'group_id', 'member_id', 'state', 'total_vnd'] }),
    'disclosures.disclosures': own('member_id', { insert: 'declared' }),
  },
  calls: ['consent.hold'],
  tasks: ['settle-notice', 'start-paid-order', 'send-notice'],
  test: 'tests/promises/1.2-an-order-uses-what-it-needs.test.ts',
} as const satisfies Purpose;

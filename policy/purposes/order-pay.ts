import { type Purpose } from '#enforcement/vocabulary.ts';

import { everyone } from '../data/own-rows.ts';

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
    // A bank's notice names an order code and no member; payments hold neither name nor account.
    'payments.payments': everyone({
      select: 'declared',
      update: ['state', 'transfer_text', 'link_id', 'qr_text', 'expires_at', 'paid_at', 'bank_reference'],
    }),
    'payments.notices': everyone({
      select: 'declared',
      insert: 'declared',
      update: ['order_code', 'state', 'because', 'processed_at', 'settled_by'],
    }),
    'payments.refunds': everyone({ select: 'declared', insert: 'declared', update: ['state', 'sent_at', 'sent_by'] }),
  },
  calls: ['consent.hold'],
  tasks: ['settle-notice', 'start-paid-order'],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

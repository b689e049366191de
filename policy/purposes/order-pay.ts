import { type Purpose } from '#enforcement/vocabulary.ts';

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
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

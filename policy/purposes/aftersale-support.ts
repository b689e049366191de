import { type Purpose } from '#enforcement/vocabulary.ts';

export const aftersaleSupport = {
  clauses: ['1.3', '4.3'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Hỗ trợ sau mua', en: 'After-sales help' },
    effect: { vi: 'Giúp bạn khi đơn hàng có chuyện.', en: 'Helps when something is wrong with an order.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['name', 'mobile', 'purchase_history', 'serial'],
  recipients: [],
  departments: ['care'],
  retention: ['contract'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

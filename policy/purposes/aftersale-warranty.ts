import { type Purpose } from '#enforcement/vocabulary.ts';

export const aftersaleWarranty = {
  clauses: ['1.3', '4.3'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Bảo hành', en: 'Warranty' },
    effect: { vi: 'Gửi món hàng đến đúng đơn vị bảo hành.', en: 'Sends the item to the right warranty unit.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['name', 'mobile', 'purchase_history', 'serial'],
  recipients: ['warranty-unit'],
  departments: ['care'],
  retention: ['warranty'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

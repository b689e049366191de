import { type Purpose } from '#enforcement/vocabulary.ts';

export const sellerShare = {
  clauses: ['1.10', '4.3'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Cho người bán biết', en: 'What the seller learns' },
    effect: {
      vi: 'Người bán chỉ thấy đơn của họ: bí danh, số đã che, món hàng.',
      en: 'A seller sees their own orders only: alias, masked number, items.',
    },
  },
  state: 'open',
  fields: ['alias', 'mobile', 'purchase_history', 'message'],
  recipients: ['seller'],
  departments: ['order-operations'],
  retention: ['delivery'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

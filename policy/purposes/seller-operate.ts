import { type Purpose } from '#enforcement/vocabulary.ts';

export const sellerOperate = {
  clauses: [],
  addedBecause: {
    vi: 'Chính sách cũ chỉ nói về người mua; người bán cũng là người.',
    en: 'The published text speaks of buyers only; sellers are people too.',
  },
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Vận hành gian hàng', en: 'Running a shop' },
    effect: { vi: 'Người bán quản lý gian hàng của mình.', en: 'Sellers run their own shop.' },
  },
  state: 'open',
  fields: ['seller_identity', 'tax_code', 'bank_account'],
  recipients: [],
  departments: ['listings-and-sellers'],
  retention: ['trader'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

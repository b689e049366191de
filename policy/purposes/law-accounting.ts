import { type Purpose } from '#enforcement/vocabulary.ts';

export const lawAccounting = {
  clauses: [],
  addedBecause: { vi: 'Luật buộc, chính sách cũ không nói.', en: 'The law demands it; the published text is silent.' },
  basis: { kind: 'law', law: 'L88.41(5)' },
  words: {
    name: { vi: 'Sổ kế toán', en: 'Accounting' },
    effect: { vi: 'Giữ chứng từ như luật kế toán buộc.', en: 'Keeps vouchers as accounting law demands.' },
  },
  state: 'open',
  fields: ['company_name', 'company_address', 'job_title', 'purchase_history', 'tax_code'],
  recipients: [],
  departments: ['money'],
  retention: ['voucher'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

import { type Purpose } from '#enforcement/vocabulary.ts';

export const adsSms = {
  clauses: ['1.5', '3.2'],
  basis: { kind: 'consent', law: 'L91.28', switches: ['ads.sms'] },
  words: {
    name: { vi: 'Khuyến mãi qua tin nhắn', en: 'Offers by text message' },
    effect: { vi: 'Có chữ [QC] ở đầu, nhiều nhất ba tin mỗi tháng.', en: 'Marked [QC], at most three a month.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['mobile'],
  recipients: [],
  departments: ['outreach'],
  retention: ['choice'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

import { type Purpose } from '#enforcement/vocabulary.ts';

export const adsPost = {
  clauses: ['1.5', '3.2'],
  basis: { kind: 'consent', law: 'L91.28', switches: ['ads.post'] },
  words: {
    name: { vi: 'Khuyến mãi qua bưu điện', en: 'Offers by post' },
    effect: { vi: 'Nhiều nhất bốn lần mỗi năm.', en: 'At most four a year.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['address', 'name'],
  recipients: [],
  departments: ['outreach'],
  retention: ['choice'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

import { type Purpose } from '#enforcement/vocabulary.ts';

export const adsEmail = {
  clauses: ['1.4', '1.5', '3.2'],
  basis: { kind: 'consent', law: 'L91.28', switches: ['ads.email'] },
  words: {
    name: { vi: 'Khuyến mãi qua email', en: 'Offers by e-mail' },
    effect: { vi: 'Nhiều nhất hai thư mỗi tuần.', en: 'At most two a week.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['email'],
  recipients: [],
  departments: ['outreach'],
  retention: ['choice'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

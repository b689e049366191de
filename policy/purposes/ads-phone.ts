import { type Purpose } from '#enforcement/vocabulary.ts';

export const adsPhone = {
  clauses: ['1.5', '3.2'],
  basis: { kind: 'consent', law: 'L91.28', switches: ['ads.phone'] },
  words: {
    name: { vi: 'Khuyến mãi qua điện thoại', en: 'Offers by phone' },
    effect: { vi: 'Chỉ từ 8 đến 17 giờ, nhiều nhất một cuộc mỗi ngày.', en: 'Only from 8:00 to 17:00, at most one call a day.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['mobile', 'phone', 'name'],
  recipients: [],
  departments: ['outreach'],
  retention: ['choice'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

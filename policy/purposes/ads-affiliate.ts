import { type Purpose } from '#enforcement/vocabulary.ts';

export const adsAffiliate = {
  clauses: ['3.3'],
  basis: { kind: 'consent', law: 'L91.28', switches: [], perCompany: true },
  words: {
    name: { vi: 'Tin của công ty liên kết', en: 'News of affiliated companies' },
    effect: {
      vi: 'Chúng tôi gửi thay, từng công ty bạn đồng ý; dữ liệu không rời Wecan.',
      en: 'We send it ourselves, for each company you agreed to; your data stay with us.',
    },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['email', 'mobile', 'address', 'name'],
  recipients: ['affiliated-company'],
  departments: ['outreach'],
  retention: ['choice'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

import { type Purpose } from '#enforcement/vocabulary.ts';

export const authorityDisclose = {
  clauses: ['4.2', '3.7'],
  basis: { kind: 'law', law: 'L91.19(1)b' },
  words: {
    name: { vi: 'Cơ quan nhà nước yêu cầu', en: 'Requests of state authorities' },
    effect: { vi: 'Chỉ theo văn bản, hai người duyệt, đúng phần được yêu cầu.', en: 'In writing only, approved by two people, just what was asked.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['name', 'email', 'mobile', 'address', 'purchase_history', 'login_time'],
  recipients: ['authority'],
  departments: ['privacy-office', 'legal'],
  retention: ['sealed-file'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

import { type Purpose } from '#enforcement/vocabulary.ts';

export const vitalDisclose = {
  clauses: ['4.4b', '3.6'],
  basis: { kind: 'law', law: 'L91.19(1)a' },
  words: {
    name: { vi: 'Cứu tính mạng, sức khỏe', en: 'Saving life and health' },
    effect: {
      vi: 'Chỉ khi có người gặp nguy hiểm; mỗi lần phải có bằng chứng và được xem lại.',
      en: 'Only when someone is in danger; each time with proof and a review.',
    },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['name', 'mobile', 'address'],
  recipients: ['rescuer'],
  departments: ['privacy-office', 'legal'],
  retention: ['sealed-file'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

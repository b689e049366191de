import { type Purpose } from '#enforcement/vocabulary.ts';

export const personaliseContent = {
  clauses: ['1.6'],
  basis: {
    kind: 'consent',
    law: 'L91.9',
    switches: ['personalise.gender', 'personalise.age', 'personalise.residence', 'personalise.hobbies', 'personalise.purchases', 'personalise.views'],
  },
  words: {
    name: { vi: 'Cá nhân hóa', en: 'Personalised content' },
    effect: {
      vi: 'Gợi ý theo những gì bạn cho phép dùng, từng thứ một. Khi tắt, bạn thấy như mọi người.',
      en: 'Suggestions from just what you allow, one by one. Switched off, you see what everyone sees.',
    },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['gender', 'dob', 'address', 'hobbies', 'purchase_history', 'pages_viewed'],
  recipients: [],
  departments: ['research'],
  retention: ['rolling'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

import { type Purpose } from '#enforcement/vocabulary.ts';

export const analyticsTrend = {
  clauses: ['1.7'],
  basis: { kind: 'de-identified', law: 'L91.2(1)' },
  words: {
    name: { vi: 'Xu hướng tiêu dùng', en: 'Consumption trends' },
    effect: { vi: 'Chỉ dùng số liệu gộp, không nhận ra ai.', en: 'Uses figures about many people only; nobody can be recognised.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['purchase_history'],
  recipients: [],
  departments: ['research'],
  retention: ['aggregate'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

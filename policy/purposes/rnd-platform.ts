import { type Purpose } from '#enforcement/vocabulary.ts';

export const rndPlatform = {
  clauses: ['4.1'],
  basis: { kind: 'de-identified', law: 'L91.2(1)' },
  words: {
    name: { vi: 'Nghiên cứu, phát triển', en: 'Research and development' },
    effect: { vi: 'Không nhận dữ liệu nào nhận ra được bạn.', en: 'Receives nothing by which you could be recognised.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: [],
  recipients: [],
  departments: ['research'],
  retention: ['aggregate'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

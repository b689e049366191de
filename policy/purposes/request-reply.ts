import { type Purpose } from '#enforcement/vocabulary.ts';

export const requestReply = {
  clauses: ['1.3', '1.9'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Trả lời bạn', en: 'Answering you' },
    effect: { vi: 'Trả lời qua đúng kênh bạn đã hỏi.', en: 'Answers through the channel you used.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['email', 'mobile', 'phone', 'address', 'message'],
  recipients: [],
  departments: ['care'],
  retention: ['case'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

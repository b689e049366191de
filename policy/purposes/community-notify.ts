import { type Purpose } from '#enforcement/vocabulary.ts';

export const communityNotify = {
  clauses: ['1.8'],
  basis: { kind: 'consent', law: 'L91.9', switches: ['community.notify'] },
  words: {
    name: { vi: 'Báo có người trả lời', en: 'Telling you of answers' },
    effect: { vi: 'Gửi email khi có người trả lời bài bạn viết.', en: 'Sends an e-mail when someone answers what you wrote.' },
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

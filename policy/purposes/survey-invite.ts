import { type Purpose } from '#enforcement/vocabulary.ts';

export const surveyInvite = {
  clauses: ['1.8', '3.3'],
  basis: { kind: 'consent', law: 'L91.9', switches: ['survey.invite'] },
  words: {
    name: { vi: 'Hỏi ý kiến', en: 'Surveys' },
    effect: { vi: 'Nhiều nhất một lời mời mỗi 30 ngày.', en: 'At most one invitation in 30 days.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['email', 'survey_answers'],
  recipients: [],
  departments: ['research'],
  retention: ['campaign'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

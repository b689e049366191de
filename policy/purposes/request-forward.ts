import { type Purpose } from '#enforcement/vocabulary.ts';

export const requestForward = {
  clauses: ['3.4'],
  addedBecause: {
    vi: 'Cho phép từng yêu cầu, từng công ty, thay cho quyền chia sẻ chung.',
    en: 'A permission for each request and company, in place of a general right to share.',
  },
  basis: { kind: 'consent', law: 'L91.9', switches: [], perCompany: true },
  words: {
    name: { vi: 'Chuyển yêu cầu của bạn', en: 'Passing on your request' },
    effect: { vi: 'Gửi yêu cầu đến công ty bạn nêu tên.', en: 'Passes your request to the company you name.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['message', 'email', 'mobile'],
  recipients: ['named-company'],
  departments: ['care'],
  retention: ['forwarded-case'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

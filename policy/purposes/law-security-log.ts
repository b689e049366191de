import { type Purpose } from '#enforcement/vocabulary.ts';

import { everyone } from '../data/own-rows.ts';

export const lawSecurityLog = {
  clauses: [],
  addedBecause: { vi: 'Luật buộc, chính sách cũ không nói.', en: 'The law demands it; the published text is silent.' },
  basis: { kind: 'law', law: 'D333.16(6)' },
  words: {
    name: { vi: 'Nhật ký an toàn', en: 'Security log' },
    effect: { vi: 'Ghi lúc đăng nhập, từ đâu, bằng thiết bị nào.', en: 'Records when, from where and with which device you signed in.' },
  },
  state: 'open',
  fields: ['login_time', 'connection'],
  recipients: [],
  departments: ['security'],
  retention: ['security-log'],
  access: {
    'members.sign_ins': everyone({ select: 'declared', delete: true }),
  },
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

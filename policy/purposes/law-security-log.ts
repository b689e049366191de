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
    // What has run out is deleted, without a look at whose it was.
    'members.codes': everyone({ select: ['expires_at'], delete: true }),
    'members.limits': everyone({ select: ['expire'], delete: true }),
    'members.sessions': everyone({ select: ['ended_at', 'expires_at'], delete: true }),
    'members.api_tokens': everyone({ select: ['ended_at', 'expires_at'], delete: true }),
    'staff.sessions': everyone({ select: ['ended_at', 'expires_at'], delete: true }),
  },
  calls: [],
  tasks: [],
  test: 'tests/promises/4.1-departments.test.ts',
} as const satisfies Purpose;

import { type Purpose } from '#enforcement/vocabulary.ts';

import { everyone } from '../data/own-rows.ts';

export const staffOperate = {
  clauses: [],
  addedBecause: { vi: 'Ai mở dữ liệu phải là người được biết và được giao việc.', en: 'Whoever opens data must be known and have the task.' },
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Tài khoản nhân viên', en: 'Staff accounts' },
    effect: { vi: 'Nhân viên đăng nhập hai lớp và chỉ làm việc được giao.', en: 'Staff sign in with two factors and do assigned tasks only.' },
  },
  state: 'open',
  fields: ['staff_account', 'credentials', 'login_time'],
  recipients: [],
  departments: ['security'],
  retention: ['staff'],
  access: {
    'staff.people': everyone({
      select: 'declared',
      insert: 'declared',
      update: ['password_hash', 'second_factor_sealed', 'last_factor_step', 'left_at'],
    }),
    'staff.tasks': everyone({ select: 'declared', insert: 'declared', update: ['ends_at'] }),
    'staff.sessions': everyone({ select: 'declared', insert: 'declared', update: ['seen_at', 'ended_at'] }),
  },
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

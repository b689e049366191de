import { type RefusalList } from '#platform/refusal.ts';

export const staffRefusals = {
  'staff/wrong-sign-in': {
    status: 422,
    vi: 'Email, mật khẩu hoặc mã xác thực chưa đúng. Mã đổi 30 giây một lần và mỗi mã dùng một lần.',
    en: 'E-mail, password or authenticator code is not right. The code changes every 30 seconds and works once.',
  },
  'staff/no-task': {
    status: 404,
    vi: 'Bạn chưa được giao việc của bộ phận này, hoặc việc đã hết hạn. Người giao việc có thể gia hạn.',
    en: 'You hold no task of this department, or it has ended. Whoever gave it can extend it.',
  },
  'staff/task-wrong': {
    status: 422,
    vi: 'Một việc cần lý do, và một ngày kết thúc trong tương lai.',
    en: 'A task needs a reason, and an end in the future.',
  },
  'staff/known': { status: 409, vi: 'Email này đã là của một nhân viên.', en: 'This e-mail belongs to a member of staff already.' },
  'staff/no-person': { status: 404, vi: 'Không có nhân viên này.', en: 'There is no such member of staff.' },
} as const satisfies RefusalList;

import { type Phrase } from '../speak.ts';

/** The desk of security. */
export const securityDeskWords = {
  title: { vi: 'An toàn', en: 'Security' },
  about: {
    vi: 'Số lượt đăng nhập theo giờ, nhân viên đang làm việc và việc đang được giao. Không có thành viên, địa chỉ mạng hay thiết bị nào ở đây.',
    en: 'Sign-ins by the hour, staff at work, and the tasks that hold. No member, no network address and no device is shown here.',
  },
  signIns: { vi: '24 giờ qua', en: 'The last 24 hours' },
  noSignIns: { vi: 'Chưa có ai đăng nhập trong 24 giờ qua', en: 'Nobody has signed in during the last 24 hours' },
  noSignInsText: { vi: 'Nhật ký giữ 12 tháng theo luật, rồi tự xóa.', en: 'The log is kept for 12 months as the law demands, then deleted.' },
  signInsAbout: { vi: 'Nhật ký giữ 12 tháng theo luật, rồi tự xóa.', en: 'The log is kept for 12 months as the law demands, then deleted.' },
  chartTitle: {
    vi: ({ total, refused }) => `Lượt đăng nhập theo giờ trong 24 giờ qua: ${total} lượt, ${refused} lượt bị từ chối.`,
    en: ({ total, refused }) => `Sign-ins by the hour during the last 24 hours: ${total}, of which ${refused} were refused.`,
  } satisfies Phrase<{ total: number; refused: number }>,
  chartScrolls: { vi: 'Biểu đồ, cuộn ngang trên màn hình nhỏ', en: 'Chart, scrolls sideways on a small screen' },
  asTable: { vi: 'Xem dạng bảng', en: 'See as a table' },
  hour: { vi: 'Giờ', en: 'Hour' },
  code: { vi: 'Bằng mã', en: 'By code' },
  password: { vi: 'Bằng mật khẩu', en: 'By password' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
  'signed-out': { vi: 'Đăng xuất', en: 'Signed out' },
  succeeded: { vi: 'Vào được', en: 'Came in' },
  atWork: { vi: 'Nhân viên đang đăng nhập', en: 'Staff signed in now' },
  noneAtWork: { vi: 'Không có ai đang đăng nhập.', en: 'Nobody is signed in.' },
  startedAt: { vi: 'Vào lúc', en: 'Since' },
  seenAt: { vi: 'Thao tác gần nhất', en: 'Last seen' },
  until: { vi: 'Muộn nhất đến', en: 'At the latest until' },
  tasks: { vi: 'Việc đang được giao', en: 'Tasks that hold' },
  person: { vi: 'Người', en: 'Person' },
  department: { vi: 'Bộ phận', en: 'Department' },
  reason: { vi: 'Lý do giao', en: 'Why it was given' },
  givenBy: { vi: 'Người giao', en: 'Given by' },
  byOperator: { vi: 'người vận hành', en: 'the operator' },
  givenAt: { vi: 'Từ', en: 'From' },
  endsAt: { vi: 'Đến', en: 'Until' },
} as const;

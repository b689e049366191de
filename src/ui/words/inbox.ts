import { type Phrase } from './speak.ts';

/** The inbox of the demonstration: what people and staff would hold in their hands. */
export const inboxWords = {
  title: { vi: 'Hộp thư trình diễn', en: 'Demonstration inbox' },
  about: {
    vi: 'Mọi thư và tin nhắn mà Wecan gửi đi, mới nhất ở trên. Nằm trong bộ nhớ, mất khi dừng máy; không có trong bản thật.',
    en: 'Every mail and text message that Wecan sends, newest first. It lies in memory and is gone when the program stops; the real market has no such page.',
  },
  filter: { vi: 'Gửi đến', en: 'Sent to' },
  filterHelp: { vi: 'Một phần của email hoặc số di động', en: 'Part of an e-mail address or number' },
  show: { vi: 'Lọc', en: 'Filter' },
  all: { vi: 'Xem tất cả', en: 'Show all' },
  refresh: { vi: 'Tải lại', en: 'Reload' },
  mail: { vi: 'Thư', en: 'Mail' },
  sms: { vi: 'Tin nhắn', en: 'Text message' },
  code: { vi: 'Mã', en: 'Code' },
  asMail: { vi: 'Xem như trong hộp thư', en: 'See it as a mail' },
  empty: { vi: 'Chưa có gì được gửi', en: 'Nothing was sent yet' },
  emptyText: { vi: 'Đăng nhập hoặc đặt một đơn, rồi quay lại đây.', en: 'Sign in or place an order, and come back.' },
  noneFor: { vi: ({ to }) => `Chưa có gì được gửi đến “${to}”`, en: ({ to }) => `Nothing was sent to “${to}” yet` } satisfies Phrase<{ to: string }>,
  staff: { vi: 'Mã xác thực của nhân viên trình diễn', en: 'Authenticator codes of the demonstration’s staff' },
  staffAbout: {
    vi: ({ password }) => `Mật khẩu chung: ${password}. Mỗi mã dùng một lần; chờ mã sau nếu vừa dùng.`,
    en: ({ password }) => `Password of all: ${password}. Each code works once; wait for the next if you just used it.`,
  } satisfies Phrase<{ password: string }>,
  department: { vi: 'Bộ phận', en: 'Department' },
  account: { vi: 'Tài khoản', en: 'Account' },
  secondsLeft: { vi: ({ seconds }) => `còn ${seconds} giây`, en: ({ seconds }) => `${seconds} s left` } satisfies Phrase<{ seconds: number }>,
  toOps: { vi: 'Đến trang đăng nhập nhân viên', en: 'To the staff sign-in' },
} as const;

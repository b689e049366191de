import { type Phrase } from './speak.ts';

/** The departments' own doors. */
export const staffWords = {
  signIn: { vi: 'Đăng nhập nhân viên', en: 'Staff sign-in' },
  signInAbout: {
    vi: 'Ba thứ cùng lúc: email nơi làm việc, mật khẩu, và mã trong ứng dụng xác thực.',
    en: 'Three things at once: work e-mail, password, and the code of your authenticator app.',
  },
  email: { vi: 'Email nơi làm việc', en: 'Work e-mail' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  code: { vi: 'Mã xác thực', en: 'Authenticator code' },
  codeHelp: { vi: '6 chữ số, đổi 30 giây một lần.', en: '6 digits, new every 30 seconds.' },
  enter: { vi: 'Đăng nhập', en: 'Sign in' },
  demonstrationHint: {
    vi: 'Bản trình diễn: tài khoản và mã hiện tại của từng bộ phận nằm ở',
    en: 'Demonstration: accounts and present codes of each department are at',
  },
  inbox: { vi: 'hộp thư trình diễn', en: 'the demonstration inbox' },
  hello: { vi: ({ name }) => `Chào ${name}`, en: ({ name }) => `Hello ${name}` } satisfies Phrase<{ name: string }>,
  yourTasks: { vi: 'Việc được giao cho bạn', en: 'What you were given to do' },
  tasksAbout: {
    vi: 'Mỗi bộ phận chỉ mở đúng dữ liệu mà việc của nó cần. Hết hạn giao việc là đóng lại.',
    en: 'Each department opens just the data its work needs. When a task ends, it closes.',
  },
  until: { vi: ({ date }) => `đến ${date}`, en: ({ date }) => `until ${date}` } satisfies Phrase<{ date: string }>,
  noTasks: { vi: 'Bạn chưa được giao việc nào', en: 'You hold no task' },
  noTasksText: {
    vi: 'Người quản lý giao việc kèm lý do và ngày kết thúc. Khi được giao, bộ phận sẽ hiện ở đây.',
    en: 'A manager gives a task with a reason and an end. The department then appears here.',
  },
  open: { vi: 'Mở', en: 'Open' },
  noScreenYet: { vi: 'Chưa có màn hình', en: 'No screen yet' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
} as const;

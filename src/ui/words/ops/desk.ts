import { type Phrase } from '../speak.ts';

/** What all desks of the departments share. */
export const deskWords = {
  workplaces: { vi: 'Nơi làm việc', en: 'Workplaces' },
  thisDesk: { vi: 'Bàn này mở gì', en: 'What this desk opens' },
  openFor: { vi: 'Đang mở cho mục đích', en: 'Open for the purpose' },
  openForNone: { vi: 'Bàn này không mở dữ liệu cá nhân nào', en: 'This desk opens no personal data' },
  givenUntil: { vi: ({ date }) => `việc được giao đến ${date}`, en: ({ date }) => `your task lasts until ${date}` } satisfies Phrase<{
    date: string;
  }>,
  allTasks: { vi: 'Việc của tôi', en: 'My tasks' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  since: { vi: 'Chờ từ', en: 'Waiting since' },
  act: { vi: 'Xử lý', en: 'Settle' },
  result: { vi: 'Kết quả', en: 'What came of it' },
  why: { vi: 'Vì sao', en: 'Why' },
  shop: { vi: 'Gian hàng', en: 'Shop' },
  order: { vi: 'Mã đơn', en: 'Order code' },
  amount: { vi: 'Số tiền', en: 'Amount' },
  reference: { vi: 'Mã giao dịch', en: 'Bank reference' },
  state: { vi: 'Tình trạng', en: 'State' },
} as const;

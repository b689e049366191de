import { type Words } from '#platform/locale.ts';

/** What went wrong, and what a person can do now. */
export type ErrorWords = { title: Words; text: Words };

const known: Readonly<Record<number, ErrorWords>> = {
  403: {
    title: { vi: 'Bạn không vào được trang này', en: 'You cannot enter this page' },
    text: {
      vi: 'Trang này dành cho người khác, hoặc biểu mẫu đến từ một nơi khác. Hãy quay lại trang trước, tải lại rồi thử lần nữa.',
      en: 'This page is for somebody else, or the form came from elsewhere. Go back, reload the page and try again.',
    },
  },
  404: {
    title: { vi: 'Không có trang này', en: 'There is no such page' },
    text: {
      vi: 'Địa chỉ có thể bị gõ sai, món hàng đã ngừng bán, hoặc trang này không phải của bạn. Hãy thử tìm lại từ đầu.',
      en: 'The address may be mistyped, the item no longer sold, or the page not yours. Try a search instead.',
    },
  },
  410: {
    title: { vi: 'Trang này đã hết hạn', en: 'This page has expired' },
    text: {
      vi: 'Đường dẫn chỉ dùng được trong một thời gian. Hãy mở lại từ tài khoản của bạn.',
      en: 'The link worked for a limited time only. Open it again from your account.',
    },
  },
  413: {
    title: { vi: 'Dữ liệu gửi lên quá lớn', en: 'Too much was sent' },
    text: {
      vi: 'Hãy chọn ảnh nhỏ hơn hoặc viết ngắn hơn. Chưa có gì được lưu.',
      en: 'Choose a smaller picture or write less. Nothing was saved.',
    },
  },
  429: {
    title: { vi: 'Nhiều lần quá trong thời gian ngắn', en: 'Too many times in a short while' },
    text: {
      vi: 'Chúng tôi tạm dừng để giữ an toàn cho tài khoản. Hãy chờ vài phút rồi thử lại.',
      en: 'We paused to keep accounts safe. Wait a few minutes and try again.',
    },
  },
  500: {
    title: { vi: 'Chúng tôi gặp lỗi', en: 'Something broke on our side' },
    text: {
      vi: 'Lỗi đã được ghi lại. Giỏ hàng và đơn của bạn vẫn còn nguyên. Hãy tải lại trang, hoặc quay lại sau ít phút.',
      en: 'The fault was recorded. Your basket and orders are as they were. Reload the page, or come back in a few minutes.',
    },
  },
  503: {
    title: { vi: 'Chợ đang nghỉ trong chốc lát', en: 'The market is pausing for a moment' },
    text: {
      vi: 'Máy chủ đang bận hoặc đang được bảo trì. Giỏ hàng và đơn của bạn vẫn còn nguyên. Hãy thử lại sau một phút.',
      en: 'The server is busy or being looked after. Your basket and orders are as they were. Try again in a minute.',
    },
  },
};

const refused: ErrorWords = {
  title: { vi: 'Việc này không làm được', en: 'This cannot be done' },
  text: { vi: 'Hãy quay lại trang trước và thử cách khác.', en: 'Go back and try another way.' },
};

export const errorActionWords = {
  reload: { vi: 'Tải lại', en: 'Reload' },
  home: { vi: 'Về trang chủ', en: 'To the home page' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  status: { vi: 'Mã lỗi', en: 'Status' },
} as const;

export function errorWordsFor(status: number): ErrorWords {
  return known[status] ?? (status >= 500 ? (known[500] ?? refused) : refused);
}

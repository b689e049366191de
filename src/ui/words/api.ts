import { type Locale, type Words } from '#platform/locale.ts';

/** The short phrase of a problem, by its status. */
export const problemTitles: Readonly<Record<number, Words>> = {
  400: { vi: 'Yêu cầu chưa đúng dạng', en: 'Malformed request' },
  401: { vi: 'Cần đăng nhập', en: 'Not signed in' },
  403: { vi: 'Không được phép', en: 'Not allowed' },
  404: { vi: 'Không tìm thấy', en: 'Not found' },
  405: { vi: 'Phương thức không dùng được ở đây', en: 'Method not allowed' },
  409: { vi: 'Tình trạng đã thay đổi', en: 'Conflict' },
  410: { vi: 'Đã hết hạn', en: 'Gone' },
  411: { vi: 'Thiếu độ dài', en: 'Length required' },
  413: { vi: 'Quá lớn', en: 'Too large' },
  415: { vi: 'Sai kiểu nội dung', en: 'Unsupported media type' },
  422: { vi: 'Nội dung chưa đúng', en: 'Unprocessable content' },
  429: { vi: 'Quá nhiều lần', en: 'Too many requests' },
  500: { vi: 'Lỗi máy chủ', en: 'Server error' },
  503: { vi: 'Tạm thời chưa trả lời được', en: 'Temporarily unavailable' },
};

export const apiWords = {
  conventions: {
    vi: 'Mọi việc làm được trên trang web đều làm được ở đây. Tiền là số nguyên đồng (đuôi _vnd). Thời điểm theo UTC, RFC 3339; ngày là ngày tại Việt Nam. Chữ theo Accept-Language: vi hoặc en. Lời từ chối theo RFC 9457, mỗi loại một mã. Cookie không được đọc; trang web khác không được mời đọc (không có CORS).',
    en: 'What can be done on the pages can be done here. Money is whole đồng (…_vnd). Instants are UTC, RFC 3339; days are days in Vietnam. Words follow Accept-Language: vi or en. A “no” is a problem of RFC 9457, each kind with its code. Cookies are not read; other sites’ pages are not invited (no CORS).',
  },
  bearer: {
    vi: 'Authorization: Bearer. Khóa bắt đầu bằng wecan_s_ (phiên của bạn), wecan_t_ (chương trình, có quyền giới hạn), wecan_b_ (giỏ của khách), wecan_o_ (nhân viên).',
    en: 'Authorization: Bearer. A token begins with wecan_s_ (your session), wecan_t_ (a program, with scopes), wecan_b_ (a visitor’s basket) or wecan_o_ (staff).',
  },
  key: {
    vi: 'Do bạn tạo, mỗi lần đặt một chuỗi mới. Gửi lại cùng chuỗi thì nhận lại đúng đơn cũ.',
    en: 'Made by you, new for each order. Sent again it answers the same order.',
  },
  done: { vi: 'Xong.', en: 'Done.' },
  doneWithout: { vi: 'Xong, không có nội dung.', en: 'Done, without a body.' },
  sessionOnly: {
    vi: 'Cần phiên của chính bạn (wecan_s_). Khóa của chương trình không làm được.',
    en: 'Needs your own session (wecan_s_). A token of a program cannot.',
  },
  basketBearer: {
    vi: 'Khóa của giỏ (wecan_b_), phiên (wecan_s_), hoặc khóa chương trình có quyền basket.',
    en: 'The bearer of a basket (wecan_b_), a session (wecan_s_), or a token with the scope basket.',
  },
  staffBearer: { vi: 'Dành cho nhân viên (wecan_o_) đang giữ việc của bộ phận.', en: 'For staff (wecan_o_) who hold a task of the department.' },
} as const;

/** What a token may do with each scope; a session needs none. */
export const scopeWords = {
  profile: { vi: 'Phiên, hoặc khóa có quyền profile.', en: 'A session, or a token with the scope profile.' },
  consents: { vi: 'Phiên, hoặc khóa có quyền consents.', en: 'A session, or a token with the scope consents.' },
  basket: { vi: 'Phiên, hoặc khóa có quyền basket.', en: 'A session, or a token with the scope basket.' },
  orders: { vi: 'Phiên, hoặc khóa có quyền orders.', en: 'A session, or a token with the scope orders.' },
  reviews: { vi: 'Phiên, hoặc khóa có quyền reviews.', en: 'A session, or a token with the scope reviews.' },
  seller: { vi: 'Phiên, hoặc khóa có quyền seller.', en: 'A session, or a token with the scope seller.' },
} as const;

/** What a checked field can be wrong in, as the checker says it. */
type Issue = {
  code: string;
  expected?: unknown;
  minimum?: unknown;
  maximum?: unknown;
  origin?: unknown;
  values?: unknown;
  keys?: unknown;
};

const kinds: Readonly<Record<string, Words>> = {
  string: { vi: 'một chuỗi', en: 'a text' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một đối tượng', en: 'an object' },
  record: { vi: 'một đối tượng', en: 'an object' },
};

/** What is expected of a field, without repeating what was sent. */
export function inputFaultText(issue: Issue, locale: Locale): string {
  const isVi = locale === 'vi';
  switch (issue.code) {
    case 'invalid_type': {
      const kind = kinds[String(issue.expected)]?.[locale] ?? (isVi ? 'một giá trị khác' : 'another value');
      return isVi ? `Cần ${kind}.` : `This must be ${kind}.`;
    }
    case 'too_small':
      return sizeText(issue, locale);
    case 'too_big':
      return sizeText(issue, locale);
    case 'invalid_value':
      return `${isVi ? 'Chọn một trong' : 'This must be one of'}: ${Array.isArray(issue.values) ? issue.values.map(String).join(', ') : ''}.`;
    case 'unrecognized_keys':
      return isVi ? 'Có trường mà thao tác này không nhận.' : 'There is a field that this operation does not take.';
    default:
      return isVi ? 'Giá trị chưa đúng dạng.' : 'The value is not of the right form.';
  }
}

const units: Readonly<Record<string, Words>> = { string: { vi: ' ký tự', en: ' characters' }, array: { vi: ' mục', en: ' items' } };

function sizeText({ code, minimum, maximum, origin }: Issue, locale: Locale): string {
  const unit = units[String(origin)]?.[locale] ?? '';
  if (code === 'too_small') return `${locale === 'vi' ? 'Ít nhất' : 'At least'} ${String(minimum)}${unit}.`;
  return `${locale === 'vi' ? 'Nhiều nhất' : 'At most'} ${String(maximum)}${unit}.`;
}

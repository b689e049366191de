import { type Words } from '#platform/locale.ts';

type Entry = Words & { status: 400 | 401 | 403 | 404 | 405 | 411 | 413 | 415 | 422 | 500 | 503 };

/** What the door itself says no to, before the market is asked. */
export const denials = {
  'api/bad-json': { status: 400, vi: 'Nội dung gửi lên không phải JSON đúng.', en: 'The body is not valid JSON.' },
  'api/key-missing': {
    status: 400,
    vi: 'Thiếu tiêu đề Idempotency-Key: một chuỗi 8 đến 80 ký tự do bạn tạo, mỗi lần đặt một chuỗi mới.',
    en: 'The header Idempotency-Key is missing: 8 to 80 characters of your own, new for each order.',
  },
  'api/unauthenticated': {
    status: 401,
    vi: 'Thao tác này cần đăng nhập: gửi tiêu đề Authorization: Bearer kèm khóa của bạn.',
    en: 'This needs a signed-in caller: send the header Authorization: Bearer with your token.',
  },
  'api/token-gone': {
    status: 401,
    vi: 'Khóa không đúng, đã hết hạn hoặc đã bị thu hồi.',
    en: 'The token is wrong, has run out or was revoked.',
  },
  'api/scope-missing': { status: 403, vi: 'Khóa này không có quyền cần thiết.', en: 'This token does not have the scope that is needed.' },
  'api/needs-session': {
    status: 403,
    vi: 'Việc này chỉ chính bạn làm được, sau khi đăng nhập; khóa của chương trình thì không.',
    en: 'Only you can do this, signed in yourself; a token of a program cannot.',
  },
  'api/not-found': { status: 404, vi: 'Không có mục này, hoặc mục này không phải của bạn.', en: 'There is no such thing, or it is not yours.' },
  'api/no-operation': { status: 404, vi: 'API không có địa chỉ này. Danh sách ở /api.', en: 'The API has no such address. They are listed at /api.' },
  'api/method': { status: 405, vi: 'Địa chỉ này không nhận phương thức đó.', en: 'This address does not take that method.' },
  'api/length-missing': {
    status: 411,
    vi: 'Hãy gửi độ dài của nội dung: Content-Length.',
    en: 'Please say how much is sent: Content-Length.',
  },
  'api/too-large': { status: 413, vi: 'Nội dung gửi lên quá lớn.', en: 'Too much was sent.' },
  'api/media-type': {
    status: 415,
    vi: 'Hãy gửi nội dung kiểu application/json.',
    en: 'Please send a body of type application/json.',
  },
  'api/bad-input': { status: 422, vi: 'Một số trường chưa đúng.', en: 'Some fields are not right.' },
  'api/fault': {
    status: 500,
    vi: 'Có lỗi ở phía chúng tôi, và chúng tôi đã ghi lại. Bạn thử lại sau ít phút.',
    en: 'Something is broken on our side, and we have noted it. Please try again in a few minutes.',
  },
  'api/busy': { status: 503, vi: 'Máy chủ đang bận. Bạn thử lại sau vài giây.', en: 'The server is busy. Please try again in a few seconds.' },
} as const satisfies Record<string, Entry>;

export type DenialCode = keyof typeof denials;

export type InputFault = { in: 'body' | 'query' | 'path'; field: string; message: string };

/** The door says no. */
export class Denial extends Error {
  override readonly name = 'Denial';
  readonly code: DenialCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly faults: readonly InputFault[];

  constructor(code: DenialCode, { headers = {}, faults = [] }: { headers?: Record<string, string>; faults?: readonly InputFault[] } = {}) {
    super(code);
    this.code = code;
    this.headers = headers;
    this.faults = faults;
  }
}

import { type Phrase } from './speak.ts';

/** Signing in, registering, signing out. */
export const memberWords = {
  signIn: { vi: 'Đăng nhập hoặc đăng ký', en: 'Sign in or register' },
  signInAbout: {
    vi: 'Nhập số di động hoặc email, chúng tôi gửi một mã. Chưa có tài khoản thì tạo luôn ở bước sau.',
    en: 'Enter your mobile number or e-mail and we send a code. Without an account yet, you make one in the next step.',
  },
  identifier: { vi: 'Số di động hoặc email', en: 'Mobile number or e-mail' },
  identifierHelp: { vi: 'Ví dụ 0912 345 678 hoặc ten@vidu.vn', en: 'For example 0912 345 678 or name@example.vn' },
  sendCode: { vi: 'Nhận mã', en: 'Send me a code' },
  withPassword: { vi: 'Đăng nhập bằng mật khẩu', en: 'Sign in with a password' },
  withCode: { vi: 'Đăng nhập bằng mã', en: 'Sign in with a code' },
  neverAsks: {
    vi: 'Wecan không bao giờ gọi hay nhắn để hỏi mã này. Đừng đưa mã cho ai.',
    en: 'Wecan never calls or writes to ask for this code. Give it to nobody.',
  },

  enterCode: { vi: 'Nhập mã xác nhận', en: 'Enter the code' },
  sentTo: { vi: ({ to }) => `Mã 6 chữ số đã được gửi đến ${to}.`, en: ({ to }) => `A code of 6 digits was sent to ${to}.` } satisfies Phrase<{
    to: string;
  }>,
  code: { vi: 'Mã 6 chữ số', en: 'Code of 6 digits' },
  codeHelp: { vi: 'Mã dùng được trong 5 phút.', en: 'The code works for 5 minutes.' },
  goOn: { vi: 'Tiếp tục', en: 'Continue' },
  nothingCame: { vi: 'Chưa nhận được mã?', en: 'No code yet?' },
  waitABit: {
    vi: 'Tin nhắn có khi đến chậm một phút. Email có thể nằm trong hộp thư rác.',
    en: 'Text messages can take a minute. A mail may be in the spam folder.',
  },
  anotherCode: { vi: 'Gửi mã khác', en: 'Send another code' },
  otherAddress: { vi: 'Dùng số hoặc email khác', en: 'Use another number or e-mail' },
  sentAgain: { vi: 'Đã gửi mã mới. Mã cũ vẫn dùng được nếu đến trước.', en: 'A new code is on its way. The old one still works if it comes first.' },

  passwordSignIn: { vi: 'Đăng nhập bằng mật khẩu', en: 'Sign in with a password' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  enter: { vi: 'Đăng nhập', en: 'Sign in' },
  noPasswordYet: {
    vi: 'Chưa đặt mật khẩu hoặc đã quên? Đăng nhập bằng mã, rồi đặt lại trong phần Bảo mật.',
    en: 'Never set one, or forgot it? Sign in with a code and set it anew under Security.',
  },

  register: { vi: 'Tạo tài khoản', en: 'Create your account' },
  proved: {
    vi: ({ address }) => `${address} đã được xác nhận là của bạn.`,
    en: ({ address }) => `${address} is confirmed as yours.`,
  } satisfies Phrase<{ address: string }>,
  alias: { vi: 'Bí danh', en: 'Alias' },
  aliasHelp: {
    vi: 'Tên người khác nhìn thấy, ví dụ “Bếp nhà An”. Không cần là tên thật.',
    en: 'The name that others see, for example “Bếp nhà An”. It need not be your real name.',
  },
  name: { vi: 'Họ và tên', en: 'Full name' },
  nameHelp: { vi: 'Để chúng tôi xưng hô cho đúng. Người bán không thấy.', en: 'So that we address you properly. Sellers do not see it.' },
  oldEnough: { vi: 'Tôi đã đủ 16 tuổi', en: 'I am 16 or older' },
  createAccount: { vi: 'Tạo tài khoản', en: 'Create account' },
  choices: {
    vi: 'Không cần bật gì để mua hàng. Mọi lựa chọn đổi được trong Trung tâm riêng tư.',
    en: 'Nothing needs to be switched on to buy. Every choice can be changed in the privacy centre.',
  },

  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  signOutAbout: { vi: 'Giỏ hàng của bạn được giữ lại cho lần đăng nhập sau.', en: 'Your basket is kept for the next time you sign in.' },
  stay: { vi: 'Ở lại', en: 'Stay' },
  signedOutAlready: { vi: 'Bạn chưa đăng nhập trên thiết bị này.', en: 'You are not signed in on this device.' },
} as const;

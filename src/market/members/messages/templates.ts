import { type OpenPurpose } from '#enforcement/with-purpose.ts';
import { type Words } from '#platform/locale.ts';

import { orderTemplates } from './order-templates.ts';

/**
 * What is sent to people, each for exactly one purpose (clause 3.2). None of these advertises anything: a
 * template of that kind would belong to a purpose that rests on consent, and to no list of ours yet.
 */
export type Template = {
  purpose: Extract<OpenPurpose, 'account.authenticate' | 'notice.service'>;
  subject: Words;
  /** Paragraphs; {code}, {minutes} and {address} are filled in where the template is sent with them. */
  lines: readonly Words[];
  /** A text message: plain letters, for accents halve its length. The link follows by itself. */
  sms: Words;
  link?: { words: Words; path: (caseId: string) => string };
};

export const templates = {
  'sign-in-code': {
    purpose: 'account.authenticate',
    subject: { vi: 'Mã xác nhận Wecan của bạn', en: 'Your Wecan code' },
    lines: [
      { vi: 'Nhập mã này vào trang bạn đang mở:', en: 'Enter this code on the page you have open:' },
      { vi: '{code}', en: '{code}' },
      {
        vi: 'Mã dùng được một lần, trong {minutes} phút. Nếu không phải bạn yêu cầu, hãy bỏ qua thư này: không có mã thì không ai vào được.',
        en: 'It works once, for {minutes} minutes. If you did not ask for it, ignore this mail: nobody gets in without the code.',
      },
    ],
    sms: {
      vi: '{code} la ma xac nhan Wecan, dung trong {minutes} phut. Wecan khong bao gio hoi ma nay.',
      en: '{code} is your Wecan code, good for {minutes} minutes. Wecan never asks for it.',
    },
  },
  'address-replaced': {
    purpose: 'account.authenticate',
    subject: { vi: 'Địa chỉ đăng nhập Wecan vừa được đổi', en: 'Your Wecan sign-in address was changed' },
    lines: [
      {
        vi: 'Tài khoản Wecan từng dùng địa chỉ này vừa chuyển sang một địa chỉ khác. Từ giờ địa chỉ này không đăng nhập được nữa.',
        en: 'The Wecan account that used this address has moved to another one. This address no longer signs in.',
      },
      {
        vi: 'Nếu không phải bạn đổi, hãy gọi cho chúng tôi ngay theo số ở cuối thư.',
        en: 'If it was not you, call us at once at the number below.',
      },
    ],
    sms: {
      vi: 'Wecan: dia chi dang nhap nay vua duoc doi. Khong phai ban? Hay goi chung toi ngay.',
      en: 'Wecan: this sign-in address was just replaced. Not you? Call us at once.',
    },
  },
  'password-changed': {
    purpose: 'notice.service',
    subject: { vi: 'Mật khẩu Wecan vừa được đổi', en: 'Your Wecan password was changed' },
    lines: [
      {
        vi: 'Mật khẩu của bạn vừa được đặt hoặc đổi, và các thiết bị khác đã bị đăng xuất.',
        en: 'Your password was just set or changed, and other devices were signed out.',
      },
      {
        vi: 'Nếu không phải bạn, hãy đăng nhập bằng mã rồi đổi mật khẩu ngay.',
        en: 'If it was not you, sign in with a code and change it now.',
      },
    ],
    sms: { vi: 'Wecan: mat khau cua ban vua duoc doi. Khong phai ban? Hay xem ngay:', en: 'Wecan: your password was just changed. Not you? See:' },
    link: { words: { vi: 'Xem bảo mật tài khoản', en: 'Look at your security' }, path: () => '/account/security' },
  },
  ...orderTemplates,
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof templates;

/** Those that the job `send-notice` may send. */
export type NoticeName = { [N in TemplateName]: (typeof templates)[N]['purpose'] extends 'notice.service' ? N : never }[TemplateName];

export function isNoticeName(text: string): text is NoticeName {
  return Object.entries(templates).some(([name, { purpose }]) => name === text && purpose === 'notice.service');
}

import { type Locale, localePath, type Words } from '#platform/locale.ts';
import { fillHoles } from '#platform/refusal.ts';

import { mailHtml } from './mail-html.ts';
import { type Template, type TemplateName, templates } from './templates.ts';

/** Who signs the message and where it leads. */
export type Sender = { origin: string; company: Words; hotline: string };

export type Message = { subject: string; text: string; html: string; sms: string; language: Locale };

export type Rendering = { name: TemplateName; locale: Locale; sender: Sender; caseId?: string; holes?: Readonly<Record<string, string | number>> };

/** One template as mail and as text message, in the language of whoever reads it. */
export function renderMessage({ name, locale, sender, caseId = '', holes = {} }: Rendering): Message {
  const template: Template = templates[name];
  const fill = (words: Words) => fillHoles(words[locale], holes);
  const lines = template.lines.map(fill);
  const link = template.link && { label: template.link.words[locale], url: sender.origin + localePath(locale, template.link.path(caseId)) };
  const subject = fill(template.subject);
  const footer = [neverAsks[locale], `${sender.company[locale]} · ${sender.hotline} · ${sender.origin}`];
  const code = holes['code'] === undefined ? undefined : String(holes['code']);
  const host = new URL(sender.origin).host;
  return {
    subject,
    language: locale,
    text: [subject, ...lines, ...(link ? [`${link.label}:\n${link.url}`] : []), '--', ...footer].join('\n\n').concat('\n'),
    html: mailHtml({ locale, subject, lines, code, link, footer, kind: kinds[template.purpose][locale] }),
    // The last line lets a phone offer the code on our page and on no other.
    sms: [fill(template.sms), ...(link ? [link.url] : [])].join(' ').concat(code ? `\n@${host} #${code}` : ''),
  };
}

const neverAsks = {
  vi: 'Wecan không bao giờ hỏi mã OTP, mật khẩu hay số thẻ. Thư không có điểm ảnh theo dõi: chúng tôi không biết bạn mở thư lúc nào.',
  en: 'Wecan never asks for your one-time code, password or card number. This mail has no tracking pixel: we do not know when you open it.',
};

const kinds = {
  'account.authenticate': { vi: 'Thư đăng nhập', en: 'Sign-in mail' },
  'notice.service': { vi: 'Thư dịch vụ, không quảng cáo', en: 'Service mail, no advertising' },
} as const;

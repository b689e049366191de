import { type Locale } from '#platform/locale.ts';

type Parts = {
  locale: Locale;
  subject: string;
  lines: readonly string[];
  /** Shown large, in the place of the line that is the code alone. */
  code: string | undefined;
  link: { label: string; url: string } | undefined;
  footer: readonly string[];
  kind: string;
};

const ink = '#1d1c19';
const quiet = '#69635a';
const jade = '#0a7359';
const font = `font-family:'Be Vietnam Pro',Arial,sans-serif`;

/** Mail programs know tables and inline styles, and nothing that comes from elsewhere. */
export function mailHtml({ locale, subject, lines, code, link, footer, kind }: Parts): string {
  const body = lines.map((line) =>
    line === code ? codeHtml(line) : `<p style="margin:0 0 16px;font-size:16px;line-height:1.55">${escapeHtml(line)}</p>`,
  );
  const button = link ? buttonHtml(link) : '';
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#f3f0ea;color:${ink};${font}">
<table role="presentation" align="center" width="100%" style="max-width:560px;margin:0 auto;background:#ffffff;border-radius:16px;border-collapse:separate">
<tr><td style="padding:24px 28px 0">
<table role="presentation" width="100%"><tr>
<td style="font-size:22px;font-weight:700;color:${jade}">wecan</td>
<td align="right" style="font-size:13px;color:${quiet}">${escapeHtml(kind)}</td>
</tr></table>
</td></tr>
<tr><td style="padding:20px 28px 8px">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.3">${escapeHtml(subject)}</h1>
${body.join('\n')}
${button}
</td></tr>
<tr><td style="padding:16px 28px 24px;border-top:1px solid #e6e1d8">
${footer.map((line) => `<p style="margin:0 0 8px;font-size:12px;line-height:1.5;color:${quiet}">${escapeHtml(line)}</p>`).join('\n')}
</td></tr>
</table>
</body>
</html>
`;
}

function codeHtml(code: string): string {
  return `<p style="margin:0 0 16px;padding:16px;border-radius:12px;background:#e3f3ec;color:#07523f;font-size:36px;font-weight:700;letter-spacing:8px;text-align:center">${escapeHtml(code)}</p>`;
}

function buttonHtml({ label, url }: { label: string; url: string }): string {
  return `<p style="margin:8px 0 20px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:${jade};color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(label)}</a></p>
<p style="margin:0 0 16px;font-size:13px;line-height:1.5;color:${quiet};word-break:break-all">${escapeHtml(url)}</p>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

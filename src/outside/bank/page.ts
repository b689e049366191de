import { escapeHtml } from '../talk.ts';
import { type Link, merchant, paidInto, statusOf } from './link.ts';
import { manners } from './transfer.ts';

/** The bank's own page: a person in the demonstration "transfers" here. It belongs to no shop. */
export function transferPage(link: Link, said: string | undefined): string {
  const money = (amount: number) => `${amount.toLocaleString('vi-VN')} đồng`;
  const options = Object.entries(manners).map(
    ([value, words], index) =>
      `<label><input type="radio" name="manner" value="${value}"${index === 0 ? ' checked' : ''}> ${escapeHtml(words)}</label>`,
  );
  return frame(`
    <h1>Ngân hàng giả lập</h1>
    <p class="note">Trang này thay cho ứng dụng ngân hàng trong bản trình diễn. Không có tiền thật.</p>
    ${said ? `<p class="said" role="status">${escapeHtml(said)}</p>` : ''}
    <dl>
      <dt>Người nhận</dt><dd>${merchant.accountName}</dd>
      <dt>Số tài khoản</dt><dd>${merchant.accountNumber}</dd>
      <dt>Số tiền</dt><dd><b>${money(link.amount)}</b></dd>
      <dt>Nội dung</dt><dd><b>${escapeHtml(link.description)}</b></dd>
      <dt>Trạng thái</dt><dd>${statusOf(link, new Date())}, đã nhận ${money(paidInto(link))}</dd>
    </dl>
    <form method="post">
      <fieldset><legend>Chuyển thế nào?</legend>${options.join('')}</fieldset>
      <button>Chuyển ${money(link.amount)}</button>
    </form>`);
}

export function unknownPage(): string {
  return frame('<h1>Ngân hàng giả lập</h1><p>Không có yêu cầu thanh toán này.</p>');
}

function frame(content: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ngân hàng giả lập</title><style>
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:32rem;margin:2rem auto;padding:0 1rem}
.note{opacity:.75}.said{padding:.75rem 1rem;border-radius:8px;background:#0a7d5a22}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}
dt{opacity:.7}dd{margin:0}fieldset{border:1px solid #8886;border-radius:8px;display:grid;gap:.25rem;margin-block:1rem}label{padding-block:.5rem}
button{font:inherit;font-weight:600;min-height:44px;padding:0 1.25rem;border:0;border-radius:8px;background:#1d4ed8;color:#fff;cursor:pointer}
</style></head><body><main>${content}</main></body></html>`;
}

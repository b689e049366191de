import { escapeHtml } from '../talk.ts';
import { isOver, type Parcel, statusNames } from './parcel.ts';

/** What a person may let happen to a parcel in the demonstration. */
export const happenings = {
  next: 'Đi tiếp một chặng',
  fail: 'Không giao được, mang về',
  delay: 'Hoãn giao',
  'cannot-collect': 'Không lấy được hàng',
  lose: 'Thất lạc',
  twice: 'Báo lại trạng thái cũ hai lần',
  forge: 'Tin báo giả, sai mã',
} as const;
export type Happening = keyof typeof happenings;

export function isHappening(text: string): text is Happening {
  return Object.hasOwn(happenings, text);
}

/** The depot's own page, without names or addresses: parcels, and what may happen to them. */
export function depotPage(parcels: readonly Parcel[]): string {
  const rows = parcels.toReversed().map(
    (parcel) => `<tr id="${escapeHtml(parcel.label)}"><td><b>${escapeHtml(parcel.partnerId)}</b><br>${escapeHtml(parcel.label)}</td>
      <td>${parcel.status} ${escapeHtml(statusNames[parcel.status] ?? '')}</td>
      <td>${isOver(parcel) ? '' : buttons(parcel)}</td></tr>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bên giao hàng giả lập</title><style>
:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{text-align:start;padding:.5rem;border-block-end:1px solid #8886;vertical-align:top}
form{display:flex;flex-wrap:wrap;gap:.25rem}button{font:inherit;min-height:36px;padding:0 .75rem;border:1px solid #8886;border-radius:8px;background:none;color:inherit;cursor:pointer}
</style></head><body><main><h1>Bên giao hàng giả lập</h1>
<p>Kiện tự đi từng chặng theo giờ của bản trình diễn. Bấm để đi nhanh hơn, hoặc để có chuyện.</p>
<table><thead><tr><th>Kiện</th><th>Trạng thái</th><th>Cho xảy ra</th></tr></thead><tbody>${rows.join('')}</tbody></table></main></body></html>`;
}

function buttons({ label }: Parcel): string {
  const all = Object.entries(happenings).map(([value, words]) => `<button name="happening" value="${value}">${escapeHtml(words)}</button>`);
  return `<form method="post" action="/depot/${escapeHtml(label)}">${all.join('')}</form>`;
}

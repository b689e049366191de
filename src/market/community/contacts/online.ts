import { type Span, spansOf } from './span.ts';

const at = String.raw`\s?(?:@|\(at\)|\[at\]|\ba cong\b|\bacong\b)\s?`;
const dot = String.raw`\s?(?:\.|\(dot\)|\[dot\]|\bcham\b)\s?`;

const mails: readonly RegExp[] = [
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  new RegExp(`[a-z\\d][a-z\\d._%+-]*${at}[a-z\\d-]+${dot}(?:com|vn|net|org|edu|info)(?![\\p{L}\\d])`, 'gu'),
  new RegExp(`[a-z\\d][a-z\\d._%+-]*${at}(?:gmail|yahoo|hotmail|outlook|icloud|proton)(?![\\p{L}\\d])`, 'gu'),
];

/** Endings that are no word of Vietnamese or English where a space behind a full stop was forgotten ("đẹp.Shop"). */
const endings = 'com|vn|net|org|info|biz|asia|xyz|edu|gov';
/** The others count with a path behind them, or behind www. */
const wordEndings = 'shop|store|me|io|co|app|link|site|online|club|page|top|ly|ee|gl|be|tv|gg|dev';

const links: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s<>"]{2,}/giu,
  new RegExp(`(?<![\\p{L}\\d@._-])[a-z\\d][a-z\\d-]*(?:\\.[a-z\\d-]+)*\\.(?:${endings})(?![\\p{L}\\d-])(?:/[^\\s<>"]*)?`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d@._-])[a-z\\d][a-z\\d-]*(?:\\.[a-z\\d-]+)*\\.(?:${wordEndings})/[^\\s<>"]+`, 'giu'),
];
const spokenLinks: readonly RegExp[] = [/(?<![\p{L}\d])[a-z\d][a-z\d-]{2,}\s(?:cham|dot)\s(?:com|vn|net|org)(?![\p{L}\d])/gu];

const network = '(?:zalo|zl|viber|telegram|whatsapp|wechat|facebook|fb|instagram|insta|ig|tiktok|tik tok|messenger|skype)';
const handles: readonly RegExp[] = [
  /(?<![\p{L}\d._%+-])@[a-z\d][a-z\d._]{2,}/gu,
  // A name behind a colon or "là", or one that could be nothing else.
  new RegExp(`(?<![\\p{L}\\d])${network}(?:\\s(?:cua|ten|nick|id|minh|em|shop|toi)){0,3}\\s?(?::|=|\\bla\\b)\\s?[\\p{L}\\d._]{3,}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\d])${network}(?:\\s(?:ten|nick|id)){0,2}\\s(?=[a-z._]*[\\d_.][a-z\\d._]*(?:\\s|$))(?!\\d+\\s?(?:h|p|sao|ngay|lan|tin)(?:\\s|$))[a-z][a-z\\d._]{3,}`,
    'gu',
  ),
];

export function findMails(plain: string): Span[] {
  return mails.flatMap((pattern) => spansOf(plain, pattern));
}

/** On the text as written: "đẹp.Nét căng" holds no address, "dep.net" would. */
export function findLinks(text: string, plain: string): Span[] {
  return [...links.flatMap((pattern) => spansOf(text, pattern)), ...spokenLinks.flatMap((pattern) => spansOf(plain, pattern))];
}

export function findHandles(plain: string): Span[] {
  return handles.flatMap((pattern) => spansOf(plain, pattern));
}

import { type Span, spansOf } from './span.ts';

const number = String.raw`\d{1,4}[a-z]?(?:[/-]\d{1,4}[a-z]?){0,4}`;
const street = '(?:duong|pho|ngo|ngach|hem|kiet|thon|xom|ap|khu pho|to dan pho|quoc lo|dai lo)';
const area = String.raw`(?:phuong|p\.|xa|thi tran|thi xa|quan|q\.|huyen|dac khu|thanh pho|tp\.?|tinh|ward|district|commune)`;
const near = String.raw`[^\n;!?]{0,60}?`;

const inPlain: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\d])(?:so nha|nha so|sn)\s?:?\s?${number}(?=[\s,]+${near}(?<![\p{L}])(?:${street}|${area})\s)`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\d])so nha\s?:?\s?${number}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\d])${number}[\s,]+${street}\s${near}(?<![\p{L}])${area}\s?[\p{L}\d]+`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:ngo|ngach|hem|kiet|thon|xom|ap|khu pho|to dan pho|to)\s${number}[\s,]+${near}(?<![\p{L}])(?:${street}|${area})\s?[\p{L}\d]+`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:can ho|phong|lau|tang|toa|block)\s[a-z]?\d[\da-z.-]*[\s,]+${near}(?<![\p{L}])(?:chung cu|toa nha|${street}|${area})\s[\p{L}\d]+`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}\d])${number}\s(?:[\p{L}]+\s){1,4}(?:street|st\.|road|rd\.|avenue|alley|lane)(?![\p{L}])`, 'gu'),
];

/** Streets have names, and names begin with a capital: "đường Lê Lợi" is one, "đường kim mũi chỉ" is none. */
const name = String.raw`\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*){0,4}`;
const asWritten: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\d])\d{1,4}[a-zA-Z]?(?:[/-]\d{1,4}[a-zA-Z]?){0,4}[\s,]+(?:đường|Đường|ĐƯỜNG|phố|Phố|PHỐ|ngõ|Ngõ|hẻm|Hẻm)\s${name}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])\d{1,4}[a-zA-Z]?(?:[/-]\d{1,4}[a-zA-Z]?){0,4}[\s,]+${name}\s?,\s?(?:phường|Phường|P\.|p\.|xã|Xã|quận|Quận|Q\.|q\.|huyện|Huyện|TP|Tp)\s?[\p{L}\d]+`,
    'gu',
  ),
];

/** Where somebody lives or works: a number with a street, an alley or a commune, with and without accents. */
export function findAddresses(text: string, plain: string): Span[] {
  return [...inPlain.flatMap((pattern) => spansOf(plain, pattern)), ...asWritten.flatMap((pattern) => spansOf(text, pattern))];
}

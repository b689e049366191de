import { filler } from './plain-letters.ts';
import { type Span } from './span.ts';

/** Number words, and what people write for a nought: "không chín một hai…", "o9". */
const digitOfWord: Readonly<Record<string, string>> = {
  khong: '0',
  o: '0',
  zero: '0',
  mot: '1',
  one: '1',
  hai: '2',
  two: '2',
  ba: '3',
  three: '3',
  bon: '4',
  tu: '4',
  four: '4',
  nam: '5',
  lam: '5',
  five: '5',
  sau: '6',
  six: '6',
  bay: '7',
  seven: '7',
  tam: '8',
  eight: '8',
  chin: '9',
  nine: '9',
};

const digitsOrWord = new RegExp(`\\d+|(?<!\\p{L})(?:${Object.keys(digitOfWord).join('|')})(?!\\p{L})`, 'gu');
/** What may stand between the parts of one number. A comma and a space part the items of a list. */
const gap = new RegExp(`^(?:[\\s.\\-–—_·•*/()\\[\\]|~'${filler}\\uFE0F\\u20E3]|,(?!\\s)){0,4}$`, 'u');
const cue = /(?:sdt|dt|d thoai|dien thoai|zalo|zl|tel|call|goi|alo|lh|lien he|ib|phone|mobile|hotline|viber|so may|nhan)[\s:.\-–]{0,3}$/u;

/** Digits that are something else wherever they stand: our order numbers, dates, sums of money, lists of sizes. */
const others: readonly RegExp[] = [
  /\bwc-\d{4}-[0-9a-z]{6}\b/g,
  /(?<![\d./-])\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}(?![./-]?\d)/g,
  /(?<![\d.,])[1-9]\d{0,2}(?:[.,]\d{3})+(?=\s?(?:d|₫|vnd|dong|k|usd)(?!\p{L}))/gu,
  /(?<![\d.,])(?:0|[1-9]\d?)[.,]\d{1,2}(?:\s?[\s,;/-]\s?(?:0|[1-9]\d?)[.,]\d{1,2})+(?![\d.,])/g,
];

/** Letters right before the digits: a code of goods or of a parcel, unless they announce a number. */
const codeBefore = /(?<![\p{L}\d])[A-Z][A-Z\d]*[-_]?(?:\d+[-_])*$/u;

type Part = Span & { digits: string };

/**
 * Vietnamese telephone numbers, however they are broken up or written out, and foreign ones behind a plus.
 * `text` is what was written, `plain` the same in plain letters, unit for unit.
 */
export function findPhones(text: string, plain: string): Span[] {
  const masked = others.reduce((rest, pattern) => rest.replaceAll(pattern, (found) => 'x'.repeat(found.length)), plain);
  const parts = partsOf(masked);
  const found: Span[] = [];
  let next = 0;
  while (next < parts.length) {
    const end = endOfPhone({ text, masked, parts }, next);
    const [first, last] = [parts[next], parts[end - 1]];
    if (first && last && end > next) found.push({ start: first.start, end: last.end });
    next = Math.max(end, next + 1);
  }
  return found;
}

function partsOf(masked: string): Part[] {
  return [...masked.matchAll(digitsOrWord)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    digits: digitOfWord[word] ?? word,
  }));
}

type Search = { text: string; masked: string; parts: readonly Part[] };

/** The index behind the last part of the number that begins with this part; the index itself where none does. */
function endOfPhone({ text, masked, parts }: Search, from: number): number {
  const first = parts[from];
  if (!first) return from;
  const before = masked.slice(0, first.start);
  const isAnnounced = cue.test(before);
  if (!isAnnounced && codeBefore.test(text.slice(0, first.start))) return from;
  const hasPlus = /\+\s?$/.test(before);
  let digits = '';
  let found = from;
  for (let index = from; index < parts.length && digits.length < 15; index += 1) {
    const [part, previous] = [parts[index], parts[index - 1]];
    if (!part || (index > from && previous && !gap.test(masked.slice(previous.end, part.start)))) break;
    digits += part.digits;
    if (isPhone(digits, { hasPlus, isAnnounced })) found = index + 1;
  }
  return found;
}

function isPhone(digits: string, { hasPlus, isAnnounced }: { hasPlus: boolean; isAnnounced: boolean }): boolean {
  return (
    /^0(?:[35789]\d{8}|2\d{9})$/.test(digits) ||
    /^(?:00)?84(?:[35789]\d{8}|2\d{9})$/.test(digits) ||
    // Service lines: 1900 and 1800. The same digits are often a width and a length.
    /^1[89]00(?!19|20)\d{4}(?:\d\d)?$/.test(digits) ||
    (hasPlus && /^[1-9]\d{9,13}$/.test(digits)) ||
    (isAnnounced && /^[35789]\d{8}$/.test(digits))
  );
}

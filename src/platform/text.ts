/**
 * Text as a person meant it: composed accents, no control or invisible characters, single spaces. Line breaks
 * are kept only where the text is a paragraph.
 */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, ' ').trim();
}

export function cleanParagraph(text: string): string {
  return cleanText(text)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
      .replaceAll(/(?![\n\t\u200C\u200D])(?:\p{Cc}|\p{Cf}|\u034F|\u115F|\u1160|\u17B4|\u17B5)/gu, '')
      // Zero-width joiners hold emoji together; anywhere else they hide things.
      .replaceAll(/(?<!\p{Extended_Pictographic}\uFE0F?)[\u200C\u200D]/gu, '')
  );
}

/** Vietnamese letters as plain ones: "Điện thoại" as "dien thoai". */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

/** A text as a part of an address: "Ấm trà gốm 450 ml" as "am-tra-gom-450-ml". */
export function slugOf(text: string): string {
  return foldVietnamese(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
    .replaceAll(/-+$/g, '');
}

/** Lengths by issuer (PCI DSS 3.4 forbids keeping such a number): prefixes of ISO/IEC 7812. */
const issuers: readonly { prefix: RegExp; lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [16, 18, 19] },
  { prefix: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(30[0-5]|3095|36|38|39)/, lengths: [14, 16, 19] },
  { prefix: /^35(2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { prefix: /^62/, lengths: [16, 17, 18, 19] },
  { prefix: /^(6011|64[4-9]|65)/, lengths: [16, 19] },
  { prefix: /^9704/, lengths: [16, 19] },
  { prefix: /^220[0-4]/, lengths: [16, 19] },
];

/** Whether a text that a person wrote holds a payment card number: 14 to 19 digits, spaces and dashes aside. */
export function holdsCardNumber(text: string): boolean {
  const runs = text.normalize('NFKC').matchAll(/(?<!\d)\d(?:[ \-.]?\d){13,18}(?!\d)/g);
  return [...runs].some(([run]) => isCardNumber(run.replaceAll(/\D/g, '')));
}

function isCardNumber(digits: string): boolean {
  return issuers.some(({ prefix, lengths }) => prefix.test(digits) && lengths.includes(digits.length)) && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

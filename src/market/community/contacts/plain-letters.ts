import { foldVietnamese } from '#platform/text.ts';

/** Stands where a sign of two units became one, so that places in the plain text are places in the text itself. */
export const filler = '\u0000';

/** The text in plain small letters and plain digits, unit for unit: "Số ①９" as "so 19". */
export function plainLetters(text: string): string {
  return Array.from(text, plainSign).join('');
}

function plainSign(sign: string): string {
  const plain = foldVietnamese(sign.normalize('NFKC'));
  if (plain.length === sign.length) return plain;
  return plain.length === 1 ? plain.padEnd(sign.length, filler) : sign;
}

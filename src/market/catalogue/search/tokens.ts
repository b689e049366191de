import { foldVietnamese } from '#platform/text.ts';

/**
 * One word of a title or of a query. `parts` are the pieces of a compound ("wh-1000xm4"), `also` are other forms
 * under which it may be found, `length` is how many words of the text it stands for ("450 ml" is one measure).
 */
export type Token = {
  written: string;
  folded: string;
  parts: readonly string[];
  also: readonly string[];
  length: number;
};

/** Units after a number, each with the one form that stands in the index. */
const units: ReadonlyMap<string, string> = new Map(
  [
    'ml',
    'l lit',
    'g gr gram',
    'kg',
    'mg',
    'mm',
    'cm',
    'm met',
    'km',
    'inch inches " ” ″ “',
    'w watt',
    'kw',
    'v volt',
    'a ampe',
    'ma',
    'mah',
    'wh',
    'hz',
    'khz',
    'mhz',
    'ghz',
    'kb',
    'mb',
    'gb',
    'tb',
    'mbps',
    'gbps',
    'db',
    'btu',
    'hp',
    'dpi',
    'fps',
    'mp megapixel megapixels',
    'px',
    'k',
    'p',
  ].flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);

/** A run of letters and digits, with what may stand inside a model number or a measure. */
const compoundPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,\-/+'’_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*["”″]?/gu;

/** The words of a text, in order. What is not a letter or a digit only separates. */
export function tokensOf(text: string): Token[] {
  // "3 in 1" is one word: apart, its pieces are in every second title.
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/(\d)\s?in\s?(\d)/g, '$1in$2');
  const compounds = plain.match(compoundPattern) ?? [];
  return joinMeasures(compounds.flatMap(tokensOfCompound));
}

function tokensOfCompound(compound: string): Token[] {
  const measure = /^\d/.test(compound) ? measureOf(folded(compound)) : undefined;
  if (measure) return [measure];
  const pieces = compound
    .replace(/["”″]$/u, '')
    .split(/[/+'’_-]|(?<!\d)[.,]|[.,](?!\d)/u)
    .filter(Boolean);
  const isModel = pieces.length > 1 && pieces.length <= 4 && pieces.every((piece) => /^[a-z0-9.]+$/.test(piece)) && pieces.join('').length <= 24;
  if (!isModel) return pieces.map(plainToken);
  const joined = pieces.join('');
  return [{ written: joined, folded: joined, parts: pieces.map(folded), also: none, length: 1 }];
}

/** "450ml", "20.000mah", "15,6inch" and bare numbers: separators of thousands go, a decimal comma is a point. */
function measureOf(text: string): Token | undefined {
  const [, digits, unit = ''] = /^(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?)([a-z"”″]*)$/u.exec(text) ?? [];
  if (!digits) return undefined;
  const number = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? digits.replaceAll(/[.,]/g, '') : digits.replace(',', '.');
  const known = units.get(unit);
  if (unit && !known) return undefined;
  return known ? measureToken(number, known, 1) : { written: number, folded: number, parts: none, also: none, length: 1 };
}

function measureToken(number: string, unit: string, length: number): Token {
  return { written: number + unit, folded: number + unit, parts: none, also: [number], length };
}

function plainToken(piece: string): Token {
  const plain = folded(piece);
  // "v5.0" is also asked for as "5.0", and "iphone12" as "iphone 12".
  const [, letters, digits] = /^([a-z]+)(\d+(?:\.\d+)?)$/.exec(plain) ?? [];
  const also = letters && digits ? (letters === 'v' ? [digits] : letters.length >= 3 ? [letters, digits] : none) : none;
  return { written: piece, folded: plain, parts: none, also, length: 1 };
}

const none: readonly string[] = [];
const foldings = new Map<string, string>();
const mostFoldings = 20_000;

/** Folding is most of the work of reading a title, and titles use the same few thousand words. */
function folded(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word;
  const known = foldings.get(word);
  if (known !== undefined) return known;
  if (foldings.size >= mostFoldings) foldings.clear();
  const plain = foldVietnamese(word);
  foldings.set(word, plain);
  return plain;
}

/** A number and a unit apart, "450 ml", are one measure. */
function joinMeasures(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const unit = units.get(token.folded);
    const isUnit = unit !== undefined && token.parts.length === 0;
    if (before && isUnit && /^\d+(\.\d+)?$/.test(before.folded)) joined[joined.length - 1] = measureToken(before.folded, unit, 2);
    else joined.push(token);
  }
  return joined;
}

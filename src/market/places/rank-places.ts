import { cleanLine, foldVietnamese } from '#platform/text.ts';

import { type Place } from './place.ts';

type Indexed = { place: Place; words: readonly string[]; folded: readonly string[]; province: readonly string[]; squeezed: string };

/** Places with their words as they are and in plain letters. */
export type PlaceIndex = readonly Indexed[];

export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const collator = new Intl.Collator('vi');
  return places
    .toSorted((a, b) => collator.compare(a.name, b.name) || collator.compare(a.province.name, b.province.name))
    .map((place) => {
      const words = wordsOf(place.name.toLowerCase());
      const folded = words.map(foldVietnamese);
      return { place, words, folded, province: wordsOf(foldVietnamese(place.province.name)), squeezed: folded.join('') };
    });
}

/** Everything that fits, best first; nothing for a text without a letter. */
export function rankPlaces(index: PlaceIndex, text: string, limit: number): Place[] {
  const asked = askedWords(text);
  if (asked.words.length === 0) return [];
  const hits = index.map((entry) => ({ place: entry.place, score: scoreOf(entry, asked) })).filter(({ score }) => score > 0);
  return hits
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ place }) => place);
}

type Asked = { words: readonly string[]; folded: readonly string[]; kind: Place['kind'] | undefined; hasAccents: boolean };

const kinds: Readonly<Record<string, Place['kind']>> = { phuong: 'phường', p: 'phường', xa: 'xã', x: 'xã', 'dac khu': 'đặc khu' };
/** Words of our own English addresses that say nothing more. */
const englishKinds: ReadonlySet<string> = new Set(['ward', 'commune', 'special', 'zone', 'city', 'province']);
const nicknames: Readonly<Record<string, string>> = { hcm: 'hồ chí minh', tphcm: 'hồ chí minh', hcmc: 'hồ chí minh', hn: 'hà nội', tphn: 'hà nội' };

/** The words that tell something: without "thành phố", "tỉnh", "Việt Nam", and the kind set apart. */
function askedWords(text: string): Asked {
  const named = wordsOf(cleanLine(text).toLowerCase())
    .map((word) => nicknames[foldVietnamese(word)] ?? word)
    .join(' ')
    .replace(/ (việt nam|viet nam|vietnam)$/, '')
    .replaceAll(/(^| )(thành phố|thanh pho|tỉnh|tp) (?=\S)/g, '$1');
  const [, word = '', rest = ''] = /^(đặc khu|dac khu|\S+) (.+)$/.exec(named) ?? [];
  // "Phương" with its accent is a name: Phương Liễu.
  const kind = word === 'phương' ? undefined : kinds[foldVietnamese(word)];
  const words = wordsOf(kind ? rest : named).filter((one) => !englishKinds.has(one));
  return { words, folded: words.map(foldVietnamese), kind, hasAccents: words.some((one) => one !== foldVietnamese(one)) };
}

/**
 * The name first: typed in full, then begun, then its words in another order. What is left must be words of the
 * province. Accents that were typed and agree, and the right kind, decide between equals.
 */
function scoreOf(entry: Indexed, asked: Asked): number {
  const leading = leadingWords(entry.folded, asked.folded);
  const kind = asked.kind === entry.place.kind ? 4 : 0;
  if (leading > 0 && isIn(entry.province, asked, leading)) {
    const isWhole = leading === entry.folded.length && asked.folded[leading - 1] === entry.folded[leading - 1];
    const accents = asked.hasAccents ? asked.words.slice(0, leading).filter((word, at) => entry.words[at]?.startsWith(word)).length : 0;
    const ward = entry.place.kind === 'phường' ? 1 : 0;
    return 100 + (isWhole ? 40 : 0) + 3 * accents + kind + ward - Math.min(entry.folded.length - leading, 9);
  }
  if (isIn([...entry.folded, ...entry.province], asked, 0)) {
    return 20 + 10 * asked.folded.filter((word) => entry.folded.includes(word)).length + kind;
  }
  const squeezed = asked.folded.join('');
  return squeezed.length > 3 && entry.squeezed.startsWith(squeezed) ? 10 : 0;
}

/** Whether the words from one on are all there, in any order; the last may be only begun. */
function isIn(parts: readonly string[], { folded }: Asked, from: number): boolean {
  return folded.every((word, at) => at < from || parts.includes(word) || (at === folded.length - 1 && parts.some((part) => part.startsWith(word))));
}

/** How many words of the name were typed from its beginning, the last of them perhaps only begun. */
function leadingWords(name: readonly string[], asked: readonly string[]): number {
  let count = 0;
  while (count < asked.length && name[count] === asked[count]) count += 1;
  const next = asked[count];
  const isBegun = next !== undefined && count === asked.length - 1 && name[count]?.startsWith(next);
  return isBegun ? count + 1 : count;
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

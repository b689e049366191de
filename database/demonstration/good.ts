import { type Look } from './look.ts';

/** Vietnamese first, then English. */
export type Both = readonly [vi: string, en: string];

/** One choice of a good: its name in both languages, how many there are, and its price where it is not the good's. */
export type Choice = readonly [vi: string, en: string, stock: number, priceVnd?: number];

/**
 * One product of the demonstration. Whoever adds one gives it an id of its own, which also names its pictures,
 * and runs `node scripts/make-pictures.ts`.
 */
export type Good = {
  id: string;
  vi: string;
  en: string;
  aboutVi: string;
  aboutEn: string;
  /** Slug of a seller of sellers.ts. */
  seller: string;
  brand?: string;
  /** By the code of an attribute of the category; a word that is the same in both languages stands once. */
  facts: Readonly<Record<string, string | Both>>;
  grams: number;
  price: number;
  /** What was asked before, from so many days ago until so many days ago: a saving is shown where that proves it. */
  was?: { vnd: number; from: number; until: number };
  /** In what the choices differ. */
  choice?: Both;
  choices?: readonly Choice[];
  /** How many, where there is nothing to choose. */
  stock?: number;
  /** Seen by nobody yet: it waits for the department of listings. */
  waits?: true;
  look: Look;
};

export type SubCategory = { slug: string; name: Both; goods: readonly Good[] };

export type Attribute = { code: string; name: Both; unit?: string; isFacet: boolean };

export type TopCategory = {
  slug: string;
  name: Both;
  attributes: readonly Attribute[];
  /** What stands for the category. */
  look: Look;
  subs: readonly SubCategory[];
};

export function oneWord(value: string | Both): Both {
  return typeof value === 'string' ? [value, value] : value;
}

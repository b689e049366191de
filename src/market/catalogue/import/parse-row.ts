import { cleanLine, holdsCardNumber } from '#platform/text.ts';

import { type SourceFacts } from '../add-listings.ts';
import { deepest } from '../add-category.ts';
import { fault, type ImportFault } from './import-faults.ts';

export const neededColumns = ['sku', 'title', 'category', 'price_vnd'] as const;
export const knownColumns = [...neededColumns, 'discount_percent', 'rating', 'review_count'] as const;
export type Column = (typeof knownColumns)[number];

export type ImportRow = {
  line: number;
  sku: string;
  title: string;
  /** Names from the root to the leaf. */
  category: readonly [string, ...string[]];
  priceVnd: number;
  facts: Omit<SourceFacts, 'source'>;
};

export const mostLettersOfTitle = 500;
const mostLettersOfCategory = 120;
const mostVnd = 10_000_000_000;

/** One row of a file as what it means, or the first thing that is wrong with it. Pure: it knows no other rows. */
export function parseRow(line: number, columns: Readonly<Partial<Record<Column, string>>>): ImportRow | ImportFault {
  const sku = skuOf(present(columns.sku));
  if (typeof sku !== 'string') return sku;
  const title = titleOf(present(columns.title));
  if (typeof title !== 'string') return title;
  const category = categoryOf(present(columns.category));
  if ('code' in category) return category;
  const priceVnd = priceOf(present(columns.price_vnd));
  if (typeof priceVnd !== 'number') return priceVnd;
  const facts = factsOf(columns);
  return 'code' in facts ? facts : { line, sku, title, category, priceVnd, facts };
}

export function isFault(row: ImportRow | ImportFault): row is ImportFault {
  return 'code' in row;
}

/** Line breaks and what cannot be seen become spaces; "N/A" and nothing are absent. */
function present(value: string | undefined): string | undefined {
  const text = cleanLine((value ?? '').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200D)\p{Cf}/gu, ' '));
  return text === '' || text.toUpperCase() === 'N/A' ? undefined : text;
}

function skuOf(text: string | undefined): string | ImportFault {
  if (text === undefined) return fault('no-sku');
  if (/^\d[.,]\d+E\+\d+$/i.test(text)) return fault('rounded-sku');
  return /^[0-9A-Za-z][0-9A-Za-z._/-]{0,63}$/.test(text) ? text : fault('bad-sku');
}

function titleOf(text: string | undefined): string | ImportFault {
  if (text === undefined || !/[\p{L}\p{N}]/u.test(text)) return fault('no-title');
  if (text.length > mostLettersOfTitle) return fault('long-title', { length: text.length, most: mostLettersOfTitle });
  return holdsCardNumber(text) ? fault('card-number') : text;
}

function categoryOf(text: string | undefined): readonly [string, ...string[]] | ImportFault {
  if (text === undefined) return fault('no-category');
  const [root = '', ...below] = text.split(/\s*>\s*/);
  const names = [root, ...below];
  if (names.length > deepest) return fault('deep-category', { found: names.length, most: deepest });
  if (names.some((name) => name === '' || name.length > mostLettersOfCategory)) return fault('bad-category', { most: mostLettersOfCategory });
  return names.some(holdsCardNumber) ? fault('card-number') : [root, ...below];
}

function priceOf(text: string | undefined): number | ImportFault {
  if (text === undefined) return fault('no-price');
  const bare = text.replace(/\s*(?:₫|đ|vnd)$/i, '');
  if (/^\d{1,3}([.,\s]\d{3})+$/.test(bare)) return fault('separated-price', { plain: bare.replaceAll(/\D/g, '') });
  const price = /^\d{1,11}$/.test(text) ? Number(text) : 0;
  return price >= 1 && price <= mostVnd ? price : fault('bad-price');
}

function factsOf(columns: Readonly<Partial<Record<Column, string>>>): ImportRow['facts'] | ImportFault {
  const [discount, rating, reviews] = [present(columns.discount_percent), present(columns.rating), present(columns.review_count)];
  if (discount !== undefined && !(/^\d{1,3}$/.test(discount) && Number(discount) <= 100)) return fault('bad-discount');
  if (rating !== undefined && !(/^\d([.,]\d+)?$/.test(rating) && numberOf(rating) <= 5)) return fault('bad-rating');
  if (reviews !== undefined && !/^\d{1,9}$/.test(reviews)) return fault('bad-review-count');
  return {
    ...(discount !== undefined && { discountPercent: Number(discount) }),
    ...(rating !== undefined && { rating: numberOf(rating) }),
    ...(reviews !== undefined && { reviewCount: Number(reviews) }),
  };
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

import { type Locale } from '#platform/locale.ts';
import { groupThousands } from '#platform/money.ts';

/** A count as people say it: 940, 1,2 nghìn, 3,4 triệu; 940, 1.2k, 3.4m. */
export function formatCount(count: number, locale: Locale): string {
  if (count < 1_000) return String(count);
  const [unit, word] = count < 1_000_000 ? [1_000, { vi: ' nghìn', en: 'k' }] : [1_000_000, { vi: ' triệu', en: 'm' }];
  return `${decimal(Math.floor(count / (unit / 10)) / 10, locale)}${word[locale]}`;
}

/** 1.290 in Vietnamese, 1,290 in English. */
export function formatWhole(count: number, locale: Locale): string {
  const grouped = groupThousands(count);
  return locale === 'vi' ? grouped : grouped.replaceAll('.', ',');
}

/** 4,9 or 4.9: always one digit behind the mark, so that a column of ratings is even. */
export function formatRating(rating: number, locale: Locale): string {
  const text = rating.toFixed(1);
  return locale === 'vi' ? text.replace('.', ',') : text;
}

/** How far a price fell, rounded towards the smaller claim; undefined when it did not fall by a whole percent. */
export function percentOff(priceVnd: number, wasVnd: number | undefined): number | undefined {
  if (!wasVnd || wasVnd <= priceVnd) return undefined;
  const percent = Math.floor(((wasVnd - priceVnd) * 100) / wasVnd);
  return percent > 0 ? percent : undefined;
}

function decimal(number: number, locale: Locale): string {
  const text = String(number);
  return locale === 'vi' ? text.replace('.', ',') : text;
}

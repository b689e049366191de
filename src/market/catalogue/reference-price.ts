import { daysAfter } from '#platform/time.ts';

/** A price and from when it was asked, the newest first. */
export type AskedPrice = { priceVnd: number; since: Date };

export type ReferencePrice = { priceVnd: number; from: Date; until: Date; shownUntil: Date };

/** A price counts as the one before only when it was really asked for so long before the present one began. */
export const provingDays = 30;
/** After that the lower price is simply the price. */
const shownDays = 60;

/**
 * The struck price beside a lower one: the lowest that was asked during the thirty days before, and only where
 * these days are on record. So a price raised for a week proves nothing, and a saving is never larger than true.
 */
export function referencePrice(asked: readonly AskedPrice[], at: Date): ReferencePrice | undefined {
  const [present, ...earlier] = asked;
  if (!present || present.since > at) return undefined;
  const windowFrom = daysAfter(present.since, -provingDays);
  const shownUntil = daysAfter(present.since, shownDays);
  const first = earlier.find((price) => price.since <= windowFrom);
  if (!first || at >= shownUntil) return undefined;
  const inWindow = earlier.slice(0, earlier.indexOf(first) + 1);
  const lowestVnd = Math.min(...inWindow.map(({ priceVnd }) => priceVnd));
  if (lowestVnd <= present.priceVnd) return undefined;
  const lowest = inWindow.find(({ priceVnd }) => priceVnd === lowestVnd);
  const since = lowest?.since ?? windowFrom;
  return { priceVnd: lowestVnd, from: since, until: endOf(asked, since) ?? present.since, shownUntil };
}

function endOf(asked: readonly AskedPrice[], since: Date): Date | undefined {
  return asked[asked.findIndex((price) => price.since === since) - 1]?.since;
}

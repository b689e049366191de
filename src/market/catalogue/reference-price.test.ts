import fc from 'fast-check';
import { expect, test } from 'vitest';

import { daysAfter } from '#platform/time.ts';

import { type AskedPrice, provingDays, referencePrice } from './reference-price.ts';

const at = new Date('2026-11-22T05:00:00Z');
const asked = (...prices: [priceVnd: number, daysAgo: number][]): AskedPrice[] =>
  prices.map(([priceVnd, daysAgo]) => ({ priceVnd, since: daysAfter(at, -daysAgo) }));

test('a price that was asked for thirty days before may be struck', () => {
  const reference = referencePrice(asked([389_000, 4], [450_000, 41]), at);

  expect(reference).toEqual({ priceVnd: 450_000, from: daysAfter(at, -41), until: daysAfter(at, -4), shownUntil: daysAfter(at, 56) });
});

test('a price that was asked for a day less proves nothing', () => {
  expect(referencePrice(asked([389_000, 4], [450_000, 33]), at)).toBeUndefined();
  expect(referencePrice(asked([389_000, 4], [450_000, 34]), at)?.priceVnd).toBe(450_000);
});

test('a price raised shortly before is not the one before: the lowest of the thirty days is', () => {
  expect(referencePrice(asked([389_000, 4], [600_000, 10], [400_000, 90]), at)?.priceVnd).toBe(400_000);
  expect(referencePrice(asked([389_000, 4], [600_000, 10], [380_000, 90]), at)).toBeUndefined();
});

test('what was asked earlier than thirty days before does not count', () => {
  expect(referencePrice(asked([389_000, 4], [450_000, 40], [100_000, 90]), at)?.priceVnd).toBe(450_000);
});

test('after sixty days the lower price is simply the price', () => {
  expect(referencePrice(asked([389_000, 59], [450_000, 200]), at)?.priceVnd).toBe(450_000);
  expect(referencePrice(asked([389_000, 60], [450_000, 200]), at)).toBeUndefined();
});

test('one price, none, or one of tomorrow prove nothing', () => {
  expect(referencePrice(asked([389_000, 400]), at)).toBeUndefined();
  expect(referencePrice([], at)).toBeUndefined();
  expect(referencePrice(asked([389_000, -1], [450_000, 200]), at)).toBeUndefined();
});

test('whatever the history, a struck price is higher than the present one and was asked in the thirty days before it', () => {
  const histories = fc.array(fc.record({ priceVnd: fc.integer({ min: 1, max: 9 }), daysAgo: fc.integer({ min: 0, max: 200 }) }), { maxLength: 8 });
  fc.assert(
    fc.property(histories, (history) => {
      const prices = asked(
        ...history.toSorted((a, b) => a.daysAgo - b.daysAgo).map(({ priceVnd, daysAgo }): [number, number] => [priceVnd, daysAgo]),
      );
      const reference = referencePrice(prices, at);
      const [present] = prices;
      if (!reference || !present) return;
      expect(reference.priceVnd).toBeGreaterThan(present.priceVnd);
      expect(reference.until.getTime()).toBeGreaterThanOrEqual(daysAfter(present.since, -provingDays).getTime());
      expect(reference.from.getTime()).toBeLessThanOrEqual(reference.until.getTime());
    }),
  );
});

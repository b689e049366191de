import fc from 'fast-check';
import { expect, test } from 'vitest';

import { divideVnd, formatVnd, shareOfVnd } from './money.ts';

test('money is written as people write it', () => {
  expect(formatVnd(1_290_000)).toBe('1.290.000\u00A0₫');
  expect(formatVnd(0)).toBe('0\u00A0₫');
  expect(formatVnd(-25_000)).toBe('−25.000\u00A0₫');
});

test('dividing a sum loses nothing and favours nobody by more than a đồng', () => {
  fc.assert(
    fc.property(fc.nat(9_000_000_000), fc.array(fc.integer({ min: 1, max: 50_000_000 }), { minLength: 1, maxLength: 30 }), (total, weights) => {
      const parts = divideVnd(total, weights);
      const sum = weights.reduce((a, b) => a + b, 0);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      for (const [index, part] of parts.entries()) expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum)).toBeLessThan(1.001);
    }),
  );
});

test('a share rounds half up', () => {
  expect(shareOfVnd(100_000, 500)).toBe(5_000);
  expect(shareOfVnd(99, 50)).toBe(0);
  expect(shareOfVnd(100, 50)).toBe(1);
});

import { expect, test } from 'vitest';

import { formatCount, formatRating, formatWhole, percentOff } from './figures.ts';

test('counts read as people say them', () => {
  expect(formatCount(940, 'vi')).toBe('940');
  expect(formatCount(1_249, 'vi')).toBe('1,2 nghìn');
  expect(formatCount(1_249, 'en')).toBe('1.2k');
  expect(formatCount(12_000, 'vi')).toBe('12 nghìn');
  expect(formatCount(3_450_000, 'en')).toBe('3.4m');
});

test('a count is never rounded up to what it has not reached', () => {
  expect(formatCount(1_999, 'vi')).toBe('1,9 nghìn');
  expect(formatCount(999_999, 'en')).toBe('999.9k');
});

test('whole numbers and ratings have the marks of their language', () => {
  expect(formatWhole(1_290_000, 'vi')).toBe('1.290.000');
  expect(formatWhole(1_290_000, 'en')).toBe('1,290,000');
  expect(formatRating(5, 'vi')).toBe('5,0');
  expect(formatRating(4.86, 'en')).toBe('4.9');
});

test('a saving is rounded towards the smaller claim, and none is claimed without one', () => {
  expect(percentOff(389_000, 450_000)).toBe(13);
  expect(percentOff(450_000, 450_000)).toBeUndefined();
  expect(percentOff(450_000, 389_000)).toBeUndefined();
  expect(percentOff(449_999, 450_000)).toBeUndefined();
  expect(percentOff(389_000, undefined)).toBeUndefined();
});

import { describe, expect, test } from 'vitest';

import { isOneSlipApart, vocabularyOf } from './vocabulary.ts';

describe('one slip of the finger', () => {
  test.each([
    ['nghe', 'nge'],
    ['nghe', 'ngheo'],
    ['nghe', 'ngha'],
    ['nghe', 'nhge'],
    ['dien', 'dein'],
    ['aa', 'aaa'],
  ])('parts "%s" and "%s"', (a, b) => {
    expect(isOneSlipApart(a, b)).toBe(true);
    expect(isOneSlipApart(b, a)).toBe(true);
  });

  test.each([
    ['nghe', 'nghe'],
    ['nghe', 'nh'],
    ['nghe', 'egnh'],
    ['dien', 'nied'],
    ['', 'ab'],
  ])('does not part "%s" and "%s"', (a, b) => {
    expect(isOneSlipApart(a, b)).toBe(false);
    expect(isOneSlipApart(b, a)).toBe(false);
  });
});

describe('a vocabulary', () => {
  const vocabulary = vocabularyOf(
    [
      { word: 'am', written: 'âm', count: 40, listings: 40 },
      { word: 'tra', written: 'trả', count: 30, listings: 30 },
      { word: 'thanh', written: 'thanh', count: 20, listings: 20 },
      { word: 'nghe', written: 'nghe', count: 9, listings: 9 },
      { word: 'xm4', written: 'xm4', count: 1, listings: 1 },
    ],
    [
      { first: 'am', second: 'tra', written: 'ấm trà', count: 7 },
      { first: 'am', second: 'thanh', written: 'âm thanh', count: 20 },
    ],
  );

  test('knows words and neighbours', () => {
    expect(vocabulary.countOf('am')).toBe(40);
    expect(vocabulary.countOf('khong')).toBe(0);
    expect(vocabulary.countOfPair('am', 'tra')).toBe(7);
    expect(vocabulary.countOfPair('tra', 'am')).toBe(0);
  });

  test('writes a word with the accents that it has beside its neighbour', () => {
    expect(vocabulary.write(['am', 'tra'])).toBe('ấm trà');
    expect(vocabulary.write(['am', 'thanh'])).toBe('âm thanh');
    expect(vocabulary.write(['tra', 'xyz'])).toBe('trả xyz');
  });

  test('finds words one slip away, and leaves models alone', () => {
    expect(vocabulary.near('nge')).toEqual(['nghe']);
    expect(vocabulary.near('nghe')).toEqual([]);
    expect(vocabulary.near('xm5')).toEqual([]);
  });

  test('ten thousand words are ready in well under a tenth of a second', () => {
    const words = Array.from({ length: 10_000 }, (_, index) => ({
      word: `tu${index.toString(36).replaceAll(/\d/g, 'q')}x`,
      written: 't',
      count: 1,
      listings: 1,
    }));
    const startedAt = performance.now();
    vocabularyOf(words, []);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});

import { expect, test } from 'vitest';

import { code128 } from './code-128.ts';

/** Reads a Code 128 back by the widths of its bars, as a scanner does (ISO/IEC 15417, code set B, with its check sign). */
function scan({ path, width }: { path: string; width: number }): string {
  const bars = [...path.matchAll(/M(\d+) 0h(\d+)/g)].map(([, x, w]) => [Number(x), Number(w)] as const);
  const widths = bars.flatMap(([x, w], index) => {
    const next = bars[index + 1];
    return next ? [w, next[0] - x - w] : [w];
  });
  expect(bars[0]?.[0]).toBe(10);
  const last = bars.at(-1) ?? [0, 0];
  expect(last[0] + last[1] + 10).toBe(width);
  const signs = Array.from({ length: (widths.length - 1) / 6 }, (_, index) => widths.slice(index * 6, index * 6 + 6).join(''));
  // Every sign is eleven modules wide, the stop sign with its closing bar thirteen.
  for (const sign of signs) expect([...sign].reduce((sum, digit) => sum + Number(digit), 0)).toBe(11);
  return signs.join(' ');
}

test('a tracking code becomes bars: start B, the signs, the check sign and stop', () => {
  const scanned = scan(code128('A1'));

  // Start B (104), A (33), 1 (17), the check sign (104 + 33 + 2 x 17) mod 103 = 68, stop: rows of the table of the standard.
  expect(scanned).toBe('211214 111323 123221 141221 233111');
});

test('the same text gives the same bars, another text others', () => {
  expect(code128('S1.A1.17373471')).toEqual(code128('S1.A1.17373471'));
  expect(code128('S1.A1.17373471').path).not.toBe(code128('S1.A1.17373472').path);
});

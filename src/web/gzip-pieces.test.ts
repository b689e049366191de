import { crc32, gunzipSync } from 'node:zlib';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { appendCrc, zeroRun } from './crc32.ts';
import { pieceOf, stitch } from './gzip-pieces.ts';

test('the sum of two texts in a row comes from the sums of both', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.uint8Array({ maxLength: 2_000 }), (first, second) => {
      const whole = crc32(Buffer.concat([first, second]));
      expect(appendCrc(crc32(first), crc32(second), zeroRun(second.length))).toBe(whole);
    }),
  );
});

test('pieces with texts between them open to exactly what went in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 3_000 }), fc.string({ unit: 'grapheme', maxLength: 60 })), {
        minLength: 1,
        maxLength: 5,
      }),
      async (parts) => {
        const pieces = await Promise.all(parts.map(([text]) => pieceOf(text)));
        const between = parts.slice(0, -1).map(([, text]) => Buffer.from(text));
        const whole = parts.map(([text], index) => Buffer.concat([Buffer.from(text), between[index] ?? Buffer.alloc(0)]));
        expect(gunzipSync(stitch(pieces, between)).equals(Buffer.concat(whole))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('a text too long for one stored block is refused rather than cut', async () => {
  const [a, b] = await Promise.all([pieceOf('a'), pieceOf('b')]);
  expect(() => stitch([a, b], [Buffer.alloc(65_536)])).toThrow('at most 65,535');
});

test('a piece that is kept holds on to nothing larger than itself', async () => {
  const { deflated } = await pieceOf('Ấm trà gốm '.repeat(300));
  expect(deflated.buffer.byteLength).toBe(deflated.length);
});

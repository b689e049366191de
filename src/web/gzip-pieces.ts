import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

import { appendCrc, type ZeroRun, zeroRun } from './crc32.ts';

const deflate = promisify(deflateRaw);

/** A part of a page, compressed once, that stands in a gzip stream beside others which are not. */
export type Piece = { deflated: Buffer; crc: number; length: number; run: ZeroRun };

const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** An empty block that says it is the last. */
const last = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** Flushed to a whole byte and not ended, so that something else can follow. */
export async function pieceOf(text: string): Promise<Piece> {
  const bytes = Buffer.from(text);
  const deflated = exactly(await deflate(bytes, { level: 9, finishFlush: constants.Z_SYNC_FLUSH }));
  return { deflated, crc: crc32(bytes), length: bytes.length, run: zeroRun(bytes.length) };
}

/** A copy of its own size: what zlib or `Buffer.concat` answers is often a part of something larger, which would be kept with it. */
export function exactly(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  copy.set(bytes);
  return copy;
}

/**
 * One gzip stream of pieces with short texts between them. The texts go in as they are, in stored blocks: a page
 * with a person's alias costs no compression, only a check sum over a few bytes.
 */
export function stitch(pieces: readonly Piece[], between: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [head];
  let crc = 0;
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    parts.push(piece.deflated);
    crc = appendCrc(crc, piece.crc, piece.run);
    length += piece.length;
    const text = between[index];
    if (!text || text.length === 0) continue;
    parts.push(storedHead(text.length), text);
    crc = crc32(text, crc);
    length += text.length;
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc, 0);
  tail.writeUInt32LE(length >>> 0, 4);
  parts.push(last, tail);
  return Buffer.concat(parts);
}

function storedHead(length: number): Buffer {
  if (length > 0xff_ff) throw new Error('A text between pieces has at most 65,535 bytes.');
  const bytes = Buffer.alloc(5);
  bytes.writeUInt16LE(length, 1);
  bytes.writeUInt16LE(~length & 0xff_ff, 3);
  return bytes;
}

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip } from 'node:zlib';

import { type Face } from '#platform/server/face-cookie.ts';
import { pageMarks } from '#platform/server/page-marks.ts';

import { exactly, type Piece, pieceOf, stitch } from './gzip-pieces.ts';

const compressBrotli = promisify(brotliCompress);
const decompress = promisify(gunzip);

type Part = keyof typeof pageMarks;

/** A page as everybody sees it, in pieces, with the places of its personal parts between them. */
export type KeptPage = {
  pieces: readonly Piece[];
  between: readonly Part[];
  /** What a visitor gets, ready to send. */
  brotli: Buffer;
  gzip: Buffer;
  etag: string;
  contentType: string;
  /** Headers for a visitor, name and value in turn. */
  visitorHeaders: readonly string[];
  tags: readonly string[];
  ttlMs: number;
  madeAtMs: number;
  bytes: number;
};

export type Shown = { html: string; contentType: string; tags: readonly string[]; ttlMs: number };

const anyMark = new RegExp(Object.values(pageMarks).join('|'), 'g');
const partOfMark = new Map<string, Part>([
  [pageMarks.person, 'person'],
  [pageMarks.count, 'count'],
]);

/** Cuts a rendered page at its marks and compresses it, off the main thread. `visitorWords` stand for the alias. */
export async function keepPage(shown: Shown, visitorWords: string, madeAtMs: number): Promise<KeptPage> {
  const between = [...shown.html.matchAll(anyMark)].flatMap(([mark]) => partOfMark.get(mark) ?? []);
  const visitorHtml = shown.html.replaceAll(anyMark, (mark) => (partOfMark.get(mark) === 'person' ? escapeHtml(visitorWords) : ''));
  const bytes = Buffer.from(visitorHtml);
  const [pieces, compressed] = await Promise.all([
    Promise.all(shown.html.split(anyMark).map((text) => pieceOf(text))),
    compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  ]);
  const brotli = exactly(compressed);
  const gzip = exactly(stitch(pieces, textsBetween(between, { person: escapeHtml(visitorWords), count: '' })));
  const { tags, ttlMs, contentType } = shown;
  const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  // A matrix has 128 bytes; the rest is the page's own bookkeeping, estimated.
  const size = brotli.length + gzip.length + pieces.reduce((sum, piece) => sum + piece.deflated.length + 300, 500);
  return { pieces, between, brotli, gzip, etag, contentType, visitorHeaders: visitorHeaders(shown, etag), tags, ttlMs, madeAtMs, bytes: size };
}

function visitorHeaders({ contentType, ttlMs }: Shown, etag: string): string[] {
  const seconds = ttlMs / 1_000;
  return Object.entries({
    'content-type': contentType,
    'cache-control': `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${seconds * 10}`,
    etag: `W/"${etag}"`,
    // A cache between us and people may not send this to somebody who has a basket.
    vary: 'accept-encoding, cookie',
  }).flat();
}

/** The page with a person's alias and basket count put in, as a gzip stream. */
export function personalGzip(page: KeptPage, face: Face, visitorWords: string): Buffer {
  return stitch(
    page.pieces,
    textsBetween(page.between, { person: escapeHtml(face.alias ?? visitorWords), count: face.count > 0 ? String(face.count) : '' }),
  );
}

/** For the rare program that reads no gzip. */
export async function plainBytes(gzip: Buffer): Promise<Buffer> {
  return decompress(gzip);
}

/** The one place where something personal is written into kept HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function textsBetween(between: readonly Part[], texts: Record<Part, string>): Buffer[] {
  return between.map((part) => Buffer.from(texts[part]));
}

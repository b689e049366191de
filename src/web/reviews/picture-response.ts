import { createHash } from 'node:crypto';

/**
 * A picture of a review, whose permission was looked up for this very request. Browsers keep it for a minute and then ask
 * again; nothing between us and them keeps it.
 */
export function pictureResponse(bytes: Buffer, request: Request): Response {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = { 'cache-control': 'private, max-age=60', etag };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'content-type': 'image/webp', 'content-length': String(bytes.length), 'content-disposition': 'inline' },
  });
}

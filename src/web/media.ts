import { type IncomingMessage, type ServerResponse } from 'node:http';

import { readPicture } from '#platform/server/media.ts';

const address = /^\/media\/([0-9a-f-]{36})\/(\d{2,4}\.(?:webp|avif))$/;

/** Pictures of the catalogue. A file under an id and a width never changes, so browsers keep it for good. */
export async function answerMedia(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, id = '', file = ''] = address.exec(request.url ?? '') ?? [];
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const picture = isRead ? await readPicture(id, file) : undefined;
  if (!picture) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end('Not found\n');
    return;
  }
  const headers = { 'content-type': picture.type, 'content-length': picture.bytes.length, 'cache-control': 'public, max-age=31536000, immutable' };
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : picture.bytes);
}

import { type Asked } from './asked-for.ts';
import { accepts } from './direct-answer.ts';
import { type KeptPage, personalGzip, plainBytes } from './kept-page.ts';
import { type Exchange } from './page-front.ts';

const forOne = ['cache-control', 'private, no-store'] as const;
const brotli = ['content-encoding', 'br'] as const;
const gzip = ['content-encoding', 'gzip'] as const;

/** Sends a kept page to a visitor, who may keep it too, or to a person with their alias and basket count in it. */
export function sendKept(page: KeptPage, asked: Asked & { visitorWords: string }, exchange: Exchange): void {
  const { face, encodings, etag } = asked;
  const takesGzip = accepts(encodings, 'gzip');
  if (face) {
    const bytes = personalGzip(page, face, asked.visitorWords);
    const own = ['content-type', page.contentType, ...forOne];
    if (takesGzip) sendBytes(bytes, [...own, ...gzip], exchange);
    else void plainBytes(bytes).then((plain) => sendBytes(plain, own, exchange));
  } else if (etag?.includes(page.etag)) exchange.response.writeHead(304, [...exchange.headers, ...page.visitorHeaders]).end();
  else if (accepts(encodings, 'br')) sendBytes(page.brotli, [...page.visitorHeaders, ...brotli], exchange);
  else if (takesGzip) sendBytes(page.gzip, [...page.visitorHeaders, ...gzip], exchange);
  else void plainBytes(page.gzip).then((plain) => sendBytes(plain, page.visitorHeaders, exchange));
}

function sendBytes(bytes: Buffer, own: readonly string[], { request, response, headers }: Exchange): void {
  response.writeHead(200, [...headers, ...own, 'content-length', String(bytes.length)]);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

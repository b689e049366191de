import { type IncomingMessage, type ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Headers by which pages talk to this server; none of them leaves it. */
export const innerHeaders = { shared: 'x-wecan-shared', route: 'x-wecan-route' } as const;

const compressible = /^(text\/|application\/(json|problem\+json|manifest\+json|xml|ld\+json)|image\/svg)/;
const leastBytes = 1_024;

/**
 * Sees an answer off that was made for one person: takes the inner headers off, forbids keeping it, and
 * compresses it quickly, for it is sent once.
 */
export function seeOff(request: IncomingMessage, response: ServerResponse, tellRoute: (route: string) => void): void {
  const { writeHead, write, end } = response;
  let held: { status: number; chunks: Buffer[] } | undefined;
  let isHeadDone = false;
  const sendHead = (status: number, rest: readonly unknown[]) => {
    isHeadDone = true;
    for (const [name, value] of headersIn(rest)) response.setHeader(name, value);
    tellRoute(String(response.getHeader(innerHeaders.route) ?? ''));
    for (const name of Object.values(innerHeaders)) response.removeHeader(name);
    const type = String(response.getHeader('content-type') ?? '');
    if (type.startsWith('text/html') && !response.hasHeader('cache-control')) response.setHeader('cache-control', 'private, no-store');
    if (mayCompress(request, response, type)) held = { status, chunks: [] };
    else Reflect.apply(writeHead, response, [status]);
    return response;
  };
  const hold = (chunk: unknown): boolean => {
    if (!isHeadDone) sendHead(response.statusCode, []);
    if (!held) return false;
    if (typeof chunk === 'string') held.chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) held.chunks.push(Buffer.from(chunk));
    return true;
  };
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => (isHeadDone ? Reflect.apply(writeHead, response, [status, ...rest]) : sendHead(status, rest)),
    write: (...words: unknown[]) => hold(words[0]) || Reflect.apply(write, response, words),
    end: (...words: unknown[]) => {
      if (!hold(typeof words[0] === 'function' ? undefined : words[0]) || !held) return Reflect.apply(end, response, words);
      const body = Buffer.concat(held.chunks);
      const bytes = body.length < leastBytes ? body : compress(request, response, body);
      response.setHeader('content-length', bytes.length);
      Reflect.apply(writeHead, response, [held.status]);
      return Reflect.apply(end, response, request.method === 'HEAD' ? [] : [bytes]);
    },
  });
}

export type Encoding = 'br' | 'gzip';

const accepted = { br: /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/, gzip: /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/ } as const satisfies Record<
  Encoding,
  RegExp
>;

export function accepts(said: string | string[] | undefined, encoding: Encoding): boolean {
  return typeof said === 'string' && accepted[encoding].test(said);
}

function mayCompress(request: IncomingMessage, response: ServerResponse, type: string): boolean {
  return compressible.test(type) && !response.hasHeader('content-encoding') && encodingFor(request) !== undefined && request.method !== 'HEAD';
}

function compress(request: IncomingMessage, response: ServerResponse, body: Buffer): Buffer {
  const encoding = encodingFor(request);
  if (!encoding) return body;
  response.setHeader('content-encoding', encoding);
  response.appendHeader('vary', 'accept-encoding');
  if (encoding === 'gzip') return gzipSync(body, { level: 1 });
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
}

function headersIn(rest: readonly unknown[]): [string, string | string[]][] {
  const given = rest.find((one) => typeof one === 'object' && one !== null);
  return Object.entries(Object(given)).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]);
}

function encodingFor({ headers }: IncomingMessage): Encoding | undefined {
  const said = headers['accept-encoding'];
  return accepts(said, 'br') ? 'br' : accepts(said, 'gzip') ? 'gzip' : undefined;
}

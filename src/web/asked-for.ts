import { type IncomingMessage } from 'node:http';

import { LRUCache } from 'lru-cache';

import { type Face, faceCookie, openFace } from '#platform/server/face-cookie.ts';

import { pageAddressOf } from './page-address.ts';

/** What a request says that a kept page needs to know. */
export type Asked = { address: string; face: Face | undefined; encodings: string | undefined; etag: string | undefined };

/** What an address asks for, worked out once; empty when no kept page can be meant. */
const addresses = new LRUCache<string, string>({ max: 10_000 });
/** The same person asks for many pages; their cookie opens to the same face each time. */
const faces = new LRUCache<string, Face>({ max: 5_000, ttl: 10 * 60_000 });

/** Undefined where a kept page cannot be the answer: a form, an address with more in it, a person whose face we do not know. */
export function askedFor({ method, url = '/', rawHeaders }: IncomingMessage): Asked | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  let address = addresses.get(url);
  if (address === undefined) {
    address = isPage(url) ? (pageAddressOf(url) ?? '') : '';
    addresses.set(url, address);
  }
  if (!address) return undefined;
  const { cookie, encodings, etag } = headersIn(rawHeaders);
  if (!cookie?.includes('wecan_')) return { address, face: undefined, encodings, etag };
  const face = faceIn(cookie);
  return face && { address, face, encodings, etag };
}

/** Node sorts the headers of a request into an object when they are first looked at, which costs more than looking for three. */
function headersIn(raw: readonly string[]): { cookie: string | undefined; encodings: string | undefined; etag: string | undefined } {
  let cookie: string | undefined;
  let encodings: string | undefined;
  let etag: string | undefined;
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index] ?? '';
    if (name.length === 6 && name.toLowerCase() === 'cookie') cookie = cookie ? `${cookie}; ${raw[index + 1]}` : raw[index + 1];
    else if (name.length === 15 && name.toLowerCase() === 'accept-encoding') encodings = raw[index + 1];
    else if (name.length === 13 && name.toLowerCase() === 'if-none-match') etag = raw[index + 1];
  }
  return { cookie, encodings, etag };
}

/** Whatever has an ending is a file, and the pages serve files themselves. */
function isPage(url: string): boolean {
  return !/^\/(api|media|_app)\/|^\/(healthz|readyz)$|^[^?]*\.[^/?]*(\?|$)/.test(url);
}

function faceIn(cookie: string): Face | undefined {
  const start = cookie.startsWith(`${faceCookie}=`) ? 0 : cookie.indexOf(`; ${faceCookie}=`) + 2;
  if (start === 1) return undefined;
  const end = cookie.indexOf(';', start);
  const sealed = cookie.slice(start + faceCookie.length + 1, end < 0 ? undefined : end);
  const known = faces.get(sealed);
  if (known) return known;
  const face = openFace(sealed);
  if (face) faces.set(sealed, face);
  return face;
}

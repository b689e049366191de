import { hash } from 'node:crypto';

import { type Locale } from '#platform/locale.ts';

import { type ApiContext, type Described } from './operation.ts';

type Asked = { context: ApiContext; locale: Locale; location: string | undefined };

/**
 * An answer as it was shaped: it is written once and not parsed again on its way out; that it fits the document is what the
 * tests see to.
 */
export function sendAnswer(operation: Described, answer: unknown, { context, locale, location }: Asked): Response {
  const headers: Record<string, string> = {};
  if (operation.speaks) headers['content-language'] = locale;
  if (!operation.answer) return new Response(null, { status: 204, headers: { ...headers, 'cache-control': 'no-store' } });
  const text = JSON.stringify(answer);
  headers['content-type'] = 'application/json; charset=utf-8';
  if (location !== undefined) headers['location'] = location;
  const status = operation.status ?? 200;
  if (operation.keepSeconds === undefined) return new Response(text, { status, headers: personal(headers) });
  const etag = `"${hash('sha1', text, 'base64url').slice(0, 20)}"`;
  const kept = {
    ...headers,
    etag,
    'cache-control': `public, max-age=${operation.keepSeconds}`,
    ...(operation.speaks && { vary: 'accept-language' }),
  };
  if (isKnown(context.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers: kept });
  return new Response(text, { status, headers: kept });
}

function personal(headers: Record<string, string>): Record<string, string> {
  return { ...headers, 'cache-control': 'private, no-store', vary: 'authorization, accept-language' };
}

function isKnown(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag));
}

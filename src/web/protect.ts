import { type IncomingMessage, type ServerResponse } from 'node:http';

import { type Settings } from '#platform/server/settings.ts';

import { isDevelopment } from './pages.ts';

/** No page runs or loads anything that is not ours, and none needs an inline script or style. */
const strictPolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `manifest-src 'self'`,
  `worker-src 'self'`,
  `form-action 'self'`,
  `frame-ancestors 'none'`,
  `base-uri 'none'`,
].join('; ');

/** The development server writes styles into the page; nobody is served that outside development. */
const developmentPolicy = strictPolicy.replace(`style-src 'self'`, `style-src 'self' 'unsafe-inline'`);

/** Headers of every answer, name and value in turn, as `writeHead` takes them fastest. */
export function standingHeaders({ mode }: Settings): readonly string[] {
  return Object.entries({
    'content-security-policy': isDevelopment ? developmentPolicy : strictPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    ...(mode === 'production' && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }).flat();
}

export function protectAnswer(response: ServerResponse, standing: readonly string[]): void {
  for (let index = 0; index < standing.length; index += 2) response.setHeader(standing[index] ?? '', standing[index + 1] ?? '');
}

/** Without a proxy that we trust, nobody may say on behalf of whom or by which scheme they come; SvelteKit asks for the scheme. */
export function distrust({ headers, socket }: IncomingMessage, { trustsProxy, origin }: Settings): void {
  if (trustsProxy) {
    // Not every proxy says by which scheme people come, and what comes past it says nothing of where from.
    headers['x-forwarded-proto'] ??= new URL(origin).protocol.slice(0, -1);
    headers['x-forwarded-for'] ??= socket.remoteAddress ?? 'unknown';
    return;
  }
  headers['x-forwarded-proto'] = 'http';
  delete headers['x-forwarded-for'];
}

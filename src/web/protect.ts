import { type IncomingMessage, type ServerResponse } from 'node:http';

import { type Settings } from '#platform/server/settings.ts';

/** No page runs or loads anything that is not ours, and none needs an inline script or style. */
const contentSecurityPolicy = [
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

/** Headers of every answer, and the one that tells SvelteKit by which scheme the person came. */
export function protect(request: IncomingMessage, response: ServerResponse, settings: Settings): void {
  if (!settings.trustsProxy) {
    request.headers['x-forwarded-proto'] = 'http';
    delete request.headers['x-forwarded-for'];
  }
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  if (settings.mode === 'production') response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

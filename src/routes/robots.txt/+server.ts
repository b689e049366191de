import { installation } from '#platform/server/installation.ts';

import type { RequestHandler } from './$types';

/** Personal and passing pages are for people; a demonstration is for nobody who keeps an index. */
const personal = ['/account', '/basket', '/checkout', '/orders', '/pay', '/seller', '/ops', '/sign-in', '/register', '/search', '/dev', '/api'];

export const GET: RequestHandler = () => {
  const { mode, origin } = installation();
  const both = personal.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]);
  const rules = mode === 'demonstration' ? ['Disallow: /'] : both;
  const text = ['User-agent: *', ...rules, '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' } });
};

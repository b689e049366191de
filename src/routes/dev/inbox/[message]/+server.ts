import { error, type RequestHandler } from '@sveltejs/kit';

import { findLetter } from '#platform/server/inbox.ts';

import { assertDemonstration } from '../only-demonstration.ts';

/** The mail as a mail program shows it: its own styles, no scripts, nothing from elsewhere. */
export const GET: RequestHandler = async ({ params }) => {
  assertDemonstration();
  const letter = await findLetter(params['message'] ?? '');
  if (!letter?.html) error(404);
  return new Response(letter.html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation-by-user-activation; frame-ancestors 'none'`,
    },
  });
};

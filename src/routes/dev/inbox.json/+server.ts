import { json, type RequestHandler } from '@sveltejs/kit';

import { inboxAuthenticators, lettersTo } from '#platform/server/inbox.ts';

import { assertDemonstration } from '../inbox/only-demonstration.ts';

const mostListed = 500;

/** The same for programs: `/dev/inbox.json?to=0912345678`. */
export const GET: RequestHandler = async ({ url, setHeaders }) => {
  assertDemonstration();
  setHeaders({ 'cache-control': 'no-store' });
  const [messages, staff] = await Promise.all([lettersTo(url.searchParams.get('to') ?? '', mostListed), inboxAuthenticators()]);
  return json({ messages, staff });
};

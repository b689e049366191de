import { json } from '@sveltejs/kit';

import { readsOf } from '#enforcement/with-purpose.ts';
import { suggest } from '#market/catalogue/search/suggestions.ts';
import { localePath } from '#platform/locale.ts';
import { cleanLine } from '#platform/text.ts';

import type { RequestHandler } from './$types';

const longestText = 200;

/** What to offer while somebody types: nothing of it is kept, and nothing is known of who asks. */
export const GET: RequestHandler = async ({ url, locals }) => {
  const text = cleanLine((url.searchParams.get('q') ?? '').slice(0, longestText));
  const found = text === '' ? [] : await suggest(readsOf('storefront'), text);
  const suggestions = found.map(({ text: words, path, kind }) => ({ text: words, href: localePath(locals.locale, path), kind }));
  return json({ suggestions }, { headers: { 'cache-control': 'public, max-age=60' } });
};

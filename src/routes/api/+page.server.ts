import { installation } from '#platform/server/installation.ts';
import { apiWords } from '#ui/words/api.ts';

import { apiPage } from '../../web/api/api-page.ts';
import { type PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, setHeaders }) => {
  // It changes with the program only, and says the same to everybody.
  setHeaders({ 'x-wecan-shared': 'api; ttl=3600' });
  return { page: apiPage(locals.locale), origin: installation().origin, conventions: apiWords.conventions[locals.locale] };
};

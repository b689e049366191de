import { mostCandidates, ranking } from '#market/catalogue/search/ranking.ts';

import { sharePage } from '../../web/catalogue/share-page.ts';
import type { PageServerLoad } from './$types';

/** The figures by which the statements order: the page cannot say anything else than what is done. */
export const load: PageServerLoad = (event) => {
  sharePage(event, [], 600);
  return { ranking, mostCandidates };
};

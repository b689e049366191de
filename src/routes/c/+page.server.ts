import { keptTree } from '#market/catalogue/keep-tree.ts';

import { sharePage } from '../../web/catalogue/share-page.ts';
import { shownCategories } from '../../web/catalogue/shown-categories.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locale, now } = event.locals;
  const tree = await keptTree(now);
  sharePage(event, ['home'], 60);
  return { categories: await shownCategories(tree.children(undefined), tree, locale), topCategory: '' };
};

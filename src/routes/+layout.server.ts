import { nameOf } from '#market/catalogue/category-tree.ts';
import { keptTree } from '#market/catalogue/keep-tree.ts';
import { installation } from '#platform/server/installation.ts';
import { readFace } from '#platform/server/face-cookie.ts';
import { pageMarks } from '#platform/server/page-marks.ts';
import { demonstrationController, publishedController } from '#policy/controller.ts';
import { siteWords } from '#ui/words/site.ts';

import type { LayoutServerLoad } from './$types';

/** An import may make more of them than a bar can hold; the page of all categories has them all. */
const mostTopCategories = 9;

/** What stands around every page. A shared page gets marks where its two personal parts will be put in. */
export const load: LayoutServerLoad = async ({ locals, cookies, url }) => {
  const { mode, origin } = installation();
  const isDemonstration = mode === 'demonstration';
  const tree = await keptTree(locals.now);
  return {
    locale: locals.locale,
    origin,
    path: url.pathname.replace(/^\/en(?=\/|$)/, '') || '/',
    isDemonstration,
    controller: isDemonstration ? demonstrationController : publishedController,
    categories: tree
      .children(undefined)
      .slice(0, mostTopCategories)
      .map((category) => ({ slug: category.slug, name: nameOf(category, locals.locale) })),
    ...(locals.isShared ? pageMarks : personalParts(readFace(cookies), locals.locale)),
  };
};

function personalParts(face: ReturnType<typeof readFace>, locale: App.Locals['locale']): { person: string; count: string } {
  return { person: face?.alias ?? siteWords.signIn[locale], count: face?.count ? String(face.count) : '' };
}

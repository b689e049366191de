import { error } from '@sveltejs/kit';

import { type Category, type CategoryTree, nameOf } from '#market/catalogue/category-tree.ts';
import { keptTree } from '#market/catalogue/keep-tree.ts';
import { localePath } from '#platform/locale.ts';

import { askedListings } from '../../../web/catalogue/asked-listings.ts';
import { sharePage } from '../../../web/catalogue/share-page.ts';
import { shownCategories } from '../../../web/catalogue/shown-categories.ts';
import { shownListings } from '../../../web/catalogue/shown-listings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url, params } = event;
  const { locale } = locals;
  const tree = await keptTree(locals.now);
  const category = tree.findBySlug(params.slug);
  if (!category) error(404);
  const asked = { ...askedListings(url), text: '', category: undefined };
  const [{ shown, answer }, children] = await Promise.all([
    shownListings(asked, { path: `/c/${category.slug}`, category }, locals),
    asked.page === 1 ? shownCategories(tree.children(category.id), tree, locale) : [],
  ]);
  sharePage(event, [`category:${category.id}`, ...answer.items.map(({ id }) => `listing:${id}` as const)]);
  return {
    shown,
    children,
    slug: category.slug,
    name: nameOf(category, locale),
    trail: trailOf(tree, category, locale),
    topCategory: tree.path(category.id)[0]?.slug ?? '',
  };
};

function trailOf(tree: CategoryTree, category: Category, locale: App.Locals['locale']) {
  return tree.path(category.id).map((step) => ({
    label: nameOf(step, locale),
    href: step.id === category.id ? undefined : localePath(locale, `/c/${step.slug}`),
  }));
}

import { readsOf } from '#enforcement/with-purpose.ts';
import { type Category, type CategoryTree, nameOf } from '#market/catalogue/category-tree.ts';
import { type CategoryPicture, picturesOfCategories } from '#market/catalogue/pictures-of-categories.ts';
import { type Locale } from '#platform/locale.ts';
import { type CategoryOnPage } from '#ui/catalogue/category-on-page.ts';

/** Categories with their pictures: one statement for all of them. */
export async function shownCategories(categories: readonly Category[], tree: CategoryTree, locale: Locale): Promise<CategoryOnPage[]> {
  const pictures = await picturesOfCategories(
    readsOf('storefront'),
    categories.map(({ id }) => id),
  );
  return categories.map((category) => {
    const name = nameOf(category, locale);
    return {
      slug: category.slug,
      name,
      picture: shownPicture(pictures.get(category.id), name),
      children: tree.children(category.id).map((child) => ({ slug: child.slug, name: nameOf(child, locale) })),
    };
  });
}

function shownPicture(picture: CategoryPicture | undefined, alt: string): CategoryOnPage['picture'] {
  return picture && { ...picture, alt };
}

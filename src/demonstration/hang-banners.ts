import { type RoleTx } from '#enforcement/with-purpose.ts';
import { addBanner } from '#market/catalogue/add-banner.ts';
import { readCategoryTree } from '#market/catalogue/category-tree.ts';

import { banners } from '../../database/demonstration/banners.ts';
import { mediaIdOf } from './pictures-of-market.ts';

/** The wide pictures of the home page, each leading to its category. */
export async function hangBanners(tx: RoleTx<'catalogue'>, at: Date): Promise<void> {
  const tree = await readCategoryTree(tx);
  for (const [position, { name, title, line, categorySlug }] of banners.entries()) {
    const category = tree.findBySlug(categorySlug);
    if (!category) throw new Error(`The banner "${name}" leads to the category "${categorySlug}", which there is not.`);
    const [titleVi, titleEn] = title;
    const [lineVi, lineEn] = line;
    const mediaId = mediaIdOf({ folder: 'bang-lon', name });
    await addBanner(tx, { titleVi, titleEn, lineVi, lineEn, mediaId, categoryId: category.id, position }, at);
  }
}

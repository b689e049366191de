import { type RoleTx } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { slugOf } from '#platform/text.ts';

import { type Category, type CategoryId } from './category-tree.ts';

export type NewCategory = {
  parent?: Category | undefined;
  nameVi: string;
  nameEn?: string | undefined;
  /** Made from the name where none is given. */
  slug?: string | undefined;
  position?: number | undefined;
};

export const deepest = 5;

export async function addCategory(tx: RoleTx<'catalogue'>, { parent, nameVi, nameEn, slug, position = 0 }: NewCategory): Promise<Category> {
  const depth = (parent?.depth ?? 0) + 1;
  if (depth > deepest) throw new Refusal('catalogue/category-too-deep', { deepest });
  const id = randomId<'catalogue.categories'>();
  const category: Category = { id, parentId: parent?.id, slug: slug ?? (await freeSlug(tx, nameVi, parent)), nameVi, nameEn, depth, position };
  await tx
    .insertInto('catalogue.categories')
    .values({ id, parent_id: parent?.id ?? null, slug: category.slug, name_vi: nameVi, name_en: nameEn ?? null, depth, position })
    .execute();
  return category;
}

/** "Phụ kiện khác" stands under many: there its parent's name comes before it, and at last a part of an id. */
async function freeSlug(tx: RoleTx<'catalogue'>, name: string, parent: Category | undefined): Promise<string> {
  const plain = slugOf(name);
  const wanted = [plain, slugOf(`${parent?.nameVi ?? ''} ${name}`), `${plain}-${randomId<CategoryId>().slice(0, 8)}`.replace(/^-/, '')].filter(
    Boolean,
  );
  const taken = await tx.selectFrom('catalogue.categories').select('slug').where('slug', 'in', wanted).execute();
  const free = wanted.find((slug) => !taken.some((row) => row.slug === slug));
  if (!free) throw new Error('No address is left for this category.');
  return free;
}

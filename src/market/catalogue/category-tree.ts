import { type Kysely } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';
import { type Id } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

export type CategoryId = Id<'catalogue.categories'>;

export type Category = {
  id: CategoryId;
  parentId: CategoryId | undefined;
  slug: string;
  nameVi: string;
  nameEn: string | undefined;
  depth: number;
  position: number;
};

export type CategoryTree = {
  find: (id: CategoryId) => Category | undefined;
  findBySlug: (slug: string) => Category | undefined;
  /** From the root to the category itself. */
  path: (id: CategoryId) => readonly Category[];
  /** In the order in which they are shown; the roots when no category is named. */
  children: (id: CategoryId | undefined) => readonly Category[];
  all: readonly Category[];
};

export type CategoryReader = Kysely<Pick<RoleTables['storefront'], 'catalogue.categories'>>;

/** At most a few thousand rows of a line each: the whole tree is read at once. */
const mostCategories = 20_000;

export async function readCategoryTree(reads: CategoryReader): Promise<CategoryTree> {
  const rows = await reads
    .selectFrom('catalogue.categories')
    .select(['id', 'parent_id', 'slug', 'name_vi', 'name_en', 'depth', 'position'])
    .orderBy('position')
    .orderBy('name_vi')
    .limit(mostCategories)
    .execute();
  return treeOf(
    rows.map((row) => ({
      id: row.id,
      parentId: row.parent_id ?? undefined,
      slug: row.slug,
      nameVi: row.name_vi,
      nameEn: row.name_en ?? undefined,
      depth: row.depth,
      position: row.position,
    })),
  );
}

export function treeOf(all: readonly Category[]): CategoryTree {
  const byId = new Map(all.map((category) => [category.id, category]));
  const bySlug = new Map(all.map((category) => [category.slug, category]));
  const byParent = Map.groupBy(all, (category) => category.parentId);
  const path = (id: CategoryId | undefined): readonly Category[] => {
    const category = id && byId.get(id);
    return category ? [...path(category.parentId), category] : [];
  };
  return {
    find: (id) => byId.get(id),
    findBySlug: (slug) => bySlug.get(slug),
    path,
    children: (id) => byParent.get(id) ?? [],
    all,
  };
}

export function nameOf(category: Pick<Category, 'nameVi' | 'nameEn'>, locale: Locale): string {
  return locale === 'en' ? (category.nameEn ?? category.nameVi) : category.nameVi;
}

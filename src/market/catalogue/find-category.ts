import { sql } from 'kysely';

import { type CategoryId, type CategoryReader } from './category-tree.ts';

export async function findCategory(reads: CategoryReader, slug: string): Promise<{ id: CategoryId; depth: number } | undefined> {
  return reads.selectFrom('catalogue.categories').select(['id', 'depth']).where('slug', '=', slug).executeTakeFirst();
}

export type CategoryNames = { slug: string; nameVi: string; nameEn: string | null };

/** What some categories are called, without the rest of the tree. */
export async function namesOfCategories(reads: CategoryReader, ids: readonly CategoryId[]): Promise<Map<string, CategoryNames>> {
  const rows = await reads
    .selectFrom('catalogue.categories')
    .select(['id', 'slug', 'name_vi as nameVi', 'name_en as nameEn'])
    .where('id', '=', sql<CategoryId>`any (${ids}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}

import { type Kysely, sql } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';

import { type CategoryId } from './category-tree.ts';
import { type StoredPicture } from './facts-of-listings.ts';

export type CategoryPicture = StoredPicture;

type Reader = Kysely<Pick<RoleTables['storefront'], 'catalogue.category_media' | 'catalogue.media'>>;

/** The picture that stands for each category; those without one are not among them. */
export async function picturesOfCategories(reads: Reader, ids: readonly CategoryId[]): Promise<Map<CategoryId, CategoryPicture>> {
  if (ids.length === 0) return new Map();
  const rows = await reads
    .selectFrom('catalogue.category_media as place')
    .innerJoin('catalogue.media as media', 'media.id', 'place.media_id')
    .distinctOn('place.category_id')
    .select([
      'place.category_id as categoryId',
      'media.id',
      'media.width',
      'media.height',
      'media.widths',
      'media.has_avif as hasAvif',
      'media.placeholder',
    ])
    .where('place.category_id', '=', sql<CategoryId>`any (${ids}::uuid[])`)
    .orderBy('place.category_id')
    .orderBy('place.position')
    .execute();
  return new Map(rows.map(({ categoryId, ...picture }) => [categoryId, picture]));
}

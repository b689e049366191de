import { sql } from 'kysely';

import { type RoleTx } from '#enforcement/with-purpose.ts';

import { type CategoryId, type CategoryTree, readCategoryTree } from './category-tree.ts';
import { documentOfListing, facetValuesOf } from './document-of-listing.ts';
import { type FactsOfListing, factsOfListings, type ListingId, type StoredPicture } from './facts-of-listings.ts';
import { insertMany } from './insert-many.ts';

const batch = 500;

/**
 * Makes the documents of these listings anew: the one function that whatever changes a listing calls. A listing
 * that visitors may not see has none; a document that is as it was is not written.
 */
export async function refreshDocuments(tx: RoleTx<'catalogue'>, ids: readonly ListingId[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  const tree = await readCategoryTree(tx);
  const pictures = await picturesOfCategories(tx);
  for (let start = 0; start < ids.length; start += batch) {
    const some = ids.slice(start, start + batch);
    const facts = await factsOfListings(tx, some, at);
    await writeDocuments(tx, facts, { tree, pictures, at });
    const seen = new Set(facts.map(({ id }) => id));
    const unseen = some.filter((id) => !seen.has(id));
    if (unseen.length > 0) await tx.deleteFrom('catalogue.documents').where('listing_id', 'in', unseen).execute();
  }
}

type Surroundings = { tree: CategoryTree; pictures: ReadonlyMap<CategoryId, StoredPicture>; at: Date };

async function writeDocuments(tx: RoleTx<'catalogue'>, facts: readonly FactsOfListing[], { tree, pictures, at }: Surroundings): Promise<void> {
  const values = new Map(facts.flatMap(facetValuesOf).map((value) => [value.key, value]));
  await insertMany(tx, 'catalogue.facet_values', {
    rows: [...values.values()],
    onConflict: sql`on conflict (key) do update set name_vi = excluded.name_vi, name_en = excluded.name_en, value_vi = excluded.value_vi, value_en = excluded.value_en
      where (facet_values.name_vi, facet_values.name_en, facet_values.value_en) is distinct from (excluded.name_vi, excluded.name_en, excluded.value_en)`,
  });
  const rows = facts.map((fact) => {
    const path = tree.path(fact.categoryId);
    const nearest = path.toReversed().flatMap(({ id }) => pictures.get(id) ?? []);
    return documentOfListing(fact, path, { picture: nearest[0] ?? null, at });
  });
  await insertMany(tx, 'catalogue.documents', { rows, onConflict: replaceChanged });
}

const shownColumns = [
  'seller_id',
  'category_ids',
  'slug',
  'words',
  'head',
  'word_count',
  'facets',
  'price_vnd',
  'highest_price_vnd',
  'reference_price_vnd',
  'reference_until',
  'is_available',
  'left_count',
  'sold_count',
  'review_count',
  'rating_sum',
  'approved_at',
  'changed_at',
] as const;

/** JSON has no equality of its own, and popularity fades a little every day: neither alone is a change. */
const replaceChanged = sql`on conflict (listing_id) do update set
  ${sql.join([...shownColumns, 'popularity', 'card'].map((column) => sql`${sql.id(column)} = excluded.${sql.id(column)}`))}
  where (${sql.join(shownColumns.map((column) => sql`documents.${sql.id(column)}`))}, documents.card::text)
    is distinct from (${sql.join(shownColumns.map((column) => sql`excluded.${sql.id(column)}`))}, excluded.card::text)
    or abs(documents.popularity - excluded.popularity) > 0.005`;

/** A listing without pictures of its own has that of its category, or of the nearest one above. */
async function picturesOfCategories(tx: RoleTx<'catalogue'>): Promise<Map<CategoryId, StoredPicture>> {
  const rows = await tx
    .selectFrom('catalogue.category_media as cm')
    .innerJoin('catalogue.media as m', 'm.id', 'cm.media_id')
    .distinctOn('cm.category_id')
    .select(['cm.category_id', 'm.id', 'm.width', 'm.height', 'm.widths', 'm.has_avif', 'm.placeholder'])
    .orderBy('cm.category_id')
    .orderBy('cm.position')
    .execute();
  return new Map(
    rows.map(({ category_id, id, width, height, widths, has_avif, placeholder }) => [
      category_id,
      { id, width, height, widths, hasAvif: has_avif, placeholder },
    ]),
  );
}

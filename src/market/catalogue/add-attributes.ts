import { type RoleTx } from '#enforcement/with-purpose.ts';
import { type Id, randomId } from '#platform/ids.ts';

import { type CategoryId } from './category-tree.ts';
import { insertMany } from './insert-many.ts';

export type NewAttribute = {
  categoryId: CategoryId;
  /** As in an address: "mau-sac". The same code under two categories is one filter. */
  code: string;
  nameVi: string;
  nameEn: string;
  unit?: string | undefined;
  isFacet: boolean;
};

/** Attributes in the order in which they are shown; the ids answer in the same order. */
export async function addAttributes(tx: RoleTx<'catalogue'>, attributes: readonly NewAttribute[]): Promise<Id<'catalogue.attributes'>[]> {
  const rows = attributes.map(({ categoryId, code, nameVi, nameEn, unit, isFacet }, position) => ({
    id: randomId<'catalogue.attributes'>(),
    category_id: categoryId,
    code,
    name_vi: nameVi,
    name_en: nameEn,
    unit: unit ?? null,
    is_facet: isFacet,
    position,
  }));
  await insertMany(tx, 'catalogue.attributes', { rows });
  return rows.map(({ id }) => id);
}

import { credentials } from '#enforcement/connections.ts';
import { readsOf } from '#enforcement/with-purpose.ts';

import { type CategoryTree, readCategoryTree } from './category-tree.ts';

/** A category that is made is seen within seconds, and a flood of pages reads the tree once in them. */
const keptMs = 5_000;
let kept: { database: string; until: number; tree: Promise<CategoryTree> } | undefined;

/** The category tree as it stood a moment ago: every page of the market shows some of it. */
export function keptTree(at: Date): Promise<CategoryTree> {
  const { database } = credentials().main;
  if (kept && kept.database === database && kept.until > at.getTime()) return kept.tree;
  const mine = { database, until: at.getTime() + keptMs, tree: readCategoryTree(readsOf('storefront')) };
  kept = mine;
  // A failed reading is not kept.
  mine.tree.catch(() => {
    if (kept === mine) kept = undefined;
  });
  return mine.tree;
}

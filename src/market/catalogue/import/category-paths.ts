import { type RoleTx } from '#enforcement/with-purpose.ts';

import { addCategory } from '../add-category.ts';
import { showOnCategory } from '../add-media.ts';
import { type Category, readCategoryTree } from '../category-tree.ts';
import { readKindPictures } from '../kind-pictures.ts';

/** Behind those that somebody has put into an order; among each other by name. */
const behindOthers = 1_000;

/** Finds the category of a path of names, and makes what is missing of it. Each is asked for once. */
export async function categoryPaths(tx: RoleTx<'catalogue'>): Promise<{ find: (names: readonly string[]) => Promise<Category>; made: () => number }> {
  const tree = await readCategoryTree(tx);
  const known = new Map(
    tree.all.map((category) => [
      tree
        .path(category.id)
        .map(({ nameVi }) => nameVi)
        .join(' > '),
      category,
    ]),
  );
  const pictures = await readKindPictures(tx);
  let made = 0;
  const find = async (names: readonly string[]): Promise<Category> => {
    const path = names.join(' > ');
    const found = known.get(path);
    if (found) return found;
    const parent = names.length > 1 ? await find(names.slice(0, -1)) : undefined;
    const category = await addCategory(tx, { parent, nameVi: names.at(-1) ?? '', position: behindOthers });
    const picture = pictures.find(names);
    if (picture) await showOnCategory(tx, category.id, picture);
    known.set(path, category);
    made += 1;
    return category;
  };
  return { find, made: () => made };
}

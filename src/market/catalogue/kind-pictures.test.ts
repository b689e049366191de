import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { readsOf, withRole } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';

import { openTestMarket } from '../../../tests/database.ts';
import { testNow } from '../../../tests/member.ts';
import { addShop, addTestCategory } from '../../../tests/shop.ts';
import { addMedia, type MediaId } from './add-media.ts';
import { readCategoryTree } from './category-tree.ts';
import { csvRows } from './import/csv-rows.ts';
import { importListings } from './import/import-listings.ts';
import { setKindPictures } from './kind-pictures.ts';
import { picturesOfCategories } from './pictures-of-categories.ts';

const folder = mkdtempSync(join(tmpdir(), 'wecan-kinds-'));
afterAll(() => rmSync(folder, { recursive: true }));

const picture = { width: 640, height: 640, widths: [320, 640], hasAvif: true, placeholder: 1 };
let [cable, sound]: [MediaId, MediaId] = [randomId<'catalogue.media'>(), randomId<'catalogue.media'>()];

beforeAll(async () => {
  await openTestMarket();
  await withRole('catalogue', async (tx) => {
    cable = await addMedia(tx, { id: cable, picture, altVi: 'Cáp', altEn: 'Cable' }, testNow);
    sound = await addMedia(tx, { id: sound, picture, altVi: 'Loa', altEn: 'Speaker' }, testNow);
    await setKindPictures(tx, [
      { mediaId: cable, words: ['cáp'] },
      { mediaId: sound, words: ['loa', 'âm thanh'] },
    ]);
  });
});

test('a category that an import makes takes the picture of its kind, by its own name first, and stands behind the others', async () => {
  const ordered = await addTestCategory('Xếp sẵn');
  const file = join(folder, 'goods.csv');
  writeFileSync(
    file,
    ['sku,title,category,price_vnd', 'A,Cáp loa,Âm Thanh > Cáp Loa,1000', 'B,Micro,Âm Thanh > Micro,1000', 'C,Bút,Bàn học,1000'].join('\n'),
  );
  const order = {
    sellerId: await addShop(),
    source: 'goods.csv',
    isApproved: true,
    stock: 1,
    onProgress: () => undefined,
    onRefused: () => undefined,
  };

  await withRole('catalogue', (tx) => importListings(tx, { rows: csvRows(file), order }, testNow));

  const tree = await readCategoryTree(readsOf('storefront'));
  const pictures = await picturesOfCategories(
    readsOf('storefront'),
    tree.all.map(({ id }) => id),
  );
  const shown = Object.fromEntries(tree.all.map(({ id, nameVi }) => [nameVi, pictures.get(id)?.id]));
  expect(shown).toEqual({ 'Xếp sẵn': undefined, 'Âm Thanh': sound, 'Cáp Loa': cable, Micro: sound, 'Bàn học': undefined });
  expect(tree.children(undefined)[0]?.id).toBe(ordered.id);
});

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type MadeFile, type PictureOrder } from './encode.ts';
import { objectSvg } from './objects.ts';
import { backdrop } from './sets.ts';
import { worlds } from './worlds.ts';

/** Rises when light, shadow or encoding change: then every picture is made anew. */
const studioVersion = 3;

const root = join(import.meta.dirname, '../../database/demonstration/pictures');
const listFile = join(root, 'made.json');

/** The pictures that lie in the repository, each with the hash of what it was made of. */
export function openAlbum() {
  const made: Record<string, string> = existsSync(listFile) ? JSON.parse(readFileSync(listFile, 'utf8')) : {};
  const save = () => writeFileSync(listFile, `${JSON.stringify(Object.fromEntries(Object.entries(made).toSorted()), undefined, 1)}\n`);
  const pathOf = ({ folder }: Pick<PictureOrder, 'folder'>, file: string) => join(root, folder, file);
  return {
    isUpToDate: (order: PictureOrder) =>
      made[keyOf(order)] === recipeOf(order) && order.widths.every((width) => existsSync(pathOf(order, `${order.name}-${width}.webp`))),
    keep: (order: PictureOrder, files: readonly MadeFile[]) => {
      mkdirSync(join(root, order.folder), { recursive: true });
      for (const { file, content } of files) writeFileSync(pathOf(order, file), content);
      made[keyOf(order)] = recipeOf(order);
      save();
    },
    removeAllBut: (orders: readonly PictureOrder[]) => {
      const wanted = new Set(orders.map(keyOf));
      const gone = Object.keys(made).filter((key) => !wanted.has(key));
      for (const key of gone) delete made[key];
      const kept = new Set(
        orders.flatMap((order) => order.widths.flatMap((width) => ['webp', 'avif'].map((kind) => pathOf(order, `${order.name}-${width}.${kind}`)))),
      );
      for (const path of filesBelow(root)) if (!kept.has(path) && path !== listFile) rmSync(path);
      save();
      return gone;
    },
    bytes: () => filesBelow(root).reduce((sum, path) => sum + statSync(path).size, 0),
  };
}

function keyOf({ folder, name }: PictureOrder): string {
  return `${folder}/${name}`;
}

/** Hashes what is seen, not how it was written: a drawing that changed changes its pictures and no others. */
function recipeOf({ shot, widths, band }: PictureOrder): string {
  const things = [...shot.things, ...(shot.lens ? [shot.lens] : [])];
  const parts = [studioVersion, shot, widths, band, backdrop(shot.set, worlds[shot.world]).svg, things.map(objectSvg)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

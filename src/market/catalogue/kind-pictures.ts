import { type RoleTx } from '#enforcement/with-purpose.ts';

import { type MediaId } from './add-media.ts';

export type KindPicture = { mediaId: MediaId; words: readonly string[] };

/** Says which pictures stand for which kinds of goods; where several could, the first does. */
export async function setKindPictures(tx: RoleTx<'catalogue'>, pictures: readonly KindPicture[]): Promise<void> {
  await tx.deleteFrom('catalogue.kind_pictures').execute();
  if (pictures.length === 0) return;
  await tx
    .insertInto('catalogue.kind_pictures')
    .values(pictures.map(({ mediaId, words }, position) => ({ media_id: mediaId, words: [...words], position })))
    .execute();
}

/** Finds the picture for a category by the names on the way to it: its own first, then those above. */
export async function readKindPictures(tx: RoleTx<'catalogue'>): Promise<{ find: (names: readonly string[]) => MediaId | undefined }> {
  const rows = await tx.selectFrom('catalogue.kind_pictures').select(['media_id', 'words']).orderBy('position').execute();
  const ofName = (name: string) => rows.find(({ words }) => words.some((word) => name.toLowerCase().includes(word)))?.media_id;
  return {
    find: (names) =>
      names
        .toReversed()
        .map(ofName)
        .find((mediaId) => mediaId !== undefined),
  };
}

import { enqueue } from '#enforcement/enqueue.ts';
import { type RoleTx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { type MadePicture, makePicture, type PictureFault } from '#platform/server/media.ts';

import { type CategoryId } from './category-tree.ts';

export type MediaId = Id<'catalogue.media'>;

/** What is seen on a picture, for those who do not see it. */
export type PictureWords = { altVi: string; altEn: string };

/**
 * Keeps a picture whose files stand already, and asks the worker for the smaller format. The files come first:
 * a file without a row is dust, a row without a file is a hole in a page.
 */
export async function addMedia(
  tx: RoleTx<'catalogue'>,
  { id, picture, altVi, altEn }: PictureWords & { id: MediaId; picture: MadePicture },
  at: Date,
): Promise<MediaId> {
  await tx
    .insertInto('catalogue.media')
    .values({
      id,
      alt_vi: altVi,
      alt_en: altEn,
      width: picture.width,
      height: picture.height,
      placeholder: picture.placeholder,
      widths: picture.widths,
      has_avif: picture.hasAvif,
      made_at: at,
    })
    .execute();
  if (!picture.hasAvif) await enqueue(tx, 'make-avif', { media_id: id });
  return id;
}

const refusalOfFault = {
  'too-large': 'catalogue/picture-too-large',
  'not-a-picture': 'catalogue/picture-not-a-picture',
  'too-many-pixels': 'catalogue/picture-too-many-pixels',
  broken: 'catalogue/picture-broken',
} as const satisfies Record<PictureFault, string>;

/** Makes the files of an upload, or refuses it in words. No transaction is open while it works. */
export async function makePictureOrRefuse(id: MediaId, upload: Uint8Array): Promise<MadePicture> {
  const made = await makePicture(id, upload);
  if (typeof made === 'string') throw new Refusal(refusalOfFault[made], {}, 'picture');
  return made;
}

/** The picture of a category stands for listings below it that have none of their own. */
export async function showOnCategory(tx: RoleTx<'catalogue'>, categoryId: CategoryId, mediaId: MediaId): Promise<void> {
  await tx
    .insertInto('catalogue.category_media')
    .values({ category_id: categoryId, media_id: mediaId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

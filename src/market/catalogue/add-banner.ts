import { type RoleTx } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';

import { type MediaId } from './add-media.ts';
import { type CategoryId } from './category-tree.ts';

export type NewBanner = {
  titleVi: string;
  titleEn: string;
  lineVi: string;
  lineEn: string;
  mediaId: MediaId;
  categoryId: CategoryId;
  position: number;
  shownUntil?: Date | undefined;
};

/** Puts a picture with words on the home page, from now on. */
export async function addBanner(tx: RoleTx<'catalogue'>, banner: NewBanner, at: Date): Promise<void> {
  await tx
    .insertInto('catalogue.banners')
    .values({
      id: randomId<'catalogue.banners'>(),
      title_vi: banner.titleVi,
      title_en: banner.titleEn,
      line_vi: banner.lineVi,
      line_en: banner.lineEn,
      media_id: banner.mediaId,
      category_id: banner.categoryId,
      position: banner.position,
      shown_from: at,
      shown_until: banner.shownUntil ?? null,
    })
    .execute();
}

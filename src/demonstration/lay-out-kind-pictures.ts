import { type RoleTx } from '#enforcement/with-purpose.ts';
import { setKindPictures } from '#market/catalogue/kind-pictures.ts';

import { kinds } from '../../database/demonstration/kinds.ts';
import { mediaIdOf } from './pictures-of-market.ts';

/** Goods of an import come without pictures: their categories take these. */
export async function layOutKindPictures(tx: RoleTx<'catalogue'>): Promise<void> {
  await setKindPictures(
    tx,
    kinds.map(({ id, words }) => ({ mediaId: mediaIdOf({ folder: 'loai-hang', name: id }), words })),
  );
}

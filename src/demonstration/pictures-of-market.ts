import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { withRole } from '#enforcement/with-purpose.ts';
import { addMedia, type MediaId } from '#market/catalogue/add-media.ts';
import { parseId } from '#platform/ids.ts';
import { adoptPicture } from '#platform/server/media.ts';

import { assortment } from '../../database/demonstration/assortment.ts';
import { banners } from '../../database/demonstration/banners.ts';
import { type Both } from '../../database/demonstration/good.ts';
import { kinds } from '../../database/demonstration/kinds.ts';
import { sellers } from '../../database/demonstration/sellers.ts';
import { altOf, pictureName, viewsOf } from '../../database/demonstration/views.ts';
import { sideBySide } from './side-by-side.ts';

/** A picture of the repository: where its files lie, in which widths, and what is seen. */
export type StoredPicture = { folder: string; name: string; widths: readonly number[]; alt: Both };

const root = join(import.meta.dirname, '../../database/demonstration/pictures');

/** The same picture has the same id in every demonstration market, so that it can be named without being looked up. */
export function mediaIdOf({ folder, name }: Pick<StoredPicture, 'folder' | 'name'>): MediaId {
  const hex = createHash('sha256').update(`demonstration/${folder}/${name}`).digest('hex');
  const id = parseId<'catalogue.media'>(
    [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-'),
  );
  if (!id) throw new Error('A hash makes a uuid.');
  return id;
}

export function picturesOfMarket(): StoredPicture[] {
  const widths = [320, 640];
  return [
    ...assortment.flatMap(({ slug, subs }) =>
      subs.flatMap(({ goods }) =>
        goods.flatMap((good) => viewsOf(good).map((view) => ({ folder: slug, name: pictureName(good, view), widths, alt: altOf(good, view) }))),
      ),
    ),
    ...assortment.map(({ slug, name }) => ({ folder: 'danh-muc', name: slug, widths, alt: illustration(name) })),
    ...kinds.map(({ id, name }) => ({ folder: 'loai-hang', name: id, widths, alt: illustration(name) })),
    ...sellers.map(({ slug, name }) => ({
      folder: 'gian-hang',
      name: slug,
      widths: [320],
      alt: [`Biểu tượng của ${name}`, `Sign of ${name}`] as const,
    })),
    ...banners.map(({ name, alt }) => ({ folder: 'bang-lon', name, widths: [640, 1280], alt })),
  ];
}

function illustration([vi, en]: Both): Both {
  return [`Hình minh họa: ${vi}`, `Illustration: ${en}`];
}

/** Takes the pictures of the repository over into the market's own folder, and tells the catalogue of them. */
export async function hangPictures({ report, at }: { report: (text: string) => void; at: Date }): Promise<void> {
  const pictures = picturesOfMarket();
  let done = 0;
  const made = await sideBySide(pictures, 16, async (stored) => {
    const id = mediaIdOf(stored);
    const files = stored.widths.flatMap((width) =>
      (['webp', 'avif'] as const).map((kind) => ({ width, kind, path: join(root, stored.folder, `${stored.name}-${width}.${kind}`) })),
    );
    const picture = await adoptPicture(id, files);
    done += 1;
    if (done % 50 === 0) report(`${done} of ${pictures.length} pictures`);
    return { id, picture, altVi: stored.alt[0], altEn: stored.alt[1] };
  });
  await withRole('catalogue', async (tx) => {
    await Promise.all(made.map((media) => addMedia(tx, media, at)));
  });
}

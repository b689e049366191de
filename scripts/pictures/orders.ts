import { assortment } from '../../database/demonstration/assortment.ts';
import { banners } from '../../database/demonstration/banners.ts';
import { kinds } from '../../database/demonstration/kinds.ts';
import { sellers } from '../../database/demonstration/sellers.ts';
import { pictureName, viewsOf } from '../../database/demonstration/views.ts';
import { arrange } from './arrange.ts';
import { type PictureOrder } from './encode.ts';

const widths = [320, 640] as const;

/** Every picture that the demonstration market wants. */
export function pictureOrders(): PictureOrder[] {
  const ofGoods = assortment.flatMap(({ slug, subs }) =>
    subs.flatMap(({ goods }) =>
      goods.flatMap((good) =>
        viewsOf(good).map((view) => ({ name: pictureName(good, view), folder: slug, shot: arrange(good.id, good.look, view), widths })),
      ),
    ),
  );
  const ofCategories = assortment.map(({ slug, look }) => ({ name: slug, folder: 'danh-muc', shot: arrange(slug, look, 'use'), widths }));
  const ofKinds = kinds.map(({ id, look }) => ({ name: id, folder: 'loai-hang', shot: arrange(id, look, 'main'), widths }));
  const ofSellers = sellers.map(({ slug, logo }) => ({
    name: slug,
    folder: 'gian-hang',
    shot: { world: logo.world, set: 'tray' as const, things: [{ ...logo.thing, size: 0.5, turn: 0 }] },
    widths: [320],
  }));
  const ofBanners = banners.map(({ name, shot }) => ({ name, folder: 'bang-lon', shot, widths: [640, 1280], band: [0.3, 0.86] as const }));
  return [...ofGoods, ...ofCategories, ...ofKinds, ...ofSellers, ...ofBanners];
}

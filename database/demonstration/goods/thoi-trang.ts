import { type TopCategory } from '../good.ts';
import { aoDaiDoTruyenThong } from './thoi-trang/ao-dai-do-truyen-thong.ts';
import { doNu } from './thoi-trang/do-nu.ts';
import { doNam } from './thoi-trang/do-nam.ts';
import { doMuaDoLanh } from './thoi-trang/do-mua-do-lanh.ts';

export const thoiTrang: TopCategory = {
  slug: 'thoi-trang',
  name: ['Thời trang', 'Fashion'],
  attributes: [
    { code: 'chat-lieu', name: ['Chất liệu', 'Material'], isFacet: true },
    { code: 'danh-cho', name: ['Dành cho', 'For'], isFacet: true },
    { code: 'giat', name: ['Cách giặt', 'Washing'], isFacet: true },
    { code: 'may-tai', name: ['May tại', 'Made in'], isFacet: false },
  ],
  look: { hero: { it: 'aodai' }, worlds: ['rose', 'sand'], beside: [{ it: 'nonla' }, { it: 'dress' }] },
  subs: [aoDaiDoTruyenThong, doNu, doNam, doMuaDoLanh],
};

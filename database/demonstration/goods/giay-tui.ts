import { type TopCategory } from '../good.ts';
import { giayDep } from './giay-tui/giay-dep.ts';
import { tuiBaLo } from './giay-tui/tui-ba-lo.ts';
import { phuKien } from './giay-tui/phu-kien.ts';

export const giayTui: TopCategory = {
  slug: 'giay-tui-phu-kien',
  name: ['Giày, túi, phụ kiện', 'Shoes, bags, accessories'],
  attributes: [
    { code: 'chat-lieu', name: ['Chất liệu', 'Material'], isFacet: true },
    { code: 'danh-cho', name: ['Dành cho', 'For'], isFacet: true },
    { code: 'bao-hanh', name: ['Bảo hành', 'Warranty'], isFacet: true },
    { code: 'kich-thuoc', name: ['Kích thước', 'Size'], isFacet: false },
  ],
  look: { hero: { it: 'handbag' }, worlds: ['clay', 'sand'], beside: ['running-shoe', 'sunglasses'] },
  subs: [giayDep, tuiBaLo, phuKien],
};

import { type TopCategory } from '../good.ts';
import { noiThat } from './nha-cua/noi-that.ts';
import { denVaTrangTri } from './nha-cua/den-va-trang-tri.ts';
import { vaiVaChanGa } from './nha-cua/vai-va-chan-ga.ts';
import { doDungNha } from './nha-cua/do-dung-nha.ts';

export const nhaCua: TopCategory = {
  slug: 'nha-cua',
  name: ['Nhà cửa', 'Home and living'],
  attributes: [
    { code: 'chat-lieu', name: ['Chất liệu', 'Material'], isFacet: true },
    { code: 'phong', name: ['Phòng', 'Room'], isFacet: true },
    { code: 'kich-thuoc', name: ['Kích thước', 'Size'], isFacet: false },
    { code: 'lap-dat', name: ['Lắp đặt', 'Assembly'], isFacet: false },
  ],
  look: { hero: { it: 'couch-and-lamp', tint: '#4f8f86', from: '#3f5fd0' }, worlds: ['sand', 'stone'], beside: ['potted-plant', { it: 'rug' }] },
  subs: [noiThat, denVaTrangTri, vaiVaChanGa, doDungNha],
};

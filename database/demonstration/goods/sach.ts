import { type TopCategory } from '../good.ts';
import { sachIn } from './sach/sach.ts';
import { nhacCu } from './sach/nhac-cu.ts';
import { vanPhongPham } from './sach/van-phong-pham.ts';

export const sach: TopCategory = {
  slug: 'sach-nhac-van-phong-pham',
  name: ['Sách, nhạc cụ, văn phòng phẩm', 'Books, music, stationery'],
  attributes: [
    { code: 'ngon-ngu', name: ['Ngôn ngữ', 'Language'], isFacet: true },
    { code: 'bia', name: ['Bìa', 'Binding'], isFacet: true },
    { code: 'doc-gia', name: ['Dành cho', 'For'], isFacet: true },
    { code: 'so-trang', name: ['Số trang, số món', 'Pages or pieces'], isFacet: false },
  ],
  look: { hero: { it: 'books' }, worlds: ['sand', 'lilac'], beside: ['fountain-pen', { it: 'guitar' }] },
  subs: [sachIn, nhacCu, vanPhongPham],
};

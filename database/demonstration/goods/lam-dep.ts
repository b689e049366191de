import { type TopCategory } from '../good.ts';
import { chamSocDa } from './lam-dep/cham-soc-da.ts';
import { trangDiemNuocHoa } from './lam-dep/trang-diem-nuoc-hoa.ts';
import { coTheTocMieng } from './lam-dep/co-the-toc-mieng.ts';

export const lamDep: TopCategory = {
  slug: 'lam-dep',
  name: ['Làm đẹp, chăm sóc', 'Beauty and care'],
  attributes: [
    { code: 'dung-cho', name: ['Dùng cho', 'For'], isFacet: true },
    { code: 'loai-da', name: ['Hợp với', 'Suits'], isFacet: true },
    { code: 'han-dung', name: ['Hạn dùng', 'Shelf life'], isFacet: false },
    { code: 'dung-luong', name: ['Dung lượng', 'Content'], isFacet: false },
  ],
  look: { hero: { it: 'lotion-bottle' }, worlds: ['rose', 'lilac'], beside: ['lipstick', 'rose'] },
  subs: [chamSocDa, trangDiemNuocHoa, coTheTocMieng],
};

import { type TopCategory } from '../good.ts';
import { bepDien } from './dien-gia-dung/bep-dien.ts';
import { phaChe } from './dien-gia-dung/pha-che.ts';
import { lamMatKhongKhi } from './dien-gia-dung/lam-mat-khong-khi.ts';
import { giatUiDonDep } from './dien-gia-dung/giat-ui-don-dep.ts';

export const dienGiaDung: TopCategory = {
  slug: 'dien-gia-dung',
  name: ['Điện gia dụng', 'Home appliances'],
  attributes: [
    { code: 'cong-suat', name: ['Công suất', 'Power'], unit: 'W', isFacet: false },
    { code: 'vo', name: ['Chất liệu vỏ', 'Body'], isFacet: true },
    { code: 'bao-hanh', name: ['Bảo hành', 'Warranty'], isFacet: true },
    { code: 'dung-tich', name: ['Dung tích', 'Capacity'], isFacet: false },
  ],
  look: { hero: { it: 'ricecooker' }, worlds: ['clay', 'mist'], beside: [{ it: 'kettle' }, { it: 'fan' }] },
  subs: [bepDien, phaChe, lamMatKhongKhi, giatUiDonDep],
};

import { type TopCategory } from '../good.ts';
import { amThanh } from './dien-tu/am-thanh.ts';
import { phuKienDienThoai } from './dien-tu/phu-kien-dien-thoai.ts';
import { mayTinhVaPhuKien } from './dien-tu/may-tinh-va-phu-kien.ts';
import { thietBiCaNhan } from './dien-tu/thiet-bi-ca-nhan.ts';

export const dienTu: TopCategory = {
  slug: 'dien-tu',
  name: ['Điện tử', 'Electronics'],
  attributes: [
    { code: 'ket-noi', name: ['Kết nối', 'Connection'], isFacet: true },
    { code: 'nguon', name: ['Nguồn điện', 'Power'], isFacet: true },
    { code: 'bao-hanh', name: ['Bảo hành', 'Warranty'], isFacet: true },
    { code: 'trong-hop', name: ['Trong hộp', 'In the box'], isFacet: false },
  ],
  look: { hero: { it: 'headphone', tint: '#5f7fb8' }, worlds: ['ink', 'sky'], beside: [{ it: 'phone' }, { it: 'camera' }] },
  subs: [amThanh, phuKienDienThoai, mayTinhVaPhuKien, thietBiCaNhan],
};

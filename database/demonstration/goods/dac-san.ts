import { type TopCategory } from '../good.ts';
import { traCaPhe } from './dac-san/tra-ca-phe.ts';
import { traiCayTuoi } from './dac-san/trai-cay-tuoi.ts';
import { hatMutDoKho } from './dac-san/hat-mut-do-kho.ts';
import { nuocMamHaiSanBanh } from './dac-san/nuoc-mam-hai-san-banh.ts';

export const dacSan: TopCategory = {
  slug: 'dac-san',
  name: ['Đặc sản', 'Food specialities'],
  attributes: [
    { code: 'vung', name: ['Vùng', 'Region'], isFacet: true },
    { code: 'han-dung', name: ['Hạn dùng', 'Keeps'], isFacet: true },
    { code: 'bao-quan', name: ['Bảo quản', 'Storage'], isFacet: false },
    { code: 'khoi-luong', name: ['Khối lượng', 'Net weight'], isFacet: false },
  ],
  look: { hero: { it: 'mango' }, pile: 3, worlds: ['butter', 'leaf'], beside: [{ it: 'honey-pot' }, { it: 'dragonfruit' }] },
  subs: [traCaPhe, traiCayTuoi, hatMutDoKho, nuocMamHaiSanBanh],
};

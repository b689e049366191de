import { type TopCategory } from '../good.ts';
import { cayCanh } from './vuon-thu-cung/cay-canh.ts';
import { lamVuon } from './vuon-thu-cung/lam-vuon.ts';
import { thuCung } from './vuon-thu-cung/thu-cung.ts';

export const vuonThuCung: TopCategory = {
  slug: 'vuon-va-thu-cung',
  name: ['Vườn và thú cưng', 'Garden and pets'],
  attributes: [
    { code: 'cho', name: ['Dành cho', 'For'], isFacet: true },
    { code: 'anh-sang', name: ['Ánh sáng', 'Light'], isFacet: true },
    { code: 'cham-soc', name: ['Chăm sóc', 'Care'], isFacet: true },
    { code: 'kich-thuoc', name: ['Kích thước, khối lượng', 'Size or weight'], isFacet: false },
  ],
  look: { hero: { it: 'potted-plant' }, worlds: ['leaf', 'butter'], beside: ['cat', { it: 'wateringcan' }] },
  subs: [cayCanh, lamVuon, thuCung],
};

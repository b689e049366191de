import { type TopCategory } from '../good.ts';
import { amChenTra } from './bep-va-gom/am-chen-tra.ts';
import { batDia } from './bep-va-gom/bat-dia.ts';
import { noiChao } from './bep-va-gom/noi-chao.ts';
import { doBep } from './bep-va-gom/do-bep.ts';

export const bepVaGom: TopCategory = {
  slug: 'bep-va-gom',
  name: ['Bếp và gốm', 'Kitchen and ceramics'],
  attributes: [
    { code: 'chat-lieu', name: ['Chất liệu', 'Material'], isFacet: true },
    { code: 'dung-tich', name: ['Dung tích, cỡ', 'Size'], isFacet: false },
    { code: 'bep', name: ['Dùng trên bếp', 'On the hob'], isFacet: true },
    { code: 'rua-may', name: ['Rửa máy', 'Dishwasher'], isFacet: true },
  ],
  look: { hero: { it: 'teapot', tint: '#8fc7ae' }, worlds: ['jade', 'sand'], beside: [{ it: 'bowl' }, { it: 'cup' }] },
  subs: [amChenTra, batDia, noiChao, doBep],
};

import { type TopCategory } from '../good.ts';
import { bongVaVot } from './the-thao/bong-va-vot.ts';
import { tapLuyen } from './the-thao/tap-luyen.ts';
import { daNgoai } from './the-thao/da-ngoai.ts';
import { xeNuocCo } from './the-thao/xe-nuoc-co.ts';

export const theThao: TopCategory = {
  slug: 'the-thao',
  name: ['Thể thao, dã ngoại', 'Sport and outdoors'],
  attributes: [
    { code: 'noi-choi', name: ['Nơi chơi', 'Where'], isFacet: true },
    { code: 'trinh-do', name: ['Trình độ', 'Level'], isFacet: true },
    { code: 'chat-lieu', name: ['Chất liệu', 'Material'], isFacet: true },
    { code: 'kich-thuoc', name: ['Kích thước', 'Size'], isFacet: false },
  ],
  look: { hero: { it: 'badminton' }, worlds: ['leaf', 'sky'], beside: ['soccer-ball', { it: 'dumbbell' }] },
  subs: [bongVaVot, tapLuyen, daNgoai, xeNuocCo],
};

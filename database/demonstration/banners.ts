import { type Both } from './good.ts';
import { type Shot } from './look.ts';

/** Wide pictures for the top of the home page: the left half stays free for words. */
export type Banner = { name: string; title: Both; line: Both; alt: Both; categorySlug: string; shot: Shot };

export const banners: readonly Banner[] = [
  {
    name: 'uong-tra',
    title: ['Uống trà, nghe nắng', 'Tea in the sun'],
    line: ['Ấm, chén và trà của những nhà làm gốm, làm trà. Vỡ khi giao: đổi mới.', 'Pots, cups and tea from those who make them. Broken on the way: replaced.'],
    alt: ['Hình minh họa: ấm trà men ngọc và hai chén trà trong nắng sớm', 'Illustration: a celadon teapot and two cups in the morning sun'],
    categorySlug: 'am-chen-tra',
    shot: {
      world: 'jade',
      set: 'window',
      leaf: true,
      things: [
        { it: 'teapot', tint: '#8cc4ab', size: 0.4, at: [0.66, 0.78] },
        { it: 'teacup-without-handle', tint: '#8cc4ab', size: 0.15, at: [0.88, 0.8] },
        { it: 'teacup-without-handle', tint: '#efe4cb', size: 0.15, at: [0.81, 0.845] },
      ],
    },
  },
  {
    name: 'tieng-vong',
    title: ['Tai nghe, loa, micro', 'Hear more'],
    line: ['Dùng thử hai tuần trước khi bán, bảo hành ghi rõ từng tháng.', 'Tried for two weeks before they are sold, warranty in plain months.'],
    alt: ['Hình minh họa: tai nghe chụp tai, loa và micro trên bệ', 'Illustration: headphones, a speaker and a microphone'],
    categorySlug: 'am-thanh',
    shot: {
      world: 'ink',
      set: 'studio',
      leaf: true,
      things: [
        { it: 'studio-microphone', size: 0.34, at: [0.9, 0.775] },
        { it: 'headphone', tint: '#8793aa', size: 0.36, at: [0.67, 0.8] },
        { it: 'speaker', size: 0.24, at: [0.82, 0.85] },
      ],
    },
  },
  {
    name: 'mua-trai-chin',
    title: ['Mùa trái chín', 'Ripe this week'],
    line: ['Hái buổi chiều, đi xe đêm. Trái hư hoàn tiền theo ảnh.', 'Picked in the afternoon, on the road at night. Bad fruit is refunded by picture.'],
    alt: ['Hình minh họa: xoài, thanh long và dừa trên đồi nắng', 'Illustration: mangoes, dragon fruit and a coconut on sunny hills'],
    categorySlug: 'trai-cay-tuoi',
    shot: {
      world: 'butter',
      set: 'hills',
      things: [
        { it: 'coconut', size: 0.27, at: [0.9, 0.77] },
        { it: 'dragonfruit', size: 0.32, at: [0.62, 0.785] },
        { it: 'mango', size: 0.3, at: [0.77, 0.83] },
        { it: 'mango', size: 0.2, at: [0.93, 0.85], flip: true },
      ],
    },
  },
];

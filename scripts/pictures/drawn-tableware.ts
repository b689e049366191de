import { mix, shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** What stands in a kitchen and on a table. */
export const tableware = {
  plates: ({ main = '#f3efe6', second = '#3d6f9e' }) => {
    const pen = takePen();
    for (const [y, rx] of [
      [92, 70],
      [78, 64],
      [64, 58],
    ] as const) {
      pen.oval([76, y + 8, rx, rx * 0.32], shade(main, -0.16));
      pen.oval([76, y, rx, rx * 0.32], pen.face(main));
      pen.line(
        `M${76 - rx + 5} ${y}A${rx - 5} ${(rx - 5) * 0.32} 0 1 0 ${76 + rx - 5} ${y}A${rx - 5} ${(rx - 5) * 0.32} 0 1 0 ${76 - rx + 5} ${y}`,
        second,
        2,
      );
    }
    pen.oval([76, 62, 36, 11], shade(main, -0.04));
    pen.line('M58 62Q66 56 76 62T94 62', second, 2);
    return pen.done(152, 126);
  },
  bowl: ({ main = '#e9e2d4', second = '#2f6f8f', third = '#f7f3ea' }) => {
    const pen = takePen();
    pen.path('M6 30H146Q144 84 104 104H48Q8 84 6 30z', pen.tube(main));
    pen.path('M8 44Q76 62 144 44Q141 60 134 72Q76 90 18 72Q11 60 8 44z', pen.tube(second));
    pen.oval([76, 30, 70, 17], pen.face(third));
    pen.oval([76, 31, 60, 13], shade(third, -0.14));
    pen.path('M52 102H100L96 114H56z', pen.tube(shade(main, -0.07)));
    for (const x of [40, 76, 112]) pen.emblem('white-flower', [x - 9, 56, 18]);
    return pen.done(152, 118);
  },
  cup: ({ main = '#7fb09c', second = '#eef3ee' }) => {
    const pen = takePen();
    pen.line('M96 44Q134 40 128 74T92 100', pen.tube(main), 11);
    pen.path('M10 20H104Q106 90 88 116H26Q8 90 10 20z', pen.tube(main));
    pen.path('M10 20H104Q105 38 103 52Q56 64 11 52Q9 38 10 20z', pen.tube(shade(main, 0.1)));
    pen.oval([57, 20, 47, 11], pen.face(second));
    pen.oval([57, 22, 40, 8], '#6b4024');
    pen.path('M28 114H86L82 124H32z', pen.tube(shade(main, -0.1)));
    return pen.done(136, 126);
  },
  claypot: ({ main = '#a5592f' }) => {
    const pen = takePen();
    pen.path('M124 60L158 48Q164 58 156 66L128 76z', pen.roll(main));
    pen.path('M8 54H132Q140 96 104 124H36Q0 96 8 54z', pen.tube(main));
    pen.rect([4, 44, 132, 14], 7, pen.roll(shade(main, 0.05)));
    pen.path('M14 44Q24 18 70 18T126 44z', pen.tube(shade(main, -0.03)));
    pen.rect([58, 8, 24, 14], 6, pen.tube(shade(main, -0.1)));
    pen.line('M12 76Q70 88 128 76', shade(main, -0.13), 2.4);
    pen.shine([26, 66, 5, 36], 0.3);
    return pen.done(164, 128);
  },
  steamer: ({ main = '#dab47a', second = '#8a5f30' }) => {
    const pen = takePen();
    for (const y of [92, 58]) {
      pen.path(`M8 ${y}V${y + 30}A66 18 0 0 0 140 ${y + 30}V${y}z`, pen.tube(main));
      pen.line(`M8 ${y + 8}A66 18 0 0 0 140 ${y + 8}`, second, 3);
      pen.line(`M8 ${y + 26}A66 18 0 0 0 140 ${y + 26}`, second, 3);
    }
    pen.path('M8 56A66 18 0 0 0 140 56Q138 30 74 26Q10 30 8 56z', pen.tube(shade(main, 0.03)));
    for (let i = 0; i < 7; i += 1) pen.line(`M${24 + i * 16.5} ${52 + Math.sin((i / 6) * Math.PI) * 16}L74 28`, shade(main, -0.1), 1.4);
    pen.line('M58 28Q74 8 90 28', second, 5);
    return pen.done(148, 142);
  },
  cuttingboard: ({ main = '#c8925a' }) => {
    const pen = takePen();
    pen.path('M14 20Q14 8 26 8H104Q116 8 116 20V116Q116 128 104 128H78V152Q78 160 65 160T52 152V128H26Q14 128 14 116z', pen.face(main));
    for (const x of [32, 50, 70, 92]) pen.line(`M${x} 12Q${x + 5} 66 ${x - 2} 124`, shade(main, -0.06), 1.6);
    pen.oval([65, 148, 5, 5], shade(main, -0.26));
    pen.shine([20, 22, 3, 84], 0.3);
    return pen.done(130, 164);
  },
  thermos: ({ main = '#2f6f73', second = '#c7ccd2' }) => {
    const pen = takePen();
    pen.rect([20, 4, 36, 22], 6, pen.tube(second));
    pen.rect([17, 24, 42, 8], 2, pen.tube(shade(second, -0.1)));
    pen.path('M14 40Q16 32 24 32H52Q60 32 62 40V148Q62 156 54 156H22Q14 156 14 148z', pen.tube(main));
    pen.rect([14, 140, 48, 8], 0, pen.tube(second));
    pen.emblem('snowflake', [28, 80, 20]);
    pen.shine([20, 44, 4, 90], 0.4);
    return pen.done(76, 160);
  },
  waterbottle: ({ main = '#3f8ed1', second = '#20303f' }) => {
    const pen = takePen();
    pen.line('M34 6Q50 -4 62 8V24', second, 5);
    pen.rect([24, 12, 34, 22], 5, pen.tube(second));
    pen.path('M20 40Q22 33 30 33H52Q60 33 62 40L66 150Q66 158 58 158H24Q16 158 16 150z', pen.tube(mix(main, '#ffffff', 0.35)));
    pen.path('M18 76H64L66 150Q66 158 58 158H24Q16 158 16 150z', pen.tube(main));
    for (const y of [88, 104, 120, 136]) pen.line(`M54 ${y}H62`, '#ffffff', 2);
    pen.shine([23, 46, 4, 98], 0.5);
    return pen.done(82, 162);
  },
  phin: ({ main = '#c3c8ce', second = '#5a3218' }) => {
    const pen = takePen();
    pen.path('M34 92H106L100 144Q99 150 92 150H48Q41 150 40 144z', pen.fade('#e4eef2', 0.9, 0.7));
    pen.path('M37 116H103L100 144Q99 150 92 150H48Q41 150 40 144z', pen.tube(second));
    pen.path('M38 108H102L101 118H39z', pen.tube('#f3e3c4'));
    pen.line('M70 86V112', second, 2.5);
    pen.path('M20 76H120Q120 88 104 88H36Q20 88 20 76z', pen.roll(main));
    pen.path('M40 28H100L96 78H44z', pen.tube(main));
    pen.rect([34, 20, 72, 10], 5, pen.roll(shade(main, 0.04)));
    pen.oval([70, 16, 7, 6], pen.ball('#3a3f47'));
    pen.line('M99 42Q118 44 112 60T98 66', shade(main, -0.12), 4);
    pen.shine([48, 36, 3.4, 36], 0.7);
    return pen.done(140, 154);
  },
  mortar: ({ main = '#8d9297' }) => {
    const pen = takePen();
    pen.raw(`<g transform="rotate(28 92 30)"><rect x="82" y="2" width="17" height="72" rx="8" fill="${pen.tube(shade(main, 0.04))}"/></g>`);
    pen.path('M10 54H122Q122 108 92 122H40Q10 108 10 54z', pen.tube(main));
    pen.oval([66, 54, 56, 13], pen.face(shade(main, 0.05)));
    pen.oval([66, 55, 47, 10], shade(main, -0.18));
    pen.path('M36 120H96L102 134H30z', pen.tube(shade(main, -0.05)));
    return pen.done(132, 138);
  },
  wok: ({ main = '#2f343b', second = '#8a5a34' }) => {
    const pen = takePen();
    pen.rect([118, 34, 60, 12], 6, pen.roll(second));
    pen.path('M4 36H132Q124 92 68 92T4 36z', pen.tube(main));
    pen.oval([68, 36, 64, 15], pen.face(shade(main, 0.1)));
    pen.oval([68, 37, 56, 12], shade(main, -0.05));
    pen.emblem('herb', [44, 22, 28]);
    pen.emblem('hot-pepper', [70, 22, 26]);
    return pen.done(180, 96);
  },
  pan: ({ main = '#3a3f47', second = '#b5653f' }) => {
    const pen = takePen();
    pen.path('M128 50H178Q186 50 186 57T178 64H128z', pen.roll(second));
    pen.path('M6 50H136L124 82Q122 88 114 88H28Q20 88 18 82z', pen.tube(main));
    pen.oval([71, 50, 66, 17], pen.face(shade(main, 0.12)));
    pen.oval([71, 52, 57, 13], shade(main, -0.03));
    return pen.done(188, 92);
  },
  knifeset: ({ main = '#7a5230' }) => {
    const pen = takePen();
    for (const [x, h] of [
      [34, 44],
      [56, 54],
      [78, 40],
    ] as const)
      pen.rect([x, 64 - h, 13, h], 5, pen.tube('#2d3138'));
    pen.path('M16 60H108V140Q108 146 102 146H22Q16 146 16 140z', pen.face(main));
    for (const x of [30, 52, 74]) pen.rect([x, 62, 20, 4], 2, shade(main, -0.26));
    pen.line('M24 84Q60 92 100 82M24 110Q60 118 100 108', shade(main, -0.06), 2);
    return pen.done(124, 150);
  },
} as const satisfies Drawings;

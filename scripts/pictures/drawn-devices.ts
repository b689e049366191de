import { mix, shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

const screen = ['#27408f', '#7a5bd0'] as const;

/** Screens, storage and what is plugged into something. */
export const devices = {
  cable: ({ main = '#e5e1d8', second = '#c9cdd4' }) => {
    const pen = takePen();
    for (const [r, x] of [
      [44, 0],
      [38, 3],
      [32, -2],
    ] as const) {
      pen.line(`M${70 + x} ${66 - r}A${r} ${r} 0 1 1 ${69.9 + x} ${66 - r}`, shade(main, -0.12), 7.5);
      pen.line(`M${70 + x} ${65 - r}A${r} ${r} 0 1 1 ${69.9 + x} ${65 - r}`, main, 5.5);
    }
    pen.line('M40 98Q18 112 14 128', shade(main, -0.05), 6);
    pen.line('M100 98Q122 112 126 128', shade(main, -0.05), 6);
    for (const x of [14, 126]) {
      pen.rect([x - 9, 124, 18, 26], 5, pen.tube(main));
      pen.rect([x - 6, 149, 12, 15], 2.5, pen.tube(second));
    }
    pen.rect([58, 100, 24, 14], 4, pen.roll('#3d4350'));
    return pen.done(140, 166);
  },
  usb: ({ main = '#d4483b' }) => {
    const pen = takePen();
    pen.rect([26, 2, 34, 40], 3, pen.tube('#cfd4dc'));
    for (const x of [33, 46]) pen.rect([x, 12, 7, 9], 1, '#5a606c');
    pen.rect([14, 38, 58, 96], 13, pen.tube(main));
    pen.rect([26, 54, 34, 44], 6, pen.face(shade(main, 0.1)));
    pen.oval([43, 118, 5, 5], '#ffffff');
    pen.shine([20, 50, 4, 70], 0.4);
    return pen.done(86, 138);
  },
  sdcard: ({ main = '#1f2530', second = '#e04f3f' }) => {
    const pen = takePen();
    pen.path('M26 4H90Q96 4 96 10V126Q96 132 90 132H10Q4 132 4 126V28z', pen.face(main));
    for (let i = 0; i < 6; i += 1) pen.rect([32 + i * 10, 10, 7, 20], 2, pen.tube('#e0b45a'));
    pen.rect([12, 46, 76, 74], 5, pen.face(second));
    pen.print([24, 60, 52], '#ffffff', [0.9, 0.6, 0.8]);
    return pen.done(100, 136);
  },
  ssd: ({ main = '#39404d', second = '#4aa3df' }) => {
    const pen = takePen();
    pen.rect([4, 4, 112, 78], 9, pen.face(main));
    pen.rect([12, 12, 96, 62], 5, pen.face(shade(main, 0.08)));
    pen.path('M12 58L62 12H108V74H12z', shade(second, -0.02));
    pen.print([22, 22, 36], '#ffffff', [1, 0.7]);
    pen.rect([44, 82, 32, 6], 2, '#20242c');
    return pen.done(120, 90);
  },
  router: ({ main = '#f0eeea', second = '#2d323c' }) => {
    const pen = takePen();
    for (const x of [22, 60, 98, 136]) pen.rect([x - 4, 4, 8, 70], 4, pen.tube(second));
    pen.path('M8 70H150Q156 70 156 78V96Q156 104 148 104H10Q2 104 2 96V78Q2 70 8 70z', pen.roll(main));
    for (let i = 0; i < 6; i += 1) pen.oval([32 + i * 13, 88, 2.4, 2.4], i === 4 ? '#f0a13b' : '#39b97f');
    return pen.done(158, 106);
  },
  monitor: ({ main = '#2a2e37', second = screen[0], third = screen[1] }) => {
    const pen = takePen();
    pen.path('M70 104H100L104 128H66z', pen.tube('#b9bec7'));
    pen.rect([46, 126, 78, 8], 4, pen.roll('#c9cdd4'));
    pen.rect([2, 4, 166, 104], 7, pen.face(main));
    pen.rect([7, 9, 156, 90], 3, pen.between(second, third));
    pen.path('M7 76Q60 40 104 68T163 52V96Q163 99 160 99H10Q7 99 7 96z', mix(third, '#ffffff', 0.3));
    pen.path('M7 90Q70 60 163 84V96Q163 99 160 99H10Q7 99 7 96z', mix(second, '#ffffff', 0.3));
    pen.path('M7 54L52 9H10Q7 9 7 12z', pen.fade('#ffffff', 0.3, 0.03));
    return pen.done(170, 136);
  },
  tv: ({ main = '#191c22', second = '#1b6f8f', third = '#f2a65a' }) => {
    const pen = takePen();
    pen.rect([2, 4, 196, 116], 5, pen.face(main));
    pen.rect([6, 8, 188, 106], 2, pen.between(second, third));
    pen.path('M6 82L48 50L84 78L120 40L194 92V112H8Q6 112 6 110z', mix(second, '#102a3a', 0.55));
    pen.path('M6 98Q60 80 110 96T194 88V114H6z', mix(second, '#06131b', 0.55));
    pen.oval([146, 36, 13, 13], '#fff2d3');
    pen.path('M6 60L58 8H6z', pen.fade('#ffffff', 0.22, 0.02));
    pen.line('M40 122L30 136M160 122L170 136', '#8d939d', 5);
    return pen.done(200, 140);
  },
  remote: ({ main = '#25282f' }) => {
    const pen = takePen();
    pen.rect([16, 2, 44, 152], 18, pen.tube(main));
    pen.oval([38, 20, 6, 6], '#e2503f');
    pen.oval([38, 54, 17, 17], pen.face(shade(main, 0.13)));
    pen.oval([38, 54, 7, 7], shade(main, 0.24));
    for (let row = 0; row < 4; row += 1)
      for (let i = 0; i < 3; i += 1) pen.oval([26 + i * 12, 86 + row * 14, 3.8, 3.8], row === 3 ? '#5aa9e6' : '#c8ccd4');
    return pen.done(76, 156);
  },
  webcam: ({ main = '#2d323c' }) => {
    const pen = takePen();
    pen.path('M36 92H84L96 126H24z', pen.tube(shade(main, 0.06)));
    pen.rect([54, 78, 12, 18], 2, '#4a505c');
    pen.rect([6, 22, 108, 60], 28, pen.face(main));
    pen.oval([60, 52, 25, 25], pen.face(shade(main, 0.14)));
    pen.oval([60, 52, 18, 18], '#0d0f14');
    pen.oval([60, 52, 11, 11], pen.ball('#3c5a8c'));
    pen.oval([55, 47, 3.5, 3.5], '#dbe8ff');
    pen.oval([98, 52, 2.6, 2.6], '#4cc38a');
    return pen.done(120, 130);
  },
  tripod: ({ main = '#2c3038' }) => {
    const pen = takePen();
    pen.line('M70 52L26 156M70 52L114 156M70 52V150', shade(main, 0.08), 7);
    pen.line('M70 80L48 104M70 80L92 104', shade(main, 0.2), 3);
    pen.rect([62, 30, 16, 40], 4, pen.tube(main));
    pen.rect([30, 6, 80, 30], 6, pen.face(shade(main, 0.05)));
    pen.rect([34, 10, 72, 22], 3, pen.between('#6a86d8', '#e9a7bf'));
    return pen.done(140, 160);
  },
  hub: ({ main = '#aeb5c0' }) => {
    const pen = takePen();
    pen.line('M14 46Q-2 46 8 22T36 12', '#4a505c', 6);
    pen.rect([34, 3, 22, 17], 4, pen.roll('#4a505c'));
    pen.rect([55, 6, 13, 11], 2, pen.roll('#d5d9e0'));
    pen.rect([10, 30, 140, 36], 9, pen.roll(main));
    for (const [x, w] of [
      [26, 22],
      [56, 22],
      [86, 22],
      [116, 15],
    ] as const)
      pen.rect([x, 43, w, 9], 2, '#23262d');
    return pen.done(154, 70);
  },
  mousepad: ({ main = '#29304a', second = '#48c6b4' }) => {
    const pen = takePen();
    pen.rect([2, 2, 176, 116], 12, pen.face(main));
    pen.path('M2 90Q60 50 110 84T178 60V106Q178 118 166 118H14Q2 118 2 106z', mix(main, second, 0.45));
    pen.path('M2 104Q80 76 178 98V106Q178 118 166 118H14Q2 118 2 106z', second);
    pen.emblem('computer-mouse', [92, 18, 62]);
    return pen.done(180, 120);
  },
  laptopstand: ({ main = '#c3c8d0' }) => {
    const pen = takePen();
    pen.path('M16 96L40 42H150L172 96z', pen.face(shade(main, -0.06)));
    pen.path('M40 42L20 16H134L150 42z', pen.face('#343a46'));
    pen.path('M26 20H130L142 39H43z', pen.between(screen[0], screen[1]));
    pen.path('M10 96H178V104Q178 108 174 108H14Q10 108 10 104z', pen.roll(main));
    pen.path('M52 54H142L150 76H44z', '#5a616e');
    return pen.done(186, 112);
  },
  console: ({ main = '#f3f4f7', second = '#2b2f3a', third = '#4a7de0' }) => {
    const pen = takePen();
    pen.path('M14 8Q40 16 44 60T34 150H10Q2 80 14 8z', pen.tube(main));
    pen.path('M86 8Q60 16 56 60T66 150H90Q98 80 86 8z', pen.tube(main));
    pen.path('M32 16H68L62 150H38z', pen.tube(second));
    pen.line('M44 40Q48 90 42 140', third, 2);
    pen.rect([56, 96, 4, 22], 2, '#000000');
    return pen.done(100, 154);
  },
  circuit: ({ main = '#0f7a5c' }) => {
    const pen = takePen();
    pen.rect([4, 4, 152, 104], 7, pen.face(main));
    for (const [x, y] of [
      [14, 14],
      [146, 14],
      [14, 98],
      [146, 98],
    ] as const)
      pen.oval([x, y, 4.5, 4.5], '#e3c56c');
    pen.rect([50, 34, 36, 36], 3, pen.face('#22262e'));
    pen.rect([100, 40, 22, 22], 2, pen.face('#30353f'));
    for (let x = 30; x < 132; x += 6) pen.rect([x, 10, 3.6, 9], 1, '#e3c56c');
    for (const y of [30, 58]) pen.rect([132, y, 26, 22], 2, pen.face('#c7ccd4'));
    pen.rect([2, 40, 20, 26], 2, pen.face('#c7ccd4'));
    pen.line('M50 52H30V84H60M86 60H96V88H120M68 70V94', mix(main, '#ffffff', 0.35), 1.6);
    for (const x of [40, 54, 68]) pen.rect([x, 86, 9, 6], 1, '#e0a04a');
    return pen.done(160, 112);
  },
  vr: ({ main = '#e9ebef', second = '#2a2e38' }) => {
    const pen = takePen();
    pen.line('M22 46Q80 -20 138 46', '#5a616e', 9);
    pen.path('M10 46Q10 32 26 32H134Q150 32 150 46V82Q150 100 132 100H104Q94 100 90 92Q80 80 70 92Q66 100 56 100H28Q10 100 10 82z', pen.face(main));
    pen.path('M20 48Q20 42 28 42H132Q140 42 140 48V78Q140 90 130 90H108Q98 90 94 82Q80 64 66 82Q62 90 52 90H30Q20 90 20 78z', pen.face(second));
    pen.shine([28, 48, 60, 6], 0.25);
    return pen.done(160, 106);
  },
} as const satisfies Drawings;

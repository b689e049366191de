import { mix, shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

const screen = ['#27408f', '#7a5bd0'] as const;

/** Electronics. */
export const devices = {
  phone: ({ main = '#2b2f3a', second = '#5c7bd9', third = '#f08fb0' }) => {
    const pen = takePen();
    pen.rect([2, 2, 66, 138], 13, pen.tube(main));
    pen.rect([5, 5, 60, 132], 10, pen.between(second, third));
    pen.path('M5 90Q30 66 65 84V127Q65 137 55 137H15Q5 137 5 127z', mix(third, '#ffffff', 0.25));
    pen.path('M5 108Q36 88 65 112V127Q65 137 55 137H15Q5 137 5 127z', mix(second, '#ffffff', 0.35));
    pen.oval([47, 42, 10, 10], mix(third, '#ffffff', 0.7));
    pen.rect([26, 10, 18, 5], 2.5, '#10121a');
    pen.rect([24, 131, 22, 2], 1, '#ffffff');
    pen.path('M5 40L40 5H15Q5 5 5 15z', pen.fade('#ffffff', 0.35, 0.05));
    return pen.done(70, 142);
  },
  phoneback: ({ main = '#9fb7d9', second = '#2a2d36' }) => {
    const pen = takePen();
    pen.rect([2, 2, 68, 138], 14, pen.face(main));
    pen.rect([8, 8, 30, 36], 9, pen.face(shade(main, -0.08)));
    for (const [x, y] of [
      [17, 18],
      [29, 26],
      [17, 34],
    ] as const) {
      pen.oval([x, y, 6, 6], second);
      pen.oval([x, y, 3.4, 3.4], pen.ball('#45506e'));
      pen.oval([x - 1.4, y - 1.4, 1.1, 1.1], '#ffffff');
    }
    pen.oval([31, 14, 2.2, 2.2], '#fff4cf');
    pen.shine([63, 16, 2.5, 106], 0.5);
    pen.oval([36, 88, 7, 7], shade(main, 0.06));
    return pen.done(72, 142);
  },
  keyphone: ({ main = '#33415c', second = '#bfe3d3' }) => {
    const pen = takePen();
    pen.rect([4, 2, 56, 140], 16, pen.tube(main));
    pen.rect([11, 14, 42, 50], 4, pen.between(second, mix(second, '#3c6f8f', 0.5)));
    pen.rect([22, 70, 20, 12], 6, pen.face(shade(main, 0.16)));
    for (let row = 0; row < 4; row += 1)
      for (let column = 0; column < 3; column += 1) pen.rect([12 + column * 14, 88 + row * 12, 12, 8.5], 3, pen.roll('#e8edf5'));
    return pen.done(64, 144);
  },
  tablet: ({ main = '#d9dce3', second = '#3f7fc4', third = '#f3b562' }) => {
    const pen = takePen();
    pen.rect([2, 2, 156, 116], 10, pen.face(main));
    pen.rect([8, 8, 144, 104], 5, pen.between(second, mix(second, third, 0.6)));
    pen.path('M8 84Q50 50 92 78T152 66V107Q152 112 147 112H13Q8 112 8 107z', mix(second, '#ffffff', 0.4));
    pen.path('M8 98Q60 72 110 96T152 92V107Q152 112 147 112H13Q8 112 8 107z', mix(third, '#ffffff', 0.3));
    pen.oval([116, 36, 13, 13], mix(third, '#ffffff', 0.65));
    pen.path('M8 60L60 8H13Q8 8 8 13z', pen.fade('#ffffff', 0.3, 0.05));
    return pen.done(160, 120);
  },
  ereader: ({ main = '#3b3f48' }) => {
    const pen = takePen();
    pen.rect([2, 2, 96, 128], 8, pen.face(main));
    pen.rect([10, 10, 80, 104], 2, '#f1eee6');
    pen.print([20, 20, 60], '#5e5a52', [0.7]);
    for (let i = 0; i < 11; i += 1) pen.rect([18, 36 + i * 6.6, i % 4 === 3 ? 38 : 64, 2.2], 1, '#98938a');
    pen.rect([40, 120, 20, 3], 1.5, shade(main, 0.2));
    return pen.done(100, 132);
  },
  smartwatch: ({ main = '#2a2d34', second = '#3ba58b', third = '#f2b94b' }) => {
    const pen = takePen();
    pen.path('M28 4Q50 0 72 4L76 46H24z', pen.tube(second));
    pen.path('M28 146Q50 150 72 146L76 104H24z', pen.tube(second));
    pen.rect([10, 36, 80, 78], 22, pen.face(main));
    pen.rect([89, 64, 7, 20], 3, pen.face(shade(main, 0.1)));
    pen.rect([17, 43, 66, 64], 16, '#11131a');
    pen.line('M50 52A23 23 0 1 1 27 75', third, 6);
    pen.line('M50 61A14 14 0 0 1 61 84', second, 5);
    pen.rect([44, 70, 12, 9], 2, '#ffffff');
    pen.shine([22, 50, 3.5, 46], 0.25);
    return pen.done(100, 150);
  },
  band: ({ main = '#24262d', second = '#5b6ee1' }) => {
    const pen = takePen();
    pen.path('M32 2H68L70 44H30zM32 158H68L70 116H30z', pen.tube(main));
    pen.rect([24, 34, 52, 92], 22, pen.tube(shade(main, 0.05)));
    pen.rect([30, 42, 40, 76], 16, '#0e1016');
    pen.rect([38, 58, 24, 9], 2, '#ffffff');
    pen.emblem('red-heart', [43, 74, 14]);
    pen.rect([38, 96, 24, 4], 2, second);
    return pen.done(100, 160);
  },
  earbuds: ({ main = '#f4f2ee', second = '#c9c5bd' }) => {
    const pen = takePen();
    pen.path('M10 62Q10 34 40 34H100Q130 34 130 62z', pen.face(shade(main, -0.05)));
    pen.path('M16 58Q18 40 42 40H98Q122 40 124 58z', shade(second, -0.12));
    for (const x of [44, 96]) {
      pen.rect([x - 5, 28, 10, 34], 5, pen.tube(main));
      pen.oval([x, 24, 15, 15], pen.ball(main));
      pen.oval([x + (x < 70 ? 7 : -7), 22, 6, 8], pen.ball('#5a5f6b'));
    }
    pen.path('M6 62H134V78Q134 112 100 112H40Q6 112 6 78z', pen.face(main));
    pen.line('M6 63H134', shade(main, -0.14), 1.4);
    pen.oval([70, 86, 3, 3], '#4cc38a');
    pen.shine([16, 70, 5, 28], 0.7);
    return pen.done(140, 114);
  },
  earphones: ({ main = '#20232b', second = '#e2574c' }) => {
    const pen = takePen();
    pen.line('M38 34Q34 90 66 96T74 132Q74 148 96 146', main, 4);
    pen.line('M104 34Q106 84 74 96', main, 4);
    for (const [x, turn] of [
      [38, -18],
      [104, 18],
    ] as const)
      pen.raw(
        `<g transform="rotate(${turn} ${x} 24)"><rect x="${x - 9}" y="14" width="18" height="26" rx="7" fill="${pen.tube(shade(main, 0.1))}"/><ellipse cx="${x}" cy="13" rx="13" ry="11" fill="${pen.ball(second)}"/></g>`,
      );
    pen.rect([66, 90, 15, 20], 5, pen.tube(shade(main, 0.1)));
    pen.rect([92, 140, 16, 11], 3, pen.roll('#d8b25a'));
    pen.rect([108, 143, 16, 5], 2, pen.roll('#d8b25a'));
    return pen.done(140, 154);
  },
  speaker: ({ main = '#23766a', second = '#17202a' }) => {
    const pen = takePen();
    pen.rect([6, 14, 148, 74], 36, pen.roll(main));
    pen.oval([28, 51, 22, 37], pen.ball(shade(main, -0.08)));
    pen.oval([28, 51, 15, 27], pen.ball(second));
    pen.oval([28, 51, 7, 13], pen.ball('#596271'));
    for (let x = 58; x < 136; x += 7) for (let y = 28; y < 80; y += 7) pen.oval([x + (y % 2) * 3, y, 1.3, 1.3], shade(main, -0.14));
    pen.line('M126 20Q160 2 152 40', shade(main, -0.16), 5);
    pen.rect([76, 9, 36, 8], 4, pen.roll(shade(main, 0.06)));
    return pen.done(160, 92);
  },
  tower: ({ main = '#3a2a22', second = '#d9d4cb' }) => {
    const pen = takePen();
    pen.path('M74 12L92 4V138L74 146z', shade(main, -0.1));
    pen.path('M8 12L26 4H92L74 12z', shade(main, 0.1));
    pen.rect([8, 12, 66, 134], 3, pen.face(main));
    for (const [y, r] of [
      [40, 15],
      [98, 25],
    ] as const) {
      pen.oval([41, y, r + 3, r + 3], pen.face('#8d8a86'));
      pen.oval([41, y, r, r], pen.ball('#22242b'));
      pen.oval([41, y, r * 0.42, r * 0.42], pen.ball(second));
    }
    pen.rect([30, 133, 22, 5], 2.5, '#15161b');
    return pen.done(96, 148);
  },
  trolley: ({ main = '#20242e', second = '#e85d3d' }) => {
    const pen = takePen();
    pen.line('M32 30V6H68V30', '#8b919c', 5);
    pen.rect([10, 26, 80, 112], 8, pen.tube(main));
    for (const [y, r] of [
      [56, 19],
      [104, 25],
    ] as const) {
      pen.oval([50, y, r + 4, r + 4], pen.face(second));
      pen.oval([50, y, r, r], pen.ball('#11141b'));
      pen.oval([50, y, r * 0.4, r * 0.4], pen.ball('#5b6270'));
    }
    for (const x of [22, 78]) pen.oval([x, 142, 9, 9], pen.ball('#3c414d'));
    return pen.done(100, 152);
  },
  soundbar: ({ main = '#2b2f38' }) => {
    const pen = takePen();
    pen.rect([2, 10, 196, 30], 14, pen.roll(main));
    for (let x = 16; x < 186; x += 5.5) for (let y = 17; y < 36; y += 5.5) pen.oval([x, y, 1, 1], shade(main, 0.14));
    pen.oval([100, 25, 3, 3], '#4cc38a');
    pen.rect([20, 39, 22, 5], 2, '#14161b');
    pen.rect([158, 39, 22, 5], 2, '#14161b');
    return pen.done(200, 46);
  },
  powerbank: ({ main = '#2f4a6d', second = '#e9edf3' }) => {
    const pen = takePen();
    pen.rect([6, 6, 72, 128], 13, pen.tube(main));
    pen.rect([6, 6, 72, 22], 10, pen.tube(shade(main, 0.07)));
    pen.rect([22, 11, 15, 8], 3, '#10131a');
    pen.rect([46, 12, 17, 6], 3, '#10131a');
    for (let i = 0; i < 4; i += 1) pen.oval([30 + i * 8, 112, 2.2, 2.2], i < 3 ? '#74e0b3' : shade(main, 0.15));
    pen.emblem('high-voltage', [27, 50, 30]);
    pen.shine([12, 34, 3.4, 86], 0.35);
    pen.line('M6 30H78', shade(main, -0.12), 1);
    pen.rect([32, 122, 20, 3], 1.5, second);
    return pen.done(84, 138);
  },
  charger: ({ main = '#f3f1ec' }) => {
    const pen = takePen();
    for (const x of [38, 58]) pen.rect([x, 2, 7, 26], 2, pen.tube('#c9cdd4'));
    pen.rect([14, 24, 76, 84], 18, pen.tube(main));
    pen.rect([14, 92, 76, 16], 8, pen.tube(shade(main, -0.05)));
    pen.rect([40, 96, 24, 7], 3.5, '#2b2e36');
    pen.emblem('high-voltage', [38, 46, 28]);
    pen.shine([21, 38, 4, 48], 0.7);
    return pen.done(104, 112);
  },
  wireless: ({ main = '#2c3038', second = '#58d0a4' }) => {
    const pen = takePen();
    pen.oval([70, 40, 66, 26], pen.face(shade(main, -0.1)));
    pen.oval([70, 34, 66, 26], pen.face(main));
    pen.line('M24 33A46 17 0 0 0 116 33A46 17 0 0 0 24 33', shade(main, 0.2), 1.4);
    pen.emblem('high-voltage', [57, 20, 26]);
    pen.rect([62, 60, 16, 3], 1.5, second);
    return pen.done(140, 70);
  },
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
  case: ({ main = '#e58b76', second = '#fff2e5', emblem }) => {
    const pen = takePen();
    pen.rect([2, 2, 80, 146], 17, pen.face(main));
    pen.rect([6, 6, 72, 138], 14, pen.face(shade(main, 0.04)));
    pen.rect([12, 12, 32, 36], 10, shade(main, -0.2));
    pen.oval([42, 92, 24, 24], second);
    pen.emblem(emblem ?? 'sparkles', [24, 74, 36]);
    pen.shine([9, 60, 2.6, 66], 0.4);
    return pen.done(84, 150);
  },
  film: ({ main = '#bfe0ef' }) => {
    const pen = takePen();
    pen.rect([30, 14, 70, 134], 10, mix(main, '#8aa9b8', 0.35));
    pen.rect([6, 4, 70, 134], 10, pen.fade(main, 0.9, 0.65));
    pen.line('M6 14Q6 4 16 4H66Q76 4 76 14', '#ffffff', 2.5);
    pen.path('M14 60L54 8H66L14 82z', '#ffffff');
    pen.rect([32, 9, 18, 4], 2, mix(main, '#47606c', 0.6));
    return pen.done(104, 152);
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
  walkie: ({ main = '#2c3440', second = '#f0a030' }) => {
    const pen = takePen();
    pen.rect([52, 2, 10, 56], 5, pen.tube('#1d222a'));
    pen.rect([10, 44, 60, 110], 9, pen.tube(main));
    pen.rect([18, 54, 44, 24], 4, pen.face('#a9d6b8'));
    pen.rect([18, 86, 44, 30], 5, shade(main, -0.08));
    for (let y = 92; y < 114; y += 6) pen.line(`M24 ${y}H56`, shade(main, 0.18), 2);
    for (const x of [24, 40, 56]) pen.oval([x, 132, 5.4, 5.4], x === 40 ? second : '#c8ccd4');
    pen.rect([18, 34, 14, 12], 4, pen.tube('#4a525e'));
    return pen.done(80, 158);
  },
  deskphone: ({ main = '#3a3f4a' }) => {
    const pen = takePen();
    pen.path('M18 46H142L156 118Q157 124 150 124H10Q3 124 4 118z', pen.face(main));
    pen.rect([62, 56, 76, 20], 3, pen.face('#b5d8c6'));
    for (let row = 0; row < 3; row += 1) for (let i = 0; i < 4; i += 1) pen.rect([66 + i * 18, 82 + row * 12, 14, 8.5], 2.5, pen.roll('#e9ecf1'));
    pen.path('M10 30Q10 14 26 14H50Q66 14 66 30V36H46V30H30V112H46V106H66V112Q66 126 50 126H26Q10 126 10 112z', pen.tube(shade(main, -0.08)));
    return pen.done(160, 130);
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
  selfie: ({ main = '#2c3038' }) => {
    const pen = takePen();
    pen.raw('<g transform="rotate(32 60 80)">');
    pen.rect([54, 60, 8, 60], 3, pen.tube('#c4c9d1'));
    pen.rect([52, 110, 12, 50], 6, pen.tube(main));
    pen.oval([58, 124, 3, 3], '#e2503f');
    pen.rect([30, 6, 56, 58], 6, pen.tube(shade(main, 0.05)));
    pen.rect([34, 2, 48, 66], 6, pen.between('#6a86d8', '#f0a7bf'));
    pen.raw('</g>');
    return pen.done(120, 164);
  },
  holder: ({ main = '#343a46' }) => {
    const pen = takePen();
    pen.oval([60, 138, 34, 11], pen.face(shade(main, -0.05)));
    pen.rect([54, 92, 12, 46], 4, pen.tube(main));
    pen.rect([20, 18, 80, 82], 10, pen.face(main));
    pen.rect([30, 2, 60, 106], 9, pen.between('#4a72c9', '#e8a9b9'));
    pen.rect([12, 40, 16, 34], 6, pen.tube(shade(main, 0.1)));
    pen.rect([92, 40, 16, 34], 6, pen.tube(shade(main, 0.1)));
    return pen.done(120, 152);
  },
} as const satisfies Drawings;

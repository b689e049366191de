import { mix, shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Telephones, what is worn on the wrist, and what belongs to them. */
export const phones = {
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
} as const satisfies Drawings;

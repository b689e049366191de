import { mix, shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Packages: what most of a market is sold in. The emblem says what is inside. */
export const packs = {
  pouch: ({ main = '#c99a63', second = '#fff6e4', third = '#7a4b1f', emblem }) => {
    const pen = takePen();
    pen.path('M14 10Q50 6 86 10L88 24Q92 60 94 112Q95 120 86 121Q50 125 14 121Q5 120 6 112Q8 60 12 24z', pen.tube(main));
    pen.path('M14 10Q50 6 86 10L87 20Q50 16 13 20z', pen.tube(shade(main, -0.07)));
    pen.line('M14 22Q50 18 86 22', shade(main, -0.12), 0.8);
    pen.path('M6 108Q50 98 94 108L94 112Q95 120 86 121Q50 125 14 121Q5 120 6 112z', pen.tube(shade(main, -0.05)));
    pen.rect([22, 34, 56, 62], 7, pen.face(second));
    pen.emblem(emblem, [33, 37, 34]);
    pen.print([30, 76, 40], third, [0.9, 0.6]);
    pen.shine([13, 30, 4, 62], 0.35);
    return pen.done(100, 128);
  },
  bag: ({ main = '#5b3a29', second = '#f3e3c6', third = '#3a2316', emblem }) => {
    const pen = takePen();
    pen.path('M20 18H80L88 30V124Q88 128 84 128H16Q12 128 12 124V30z', pen.tube(main));
    pen.path('M20 4H80V20H20z', pen.tube(shade(main, 0.04)));
    pen.rect([16, 12, 68, 9], 3, pen.roll(second));
    pen.path('M12 30L24 40V128H16Q12 128 12 124z', shade(main, -0.1));
    pen.path('M24 40H76L88 30L80 18H20L12 30z', pen.tube(shade(main, 0.05)));
    pen.oval([50, 80, 26, 27], pen.face(second));
    pen.emblem(emblem, [32, 57, 36]);
    pen.print([34, 98, 32], third, [0.8]);
    pen.print([30, 116, 40], mix(main, second, 0.5), [1]);
    return pen.done(100, 130);
  },
  sack: ({ main = '#efe4cc', second = '#c0392b', third = '#7a1f16', emblem }) => {
    const pen = takePen();
    pen.path('M22 22Q10 40 8 84Q7 122 16 126Q50 132 84 126Q93 122 92 84Q90 40 78 22z', pen.tube(main));
    pen.path('M26 4Q50 12 74 4Q72 16 78 24Q50 30 22 24Q28 16 26 4z', pen.tube(shade(main, 0.02)));
    pen.rect([24, 19, 52, 6], 3, pen.roll(second));
    pen.path('M9 76Q50 84 91 76V106Q50 114 9 106z', pen.tube(second));
    pen.emblem(emblem, [31, 36, 38]);
    pen.print([28, 88, 44], '#fff7ea', [0.9, 0.6]);
    pen.line('M9 114Q50 122 91 114', third, 1.2);
    return pen.done(100, 132);
  },
  box: ({ main = '#e8e2d6', second = '#0f7a5c', third = '#ffffff', emblem }) => {
    const pen = takePen();
    pen.path('M10 22L26 10H104L90 22z', pen.face(shade(main, 0.06)));
    pen.path('M90 22L104 10V108L90 122z', pen.face(shade(main, -0.14)));
    pen.rect([10, 22, 80, 100], 2, pen.face(main));
    pen.path('M10 86H90V122H10z', pen.face(second));
    pen.path('M90 86L104 74V108L90 122z', shade(second, -0.13));
    pen.emblem(emblem, [24, 28, 52]);
    pen.print([26, 96, 48], third, [0.9, 0.6]);
    return pen.done(114, 124);
  },
  flatbox: ({ main = '#b3312b', second = '#f6d789', emblem }) => {
    const pen = takePen();
    pen.path('M8 30L24 12H136L152 30z', pen.face(shade(main, 0.07)));
    pen.rect([8, 30, 144, 62], 3, pen.face(main));
    pen.rect([8, 30, 144, 7], 2, shade(main, -0.08));
    pen.rect([62, 30, 36, 62], 0, pen.face(second));
    pen.path('M62 30L66 12H94L98 30z', shade(second, 0.05));
    pen.oval([80, 62, 26, 26], pen.face(mix(second, '#ffffff', 0.75)));
    pen.emblem(emblem, [62, 44, 36]);
    return pen.done(160, 94);
  },
  tin: ({ main = '#1f6b57', second = '#f4e6c3', third = '#c79a3d', emblem }) => {
    const pen = takePen();
    pen.path('M12 22V112A38 11 0 0 0 88 112V22z', pen.tube(main));
    pen.oval([50, 22, 38, 11], shade(main, -0.12));
    pen.path('M10 14V26A40 11 0 0 0 90 26V14z', pen.tube(third));
    pen.oval([50, 14, 40, 11], pen.face(shade(third, 0.08)));
    pen.oval([50, 13, 32, 8], pen.face(third));
    pen.path('M12 46A38 11 0 0 0 88 46V98A38 11 0 0 1 12 98z', pen.tube(second));
    pen.emblem(emblem, [33, 56, 34]);
    pen.print([34, 93, 32], main, [0.9]);
    pen.line('M12 40A38 11 0 0 0 88 40', third, 1.6);
    pen.line('M12 104A38 11 0 0 0 88 104', third, 1.6);
    return pen.done(100, 126);
  },
  jar: ({ main = '#c8861d', second = '#fff8e8', third = '#8a5a12', emblem }) => {
    const pen = takePen();
    pen.rect([13, 24, 74, 94], 14, pen.tube(mix(main, '#ffffff', 0.6)));
    pen.rect([16, 36, 68, 79], 11, pen.tube(main));
    pen.oval([50, 37, 34, 6], shade(main, 0.1));
    pen.rect([18, 8, 64, 19], 5, pen.tube(third));
    for (let x = 24; x < 80; x += 7) pen.line(`M${x} 13V25`, shade(third, -0.09), 1.1);
    pen.rect([20, 54, 60, 46], 5, pen.face(second));
    pen.emblem(emblem, [36, 56, 28]);
    pen.print([32, 87, 36], third, [0.9, 0.5]);
    pen.shine([20, 32, 5, 76], 0.45);
    pen.shine([76, 40, 3, 50], 0.25);
    return pen.done(100, 122);
  },
  bottle: ({ main = '#7d2f12', second = '#f8ecd2', third = '#a01e1e', emblem }) => {
    const pen = takePen();
    pen.path('M22 4H38V34Q38 44 46 52Q54 60 54 74V150Q54 158 46 158H14Q6 158 6 150V74Q6 60 14 52Q22 44 22 34z', pen.tube(main));
    pen.rect([20, 0, 20, 20], 4, pen.tube(third));
    pen.rect([20, 18, 20, 4], 1, shade(third, -0.1));
    pen.rect([6, 80, 48, 56], 0, pen.tube(second));
    pen.rect([6, 80, 48, 5], 0, pen.tube(third));
    pen.rect([6, 131, 48, 5], 0, pen.tube(third));
    pen.emblem(emblem, [15, 86, 30]);
    pen.print([15, 119, 30], third, [0.9, 0.6]);
    pen.shine([11, 62, 3.4, 90], 0.4);
    return pen.done(60, 160);
  },
  dropper: ({ main = '#8a4a1c', second = '#fdf6ea', third = '#2b2b2b', emblem }) => {
    const pen = takePen();
    pen.rect([37, 2, 26, 34], 12, pen.tube(third));
    pen.rect([31, 32, 38, 18], 4, pen.tube('#d8b25a'));
    pen.path('M32 50H68V56Q86 60 86 76V136Q86 146 76 146H24Q14 146 14 136V76Q14 60 32 56z', pen.tube(main));
    pen.rect([14, 84, 72, 46], 0, pen.tube(second));
    pen.emblem(emblem, [36, 86, 28]);
    pen.print([32, 118, 36], third, [0.9, 0.55]);
    pen.shine([21, 68, 4.5, 68], 0.45);
    return pen.done(100, 148);
  },
  tube: ({ main = '#f5f0e8', second = '#78b59b', third = '#2e5f4d', emblem }) => {
    const pen = takePen();
    pen.path('M8 4H72L66 118H14z', pen.tube(main));
    pen.rect([7, 2, 66, 10], 2, pen.tube(shade(main, -0.08)));
    for (let x = 12; x < 70; x += 5) pen.line(`M${x} 4V10`, shade(main, -0.16), 0.8);
    pen.path('M11 60H69L66.6 106H13.4z', pen.tube(second));
    pen.emblem(emblem, [25, 22, 30]);
    pen.print([24, 76, 32], third, [1, 0.7, 0.5]);
    pen.rect([17, 116, 46, 26], 4, pen.tube(third));
    pen.shine([17, 16, 4, 90], 0.5);
    return pen.done(80, 144);
  },
  cream: ({ main = '#f6f1ea', second = '#d9a441', third = '#6b4a1a', emblem }) => {
    const pen = takePen();
    pen.rect([8, 34, 104, 52], 14, pen.tube(main));
    pen.rect([6, 8, 108, 34], 8, pen.tube(second));
    pen.line('M8 40H112', shade(second, -0.12), 1.5);
    pen.emblem(emblem, [48, 44, 24]);
    pen.print([42, 72, 36], third, [1, 0.6]);
    pen.shine([16, 46, 5, 30], 0.55);
    pen.shine([16, 13, 5, 22], 0.5);
    return pen.done(120, 90);
  },
  perfume: ({ main = '#f0b9c3', second = '#d8b25a', emblem }) => {
    const pen = takePen();
    pen.rect([36, 4, 28, 28], 4, pen.tube(second));
    pen.rect([41, 30, 18, 12], 2, pen.tube('#e9e4da'));
    pen.rect([10, 40, 80, 86], 14, pen.face(mix(main, '#ffffff', 0.55)));
    pen.rect([18, 56, 64, 62], 9, pen.face(main));
    pen.emblem(emblem, [33, 62, 34]);
    pen.print([34, 100, 32], shade(main, -0.3), [0.9, 0.5]);
    pen.shine([15, 46, 5, 72], 0.7);
    return pen.done(100, 130);
  },
  sachet: ({ main = '#e8f0da', second = '#6d8f3c', third = '#36511a', emblem }) => {
    const pen = takePen();
    pen.path('M10 8L14 4L18 8L22 4L26 8L30 4L34 8L38 4L42 8L46 4L50 8L54 4L58 8L62 4L66 8L70 4L74 8L78 4L82 8L86 4L90 8V124L10 124z', pen.face(main));
    pen.rect([10, 8, 80, 12], 0, shade(main, -0.06));
    pen.rect([10, 112, 80, 12], 0, shade(main, -0.06));
    pen.path('M10 92Q50 76 90 92V112H10z', pen.face(second));
    pen.emblem(emblem, [24, 26, 52]);
    pen.print([30, 96, 40], '#ffffff', [0.9]);
    pen.line('M14 22H86', third, 1);
    return pen.done(100, 128);
  },
  carton: ({ main = '#ffffff', second = '#3f8fd1', third = '#1c4f80', emblem }) => {
    const pen = takePen();
    pen.path('M14 40L30 12H70L86 40z', pen.face(shade(main, -0.05)));
    pen.rect([30, 2, 40, 12], 2, pen.face(second));
    pen.rect([14, 40, 72, 92], 2, pen.face(main));
    pen.path('M86 40L70 12L78 16L96 40V124L86 132z', shade(main, -0.17));
    pen.path('M14 92Q50 76 86 96V132H14z', pen.face(second));
    pen.emblem(emblem, [30, 46, 40]);
    pen.print([30, 108, 40], '#ffffff', [0.9, 0.6]);
    pen.line('M14 40H86', third, 0.8);
    return pen.done(100, 134);
  },
  book: ({ main = '#1f5f8b', second = '#f7e9c8', third = '#f2c14e', emblem }) => {
    const pen = takePen();
    pen.path('M14 8L90 4Q96 4 96 10V130Q96 136 90 136L14 140z', '#e9e2d2');
    pen.path('M88 10L98 9V131L88 132z', pen.tube('#f3ecdd'));
    for (let x = 90; x < 98; x += 2) pen.line(`M${x} 10V131`, '#d6cbb4', 0.5);
    pen.path('M10 6H86Q92 6 92 12V132Q92 138 86 138H10Q6 138 6 134V10Q6 6 10 6z', pen.face(main));
    pen.path('M6 10Q6 6 10 6H17V138H10Q6 138 6 134z', shade(main, -0.09));
    pen.line('M18 6V138', shade(main, -0.16), 0.8);
    pen.print([28, 20, 54], third, [1, 0.7]);
    pen.oval([55, 82, 29, 29], pen.face(second));
    pen.emblem(emblem, [34, 61, 42]);
    pen.print([36, 122, 38], second, [0.8]);
    pen.shine([21, 12, 2.4, 118], 0.22);
    return pen.done(102, 142);
  },
  crate: ({ main = '#c89a62', emblem }) => {
    const pen = takePen();
    for (const [x, y] of [
      [34, 22],
      [66, 16],
      [98, 22],
      [50, 30],
      [82, 30],
      [20, 32],
      [112, 32],
    ] as const)
      pen.emblem(emblem, [x - 17, y - 16, 40]);
    for (let i = 0; i < 3; i += 1) {
      pen.rect([4, 50 + i * 21, 132, 17], 3, pen.face(shade(main, i % 2 ? 0.02 : -0.01)));
      pen.line(`M10 ${56 + i * 21}H128`, shade(main, -0.07), 0.7);
    }
    for (const x of [6, 124]) pen.rect([x, 46, 11, 66], 2, pen.tube(shade(main, -0.07)));
    return pen.done(140, 114);
  },
} as const satisfies Drawings;

import { shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Sport and children. */
export const play = {
  dumbbell: ({ main = '#2f3640', second = '#e0533f' }) => {
    const pen = takePen();
    pen.rect([40, 40, 100, 15], 7, pen.roll('#b9bfc7'));
    for (const [x, h] of [
      [14, 70],
      [30, 84],
      [136, 84],
      [152, 70],
    ] as const)
      pen.rect([x, 47 - h / 2, 15, h], 5, pen.roll(h > 75 ? main : second));
    return pen.done(182, 94);
  },
  kettlebell: ({ main = '#3b434f', second = '#e0a33f' }) => {
    const pen = takePen();
    pen.line('M34 60Q20 10 60 10T86 60', shade(main, 0.05), 15);
    pen.oval([60, 92, 48, 46], pen.ball(main));
    pen.path('M22 120H98L90 140H30z', pen.tube(shade(main, -0.05)));
    pen.oval([60, 92, 19, 19], pen.face(second));
    pen.print([50, 88, 20], '#ffffff', [0.9]);
    return pen.done(120, 144);
  },
  yogamat: ({ main = '#7f6bb8', second = '#e6dff4' }) => {
    const pen = takePen();
    pen.path('M40 62H176V104H40z', pen.roll(main));
    pen.path('M40 100H176L168 110H34z', shade(main, -0.1));
    pen.rect([20, 26, 126, 64], 32, pen.roll(main));
    pen.oval([52, 58, 30, 32], pen.face(shade(main, -0.06)));
    for (const r of [24, 17, 10, 4]) pen.line(`M52 ${58 - r}A${r} ${r} 0 1 1 51.9 ${58 - r}`, second, 2.6);
    pen.rect([96, 26, 11, 64], 3, pen.roll(second));
    return pen.done(180, 114);
  },
  rope: ({ main = '#e4503f', second = '#2d323b' }) => {
    const pen = takePen();
    pen.line('M36 44Q-6 96 46 124T112 104T128 44Q150 -6 80 20T36 92', '#3b424d', 5);
    for (const [x, turn] of [
      [30, 24],
      [132, -24],
    ] as const)
      pen.raw(
        `<g transform="rotate(${turn} ${x} 30)"><rect x="${x - 9}" y="0" width="18" height="54" rx="8" fill="${pen.tube(main)}"/><rect x="${x - 9}" y="34" width="18" height="9" fill="${pen.tube(second)}"/></g>`,
      );
    return pen.done(162, 138);
  },
  sleepingbag: ({ main = '#2f7d73', second = '#f0b04a' }) => {
    const pen = takePen();
    pen.path('M30 20Q60 -4 90 20Q110 70 104 140Q102 160 60 160T16 140Q10 70 30 20z', pen.tube(main));
    pen.path('M36 26Q60 8 84 26Q92 46 60 50T36 26z', pen.face(second));
    for (const y of [70, 92, 114, 136]) pen.line(`M18 ${y}Q60 ${y + 10} 102 ${y}`, shade(main, -0.1), 2);
    pen.line('M88 34Q98 90 94 146', second, 2.4);
    return pen.done(120, 164);
  },
  campchair: ({ main = '#c2553d', second = '#3a4048' }) => {
    const pen = takePen();
    pen.line('M30 74L118 150M126 74L38 150M24 20L34 150M130 20L122 150', second, 6);
    pen.path('M18 12H138L132 78Q78 92 24 78z', pen.face(main));
    pen.path('M26 76Q78 90 130 76L118 106Q78 116 38 106z', pen.face(shade(main, -0.08)));
    pen.rect([4, 62, 30, 9], 4, pen.roll(second));
    pen.rect([122, 62, 30, 9], 4, pen.roll(second));
    pen.oval([140, 60, 10, 4], '#20242b');
    return pen.done(156, 156);
  },
  camplight: ({ main = '#2f6f5f', second = '#ffe9a8' }) => {
    const pen = takePen();
    pen.line('M34 40Q40 4 60 4T86 40', '#8f969f', 5);
    pen.path('M30 40Q60 20 90 40V50H30z', pen.tube(main));
    pen.rect([34, 50, 52, 62], 6, pen.tube(second));
    for (const x of [42, 60, 78]) pen.rect([x - 2, 50, 4, 62], 1, shade(main, 0.1));
    pen.path('M26 110H94L100 140Q100 146 94 146H26Q20 146 20 140z', pen.tube(main));
    pen.oval([60, 128, 7, 7], pen.ball('#f0b04a'));
    return pen.done(120, 150);
  },
  headlamp: ({ main = '#e5673f', second = '#2b3038' }) => {
    const pen = takePen();
    pen.line('M20 66Q26 8 80 8T140 66', second, 14);
    pen.line('M20 66Q26 8 80 8T140 66', shade(second, 0.12), 3);
    pen.rect([42, 50, 76, 60], 16, pen.face(main));
    pen.oval([80, 80, 25, 25], pen.face('#d7dce2'));
    pen.oval([80, 80, 19, 19], pen.ball('#fff3c0'));
    pen.rect([96, 46, 14, 7], 3, '#20242b');
    return pen.done(160, 114);
  },
  kneepad: ({ main = '#30384a', second = '#4fb3a5' }) => {
    const pen = takePen();
    for (const x of [44, 116]) {
      pen.path(`M${x - 28} 10Q${x} 2 ${x + 28} 10L${x + 24} 140Q${x} 150 ${x - 24} 140z`, pen.tube(main));
      pen.oval([x, 72, 22, 28], pen.ball(second));
      for (const y of [22, 122]) pen.line(`M${x - 26} ${y}Q${x} ${y + 7} ${x + 26} ${y}`, shade(main, 0.16), 5);
    }
    return pen.done(160, 150);
  },
  chessboard: ({ main = '#6b4226', second = '#efd9ae' }) => {
    const pen = takePen();
    pen.path('M30 26H150L178 110H2z', pen.face(shade(main, 0.05)));
    for (let row = 0; row < 6; row += 1)
      for (let i = 0; i < 6; i += 1) {
        const at = (k: number, r: number) => `${90 + (k - 3) * (18 + r * 1.5)} ${32 + r * 12.2}`;
        if ((row + i) % 2) pen.path(`M${at(i, row)}L${at(i + 1, row)}L${at(i + 1, row + 1)}L${at(i, row + 1)}z`, second);
        else pen.path(`M${at(i, row)}L${at(i + 1, row)}L${at(i + 1, row + 1)}L${at(i, row + 1)}z`, shade(main, -0.06));
      }
    pen.path('M2 110H178V118Q178 122 172 122H8Q2 122 2 118z', pen.roll(shade(main, -0.03)));
    pen.emblem('chess-pawn', [42, 40, 46]);
    pen.emblem('chess-pawn', [96, 18, 40]);
    return pen.done(180, 126);
  },
  blocks: ({ main = '#e4574a', second = '#3f8fd1', third = '#f2b93f' }) => {
    const pen = takePen();
    const cube = ([x, y]: readonly [number, number], colour: string, emblem: string) => {
      pen.path(`M${x} ${y + 14}L${x + 14} ${y}H${x + 60}L${x + 46} ${y + 14}z`, pen.face(shade(colour, 0.1)));
      pen.path(`M${x + 46} ${y + 14}L${x + 60} ${y}V${y + 46}L${x + 46} ${y + 60}z`, pen.face(shade(colour, -0.1)));
      pen.rect([x, y + 14, 46, 46], 3, pen.face(colour));
      pen.rect([x + 5, y + 19, 36, 36], 4, pen.face('#fff6e3'));
      pen.emblem(emblem, [x + 8, y + 22, 30]);
    };
    cube([8, 74], main, 'cat-face');
    cube([70, 74], second, 'fish');
    cube([38, 14], third, 'sunflower');
    return pen.done(136, 138);
  },
  rings: ({ main = '#e9c48f' }) => {
    const pen = takePen();
    pen.path('M14 132H126Q132 132 130 140L126 148H14L10 140Q8 132 14 132z', pen.roll(main));
    pen.rect([63, 12, 14, 124], 6, pen.tube(main));
    for (const [i, colour] of ['#7b5fc0', '#3f8fd1', '#4fae6a', '#f2b93f', '#e4574a'].entries())
      pen.rect([14 + i * 7, 112 - i * 22, 112 - i * 14, 22], 11, pen.roll(colour));
    pen.oval([70, 14, 13, 13], pen.ball('#e4574a'));
    return pen.done(140, 152);
  },
  duck: ({ main = '#f5c93b', second = '#ee8a34' }) => {
    const pen = takePen();
    pen.path('M34 66Q16 64 8 72Q4 114 60 118H96Q138 114 134 72Q132 54 118 56Q104 62 94 66z', pen.ball(main));
    pen.rect([34, 56, 56, 26], 10, shade(main, 0.01));
    pen.oval([62, 44, 34, 34], pen.ball(main));
    pen.path('M30 46Q12 44 8 54Q18 62 34 58z', pen.face(second));
    pen.oval([50, 36, 5, 6.4], '#2b2320');
    pen.oval([48.6, 34, 1.7, 1.9], '#ffffff');
    pen.path('M70 82Q96 72 112 86Q104 106 82 104Q70 98 70 82z', pen.face(shade(main, -0.05)));
    return pen.done(140, 122);
  },
  rattle: ({ main = '#6fb7c9', second = '#f2a2a2' }) => {
    const pen = takePen();
    pen.rect([52, 74, 16, 74], 8, pen.tube('#f4ead2'));
    pen.oval([60, 148, 16, 9], pen.ball(second));
    pen.oval([60, 46, 44, 42], pen.ball(main));
    pen.path('M17 40Q60 56 103 40V56Q60 72 17 56z', pen.tube('#fff3d8'));
    for (const x of [34, 60, 86]) pen.emblem('star', [x - 8, 40, 16]);
    pen.oval([44, 24, 9, 6], '#ffffff');
    return pen.done(120, 160);
  },
  bib: ({ main = '#f7e7cf', second = '#7fb3a6', emblem }) => {
    const pen = takePen();
    pen.path('M36 4Q28 34 56 42T88 34Q96 18 92 4Q130 14 132 60Q132 126 68 132Q4 126 4 60Q6 14 36 4z', pen.face(main));
    pen.line('M36 4Q28 34 56 42T88 34Q96 18 92 4Q130 14 132 60Q132 126 68 132Q4 126 4 60Q6 14 36 4', second, 5);
    pen.emblem(emblem ?? 'carrot', [42, 60, 52]);
    return pen.done(136, 136);
  },
  stroller: ({ main = '#4f7fa8', second = '#2d323b' }) => {
    const pen = takePen();
    pen.line('M118 92L150 22L164 18', second, 6);
    pen.line('M52 100L38 134M108 100L124 134', second, 5);
    pen.path('M14 66Q14 10 78 10V66z', pen.face(shade(main, 0.05)));
    for (const x of [34, 54]) pen.line(`M78 66Q${x - 16} 50 ${x} 16`, shade(main, -0.08), 1.6);
    pen.path('M14 66H130Q130 104 96 104H48Q14 104 14 66z', pen.face(main));
    pen.rect([12, 60, 122, 10], 5, pen.roll('#f2e4c8'));
    for (const x of [38, 124]) {
      pen.oval([x, 142, 18, 18], pen.ball(second));
      pen.oval([x, 142, 7, 7], pen.ball('#d7dbe0'));
    }
    return pen.done(168, 162);
  },
  train: ({ main = '#d9534a', second = '#3f8fd1', third = '#e9c48f' }) => {
    const pen = takePen();
    pen.rect([8, 58, 66, 40], 5, pen.face(second));
    pen.rect([16, 40, 50, 22], 3, pen.face('#f2b93f'));
    pen.rect([84, 50, 44, 48], 4, pen.face(main));
    pen.rect([122, 62, 50, 36], 9, pen.roll(third));
    pen.rect([78, 42, 56, 11], 4, pen.roll('#4fae6a'));
    pen.rect([94, 60, 22, 18], 3, '#fff6e3');
    pen.rect([146, 40, 14, 24], 4, pen.tube(main));
    for (const x of [24, 56, 100, 130, 158]) {
      pen.oval([x, 104, 14, 14], pen.ball(third));
      pen.oval([x, 104, 5, 5], '#8a5f38');
    }
    pen.rect([72, 86, 16, 6], 3, '#8a5f38');
    return pen.done(178, 120);
  },
} as const satisfies Drawings;

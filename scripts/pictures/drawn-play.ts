import { mix, shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Sport, children, animals and gardens. */
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
    const cube = (x: number, y: number, colour: string, emblem: string) => {
      pen.path(`M${x} ${y + 14}L${x + 14} ${y}H${x + 60}L${x + 46} ${y + 14}z`, pen.face(shade(colour, 0.1)));
      pen.path(`M${x + 46} ${y + 14}L${x + 60} ${y}V${y + 46}L${x + 46} ${y + 60}z`, pen.face(shade(colour, -0.1)));
      pen.rect([x, y + 14, 46, 46], 3, pen.face(colour));
      pen.rect([x + 5, y + 19, 36, 36], 4, pen.face('#fff6e3'));
      pen.emblem(emblem, [x + 8, y + 22, 30]);
    };
    cube(8, 74, main, 'cat-face');
    cube(70, 74, second, 'fish');
    cube(38, 14, third, 'sunflower');
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
  bone: ({ main = '#efd9b0' }) => {
    const pen = takePen();
    pen.path(
      'M34 34Q20 30 18 18T36 6Q50 6 50 22Q58 30 92 30Q126 30 132 22Q132 6 146 6T164 18Q162 30 148 34T162 52T146 64Q132 64 132 48Q124 40 92 40T50 48Q50 64 36 64T18 50Q20 38 34 34z',
      pen.roll(main),
    );
    return pen.done(182, 70);
  },
  petbowl: ({ main = '#4f8fb8', second = '#8a5a34', emblem }) => {
    const pen = takePen();
    pen.oval([80, 46, 62, 20], shade(main, -0.1));
    for (let i = 0; i < 34; i += 1) {
      const r = Math.sqrt(i / 34);
      pen.oval(
        [80 + Math.cos(i * 2.399) * r * 52, 40 - (1 - r) * 20 + Math.sin(i * 2.399) * r * 13, 7, 6.2],
        pen.ball(shade(second, ((i % 4) - 1.5) * 0.03)),
      );
    }
    pen.path('M16 46Q18 66 80 67T144 46L156 98Q156 106 148 106H12Q4 106 4 98z', pen.tube(main));
    pen.emblem(emblem ?? 'paw-prints', [60, 66, 36]);
    return pen.done(160, 110);
  },
  petbed: ({ main = '#c9a27a', second = '#f4e9d6' }) => {
    const pen = takePen();
    pen.oval([90, 74, 86, 40], pen.ball(main));
    pen.oval([90, 62, 66, 26], pen.face(second));
    pen.path('M40 76Q60 96 90 96T140 76Q140 104 90 106T40 76z', pen.tube(shade(main, 0.03)));
    pen.emblem('paw-prints', [74, 46, 32]);
    return pen.done(180, 118);
  },
  collar: ({ main = '#c23b4e', second = '#d8b25a' }) => {
    const pen = takePen();
    pen.line('M74 20A48 48 0 1 0 110 34', main, 15);
    pen.line('M74 17A51 51 0 1 0 112 31', shade(main, 0.1), 1.6);
    pen.rect([70, 8, 30, 26], 4, pen.face(second));
    pen.rect([77, 14, 16, 14], 2, main);
    pen.oval([62, 128, 17, 17], pen.ball(second));
    pen.emblem('paw-prints', [51, 117, 22]);
    return pen.done(130, 148);
  },
  litterbox: ({ main = '#7fb0c9', second = '#e9e3d6' }) => {
    const pen = takePen();
    pen.path('M24 50Q24 10 90 10T156 50z', pen.tube(shade(main, 0.08)));
    pen.path('M10 48H170L160 120Q159 126 152 126H28Q21 126 20 120z', pen.tube(main));
    pen.path('M52 98Q52 36 90 36T128 98z', shade(main, -0.22));
    pen.path('M52 98Q90 84 128 98z', second);
    pen.emblem('cat-face', [70, 56, 38]);
    return pen.done(180, 130);
  },
  scratcher: ({ main = '#d2b48c', second = '#7b9e87' }) => {
    const pen = takePen();
    pen.rect([54, 26, 32, 112], 4, pen.tube(main));
    for (let y = 30; y < 136; y += 6) pen.line(`M54 ${y}Q70 ${y + 5} 86 ${y}`, shade(main, -0.1), 2);
    pen.rect([14, 134, 112, 16], 6, pen.roll(second));
    pen.rect([22, 14, 96, 18], 8, pen.roll(second));
    pen.line('M104 32V66', '#8f969f', 2);
    pen.oval([104, 74, 10, 10], pen.ball('#e4574a'));
    return pen.done(140, 154);
  },
  wateringcan: ({ main = '#3f8f6f', second = '#d8dde0' }) => {
    const pen = takePen();
    pen.line('M58 46Q64 10 100 12T132 54', main, 8);
    pen.path('M52 92L12 44L22 36L62 70z', pen.tube(main));
    pen.path('M2 36L26 26L34 46L12 58z', pen.face(second));
    pen.path('M52 48H132L140 124Q140 130 134 130H52Q46 130 46 124z', pen.tube(main));
    pen.line('M134 60Q160 66 154 94T136 112', shade(main, -0.05), 7);
    pen.rect([48, 116, 90, 7], 1, pen.tube(second));
    pen.emblem('seedling', [76, 66, 38]);
    return pen.done(164, 134);
  },
  pots: ({ main = '#c26a41' }) => {
    const pen = takePen();
    for (const [x, y, s] of [
      [8, 56, 0.72],
      [96, 56, 0.72],
      [44, 18, 1],
    ] as const)
      pen.raw(
        `<g transform="translate(${x} ${y}) scale(${s})"><path d="M8 26H84L74 100Q73 106 66 106H26Q19 106 18 100z" fill="${pen.tube(main)}"/><rect x="2" y="8" width="88" height="22" rx="5" fill="${pen.roll(shade(main, 0.03))}"/><ellipse cx="46" cy="10" rx="40" ry="6" fill="${shade(main, -0.2)}"/></g>`,
      );
    return pen.done(168, 136);
  },
  bonsai: ({ main = '#4f8a43', second = '#8a5a36', third = '#2f5d73' }) => {
    const pen = takePen();
    pen.path('M66 112Q50 92 66 78T56 46L66 42Q84 60 78 78T86 112z', pen.tube(second));
    pen.path('M72 70Q94 64 104 52L108 58Q96 76 74 82z', pen.tube(second));
    for (const [x, y, rx, ry] of [
      [44, 42, 36, 21],
      [112, 46, 32, 18],
      [66, 22, 34, 20],
    ] as const) {
      pen.oval([x, y, rx, ry], pen.ball(main));
      for (let i = 1; i < 12; i += 1)
        pen.oval([x + Math.cos(i * 2.4) * rx * 0.6, y + Math.sin(i * 2.4) * ry * 0.55, 6, 4.4], shade(main, i % 2 ? 0.06 : -0.05));
    }
    pen.path('M22 112H130L122 138Q120 142 114 142H38Q32 142 30 138z', pen.tube(third));
    pen.rect([16, 106, 120, 11], 4, pen.roll(shade(third, 0.06)));
    return pen.done(152, 146);
  },
  orchid: ({ main = '#d66fb0', second = '#f7f3ea' }) => {
    const pen = takePen();
    pen.line('M58 112Q52 60 78 34T128 24', '#5a8a3f', 4.4);
    for (const turn of [-58, -20, 26, 60])
      pen.raw(`<path transform="rotate(${turn} 58 114)" d="M58 116Q46 90 58 66Q70 90 58 116z" fill="${pen.face('#5f9a4a')}"/>`);
    for (const [x, y, s] of [
      [64, 52, 17],
      [82, 32, 17],
      [104, 24, 15],
      [126, 28, 13],
    ] as const) {
      for (let i = 0; i < 5; i += 1)
        pen.raw(
          `<ellipse transform="rotate(${i * 72} ${x} ${y})" cx="${x}" cy="${y - s * 0.62}" rx="${s * 0.46}" ry="${s * 0.66}" fill="${pen.ball(main)}"/>`,
        );
      pen.oval([x, y, s * 0.26, s * 0.26], '#f6d45c');
    }
    pen.path('M30 110H88L80 150Q79 156 72 156H46Q39 156 38 150z', pen.tube(second));
    return pen.done(146, 160);
  },
  hose: ({ main = '#3fa06a', second = '#f0b33f' }) => {
    const pen = takePen();
    for (const r of [52, 43, 34, 25]) {
      pen.line(`M76 ${78 - r}A${r} ${r} 0 1 1 75.9 ${78 - r}`, shade(main, -0.1), 10);
      pen.line(`M76 ${77 - r}A${r} ${r} 0 1 1 75.9 ${77 - r}`, main, 7.6);
    }
    pen.line('M118 108Q142 118 140 140', main, 8);
    pen.path('M130 132L152 136L146 160L130 156z', pen.face(second));
    return pen.done(156, 164);
  },
  secateurs: ({ main = '#d9473c', second = '#c9ced5' }) => {
    const pen = takePen();
    pen.path('M62 76Q36 34 44 4Q70 24 76 70z', pen.face(second));
    pen.path('M72 74Q96 50 92 18Q112 46 90 84z', pen.face(shade(second, -0.1)));
    pen.path('M60 78Q40 108 32 150Q44 158 50 148Q58 112 78 88z', pen.tube(main));
    pen.path('M84 78Q104 108 112 150Q100 158 94 148Q88 112 66 88z', pen.tube(main));
    pen.oval([72, 80, 8, 8], pen.ball('#8f969f'));
    return pen.done(144, 160);
  },
  soil: ({ main = '#6f4a2c', second = '#8fb04a', emblem }) => {
    const pen = takePen();
    pen.path('M12 14Q60 4 108 14Q116 76 108 146Q60 156 12 146Q4 76 12 14z', pen.tube(second));
    pen.path('M10 84Q60 68 110 84Q112 116 108 146Q60 156 12 146Q8 116 10 84z', pen.tube(main));
    pen.emblem(emblem ?? 'seedling', [34, 28, 52]);
    pen.print([36, 108, 48], '#fff4dc', [1, 0.7, 0.5]);
    pen.line('M14 22Q60 12 106 22', mix(second, '#ffffff', 0.4), 2);
    return pen.done(120, 156);
  },
  hammock: ({ main = '#3f9f92', second = '#f2dfb4' }) => {
    const pen = takePen();
    for (const x of [14, 190]) {
      pen.rect([x - 7, 0, 14, 130], 5, pen.tube('#8a6238'));
      pen.rect([x - 9, 22, 18, 12], 3, pen.tube('#e0a63f'));
    }
    pen.path('M18 28Q40 30 52 44Q102 108 152 44Q164 30 186 28Q168 52 156 66Q102 146 48 66Q36 52 18 28z', pen.face(main));
    pen.path('M52 44Q102 108 152 44Q160 60 148 72Q102 128 56 72Q44 60 52 44z', pen.face(shade(main, 0.09)));
    for (const x of [66, 84, 102, 120, 138])
      pen.line(`M${x} ${60 + 26 * (1 - ((x - 102) / 52) ** 2)}L${102 + (x - 102) * 0.92} ${78 + 32 * (1 - ((x - 102) / 52) ** 2)}`, second, 4);
    pen.path('M60 52Q74 40 92 58Q84 72 72 70z', pen.face(second));
    return pen.done(204, 132);
  },
  aquarium: ({ main = '#5fb4dc', second = '#d9b27a' }) => {
    const pen = takePen();
    pen.rect([4, 10, 172, 112], 7, pen.fade('#e9f6fb', 0.95, 0.8));
    pen.rect([10, 26, 160, 90], 4, pen.between(mix(main, '#ffffff', 0.35), main));
    pen.path('M10 100Q50 88 92 98T170 94V112Q170 116 166 116H14Q10 116 10 112z', pen.face(second));
    for (const [x, h] of [
      [28, 44],
      [36, 34],
      [150, 40],
      [142, 28],
    ] as const)
      pen.line(`M${x} 104Q${x - 8} ${104 - h / 2} ${x + 3} ${104 - h}`, '#3f9a58', 5);
    pen.emblem('tropical-fish', [62, 40, 44]);
    pen.emblem('fish', [108, 62, 26]);
    pen.emblem('rock', [46, 82, 26]);
    for (const [x, y] of [
      [124, 44],
      [130, 34],
      [122, 54],
    ] as const)
      pen.oval([x, y, 3, 3], '#ffffff');
    pen.rect([0, 4, 180, 12], 4, pen.roll('#2d333c'));
    pen.rect([2, 116, 176, 10], 4, pen.roll('#2d333c'));
    pen.path('M16 30L52 30L24 92L16 92z', pen.fade('#ffffff', 0.4, 0.05));
    return pen.done(180, 128);
  },
} as const satisfies Drawings;

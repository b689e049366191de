import { mix, shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Animals and gardens. */
export const garden = {
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

import { mix, shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Fruit and food of Vietnam. */
export const food = {
  dragonfruit: ({ main = '#e0407f', second = '#8fc04a' }) => {
    const pen = takePen();
    for (const [x, y, turn] of [
      [22, 40, -40],
      [104, 42, 40],
      [14, 78, -66],
      [112, 80, 66],
      [40, 22, -16],
      [86, 22, 16],
    ] as const)
      pen.raw(
        `<path transform="rotate(${turn} ${x} ${y})" d="M${x - 9} ${y + 14}Q${x - 6} ${y - 22} ${x} ${y - 28}Q${x + 6} ${y - 22} ${x + 9} ${y + 14}z" fill="${pen.between(second, main)}"/>`,
      );
    pen.path('M63 20Q112 28 112 82Q108 130 63 134Q18 130 14 82Q14 28 63 20z', pen.ball(main));
    for (const [x, y] of [
      [38, 56],
      [74, 46],
      [56, 80],
      [92, 76],
      [36, 104],
      [74, 112],
    ] as const)
      pen.path(
        `M${x - 11} ${y + 12}Q${x - 8} ${y - 10} ${x} ${y - 16}Q${x + 8} ${y - 10} ${x + 11} ${y + 12}Q${x} ${y + 4} ${x - 11} ${y + 12}z`,
        pen.between(second, shade(main, 0.02)),
      );
    pen.path('M54 24Q50 4 63 0Q78 4 72 24z', pen.between(second, main));
    return pen.done(126, 138);
  },
  dragonhalf: ({ main = '#e0407f', second = '#fbf7f4' }) => {
    const pen = takePen();
    pen.oval([70, 60, 66, 54], pen.ball(main));
    pen.oval([70, 60, 55, 44], pen.face(second));
    for (let i = 0; i < 70; i += 1) {
      const a = i * 2.399;
      const r = Math.sqrt(i / 70);
      pen.oval([70 + Math.cos(a) * r * 49, 60 + Math.sin(a) * r * 38, 1.7, 2.2], '#2a2430');
    }
    return pen.done(140, 120);
  },
  durian: ({ main = '#8a9a3a', second = '#b9b25a' }) => {
    const pen = takePen();
    pen.rect([58, 2, 12, 26], 5, pen.tube('#6b5a30'));
    pen.oval([64, 78, 58, 56], pen.ball(main));
    for (let row = 0; row < 7; row += 1)
      for (let i = 0; i < 8; i += 1) {
        const y = 32 + row * 15;
        const half = 58 * Math.sqrt(Math.max(0, 1 - ((y - 78) / 56) ** 2));
        const x = 64 - half + ((i + (row % 2) * 0.5) / 7.5) * half * 2;
        if (Math.abs(x - 64) <= half + 2)
          pen.path(
            `M${x - 9} ${y + 8}L${x + (x - 64) * 0.1} ${y - 11}L${x + 9} ${y + 8}Q${x} ${y + 12} ${x - 9} ${y + 8}z`,
            pen.face(x < 64 ? second : mix(main, second, 0.4)),
          );
      }
    return pen.done(128, 138);
  },
  pomelo: ({ main = '#a9bf4a' }) => {
    const pen = takePen();
    pen.path('M62 16Q76 16 84 34Q118 54 116 90Q110 134 62 134Q14 134 8 90Q6 54 40 34Q48 16 62 16z', pen.ball(main));
    pen.path('M60 20Q66 2 96 6Q88 24 62 24z', pen.face('#4f8f3a'));
    pen.rect([58, 8, 6, 14], 3, pen.tube('#6b5a30'));
    for (const [x, y] of [
      [40, 70],
      [58, 96],
      [82, 74],
      [34, 102],
      [88, 108],
      [62, 56],
      [72, 120],
    ] as const)
      pen.oval([x, y, 1.8, 1.8], shade(main, -0.1));
    return pen.done(124, 138);
  },
  rambutan: ({ main = '#d2373f', second = '#a8c25a' }) => {
    const pen = takePen();
    for (const [x, y] of [
      [42, 48],
      [94, 52],
      [66, 96],
    ] as const) {
      for (let i = 0; i < 26; i += 1) {
        const a = (i / 26) * Math.PI * 2;
        pen.line(
          `M${x + Math.cos(a) * 24} ${y + Math.sin(a) * 24}Q${x + Math.cos(a) * 34} ${y + Math.sin(a) * 34} ${x + Math.cos(a + 0.18) * 40} ${y + Math.sin(a + 0.18) * 40}`,
          i % 2 ? main : second,
          2.4,
        );
      }
      pen.oval([x, y, 28, 28], pen.ball(main));
      for (let i = 0; i < 14; i += 1)
        pen.line(`M${x + Math.cos(i * 2.4) * i * 1.6} ${y + Math.sin(i * 2.4) * i * 1.6}l4 -7`, shade(main, i % 2 ? 0.1 : -0.07), 2);
    }
    return pen.done(138, 140);
  },
  lychee: ({ main = '#c93a45', second = '#5a8f3c' }) => {
    const pen = takePen();
    pen.line('M70 4Q66 30 40 44M70 4Q74 30 70 50M70 4Q78 26 104 42', '#7a5a36', 4);
    pen.path('M72 16Q100 0 128 14Q104 34 72 16z', pen.face(second));
    pen.path('M66 14Q44 0 14 14Q38 34 66 14z', pen.face(shade(second, 0.05)));
    for (const [x, y] of [
      [34, 64],
      [72, 70],
      [108, 62],
      [52, 104],
      [92, 104],
    ] as const) {
      pen.oval([x, y, 25, 26], pen.ball(main));
      for (let i = 1; i < 22; i += 1)
        pen.oval([x + Math.cos(i * 2.4) * Math.sqrt(i) * 4.6, y + Math.sin(i * 2.4) * Math.sqrt(i) * 4.8, 1.7, 1.7], shade(main, -0.08));
    }
    return pen.done(140, 134);
  },
  longan: ({ main = '#c99a56', second = '#4f8f3a' }) => {
    const pen = takePen();
    pen.line('M70 2Q68 30 34 50M70 2V60M70 2Q74 28 106 48M52 34L56 92M90 32L88 92', '#7a5a36', 3.4);
    pen.path('M72 14Q102 0 130 16Q104 32 72 14z', pen.face(second));
    for (const [x, y] of [
      [28, 62],
      [56, 56],
      [84, 58],
      [112, 60],
      [42, 88],
      [72, 86],
      [100, 88],
      [58, 114],
      [88, 114],
    ] as const) {
      pen.oval([x, y, 17, 17], pen.ball(main));
      pen.oval([x - 5, y - 6, 3.4, 2.6], '#f6e3bd');
    }
    return pen.done(140, 134);
  },
  mangosteen: ({ main = '#5c2346', second = '#8fae4a' }) => {
    const pen = takePen();
    pen.oval([64, 78, 56, 52], pen.ball(main));
    for (const turn of [-62, -22, 22, 62])
      pen.raw(`<path transform="rotate(${turn} 64 40)" d="M64 42Q44 34 48 16Q64 6 80 16Q84 34 64 42z" fill="${pen.face(second)}"/>`);
    pen.rect([59, 4, 10, 26], 4, pen.tube('#6f6a3a'));
    pen.shine([34, 58, 9, 26], 0.3);
    return pen.done(128, 134);
  },
  jackfruit: ({ main = '#a3a044', second = '#c6bd62' }) => {
    const pen = takePen();
    pen.rect([66, 0, 12, 22], 5, pen.tube('#6b5a30'));
    pen.path('M72 14Q118 20 120 84Q118 146 72 150Q26 146 24 84Q26 20 72 14z', pen.ball(main));
    for (let row = 0; row < 14; row += 1)
      for (let i = 0; i < 11; i += 1) {
        const y = 26 + row * 9;
        const half = 46 * Math.sqrt(Math.max(0, 1 - ((y - 84) / 66) ** 2));
        const x = 72 - half + ((i + (row % 2) * 0.5) / 10.5) * half * 2;
        if (Math.abs(x - 72) < half) pen.path(`M${x - 4} ${y + 4}L${x} ${y - 5}L${x + 4} ${y + 4}z`, x < 72 ? second : mix(main, second, 0.35));
      }
    return pen.done(144, 154);
  },
  guava: ({ main = '#a8c66c' }) => {
    const pen = takePen();
    pen.path('M52 14Q66 16 74 36Q110 52 106 88Q98 126 56 126Q12 124 8 86Q8 54 36 38Q40 18 52 14z', pen.ball(main));
    pen.path('M52 16Q60 -2 92 4Q84 22 54 22z', pen.face('#4f8f3a'));
    pen.rect([50, 120, 14, 8], 3, '#6d7a3c');
    return pen.done(116, 130);
  },
  custardapple: ({ main = '#8fae5a' }) => {
    const pen = takePen();
    pen.oval([64, 76, 56, 54], pen.ball(shade(main, -0.08)));
    for (let i = 0; i < 44; i += 1) {
      const r = Math.sqrt(i / 44) * 52;
      pen.oval([64 + Math.cos(i * 2.399) * r, 76 + Math.sin(i * 2.399) * r * 0.96, 9, 8.4], pen.ball(main));
    }
    pen.rect([59, 2, 10, 24], 4, pen.tube('#6b5a30'));
    return pen.done(128, 134);
  },
  cashew: ({ main = '#e6c48c' }) => {
    const pen = takePen();
    for (const [x, y, turn, d] of [
      [38, 44, -20, 0],
      [92, 36, 30, 0.03],
      [64, 82, 8, 0.02],
      [112, 84, 64, -0.02],
      [20, 90, -60, -0.03],
    ] as const)
      pen.raw(
        `<path transform="rotate(${turn} ${x} ${y})" d="M${x - 30} ${y + 4}Q${x - 30} ${y - 22} ${x} ${y - 22}T${x + 30} ${y + 2}Q${x + 30} ${y + 14} ${x + 20} ${y + 12}Q${x + 10} ${y - 4} ${x} ${y - 2}T${x - 14} ${y + 12}Q${x - 28} ${y + 18} ${x - 30} ${y + 4}z" fill="${pen.ball(shade(main, d))}"/>`,
      );
    return pen.done(140, 120);
  },
  pepper: ({ main = '#3a2c26' }) => {
    const pen = takePen();
    pen.path('M8 66H142Q138 112 104 122H46Q12 112 8 66z', pen.tube('#d9c6a5'));
    pen.oval([75, 66, 67, 19], shade('#d9c6a5', -0.1));
    for (let i = 0; i < 64; i += 1) {
      const r = Math.sqrt(i / 64);
      pen.oval(
        [75 + Math.cos(i * 2.399) * r * 58, 60 - (1 - r) * 22 + Math.sin(i * 2.399) * r * 14, 6.4, 6.2],
        pen.ball(shade(main, ((i % 5) - 2) * 0.03)),
      );
    }
    return pen.done(150, 126);
  },
  ricepaper: ({ main = '#f6efdc', second = '#c8503c' }) => {
    const pen = takePen();
    for (const [i, y] of [96, 84, 72, 60].entries()) {
      pen.oval([76, y, 70, 30], shade(main, -0.09));
      pen.oval([76, y - 4, 70, 30], pen.face(shade(main, i * 0.006)));
    }
    for (let i = 0; i < 40; i += 1)
      pen.oval([76 + Math.cos(i * 2.399) * Math.sqrt(i / 40) * 60, 56 + Math.sin(i * 2.399) * Math.sqrt(i / 40) * 24, 1.3, 0.9], '#8a6b3c');
    pen.path('M52 28Q76 20 100 28V118Q76 130 52 118z', pen.fade(second, 0.92, 0.86));
    pen.emblem('sheaf-of-rice', [59, 52, 34]);
    return pen.done(152, 132);
  },
  noodles: ({ main = '#f1e3bf', second = '#2f7a5c' }) => {
    const pen = takePen();
    for (let i = 0; i < 22; i += 1) pen.line(`M${14 + i * 5.4} 8Q${18 + i * 5} 70 ${12 + i * 5.7} 132`, shade(main, ((i % 4) - 1.5) * 0.025), 5);
    pen.rect([6, 48, 130, 44], 4, pen.tube(second));
    pen.oval([71, 70, 20, 20], '#fff7e6');
    pen.emblem('steaming-bowl', [55, 54, 32]);
    return pen.done(142, 140);
  },
  driedsquid: ({ main = '#d8a070' }) => {
    const pen = takePen();
    pen.path('M50 4Q86 28 84 84Q72 96 50 96T16 84Q14 28 50 4z', pen.tube(main));
    pen.line('M50 14V92M34 34V88M66 34V88', shade(main, -0.07), 1.5);
    for (const [i, x] of [26, 36, 46, 56, 66, 74].entries())
      pen.line(`M${x} 92Q${x - 10 + i * 4} 118 ${x - 16 + i * 6.4} 148`, shade(main, -0.05), 6);
    for (const x of [36, 64]) pen.oval([x, 90, 4, 4], '#4a2d1c');
    return pen.done(100, 154);
  },
  cinnamon: ({ main = '#a4602f', second = '#8a4a24' }) => {
    const pen = takePen();
    for (const [y, d] of [
      [16, 0.03],
      [44, -0.02],
      [72, 0.01],
    ] as const) {
      pen.rect([6, y, 140, 26], 12, pen.roll(shade(main, d)));
      pen.oval([140, y + 13, 9, 13], pen.face(second));
      pen.line(`M140 ${y + 6}A5 7 0 1 1 139 ${y + 20}`, shade(second, -0.1), 2.4);
      pen.line(`M14 ${y + 10}H126M20 ${y + 18}H132`, shade(main, -0.07), 1.2);
    }
    pen.path('M62 8H82V104H62z', pen.tube('#d9c29a'));
    pen.raw(
      `<g transform="translate(34 88)">${[0, 45, 90, 135, 180, 225, 270, 315].map((turn) => `<ellipse transform="rotate(${turn} 18 18)" cx="18" cy="6" rx="5" ry="12" fill="${pen.face('#7a4526')}"/>`).join('')}<circle cx="18" cy="18" r="5" fill="#4a2815"/></g>`,
    );
    return pen.done(152, 128);
  },
  banhchung: ({ main = '#3f7d3a', second = '#d8c08a' }) => {
    const pen = takePen();
    pen.path('M10 36L34 14H138L114 36z', pen.face(shade(main, 0.08)));
    pen.path('M114 36L138 14V96L114 124z', pen.face(shade(main, -0.12)));
    pen.rect([10, 36, 104, 88], 3, pen.face(main));
    for (const x of [38, 84]) pen.rect([x, 36, 5, 88], 0, second);
    for (const y of [62, 98]) pen.rect([10, y, 104, 5], 0, second);
    pen.line('M41 36L65 14M87 36L111 14', second, 4.4);
    pen.line('M14 44Q40 80 20 120M60 40Q70 80 64 120', shade(main, 0.1), 1.2);
    return pen.done(140, 128);
  },
  salteggs: ({ main = '#dcebe4' }) => {
    const pen = takePen();
    pen.path('M4 84H152L140 118Q138 124 130 124H26Q18 124 16 118z', pen.tube('#b9a27c'));
    for (const [x, y, d] of [
      [36, 66, 0],
      [78, 60, 0.01],
      [120, 66, -0.01],
      [56, 40, 0.01],
      [100, 40, 0],
    ] as const)
      pen.raw(`<ellipse cx="${x}" cy="${y}" rx="24" ry="29" fill="${pen.ball(shade(main, d))}"/>`);
    pen.path('M4 84H152L149 94H7z', pen.roll('#cdb78f'));
    for (const x of [40, 78, 116]) pen.path(`M${x - 18} 96Q${x} 112 ${x + 18} 96z`, shade('#b9a27c', -0.1));
    return pen.done(156, 128);
  },
  driedfruit: ({ main = '#f0a23a', second = '#ffffff', emblem }) => {
    const pen = takePen();
    pen.path('M8 62H142Q138 112 104 122H46Q12 112 8 62z', pen.tube(second));
    pen.oval([75, 62, 67, 18], shade(second, -0.1));
    for (let i = 0; i < 22; i += 1) {
      const r = Math.sqrt(i / 22);
      const [x, y] = [75 + Math.cos(i * 2.399) * r * 52, 56 - (1 - r) * 26 + Math.sin(i * 2.399) * r * 12];
      pen.raw(
        `<rect transform="rotate(${i * 47} ${x} ${y})" x="${x - 15}" y="${y - 6}" width="30" height="12" rx="5" fill="${pen.face(shade(main, ((i % 5) - 2) * 0.025))}"/>`,
      );
    }
    pen.emblem(emblem, [58, 80, 34]);
    return pen.done(150, 126);
  },
  rolls: ({ main = '#e9dcc0', second = '#3f7d3a' }) => {
    const pen = takePen();
    for (const [x, y] of [
      [40, 34],
      [40, 70],
      [40, 106],
    ] as const) {
      pen.rect([x - 34, y - 16, 116, 32], 15, pen.roll(second));
      pen.oval([x + 80, y, 10, 16], pen.face(main));
      pen.oval([x + 80, y, 5, 8], shade(main, -0.07));
      for (const dx of [0, 28, 56]) pen.line(`M${x - 20 + dx} ${y - 16}V${y + 16}`, '#e3d3a2', 3);
    }
    return pen.done(140, 126);
  },
} as const satisfies Drawings;

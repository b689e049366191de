import { mix, shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Fruit of Vietnam. */
export const fruit = {
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
} as const satisfies Drawings;

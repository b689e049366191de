import { shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** What plays and what is listened through. */
export const sound = {
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
} as const satisfies Drawings;

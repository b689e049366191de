import { shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Food of Vietnam. */
export const food = {
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

import { mix, shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Home appliances, large and small. */
export const appliances = {
  fridge: ({ main = '#c9d0d6', second = '#3b82c4' }) => {
    const pen = takePen();
    pen.path('M84 6L98 2V154L84 158z', shade(main, -0.16));
    pen.rect([8, 6, 76, 152], 5, pen.face(main));
    pen.line('M8 58H84', shade(main, -0.2), 2);
    pen.rect([14, 22, 4.5, 30], 2, pen.tube('#7d858e'));
    pen.rect([14, 66, 4.5, 46], 2, pen.tube('#7d858e'));
    pen.rect([44, 26, 24, 12], 3, pen.face('#20252c'));
    pen.rect([49, 30, 14, 4], 1, second);
    pen.shine([72, 12, 4, 138], 0.35);
    return pen.done(100, 162);
  },
  freezer: ({ main = '#f1f3f5' }) => {
    const pen = takePen();
    pen.path('M8 34L22 12H148L162 34z', pen.face(shade(main, -0.03)));
    pen.rect([8, 34, 154, 88], 5, pen.face(main));
    pen.path('M28 30L38 16H132L142 30z', pen.fade('#9cc9e6', 0.9, 0.5));
    pen.rect([68, 36, 34, 6], 3, '#8b939c');
    pen.rect([20, 98, 40, 14], 3, shade(main, -0.1));
    pen.oval([140, 106, 5, 5], '#4cc38a');
    pen.emblem('snowflake', [70, 58, 34]);
    return pen.done(170, 126);
  },
  washer: ({ main = '#f2f4f6', second = '#6fa9d8' }) => {
    const pen = takePen();
    pen.rect([6, 4, 116, 136], 7, pen.face(main));
    pen.rect([6, 4, 116, 26], 6, shade(main, -0.06));
    pen.rect([14, 10, 34, 13], 3, '#ffffff');
    pen.oval([72, 17, 7, 7], pen.ball('#c4cad1'));
    pen.rect([88, 11, 26, 12], 3, '#1f2630');
    pen.oval([64, 84, 44, 44], pen.face('#c3cad2'));
    pen.oval([64, 84, 35, 35], '#36465a');
    pen.path('M30 88Q48 76 64 88T98 86A35 35 0 0 1 30 88z', second);
    pen.path('M34 98Q52 88 66 98T94 97A35 35 0 0 1 34 98z', mix(second, '#ffffff', 0.45));
    pen.shine([44, 58, 20, 7], 0.5);
    return pen.done(128, 144);
  },
  aircon: ({ main = '#f6f7f8', second = '#3fa7d6' }) => {
    const pen = takePen();
    pen.path('M6 12Q6 4 14 4H186Q194 4 194 12V52Q194 66 180 66H20Q6 66 6 52z', pen.roll(main));
    pen.path('M14 52H186L178 64H22z', '#2f3842');
    pen.path('M14 50H186L182 56H18z', shade(main, -0.1));
    pen.rect([158, 14, 24, 9], 2, '#dfe5ea');
    pen.rect([162, 17, 12, 3], 1, second);
    for (const x of [46, 86, 126, 162]) pen.line(`M${x} 76Q${x - 10} 92 ${x} 104T${x - 8} 124`, mix(second, '#ffffff', 0.4), 4);
    return pen.done(200, 128);
  },
  fan: ({ main = '#3e8f7d', second = '#f2efe8' }) => {
    const pen = takePen();
    pen.oval([60, 156, 34, 9], pen.face(second));
    pen.rect([56, 96, 8, 58], 3, pen.tube('#d7d3c8'));
    pen.rect([46, 100, 28, 18], 6, pen.tube(second));
    pen.oval([60, 56, 54, 54], pen.fade('#ffffff', 0.35, 0.2));
    for (const turn of [20, 140, 260])
      pen.raw(`<path transform="rotate(${turn} 60 56)" d="M60 56Q36 46 42 18Q66 6 78 22Q80 44 60 56z" fill="${pen.face(main)}"/>`);
    for (const r of [54, 42, 30]) pen.line(`M60 ${56 - r}A${r} ${r} 0 1 1 59.9 ${56 - r}`, '#8f979b', r === 54 ? 3 : 1);
    for (let i = 0; i < 18; i += 1) {
      const a = (i * Math.PI) / 9;
      pen.line(`M${60 + 12 * Math.cos(a)} ${56 + 12 * Math.sin(a)}L${60 + 53 * Math.cos(a)} ${56 + 53 * Math.sin(a)}`, '#9aa2a6', 0.8);
    }
    pen.oval([60, 56, 11, 11], pen.ball(second));
    return pen.done(120, 166);
  },
  iron: ({ main = '#4a6fb5', second = '#f2f3f5' }) => {
    const pen = takePen();
    pen.path('M6 92Q18 44 96 42H140Q150 42 152 54L158 92z', pen.face(main));
    pen.path('M4 92H160V100Q160 106 154 106H10Q2 106 4 92z', pen.roll('#c6ccd3'));
    pen.path('M58 42Q66 16 104 16H140Q152 18 150 46L138 46Q138 32 126 32H104Q84 32 78 44z', pen.face(second));
    pen.path('M30 80Q40 58 84 56H110L104 80z', mix(main, '#ffffff', 0.5));
    pen.oval([130, 70, 11, 11], pen.ball(second));
    return pen.done(164, 110);
  },
  vacuum: ({ main = '#7a4fb0', second = '#2a2e36' }) => {
    const pen = takePen();
    pen.line('M80 20L46 136', '#b7bdc6', 8);
    pen.path('M24 136H84Q90 136 90 144V152H14V146Q16 136 24 136z', pen.roll(second));
    pen.rect([18, 148, 68, 7], 3, shade(second, -0.1));
    pen.raw(
      `<g transform="rotate(16 86 40)"><rect x="70" y="10" width="34" height="62" rx="13" fill="${pen.tube(main)}"/><rect x="74" y="46" width="26" height="32" rx="9" fill="${pen.tube('#c9d6de')}"/><rect x="78" y="18" width="18" height="8" rx="3" fill="#10131a"/></g>`,
    );
    pen.line('M104 18Q132 20 124 50L106 62', second, 8);
    return pen.done(140, 158);
  },
  robotvac: ({ main = '#eef0f2', second = '#2d323b' }) => {
    const pen = takePen();
    pen.path('M6 46V58A74 34 0 0 0 154 58V46z', pen.tube(shade(second, 0.05)));
    pen.oval([80, 46, 74, 34], pen.face(main));
    pen.oval([80, 46, 64, 28], shade(main, -0.04));
    pen.path('M56 34V42A24 11 0 0 0 104 42V34z', pen.tube(second));
    pen.oval([80, 34, 24, 11], pen.face(shade(second, 0.12)));
    pen.oval([80, 62, 5, 3], '#4cc38a');
    pen.oval([132, 78, 10, 5], '#8f979f');
    return pen.done(160, 96);
  },
  hairdryer: ({ main = '#e58a9b', second = '#3a3f48' }) => {
    const pen = takePen();
    pen.path('M78 74H106L98 142Q96 150 88 150T78 142z', pen.tube(main));
    pen.rect([82, 96, 12, 26], 5, pen.face(shade(main, -0.14)));
    pen.path('M40 22H104Q136 24 136 52T104 82H40z', pen.roll(main));
    pen.oval([128, 52, 11, 25], pen.ball(second));
    for (const r of [17, 11, 5]) pen.line(`M128 ${52 - r}A${r * 0.45} ${r} 0 1 1 127.9 ${52 - r}`, '#7b828c', 1.2);
    pen.path('M40 26L8 18V86L40 78z', pen.roll(second));
    pen.line('M88 150Q88 162 104 160', second, 5);
    return pen.done(146, 164);
  },
  purifier: ({ main = '#f4f5f6', second = '#3b9fc4' }) => {
    const pen = takePen();
    pen.path('M84 6L98 12V150L84 156z', shade(main, -0.14));
    pen.rect([10, 6, 74, 150], 6, pen.face(main));
    pen.rect([18, 16, 58, 44], 5, pen.face('#1d2730'));
    pen.emblem('droplet', [36, 24, 24]);
    pen.rect([24, 66, 46, 46], 4, pen.face(shade(main, -0.12)));
    pen.path('M43 66H51V80H43z', '#8f99a2');
    pen.path('M37 90H57L54 110H40z', pen.fade('#d9eef7', 0.95, 0.8));
    pen.path('M38.4 98H55.6L54 110H40z', second);
    pen.rect([18, 122, 58, 26], 3, shade(main, -0.04));
    return pen.done(100, 160);
  },
  airpurifier: ({ main = '#f1f2f3', second = '#58b98f' }) => {
    const pen = takePen();
    pen.path('M14 26V130A46 13 0 0 0 106 130V26z', pen.tube(main));
    pen.oval([60, 26, 46, 13], pen.face(shade(main, -0.1)));
    pen.oval([60, 26, 36, 9], '#39424c');
    pen.oval([60, 25, 22, 5.5], second);
    for (let y = 84; y < 132; y += 8)
      for (let x = 24; x < 100; x += 8) pen.oval([x, y + Math.sqrt(Math.max(0, 1 - ((x - 60) / 46) ** 2)) * 10, 1.7, 1.7], shade(main, -0.22));
    pen.rect([44, 54, 32, 14], 5, '#242b33');
    pen.rect([50, 59, 14, 4], 1, second);
    return pen.done(120, 148);
  },
  heater: ({ main = '#f4f5f6', second = '#e2694c' }) => {
    const pen = takePen();
    pen.rect([8, 4, 84, 118], 15, pen.face(main));
    pen.rect([24, 16, 52, 30], 6, '#1e242b');
    pen.rect([32, 24, 26, 13], 2, second);
    pen.oval([50, 76, 19, 19], pen.ball(shade(main, -0.06)));
    pen.rect([48.5, 59, 3, 12], 1, second);
    for (const [x, c] of [
      [32, '#4f8fd6'],
      [68, second],
    ] as const)
      pen.rect([x - 4, 120, 8, 22], 2, pen.tube(c));
    return pen.done(100, 146);
  },
  humidifier: ({ main = '#e9e2f2', second = '#8a76b8' }) => {
    const pen = takePen();
    pen.raw('<g opacity=".6">');
    for (const [x, y, r] of [
      [60, 40, 8],
      [68, 26, 10],
      [54, 16, 11],
      [70, 8, 8],
    ] as const)
      pen.oval([x, y, r, r * 0.8], '#ffffff');
    pen.raw('</g>');
    pen.path('M62 52Q102 86 102 120Q102 150 62 150T22 120Q22 86 62 52z', pen.ball(main));
    pen.path('M24 118Q62 132 100 118Q102 150 62 150T24 118z', pen.face(second));
    pen.rect([50, 132, 24, 6], 3, '#ffffff');
    return pen.done(124, 154);
  },
  mosquito: ({ main = '#2d3239', second = '#7a5be0' }) => {
    const pen = takePen();
    pen.line('M40 18Q60 -4 80 18', '#8f969f', 5);
    pen.rect([30, 14, 60, 18], 7, pen.tube(main));
    pen.rect([36, 32, 48, 78], 4, pen.between(mix(second, '#ffffff', 0.35), second));
    for (let x = 40; x < 84; x += 8) pen.rect([x, 32, 3, 78], 1, pen.tube('#3c424b'));
    pen.path('M28 108H92L98 140Q98 146 92 146H28Q22 146 22 140z', pen.tube(main));
    return pen.done(120, 150);
  },
} as const satisfies Drawings;

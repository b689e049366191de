import { mix, shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Clothes and what goes with them, above all what is worn in Vietnam and in no set of emoji. */
export const wear = {
  aodai: ({ main = '#c8324b', second = '#fbf3e6', third = '#f2c14e' }) => {
    const pen = takePen();
    pen.path('M40 92H84L100 166H64L62 120L60 166H24z', pen.tube(second));
    pen.path('M46 6Q62 14 78 6L92 18L116 84L100 90L84 50L82 78L90 162Q62 170 34 162L42 78L40 50L24 90L8 84L32 18z', pen.tube(main));
    pen.path('M48 5Q62 11 76 5L79 18Q62 25 45 18z', pen.tube(shade(main, -0.07)));
    pen.line('M62 22Q80 26 82 50', shade(main, -0.14), 1.6);
    pen.line('M42 80Q62 88 82 80', shade(main, -0.1), 1.4);
    pen.emblem('lotus', [44, 112, 34]);
    pen.emblem('cherry-blossom', [50, 46, 17]);
    pen.emblem('cherry-blossom', [66, 92, 12]);
    pen.line('M35 154Q62 162 89 154', third, 2.4);
    pen.line('M10 80L24 86M100 86L114 80', third, 2.4);
    return pen.done(124, 170);
  },
  nonla: ({ main = '#ecd6a2', second = '#c98f4a' }) => {
    const pen = takePen();
    pen.line('M40 92Q46 132 84 136T128 92', '#c9405a', 4);
    pen.path('M84 6Q120 58 164 90Q124 108 84 108T4 90Q48 58 84 6z', pen.tube(main));
    for (const [i, y] of [28, 44, 60, 76, 90].entries()) {
      const half = (y - 6) * 0.94;
      pen.line(`M${84 - half} ${y}Q84 ${y + 6 + i * 3} ${84 + half} ${y}`, shade(second, i === 4 ? 0 : 0.06), i === 4 ? 3 : 1.4);
    }
    for (const x of [28, 52, 70, 98, 116, 140]) pen.line(`M84 8L${x} ${104 - Math.abs(x - 84) * 0.14}`, shade(main, -0.05), 0.8);
    return pen.done(168, 140);
  },
  shirt: ({ main = '#7fa8d6', second = '#ffffff' }) => {
    const pen = takePen();
    pen.path('M52 8L80 22L108 8L140 26L156 84L132 92L124 62V148H36V62L28 92L4 84L20 26z', pen.tube(main));
    pen.path('M52 8L80 22L66 40L46 18z', pen.face(shade(main, 0.08)));
    pen.path('M108 8L80 22L94 40L114 18z', pen.face(shade(main, 0.08)));
    pen.line('M80 24V148', shade(main, -0.1), 1.6);
    for (const y of [46, 68, 90, 112, 134]) pen.oval([80, y, 2.6, 2.6], second);
    pen.rect([96, 58, 20, 22], 3, shade(main, -0.05));
    pen.line('M36 62Q40 80 37 100M124 62Q120 80 123 100', shade(main, -0.1), 1.4);
    return pen.done(160, 152);
  },
  polo: ({ main = '#1f7a63', second = '#f6f2e8' }) => {
    const pen = takePen();
    pen.path('M50 8Q78 20 106 8L142 28L152 68L126 76L122 62V146H34V62L30 76L4 68L14 28z', pen.tube(main));
    pen.path('M50 8L78 24L66 44L44 16z', second);
    pen.path('M106 8L78 24L90 44L112 16z', second);
    pen.rect([73, 24, 10, 38], 2, shade(main, -0.06));
    for (const y of [38, 52]) pen.oval([78, y, 2.4, 2.4], second);
    pen.line('M8 62L29 70M148 62L127 70', second, 4);
    return pen.done(156, 150);
  },
  skirt: ({ main = '#c7724f', second = '#f4e4c8' }) => {
    const pen = takePen();
    pen.path('M48 14H92L132 132Q70 148 8 132z', pen.tube(main));
    pen.rect([46, 6, 48, 14], 4, pen.roll(shade(main, -0.08)));
    for (const x of [-22, -8, 8, 22]) pen.line(`M${70 + x * 0.7} 22L${70 + x * 2.2} 136`, shade(main, -0.09), 2);
    pen.line('M14 116Q70 132 126 116', second, 4);
    return pen.done(140, 146);
  },
  hoodie: ({ main = '#8a8fa8', second = '#f2f0ea' }) => {
    const pen = takePen();
    pen.path('M46 22Q80 -8 114 22L144 38L156 126L130 130L126 78V148H34V78L30 130L4 126L16 38z', pen.tube(main));
    pen.path('M52 26Q80 0 108 26Q100 50 80 54T52 26z', shade(main, -0.16));
    pen.line('M68 50V82M92 50V76', second, 2.6);
    pen.path('M52 96H108L116 130H44z', shade(main, -0.05));
    pen.line('M52 96L44 130M108 96L116 130', shade(main, -0.14), 1.6);
    pen.rect([34, 140, 92, 9], 3, shade(main, -0.1));
    return pen.done(160, 152);
  },
  trousers: ({ main = '#c9b28a' }) => {
    const pen = takePen();
    pen.path('M22 16H98L108 156H70L60 62L50 156H12z', pen.tube(main));
    pen.rect([20, 6, 80, 14], 3, pen.roll(shade(main, -0.07)));
    for (const x of [32, 58, 84]) pen.rect([x, 4, 5, 18], 1, shade(main, -0.12));
    pen.line('M60 20V62M28 24Q30 42 42 44M92 24Q90 42 78 44', shade(main, -0.13), 1.6);
    return pen.done(120, 160);
  },
  pyjamas: ({ main = '#e6a7b7', second = '#ffffff' }) => {
    const pen = takePen();
    pen.path('M42 92H98L104 162H76L70 110L64 162H36z', pen.tube(shade(main, -0.03)));
    pen.path('M48 6L70 18L92 6L120 22L132 66L112 72L106 54V100H34V54L28 72L8 66L20 22z', pen.tube(main));
    pen.path('M48 6L70 18L60 34L42 14zM92 6L70 18L80 34L98 14z', second);
    pen.line('M70 20V100', shade(main, -0.12), 1.4);
    for (const [x, y] of [
      [48, 50],
      [92, 44],
      [52, 82],
      [90, 84],
      [48, 128],
      [92, 132],
      [28, 48],
      [114, 50],
    ] as const)
      pen.emblem('white-flower', [x - 6, y - 6, 12]);
    return pen.done(140, 166);
  },
  raincoat: ({ main = '#f2c233', second = '#2f4f6f' }) => {
    const pen = takePen();
    pen.path('M48 20Q70 -6 92 20L124 44L134 112L114 116L106 76L116 152H24L34 76L26 116L6 112L16 44z', pen.tube(main));
    pen.path('M52 22Q70 4 88 22Q84 42 70 44T52 22z', second);
    pen.line('M70 44V152', shade(main, -0.12), 2);
    for (const y of [62, 86, 110, 134]) pen.oval([70, y, 3.2, 3.2], second);
    for (const x of [40, 82]) pen.path(`M${x} 104H${x + 20}V112H${x}z`, shade(main, -0.08));
    return pen.done(140, 156);
  },
  bodysuit: ({ main = '#f0d9b5', second = '#7fb3a6', emblem }) => {
    const pen = takePen();
    pen.path('M44 12Q70 26 96 12L130 34L120 64L104 56V96Q104 112 88 118L80 138H60L52 118Q36 112 36 96V56L20 64L10 34z', pen.tube(main));
    pen.line('M44 12Q70 28 96 12', second, 5);
    pen.line('M14 36L23 60M126 36L117 60M52 118Q62 124 61 136M88 118Q78 124 79 136', second, 4);
    pen.emblem(emblem ?? 'bear', [48, 50, 44]);
    for (const x of [64, 70, 76]) pen.oval([x, 133, 2, 2], second);
    return pen.done(140, 142);
  },
  khanran: ({ main = '#20242c', second = '#f6f3ea' }) => {
    const pen = takePen();
    pen.path('M26 22Q70 -4 114 22Q128 52 112 76L120 150H84L78 96Q70 104 62 96L56 150H20L28 76Q12 52 26 22z', second);
    pen.raw(
      '<clipPath id="k"><path d="M26 22Q70 -4 114 22Q128 52 112 76L120 150H84L78 96Q70 104 62 96L56 150H20L28 76Q12 52 26 22z"/></clipPath><g clip-path="url(#k)" opacity=".86">',
    );
    for (let i = 0; i < 16; i += 1) {
      pen.rect([i * 10, 0, 5, 160], 0, main);
      pen.rect([0, i * 10, 140, 5], 0, main);
    }
    pen.raw('</g>');
    pen.path('M44 30Q70 18 96 30Q100 58 70 64T44 30z', mix(main, '#000000', 0.2));
    for (let x = 22; x < 56; x += 5) pen.line(`M${x} 150V158M${x + 64} 150V158`, second, 1.8);
    pen.path('M26 22Q70 -4 114 22Q128 52 112 76L120 150H84L78 96Q70 104 62 96L56 150H20L28 76Q12 52 26 22z', pen.fade('#000000', 0, 0.16));
    return pen.done(140, 160);
  },
  helmet: ({ main = '#c43a33', second = '#2a2f38' }) => {
    const pen = takePen();
    pen.line('M30 92Q44 128 74 128', second, 5);
    pen.path('M10 92Q6 14 82 12T156 84Q157 92 148 92z', pen.ball(main));
    pen.path('M112 92H158Q168 94 164 104H118z', pen.roll(second));
    pen.line('M12 86H150', shade(main, -0.16), 3);
    pen.path('M70 12Q82 10 94 12L98 46H66z', shade(main, 0.16));
    pen.shine([34, 34, 26, 9], 0.5);
    pen.oval([26, 94, 7, 7], pen.ball('#8f969f'));
    return pen.done(170, 132);
  },
  belt: ({ main = '#6a4226', second = '#d5b25c' }) => {
    const pen = takePen();
    pen.line('M64 26A46 46 0 1 0 100 40', main, 16);
    pen.line('M64 22A50 50 0 1 0 104 38', shade(main, 0.1), 1.6);
    pen.path('M58 16H150Q158 26 150 36H58z', pen.roll(main));
    pen.line('M62 19H146M62 33H146', shade(main, 0.12), 1);
    for (const x of [104, 118, 132]) pen.oval([x, 26, 2, 2], '#2b1a0e');
    pen.line('M62 12H86V40H62z', second, 5);
    pen.line('M64 26H88', second, 4);
    return pen.done(160, 124);
  },
  wallet: ({ main = '#7b4a2b', second = '#e0c28a' }) => {
    const pen = takePen();
    pen.rect([14, 8, 118, 26], 4, pen.face(second));
    pen.rect([24, 2, 98, 26], 4, pen.face('#8fb6d9'));
    pen.rect([6, 16, 136, 88], 10, pen.face(main));
    pen.line('M12 24H136M12 98H136', shade(main, 0.13), 1.4);
    pen.path('M106 46H150Q156 46 156 52V70Q156 76 150 76H106Q96 76 96 61T106 46z', pen.face(shade(main, -0.07)));
    pen.oval([110, 61, 6, 6], pen.ball('#d8b25a'));
    return pen.done(160, 108);
  },
  tote: ({ main = '#efe6d2', second = '#2f6f5f', emblem }) => {
    const pen = takePen();
    pen.line('M38 52Q40 6 60 6T82 52', shade(main, -0.12), 7);
    pen.line('M46 52Q48 -2 68 2T96 52', main, 7);
    pen.path('M10 46H126L132 142Q132 148 126 148H12Q6 148 6 142z', pen.face(main));
    pen.emblem(emblem ?? 'lotus', [42, 66, 54]);
    pen.print([46, 128, 46], second, [1]);
    pen.line('M12 52H124', shade(main, -0.08), 1.4);
    return pen.done(138, 150);
  },
  basketbag: ({ main = '#d9b274', second = '#8f4f2c' }) => {
    const pen = takePen();
    pen.line('M42 60Q46 6 75 6T108 60', second, 7);
    pen.path('M8 54H142L126 132Q124 140 116 140H34Q26 140 24 132z', pen.tube(main));
    pen.raw('<clipPath id="w"><path d="M8 54H142L126 132Q124 140 116 140H34Q26 140 24 132z"/></clipPath><g clip-path="url(#w)">');
    for (let row = 0; row < 7; row += 1)
      for (let i = 0; i < 11; i += 1) pen.rect([4 + i * 14 - (row % 2) * 7, 60 + row * 12, 10, 8], 3, shade(main, (row + i) % 2 ? 0.05 : -0.08));
    pen.raw('</g>');
    pen.rect([6, 48, 138, 11], 5, pen.roll(shade(main, -0.05)));
    return pen.done(150, 142);
  },
  clogs: ({ main = '#b98350', second = '#c23b4e' }) => {
    const pen = takePen();
    for (const x of [36, 98]) {
      pen.path(
        `M${x - 22} 30Q${x - 24} 6 ${x} 6T${x + 22} 30Q${x + 20} 62 ${x + 18} 96Q${x + 18} 128 ${x} 128T${x - 18} 96Q${x - 20} 62 ${x - 22} 30z`,
        pen.tube(main),
      );
      pen.path(`M${x - 23} 40Q${x} 22 ${x + 23} 40L${x + 21} 62Q${x} 46 ${x - 21} 62z`, pen.tube(second));
      pen.emblem('cherry-blossom', [x - 7, 37, 14]);
    }
    return pen.done(134, 134);
  },
  earrings: ({ main = '#f3efe6', second = '#d8b25a' }) => {
    const pen = takePen();
    for (const x of [36, 96]) {
      pen.line(`M${x} 40V18Q${x} 6 ${x + 10} 8`, second, 3);
      pen.oval([x, 44, 7, 7], pen.ball(second));
      pen.rect([x - 2, 48, 4, 16], 2, second);
      pen.oval([x, 84, 21, 21], pen.ball(main));
      pen.oval([x - 7, 77, 5, 4], '#ffffff');
    }
    return pen.done(132, 118);
  },
  necklace: ({ main = '#d8b25a', second = '#2f9e7a' }) => {
    const pen = takePen();
    pen.line('M16 8Q20 92 70 104T124 8', main, 4);
    pen.path('M70 100L88 120L70 146L52 120z', pen.face(second));
    pen.path('M70 100L79 120L70 146L61 120z', shade(second, 0.14));
    pen.oval([70, 99, 6, 6], pen.ball(main));
    return pen.done(140, 150);
  },
  bracelet: ({ main = '#7a4a2a', second = '#d8b25a' }) => {
    const pen = takePen();
    for (let i = 0; i < 20; i += 1) {
      const a = (i / 20) * Math.PI * 2;
      pen.oval([70 + Math.cos(a) * 54, 62 + Math.sin(a) * 46, 9.5, 9.5], pen.ball(i % 5 === 0 ? second : main));
    }
    return pen.done(140, 122);
  },
  cap: ({ main = '#31405f', second = '#f0b94b', emblem }) => {
    const pen = takePen();
    pen.path('M12 76Q12 16 76 16T140 76z', pen.ball(main));
    pen.path('M64 76Q132 66 164 88Q166 98 156 96Q112 84 62 90Q40 90 12 86V76z', pen.roll(shade(main, -0.06)));
    pen.line('M76 16Q72 46 74 74', shade(main, -0.14), 1.6);
    pen.oval([76, 16, 5, 4], pen.ball(second));
    pen.emblem(emblem ?? 'star', [42, 36, 28]);
    return pen.done(168, 100);
  },
  buckethat: ({ main = '#d8c7a3', second = '#8f7a52' }) => {
    const pen = takePen();
    pen.path('M44 20Q76 8 108 20L120 66H32z', pen.tube(main));
    pen.path('M32 64H120L148 100Q76 124 4 100z', pen.tube(shade(main, -0.03)));
    pen.rect([31, 56, 90, 10], 2, pen.roll(second));
    for (const y of [76, 86, 96]) pen.line(`M${30 - (y - 66) * 0.62} ${y}Q76 ${y + 14} ${122 + (y - 66) * 0.62} ${y}`, shade(main, -0.1), 1);
    return pen.done(152, 118);
  },
  brocade: ({ main = '#8c1d3f', second = '#f2c14e', third = '#1f6f6b' }) => {
    const pen = takePen();
    pen.path('M18 10H132V140H18z', pen.face(main));
    for (const [y, colour] of [
      [22, second],
      [52, third],
      [82, second],
      [112, third],
    ] as const) {
      pen.rect([18, y, 114, 18], 0, colour);
      for (let x = 19; x < 120; x += 16.1) pen.path(`M${x} ${y + 9}l8 -7l8 7l-8 7z`, main);
    }
    for (let x = 20; x < 132; x += 5) pen.line(`M${x} 140V154M${x} 10V0`, second, 1.6);
    return pen.done(150, 156);
  },
} as const satisfies Drawings;

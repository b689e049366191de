import { shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Appliances of the kitchen. */
export const kitchenAppliances = {
  ricecooker: ({ main = '#f4efe6', second = '#c0563f' }) => {
    const pen = takePen();
    pen.path('M14 54H126V98Q126 120 104 120H36Q14 120 14 98z', pen.tube(main));
    pen.path('M10 58Q10 22 70 20Q130 22 130 58z', pen.tube(shade(main, 0.01)));
    pen.rect([8, 53, 124, 8], 4, pen.roll('#b9bdc3'));
    pen.rect([50, 14, 40, 10], 5, pen.roll('#6a6f78'));
    pen.rect([44, 72, 52, 34], 6, pen.face(second));
    pen.rect([52, 78, 36, 12], 2, pen.face('#d9efe4'));
    for (const x of [58, 70, 82]) pen.oval([x, 98, 3.2, 3.2], '#fff4e4');
    pen.rect([34, 118, 14, 6], 2, '#4a4f58');
    pen.rect([92, 118, 14, 6], 2, '#4a4f58');
    return pen.done(140, 126);
  },
  kettle: ({ main = '#d9dee3', second = '#2c3139' }) => {
    const pen = takePen();
    pen.line('M96 46Q132 40 130 80T98 112', second, 10);
    pen.path('M32 36H92Q100 76 104 120H20Q24 76 32 36z', pen.tube(main));
    pen.path('M32 36L16 42L28 62z', pen.tube(main));
    pen.path('M30 38Q34 18 62 18T94 38z', pen.tube(second));
    pen.oval([62, 16, 9, 6], pen.ball(second));
    pen.rect([18, 118, 88, 14], 5, pen.tube(second));
    pen.rect([42, 66, 9, 38], 4, pen.face('#8fb8cf'));
    pen.shine([34, 52, 4, 58], 0.6);
    return pen.done(140, 136);
  },
  blender: ({ main = '#e9e4da', second = '#c44a3d', third = '#f0a9b5' }) => {
    const pen = takePen();
    pen.path('M22 26H88L80 92H30z', pen.fade('#dbe9ee', 0.85, 0.6));
    pen.path('M26 54Q40 48 55 54T86 52L80 92H30z', pen.face(third));
    pen.rect([20, 16, 70, 12], 5, pen.roll('#3a3f48'));
    pen.rect([46, 6, 18, 12], 4, pen.tube('#3a3f48'));
    pen.line('M86 34Q106 36 102 56T82 74', '#b8c6cc', 5);
    pen.path('M28 92H82L92 140Q92 146 86 146H24Q18 146 18 140z', pen.tube(main));
    pen.oval([55, 120, 12, 12], pen.ball(second));
    pen.rect([53.6, 110, 2.8, 9], 1, '#ffffff');
    pen.shine([32, 32, 3.4, 54], 0.7);
    return pen.done(112, 150);
  },
  microwave: ({ main = '#2e333d', second = '#b9bec6' }) => {
    const pen = takePen();
    pen.rect([4, 6, 172, 98], 6, pen.face(second));
    pen.rect([10, 12, 122, 86], 4, pen.face(main));
    pen.rect([20, 22, 96, 66], 4, pen.between('#5a6068', '#8f7a55'));
    pen.oval([68, 80, 34, 5], '#cfd6da');
    pen.emblem('pot-of-food', [50, 46, 36]);
    pen.rect([121, 24, 5, 62], 2, pen.tube('#d9dde2'));
    pen.rect([139, 16, 32, 15], 2, '#16221c');
    pen.rect([144, 21, 20, 5], 1, '#5be0a8');
    for (let row = 0; row < 3; row += 1) for (let i = 0; i < 3; i += 1) pen.oval([145 + i * 10, 44 + row * 11, 3.2, 3.2], shade(second, -0.18));
    pen.oval([155, 86, 8, 8], pen.ball('#8a919b'));
    return pen.done(180, 110);
  },
  airfryer: ({ main = '#2b2f37', second = '#d98a3d' }) => {
    const pen = takePen();
    pen.path('M14 40Q14 6 64 6T114 40V118Q114 132 100 132H28Q14 132 14 118z', pen.tube(main));
    pen.rect([34, 24, 60, 26], 8, pen.face('#11141a'));
    pen.rect([42, 31, 22, 11], 2, second);
    pen.oval([78, 37, 6, 6], '#50d0a0');
    pen.path('M16 62H112V114H16z', pen.tube(shade(main, 0.05)));
    pen.line('M16 62H112M16 114H112', shade(main, -0.14), 1.5);
    pen.path('M44 76H84V86Q84 104 64 104T44 86z', pen.tube(shade(main, 0.14)));
    return pen.done(128, 136);
  },
  hob: ({ main = '#15171c', second = '#e3533c' }) => {
    const pen = takePen();
    pen.path('M24 22H156L176 82H4z', pen.face(main));
    pen.path('M4 82H176V90Q176 94 172 94H8Q4 94 4 90z', pen.roll('#9aa1aa'));
    for (const [rx, ry] of [
      [48, 20],
      [34, 14],
      [20, 8],
    ] as const)
      pen.line(`M${90 - rx} 48A${rx} ${ry} 0 1 0 ${90 + rx} 48A${rx} ${ry} 0 1 0 ${90 - rx} 48`, rx === 48 ? second : '#4d535e', 1.8);
    pen.rect([74, 75, 32, 4], 2, second);
    pen.path('M28 26H90L70 60H14z', pen.fade('#ffffff', 0.1, 0.02));
    return pen.done(180, 98);
  },
  toaster: ({ main = '#9cc7b3', second = '#b9bfc6' }) => {
    const pen = takePen();
    pen.emblem('bread', [44, 0, 60]);
    pen.path('M14 56Q14 32 38 32H118Q142 32 142 56V112H14z', pen.face(main));
    pen.path('M34 36H122Q124 44 118 46H38Q32 44 34 36z', '#2b3036');
    pen.rect([10, 108, 136, 10], 4, pen.roll(second));
    pen.rect([140, 62, 12, 18], 4, pen.tube('#3a4048'));
    pen.oval([28, 92, 8, 8], pen.ball(second));
    pen.shine([24, 48, 4, 32], 0.5);
    return pen.done(156, 122);
  },
  coffeemaker: ({ main = '#2a2d34', second = '#c9ced5' }) => {
    const pen = takePen();
    pen.rect([14, 6, 104, 44], 9, pen.face(main));
    pen.rect([80, 44, 38, 92], 4, pen.tube(main));
    pen.rect([8, 128, 112, 15], 5, pen.roll(main));
    pen.rect([26, 20, 54, 16], 4, pen.roll(second));
    pen.oval([100, 28, 7, 7], '#e2694c');
    pen.rect([40, 50, 18, 12], 3, pen.tube(second));
    pen.line('M44 62V76M54 62V76', '#5a3218', 3);
    pen.emblem('hot-beverage', [20, 78, 54]);
    return pen.done(124, 146);
  },
  dishwasher: ({ main = '#dfe3e7' }) => {
    const pen = takePen();
    pen.rect([6, 4, 118, 130], 6, pen.face(main));
    pen.rect([6, 4, 118, 22], 5, '#2a2f38');
    pen.rect([46, 9, 38, 11], 2, '#11161c');
    pen.rect([54, 13, 16, 4], 1, '#5be0a8');
    pen.rect([22, 34, 86, 7], 3, pen.roll('#8f969f'));
    pen.emblem('fork-and-knife-with-plate', [34, 54, 62]);
    return pen.done(130, 138);
  },
  mixer: ({ main = '#e7b6a4', second = '#c9ced5' }) => {
    const pen = takePen();
    pen.path('M10 22Q10 8 26 8H104Q128 8 128 32V54H96V44H10z', pen.face(main));
    pen.path('M26 8H96Q92 22 76 22H40Q28 20 26 8z', shade(main, 0.08));
    pen.rect([98, 50, 28, 84], 5, pen.tube(main));
    pen.rect([8, 128, 122, 14], 6, pen.roll(main));
    pen.rect([40, 44, 10, 22], 2, pen.tube(second));
    pen.path('M14 74H80Q80 122 62 126H32Q14 122 14 74z', pen.tube(second));
    pen.line('M12 75H82', shade(second, 0.1), 4);
    return pen.done(136, 146);
  },
  pressurecooker: ({ main = '#33383f', second = '#c4cad1' }) => {
    const pen = takePen();
    pen.path('M18 50H122V112Q122 126 108 126H32Q18 126 18 112z', pen.tube(second));
    pen.path('M14 54Q16 24 70 22T126 54z', pen.tube(main));
    pen.rect([10, 50, 120, 10], 5, pen.roll(main));
    pen.rect([54, 12, 32, 12], 5, pen.roll('#1d2026'));
    pen.rect([48, 72, 44, 40], 6, pen.face('#1c2127'));
    pen.rect([54, 78, 32, 13], 2, '#0f2b22');
    pen.rect([60, 82, 18, 5], 1, '#5be0a8');
    for (const x of [58, 70, 82]) pen.oval([x, 102, 3.2, 3.2], '#e7ebee');
    return pen.done(140, 130);
  },
} as const satisfies Drawings;

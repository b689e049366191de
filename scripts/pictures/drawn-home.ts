import { shade } from './colours.ts';
import { type Drawings, takePen } from './pen.ts';

/** Rooms: furniture, light and cloth. */
export const home = {
  vase: ({ main = '#4e8fa3', second = '#f1ede4' }) => {
    const pen = takePen();
    pen.path('M40 6H70Q66 24 72 40Q100 62 98 100Q96 138 74 148H36Q14 138 12 100Q10 62 38 40Q44 24 40 6z', pen.tube(second));
    pen.path('M14 84Q34 74 55 84T97 84Q100 112 88 132Q72 120 55 128T22 132Q10 112 14 84z', pen.tube(main));
    pen.line('M38 40Q55 46 72 40', main, 2);
    pen.line('M41 20Q55 24 69 20', main, 2);
    pen.emblem('lotus', [38, 88, 34]);
    pen.oval([55, 7, 15, 4], shade(second, -0.2));
    pen.shine([24, 66, 5, 54], 0.55);
    return pen.done(110, 152);
  },
  pillow: ({ main = '#e7c9a9', second = '#b5633c' }) => {
    const pen = takePen();
    pen.path('M14 18Q80 2 146 18Q154 60 146 108Q80 122 14 108Q6 60 14 18z', pen.ball(main));
    pen.path('M26 28Q80 16 134 28Q140 60 134 98Q80 108 26 98Q20 60 26 28z', shade(main, 0.02));
    for (const x of [44, 68, 92, 116]) pen.line(`M${x} 26Q${x + (x < 80 ? -5 : 5)} 62 ${x} 100`, second, 3);
    pen.line('M22 62Q80 56 138 62', second, 3);
    return pen.done(160, 122);
  },
  blanket: ({ main = '#5f8f83', second = '#f0e4cc', third = '#c96f4a' }) => {
    const pen = takePen();
    for (const [i, colour] of [third, second, main].entries()) {
      const y = 84 - i * 28;
      pen.path(`M12 ${y}H140Q156 ${y} 156 ${y + 15}T140 ${y + 30}H12Q6 ${y + 15} 12 ${y}z`, pen.roll(colour));
      pen.line(`M20 ${y + 15}H140`, shade(colour, -0.08), 1.5);
      for (let x = 24; x < 140; x += 16) pen.line(`M${x} ${y + 5}V${y + 11}`, shade(colour, 0.08), 2);
    }
    return pen.done(162, 118);
  },
  rug: ({ main = '#b5533c', second = '#f2e2c2', third = '#2f5d62' }) => {
    const pen = takePen();
    for (let x = 10; x < 170; x += 6) pen.line(`M${x} 2V126`, second, 2);
    pen.rect([6, 8, 168, 112], 2, pen.face(main));
    pen.rect([16, 18, 148, 92], 1, second);
    pen.rect([20, 22, 140, 84], 1, pen.face(third));
    for (const x of [50, 90, 130]) {
      pen.path(`M${x} 32L${x + 22} 64L${x} 96L${x - 22} 64z`, second);
      pen.path(`M${x} 42L${x + 15} 64L${x} 86L${x - 15} 64z`, pen.face(main));
      pen.path(`M${x} 54L${x + 7} 64L${x} 74L${x - 7} 64z`, second);
    }
    return pen.done(180, 128);
  },
  tablelamp: ({ main = '#f2dfb8', second = '#8a5a34' }) => {
    const pen = takePen();
    pen.oval([60, 142, 32, 9], pen.face(second));
    pen.path('M48 84H72Q84 104 76 136H44Q36 104 48 84z', pen.tube(second));
    pen.rect([56, 70, 8, 16], 2, pen.tube('#c9a25a'));
    pen.path('M34 8H86L112 76Q60 88 8 76z', pen.tube(main));
    pen.path('M34 8H86L112 76Q60 88 8 76z', pen.fade('#fff3c4', 0.1, 0.75));
    pen.line('M34 8H86', shade(main, -0.1), 2);
    return pen.done(120, 152);
  },
  desklamp: ({ main = '#e5644e', second = '#d8dade' }) => {
    const pen = takePen();
    pen.path('M18 62L4 116Q40 126 74 112L50 56z', pen.fade('#fff1b8', 0.75, 0));
    pen.oval([108, 144, 34, 10], pen.face(main));
    pen.line('M108 142L120 82L62 40', second, 7);
    pen.oval([120, 82, 7, 7], pen.ball(main));
    pen.path('M58 22Q78 32 66 50L50 62L14 62Q18 34 58 22z', pen.face(main));
    pen.path('M14 62L50 62Q40 72 14 62z', '#fff3c6');
    return pen.done(146, 156);
  },
  bookshelf: ({ main = '#c59a6a' }) => {
    const pen = takePen();
    pen.rect([4, 4, 112, 144], 3, pen.face(main));
    for (const y of [12, 58, 104]) pen.rect([12, y, 96, 38], 1, shade(main, -0.22));
    const spines = ['#b5483c', '#2f6f73', '#e0b14e', '#5b5f97', '#e8e0cf', '#7fa05a', '#c97b4a'];
    for (const [row, y] of [12, 58].entries())
      for (let i = 0; i < 7; i += 1)
        pen.rect([15 + i * 10 + row * 12, y + 6 + (i % 3) * 3, 8.5, 32 - (i % 3) * 3], 1, pen.tube(spines[(i + row * 3) % 7] ?? main));
    pen.emblem('potted-plant', [22, 104, 38]);
    pen.emblem('amphora', [66, 106, 34]);
    return pen.done(120, 152);
  },
  table: ({ main = '#b98656', second = '#6f4b2c' }) => {
    const pen = takePen();
    for (const x of [20, 132]) pen.path(`M${x} 44H${x + 14}L${x + (x < 60 ? 6 : 8)} 118H${x + (x < 60 ? 0 : 2)}z`, pen.tube(second));
    for (const x of [46, 110]) pen.path(`M${x} 44H${x + 9}L${x + 6} 96H${x + 2}z`, pen.tube(shade(second, -0.05)));
    pen.path('M26 18H140L164 40H2z', pen.face(shade(main, 0.05)));
    pen.path('M2 40H164V49Q164 52 161 52H5Q2 52 2 49z', pen.roll(main));
    for (const x of [40, 76, 112]) pen.line(`M${x} 20L${x - (83 - x) * 0.3} 38`, shade(main, -0.03), 1);
    return pen.done(168, 122);
  },
  stool: ({ main = '#d0a573', second = '#8b5e3a' }) => {
    const pen = takePen();
    for (const [x, y] of [
      [22, 30],
      [88, -30],
    ] as const)
      pen.path(`M${x} 40H${x + 10}L${x + 10 - y / 3} 126H${x - y / 3}z`, pen.tube(second));
    pen.rect([18, 88, 84, 7], 3, pen.roll(shade(second, 0.04)));
    pen.path('M8 30Q8 16 60 16T112 30V38Q112 48 60 48T8 38z', pen.tube(shade(main, -0.06)));
    pen.oval([60, 28, 52, 14], pen.face(main));
    for (let i = 1; i < 6; i += 1)
      pen.line(
        `M${14 + i * 15} ${28 - Math.sqrt(1 - ((14 + i * 15 - 60) / 52) ** 2) * 13}V${28 + Math.sqrt(1 - ((14 + i * 15 - 60) / 52) ** 2) * 13}`,
        shade(main, -0.08),
        1.2,
      );
    return pen.done(120, 130);
  },
  wallclock: ({ main = '#a06a3d', second = '#fbf6ea' }) => {
    const pen = takePen();
    pen.oval([70, 70, 66, 66], pen.face(main));
    pen.oval([70, 70, 54, 54], pen.face(second));
    for (let i = 0; i < 12; i += 1) {
      const a = (i * Math.PI) / 6;
      pen.line(
        `M${70 + 46 * Math.sin(a)} ${70 - 46 * Math.cos(a)}L${70 + 40 * Math.sin(a)} ${70 - 40 * Math.cos(a)}`,
        '#4a3a2a',
        i % 3 === 0 ? 4 : 2,
      );
    }
    pen.line('M70 70L48 54', '#33281d', 5);
    pen.line('M70 70L92 36', '#33281d', 3.5);
    pen.line('M70 70L78 104', '#c8503c', 1.8);
    pen.oval([70, 70, 4.5, 4.5], '#c8503c');
    return pen.done(140, 140);
  },
  hangers: ({ main = '#b98757' }) => {
    const pen = takePen();
    for (const [dx, dy, colour] of [
      [22, 14, shade(main, -0.1)],
      [11, 7, shade(main, -0.05)],
      [0, 0, main],
    ] as const) {
      pen.line(`M${72 + dx} ${34 + dy}V${26 + dy}Q${84 + dx} ${22 + dy} ${80 + dx} ${12 + dy}T${64 + dx} ${12 + dy}`, '#aeb4bc', 3.5);
      pen.path(
        `M${72 + dx} ${30 + dy}L${134 + dx} ${68 + dy}Q${142 + dx} ${78 + dy} ${130 + dx} ${80 + dy}H${14 + dx}Q${2 + dx} ${78 + dy} ${10 + dx} ${68 + dy}zM${72 + dx} ${42 + dy}L${30 + dx} ${69 + dy}H${114 + dx}z`,
        pen.face(colour),
      );
    }
    return pen.done(168, 100);
  },
  storage: ({ main = '#8fb7ad', second = '#f4efe4' }) => {
    const pen = takePen();
    pen.path('M12 46H148L138 118Q137 122 132 122H28Q23 122 22 118z', pen.tube(main));
    pen.path('M6 28Q6 22 12 22H148Q154 22 154 28V46H6z', pen.roll(second));
    for (const x of [10, 132]) pen.rect([x, 38, 18, 18], 4, pen.face(shade(main, -0.16)));
    pen.rect([58, 66, 44, 28], 4, second);
    pen.print([64, 74, 32], shade(main, -0.25), [0.9, 0.6]);
    return pen.done(160, 126);
  },
  mat: ({ main = '#d8bd84', second = '#9b3f2f' }) => {
    const pen = takePen();
    pen.path('M34 8H176V112H34z', pen.face(main));
    for (let y = 12; y < 110; y += 5) pen.line(`M34 ${y}H176`, shade(main, -0.05), 1);
    for (const y of [22, 92]) pen.rect([34, y, 142, 7], 0, second);
    pen.rect([14, 4, 34, 112], 17, pen.tube(shade(main, -0.02)));
    pen.oval([31, 10, 15, 6], shade(main, -0.16));
    pen.line('M24 10A8 3 0 1 0 38 10', shade(main, 0.05), 1.5);
    return pen.done(180, 120);
  },
  bamboolamp: ({ main = '#d6ab6c', second = '#fff0c2' }) => {
    const pen = takePen();
    pen.line('M70 0V26', '#4b4238', 3);
    pen.path('M54 24H86L132 104Q70 122 8 104z', pen.tube(main));
    for (let i = 1; i < 12; i += 1)
      pen.line(`M${54 + i * 2.7} 26L${8 + i * 10.4} ${104 + Math.sin((i / 12) * Math.PI) * 9}`, shade(main, -0.13), 1.3);
    for (const y of [44, 64, 84]) pen.line(`M${54 - (y - 24) * 0.57} ${y}Q70 ${y + 6} ${86 + (y - 24) * 0.57} ${y}`, shade(main, -0.1), 1.6);
    pen.oval([70, 106, 58, 10], second);
    return pen.done(140, 118);
  },
  bin: ({ main = '#b7bec6' }) => {
    const pen = takePen();
    pen.path('M14 34H106L98 142Q97 148 90 148H30Q23 148 22 142z', pen.tube(main));
    pen.path('M10 32Q12 14 60 12T110 32V38H10z', pen.tube(shade(main, -0.12)));
    pen.rect([46, 142, 28, 10], 4, pen.roll('#3a3f47'));
    pen.shine([28, 48, 4, 84], 0.5);
    return pen.done(120, 154);
  },
  lacquer: ({ main = '#8e1f1d', second = '#e3b04b', emblem }) => {
    const pen = takePen();
    pen.path('M10 50L30 30H138L158 50z', pen.face(shade(main, 0.06)));
    pen.rect([10, 50, 148, 62], 5, pen.face(main));
    pen.line('M10 66H158', shade(main, -0.1), 2);
    pen.rect([16, 72, 136, 34], 3, shade(main, -0.05));
    pen.emblem(emblem ?? 'lotus', [68, 70, 34]);
    for (const x of [30, 118]) pen.emblem('bird', [x, 76, 24]);
    pen.rect([74, 58, 20, 12], 3, pen.face(second));
    pen.shine([20, 54, 130, 3], 0.5);
    return pen.done(168, 116);
  },
} as const satisfies Drawings;

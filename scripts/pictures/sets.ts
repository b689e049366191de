import { mix } from './colours.ts';
import { type World } from './worlds.ts';

/** The working size of a picture; it is delivered smaller. */
export const size = 1280;

/** Where a set leaves its objects: standing on `ground`, or lying flat and seen from above. */
export type Stage = { svg: string; ground: number; isFlat: boolean };

const horizon = 840;

export const sets = {
  podium: (w) =>
    standing(
      905,
      `${room(w)}<path d="M318 ${horizon - 60}V470a322 322 0 0 1 644 0v${horizon - 530}z" fill="url(#arch)"/>${cylinder(w, [640, 900], [405, 130])}`,
    ),
  disc: (w) =>
    standing(
      960,
      `${room(w)}<circle cx="640" cy="560" r="405" fill="url(#arch)"/><circle cx="640" cy="560" r="405" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="4"/>${cylinder(w, [640, 955], [475, 44])}`,
    ),
  window: (w) => standing(1010, room(w, 900) + sunWindow(w)),
  blinds: (w) => standing(1005, room(w, 890) + sunBlinds(w)),
  studio: (w) => standing(1030, room(w, 900)),
  niche: (w) => standing(985, niche(w)),
  curtain: (w) => standing(1000, curtain(w)),
  hills: (w) => standing(1000, hills(w)),
  plinth: (w) => standing(890, `${room(w)}${sun(w, [930, 400], 250)}${box(w, [300, 885], [680, 300])}`),
  shelf: (w) => standing(905, shelf(w)),
  counter: (w) => standing(985, counter(w)),
  stairs: (w) =>
    standing(
      980,
      `${room(w)}<path d="M760 ${horizon - 60}V420a190 190 0 0 1 380 0v${horizon - 480}z" fill="url(#arch)"/>${box(w, [120, 740], [380, 330])}${box(w, [770, 850], [400, 240])}${cylinder(w, [620, 985], [300, 90])}`,
    ),
  table: (w) => flat(planks(w)),
  tray: (w) =>
    flat(
      `${ground(w)}<circle cx="690" cy="695" r="500" fill="${w.deep}" opacity=".35" filter="url(#b26)"/><circle cx="640" cy="640" r="508" fill="url(#side)"/><circle cx="640" cy="640" r="462" fill="${w.wall[1]}"/><circle cx="640" cy="640" r="462" fill="url(#arch)" opacity=".45"/>`,
    ),
  cloth: (w) => flat(cloth(w)),
  slab: (w) =>
    flat(
      `<rect width="${size}" height="${size}" fill="url(#wall)"/><g transform="rotate(8 640 640)"><rect x="190" y="205" width="930" height="930" rx="40" fill="${w.deep}" opacity=".32" filter="url(#b26)"/><rect x="165" y="165" width="950" height="950" rx="40" fill="url(#side)"/><rect x="165" y="165" width="950" height="950" rx="40" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="4"/></g>`,
    ),
  paper: (w) => flat(papers(w)),
  split: (w) =>
    standing(
      1000,
      `<rect width="${size}" height="${size}" fill="url(#wall)"/><path d="M0 ${size}V770L${size} 570V${size}z" fill="url(#floor)"/>${sun(w, [905, 335], 215)}`,
    ),
} as const satisfies Record<string, (world: World) => Stage>;

export type SetName = keyof typeof sets;

/** The whole background of a picture. */
export function backdrop(name: SetName, world: World): Stage {
  const stage = sets[name](world);
  return {
    ...stage,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${lights(world)}${stage.svg}<rect width="${size}" height="${size}" fill="url(#glow)"/></svg>`,
  };
}

function standing(level: number, svg: string): Stage {
  return { svg, ground: level, isFlat: false };
}

function flat(svg: string): Stage {
  return { svg, ground: size / 2, isFlat: true };
}

function lights(w: World): string {
  const stop = (at: number, colour: string, opacity = 1) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
  const line = (id: string, [x1, y1, x2, y2]: readonly number[], stops: string) =>
    `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops}</linearGradient>`;
  return `<defs>
    ${line('wall', [0.9, 0, 0.2, 1], stop(0, w.wall[0]) + stop(0.8, w.wall[1]))}
    ${line('floor', [0.2, 0, 0.7, 1], stop(0, w.floor[0]) + stop(1, w.floor[1]))}
    ${line('sweep', [0, 0, 0, 1], stop(0, w.wall[1]) + stop(1, w.wall[1], 0))}
    ${line('side', [0, 0, 1, 0], stop(0, w.form[0]) + stop(0.35, w.form[0]) + stop(1, w.form[1]))}
    ${line('top', [0, 0, 1, 1], stop(0, '#ffffff', w.isDark ? 0.35 : 0.95) + stop(1, w.form[0]))}
    ${line('arch', [0, 0, 1, 1], stop(0, w.form[1], 0.75) + stop(1, w.form[1], 0.25))}
    ${line('hollow', [0, 0, 1, 0.4], stop(0, mix(w.wall[0], w.deep, 0.34)) + stop(0.55, mix(w.wall[0], w.deep, 0.1)) + stop(1, w.wall[1]))}
    <radialGradient id="glow" cx=".3" cy=".18" r=".85">${stop(0, '#ffffff', w.isDark ? 0.26 : 0.7)}${stop(1, '#ffffff', 0)}</radialGradient>
    <filter id="b8" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="9"/></filter>
    <filter id="b26" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="28"/></filter>
  </defs>`;
}

function room(_w: World, level = horizon): string {
  return `<rect width="${size}" height="${size}" fill="url(#wall)"/><rect y="${level - 70}" width="${size}" height="${size - level + 70}" fill="url(#floor)"/><rect y="${level - 130}" width="${size}" height="130" fill="url(#sweep)"/>`;
}

function ground(_w: World): string {
  return `<rect width="${size}" height="${size}" fill="url(#floor)"/>`;
}

function cylinder(w: World, [cx, top]: readonly [number, number], [rx, height]: readonly [number, number]): string {
  const ry = rx * 0.2;
  return `<ellipse cx="${cx + 75}" cy="${top + height + 8}" rx="${rx * 1.12}" ry="${ry * 1.15}" fill="${w.deep}" opacity=".34" filter="url(#b26)"/>
    <path d="M${cx - rx} ${top}v${height}a${rx} ${ry} 0 0 0 ${rx * 2} 0v${-height}z" fill="url(#side)"/>
    <ellipse cx="${cx}" cy="${top}" rx="${rx}" ry="${ry}" fill="url(#top)"/>
    <path d="M${cx - rx} ${top}a${rx} ${ry} 0 0 0 ${rx * 2} 0" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3"/>`;
}

function box(w: World, [x, top]: readonly [number, number], [width, height]: readonly [number, number]): string {
  const depth = 46;
  return `<path d="M${x + 30} ${top + height}h${width}l110 -40v60l-110 20h-${width}z" fill="${w.deep}" opacity=".28" filter="url(#b26)"/>
    <rect x="${x}" y="${top}" width="${width}" height="${height}" fill="url(#side)"/>
    <path d="M${x} ${top}l${depth} -${depth}h${width - depth * 2}l${depth} ${depth}z" fill="url(#top)"/>`;
}

function sun(_w: World, [cx, cy]: readonly [number, number], r: number): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="url(#side)" opacity=".8"/>`;
}

function sunWindow(w: World): string {
  const panes = [0, 1].flatMap((i) => [0, 1, 2].map((j) => `<rect x="${330 + i * 250}" y="${60 + j * 235}" width="226" height="212" rx="6"/>`));
  return `<g fill="#fff" opacity="${w.isDark ? 0.1 : 0.42}" filter="url(#b8)" transform="translate(120 40) skewX(-18)">${panes.join('')}</g>`;
}

function sunBlinds(w: World): string {
  const bars = Array.from({ length: 9 }, (_, i) => `<rect x="60" y="${i * 92}" width="900" height="46" rx="4"/>`);
  return `<g fill="#fff" opacity="${w.isDark ? 0.09 : 0.36}" filter="url(#b8)" transform="translate(300 40) rotate(-16) skewX(-12)">${bars.join('')}</g>`;
}

function niche(w: World): string {
  return `<rect width="${size}" height="${size}" fill="url(#wall)"/><path d="M180 1010V560a460 460 0 0 1 920 0v450z" fill="url(#hollow)"/>
    <path d="M180 1010V560a460 460 0 0 1 920 0v450" fill="none" stroke="#fff" stroke-opacity="${w.isDark ? 0.18 : 0.55}" stroke-width="6"/>
    <path d="M180 1010l70 -90h780l70 90z" fill="url(#top)"/><path d="M0 1010h${size}v270H0z" fill="url(#floor)"/><path d="M0 1008h${size}v12H0z" fill="#fff" opacity=".35"/>`;
}

function curtain(w: World): string {
  const folds = Array.from(
    { length: 8 },
    (_, i) => `<rect x="${i * 172 - 30}" width="86" height="900" fill="${w.form[1]}" opacity=".34" filter="url(#b26)"/>`,
  );
  return `<rect width="${size}" height="${size}" fill="url(#wall)"/>${folds.join('')}<rect y="830" width="${size}" height="450" fill="url(#floor)"/><rect y="780" width="${size}" height="90" fill="${w.floor[0]}" opacity=".8" filter="url(#b26)"/>`;
}

function hills(w: World): string {
  return `<rect width="${size}" height="${size}" fill="url(#wall)"/>${sun(w, [960, 330], 170)}
    <path d="M-40 800C190 560 420 600 640 720S1090 560 1330 690V1300H-40z" fill="${mix(w.floor[1], w.wall[1], 0.55)}"/>
    <path d="M-40 900C240 740 500 830 760 810S1180 720 1330 800V1300H-40z" fill="${mix(w.floor[1], w.wall[1], 0.25)}"/>
    <path d="M-40 920C300 860 900 860 1330 915V1300H-40z" fill="url(#floor)"/>`;
}

function shelf(w: World): string {
  return `<rect width="${size}" height="${size}" fill="url(#wall)"/>${sunWindow(w)}<rect y="975" width="${size}" height="90" fill="${w.deep}" opacity=".22" filter="url(#b26)"/><path d="M0 872h${size}v54H0z" fill="url(#top)"/><path d="M0 926h${size}v52H0z" fill="${w.form[1]}"/>`;
}

function counter(w: World): string {
  const tiles = Array.from({ length: 5 }, (_, row) =>
    Array.from(
      { length: 7 },
      (_unused, i) =>
        `<rect x="${i * 216 - (row % 2) * 108 + 4}" y="${row * 168 + 4}" width="208" height="160" rx="10" fill="#fff" opacity="${w.isDark ? 0.06 : 0.26}"/>`,
    ).join(''),
  );
  return `<rect width="${size}" height="${size}" fill="url(#wall)"/>${tiles.join('')}<path d="M0 860h${size}v190H0z" fill="url(#top)"/><path d="M0 1050h${size}v44H0z" fill="${w.form[1]}"/><path d="M0 1094h${size}v190H0z" fill="url(#floor)"/>`;
}

function planks(w: World): string {
  const lines = Array.from(
    { length: 6 },
    (_, i) =>
      `<rect y="${i * 224 - 30}" width="${size}" height="3" fill="${w.deep}" opacity=".12"/><rect y="${i * 224 - 26}" width="${size}" height="3" fill="#fff" opacity=".25"/>`,
  );
  return ground(w) + lines.join('');
}

function cloth(w: World): string {
  const checks = Array.from({ length: 9 }, (_, i) => {
    const band = i % 2 ? 10 : 46;
    return `<rect x="${190 + i * 99}" y="190" width="${band}" height="890" fill="${w.form[1]}" opacity=".28"/><rect y="${190 + i * 99}" x="190" height="${band}" width="890" fill="${w.form[1]}" opacity=".28"/>`;
  });
  return `<rect width="${size}" height="${size}" fill="url(#wall)"/><g transform="rotate(-14 640 640)"><rect x="205" y="215" width="890" height="890" rx="8" fill="${w.deep}" opacity=".3" filter="url(#b26)"/><rect x="190" y="190" width="890" height="890" rx="8" fill="${w.form[0]}"/>${checks.join('')}</g>`;
}

function papers(w: World): string {
  const sheet = ([x, y]: readonly [number, number], turn: number, fill: string) =>
    `<g transform="rotate(${turn} 640 640)"><rect x="${x + 14}" y="${y + 20}" width="820" height="900" fill="${w.deep}" opacity=".24" filter="url(#b26)"/><rect x="${x}" y="${y}" width="820" height="900" fill="${fill}"/></g>`;
  return ground(w) + sheet([330, 70], 12, mix(w.form[1], w.form[0], 0.4)) + sheet([150, 240], -7, w.form[0]);
}

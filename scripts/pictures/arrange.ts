import { type Look, type Shot, type Thing } from '../../database/demonstration/look.ts';
import { type View } from '../../database/demonstration/views.ts';
import { backdrop, type SetName, size } from './sets.ts';
import { worlds } from './worlds.ts';

const standingSets = [
  'podium',
  'window',
  'disc',
  'niche',
  'plinth',
  'blinds',
  'curtain',
  'shelf',
  'hills',
  'studio',
] as const satisfies readonly SetName[];
const flatSets = ['cloth', 'tray', 'slab', 'paper', 'table'] as const satisfies readonly SetName[];
const airySets = ['split', 'disc', 'curtain', 'niche'] as const satisfies readonly SetName[];
const sceneSets = ['window', 'counter', 'shelf', 'blinds', 'studio'] as const satisfies readonly SetName[];

/** Composes one picture of a product from its look; the same name gives the same picture. */
export function arrange(name: string, look: Look, view: View): Shot {
  const number = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const hero = thing(look.hero);
  if (view === 'main') return mainShot(look, hero, number);
  if (view === 'colours') return coloursShot(look, hero, number);
  if (view === 'close') return closeShot(look, hero, number);
  return look.isFlat ? sceneFromAbove(look, hero, number) : scene(look, hero, number);
}

function mainShot(look: Look, hero: Thing, number: number): Shot {
  const [world] = look.worlds;
  if (look.isFlat) {
    const set = look.set ?? pick(flatSets, number);
    const turn = hero.turn ?? [-9, 7, -5, 10][number % 4] ?? 0;
    return { world, set, things: look.pile ? heapFromAbove(hero, look.pile) : [{ turn, ...hero, size: Math.max(hero.size ?? 0, 0.66) }] };
  }
  if (look.floats) {
    const set = look.set ?? pick(airySets, number);
    const one = {
      turn: [-8, 6, 9, -6][number % 4] ?? 0,
      ...hero,
      size: Math.max(hero.size ?? 0, 0.62),
      pose: 'float' as const,
      at: [0.5, 0.44] as const,
    };
    return { world, set, things: look.pile ? heapInAir(one, look.pile) : [one] };
  }
  const set = look.set ?? pick(standingSets, number);
  const room = roomAbove(set, world);
  const things = look.pile ? heap(hero, look.pile, { set, world }) : [{ ...hero, size: Math.min(Math.max(hero.size ?? 0, 0.62), room) }];
  const lens = number % 5 === 0 ? { it: 'herb', at: [0.94, 0.93] as const, turn: -30, tint: '#5fae7a' } : undefined;
  return { world, set, things, leaf: number % 3 !== 0, ...(lens && { lens }) };
}

/** How tall an object may be on this set without leaving the picture. */
function roomAbove(set: SetName, world: keyof typeof worlds): number {
  return backdrop(set, worlds[world]).ground / size - 0.07;
}

function coloursShot(look: Look, hero: Thing, number: number): Shot {
  const [, world] = look.worlds;
  const looks = (look.colours ?? []).map((colour) => ({ ...hero, ...colour }));
  if (look.isFlat || look.floats) {
    const places = looks.length === 2 ? fan2 : fan3;
    const things = looks.slice(0, 3).map((one, i) => ({ ...one, ...places[i], pose: 'lie' as const, size: looks.length === 2 ? 0.47 : 0.43 }));
    return { world, set: pick(flatSets, number + 2), things };
  }
  if (looks.length === 2) {
    const things = looks.map((one, i) => ({ ...one, at: [i === 0 ? 0.29 : 0.71, (i === 0 ? 930 : 960) / size] as const, size: 0.44 }));
    return {
      world,
      set: number % 2 === 0 ? 'counter' : 'curtain',
      things: things.map((one, i) => ({ ...one, at: [one.at[0], i === 0 ? 0.76 : 0.79] as const })),
      leaf: true,
    };
  }
  const places = [
    [0.245, 745 / size],
    [0.757, 855 / size],
    [0.486, 1005 / size],
  ] as const;
  const things = looks.slice(0, 3).map((one, i) => ({ ...one, at: places[i] ?? places[0], size: i === 2 ? 0.42 : 0.35 }));
  return { world, set: 'stairs', things };
}

const fan2 = [
  { at: [0.31, 0.43], turn: -10 },
  { at: [0.68, 0.58], turn: 9 },
] as const;
const fan3 = [
  { at: [0.29, 0.34], turn: -12 },
  { at: [0.71, 0.4], turn: 10 },
  { at: [0.48, 0.72], turn: -3 },
] as const;

function scene(look: Look, hero: Thing, number: number): Shot {
  const [, world] = look.worlds;
  const set = pick(sceneSets, number + (look.set === 'window' ? 1 : 0));
  const { ground } = backdrop(set, worlds[world]);
  const level = ground / size;
  const isMirrored = number % 2 === 1;
  const side = (x: number) => (isMirrored ? 1 - x : x);
  const beside = (look.beside ?? []).map((one) => upright(thing(one)));
  const [first, second] = beside.filter(({ it }) => !airy.has(it));
  const inAir = beside.filter(({ it }) => airy.has(it));
  const things: Thing[] = inAir.slice(0, 1).map((one) => ({ ...one, size: 0.22, at: [side(0.8), 0.26], pose: 'wall' as const }));
  if (first) things.push({ ...first, size: (first.size ?? 0.5) * 0.66, at: [side(second ? 0.74 : 0.78), level - (set === 'shelf' ? 0 : 0.04)] });
  const main = { ...hero, at: [side(look.floats ? 0.38 : 0.37), level] as const, size: Math.min((hero.size ?? 0.6) * 0.86, level - 0.1) };
  things.push(...(look.pile ? heap(hero, look.pile, { set, world, at: side(0.37), scale: 0.72 }) : [main]));
  if (second) things.push({ ...second, size: (second.size ?? 0.5) * 0.44, at: [side(0.87), level + (set === 'shelf' ? 0 : 0.05)] });
  return { world, set, things, leaf: number % 2 === 0 };
}

/** What hangs in the air or on the wall behind, for it has no foot. */
const airy = new Set([
  'musical-notes',
  'sun',
  'cloud',
  'star',
  'snowflake',
  'droplet',
  'butterfly',
  'honeybee',
  'bubbles',
  'crescent-moon',
  'sleeping-face',
  'leaf-fluttering-in-wind',
  'feather',
  'paw-prints',
  'small-airplane',
  'water-wave',
  'mountain',
  'shower',
  'sparkles',
  'person-in-lotus-position',
]);

/** The emoji's cup is seen from above; on a shelf stands one seen from the side. */
function upright(one: Thing): Thing {
  return one.it === 'hot-beverage' ? { ...one, it: 'cup' } : one;
}

function sceneFromAbove(look: Look, hero: Thing, number: number): Shot {
  const [, world] = look.worlds;
  const isMirrored = number % 2 === 1;
  const side = (x: number) => (isMirrored ? 1 - x : x);
  const [first, second, third] = (look.beside ?? []).map(thing);
  const main = look.pile
    ? heapFromAbove(hero, look.pile).map((one) => ({ ...one, size: (one.size ?? 0.4) * 0.78, at: shrunk(one.at, side(0.41), 0.42) }))
    : [{ turn: -8, ...hero, size: (hero.size ?? 0.6) * 0.88, at: [side(0.41), 0.43] as const }];
  const things: Thing[] = [...main];
  if (first) things.push({ turn: 14, ...first, size: (first.size ?? 0.5) * 0.64, at: [side(0.77), 0.75] });
  if (second) things.push({ turn: -16, ...second, size: (second.size ?? 0.5) * 0.5, at: [side(0.3), 0.85] });
  if (third) things.push({ turn: 22, ...third, size: 0.2, at: [side(0.84), 0.28] });
  return { world, set: pick(flatSets, number + 3), things };
}

function shrunk(at: readonly [number, number] | undefined, x: number, y: number): readonly [number, number] {
  const [ax, ay] = at ?? [0.5, 0.5];
  return [x + (ax - 0.5) * 0.78, y + (ay - 0.5) * 0.78];
}

function closeShot(look: Look, hero: Thing, number: number): Shot {
  const [, world] = look.worlds;
  return {
    world,
    set: pick(flatSets, number + 1),
    things: [{ ...hero, pose: 'lie', size: 1.06, at: [0.54, 0.56], turn: [-14, 12][number % 2] ?? 0 }],
  };
}

/** A few of one kind stand together, the front one largest. */
function heap(
  hero: Thing,
  count: number,
  { set, world, at = 0.5, scale = 1 }: { set: SetName; world: keyof typeof worlds; at?: number; scale?: number },
): Thing[] {
  const level = backdrop(set, worlds[world]).ground / size;
  const width = (hero.size ?? 0.5) * scale;
  if (count === 2) {
    return [
      { ...hero, size: Math.min(width * 1.06, level - 0.1), at: [at - 0.15 * scale, level - 0.012] },
      { ...hero, size: Math.min(width * 1.06, level - 0.1), at: [at + 0.17 * scale, level + 0.012], flip: true },
    ];
  }
  const each = width * 0.8;
  return [
    { ...hero, size: each * 0.86, at: [at - 0.19 * scale, level - 0.02] },
    { ...hero, size: each * 0.86, at: [at + 0.2 * scale, level - 0.02], flip: true },
    { ...hero, size: each, at: [at, level + 0.025] },
  ];
}

function heapFromAbove(hero: Thing, count: number): Thing[] {
  const each = (hero.size ?? 0.5) * 0.84;
  const places = count === 2 ? fan2 : fan3;
  return places.slice(0, count).map((place, i) => ({
    ...hero,
    ...place,
    turn: place.turn * 1.8,
    size: each * (i === 2 ? 1.04 : 0.98),
    at: [0.5 + (place.at[0] - 0.5) * 0.95, 0.5 + (place.at[1] - 0.5) * 1.02],
  }));
}

function heapInAir(hero: Thing, count: number): Thing[] {
  return fan3.slice(0, count).map(({ at, turn }) => ({ ...hero, size: 0.37, turn, at: [at[0], at[1] * 0.82 + 0.02], pose: 'float' as const }));
}

function thing(one: Thing | string): Thing {
  return typeof one === 'string' ? { it: one } : one;
}

function pick<T>(list: readonly [T, ...T[]], number: number): T {
  return list[number % list.length] ?? list[0];
}

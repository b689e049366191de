import { shade } from './colours.ts';
import { iconBody } from './icons.ts';

/** What a drawing may vary: its colours, and the emblem printed on it. */
export type Colours = { main?: string; second?: string; third?: string; emblem?: string };

export type Drawing = { width: number; height: number; body: string };
export type Drawings = Readonly<Record<string, (colours: Colours) => Drawing>>;

type Stops = readonly (readonly [at: number, colour: string, opacity?: number])[];
type Box = readonly [x: number, y: number, width: number, height: number];

/** Draws forms as one soft lamp from the upper left shows them. Each drawing takes a pen of its own. */
export function takePen() {
  const defs: string[] = [];
  const parts: string[] = [];
  return {
    ...fillsInto(defs),
    ...formsInto(parts),
    done: (width: number, height: number): Drawing => ({ width, height, body: `<defs>${defs.join('')}</defs>${parts.join('')}` }),
  };
}

/** Each answers the name under which a form is filled with it. */
function fillsInto(defs: string[]) {
  const define = (element: string, attributes: string, stops: Stops) => {
    const id = `g${defs.length}`;
    const inner = stops.map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join('');
    defs.push(`<${element} id="${id}" ${attributes}>${inner}</${element}>`);
    return `url(#${id})`;
  };
  const across = 'x1="0" y1="0" x2="1" y2="0"';
  return {
    /** Upright round things: bottles, cans, poles. */
    tube: (hex: string) =>
      define('linearGradient', across, [
        [0, shade(hex, -0.06)],
        [0.14, shade(hex, 0.03)],
        [0.3, shade(hex, 0.09)],
        [0.55, hex],
        [1, shade(hex, -0.16)],
      ]),
    /** Lying round things. */
    roll: (hex: string) =>
      define('linearGradient', 'x1="0" y1="0" x2="0" y2="1"', [
        [0, shade(hex, 0.03)],
        [0.25, shade(hex, 0.09)],
        [0.55, hex],
        [1, shade(hex, -0.16)],
      ]),
    /** Even faces. */
    face: (hex: string) =>
      define('linearGradient', 'x1="0" y1="0" x2="1" y2="1"', [
        [0, shade(hex, 0.06)],
        [0.5, hex],
        [1, shade(hex, -0.08)],
      ]),
    ball: (hex: string) =>
      define('radialGradient', 'cx=".36" cy=".3" r=".75"', [
        [0, shade(hex, 0.14)],
        [0.45, hex],
        [1, shade(hex, -0.17)],
      ]),
    fade: (hex: string, from: number, to: number) =>
      define('linearGradient', 'x1="0" y1="0" x2="0" y2="1"', [
        [0, hex, from],
        [1, hex, to],
      ]),
    between: (from: string, to: string) =>
      define('linearGradient', 'x1="0" y1="0" x2="0" y2="1"', [
        [0, from],
        [1, to],
      ]),
  };
}

function formsInto(parts: string[]) {
  const put = (svg: string) => {
    parts.push(svg);
  };
  return {
    rect: ([x, y, width, height]: Box, radius: number, fill: string) =>
      put(`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`),
    oval: ([cx, cy, rx, ry]: Box, fill: string) => put(`<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"/>`),
    path: (d: string, fill: string) => put(`<path d="${d}" fill="${fill}"/>`),
    line: (d: string, colour: string, width: number) =>
      put(`<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`),
    /** A soft reflection. */
    shine: ([x, y, width, height]: Box, opacity = 0.5) =>
      put(`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${Math.min(width, height) / 2}" fill="#fff" opacity="${opacity}"/>`),
    emblem: (name: string | undefined, [x, y, width]: readonly [number, number, number]) => {
      if (name) put(`<svg x="${x}" y="${y}" width="${width}" height="${width}" viewBox="0 0 32 32">${iconBody(name)}</svg>`);
    },
    /** Lines that stand for printed words, without being any. */
    print: ([x, y, width]: readonly [number, number, number], colour: string, lines: readonly number[]) => {
      for (const [i, share] of lines.entries())
        put(
          `<rect x="${x + (width * (1 - share)) / 2}" y="${y + i * width * 0.15}" width="${width * share}" height="${width * (i === 0 ? 0.075 : 0.05)}" rx="${width * 0.025}" fill="${colour}"/>`,
        );
    },
    raw: put,
  };
}

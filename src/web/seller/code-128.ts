import bwip from 'bwip-js/node';

/** The black bars of a Code 128 as one path, in units of the narrowest bar, 40 high; `width` counts the quiet zones. */
export type Bars = { width: number; path: string };

const quietZone = 10;
const height = 40;

/** Of a text that Code 128 can hold; the tracking code of a carrier is one. */
export function code128(text: string): Bars {
  const [drawn] = bwip.raw('code128', text, {});
  if (!drawn || !('sbs' in drawn)) throw new Error('No bars were made.');
  let x = quietZone;
  let path = '';
  // The widths of bars and gaps in turn, beginning with a bar.
  for (const [index, width] of drawn.sbs.entries()) {
    if (index % 2 === 0) path += `M${x} 0h${width}v${height}h-${width}z`;
    x += width;
  }
  return { width: x + quietZone, path };
}

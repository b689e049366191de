import sharp from 'sharp';

import { type Thing } from '../../database/demonstration/look.ts';
import { drawings } from './drawings.ts';
import { iconBody, type Paint, painted } from './icons.ts';
import { type Drawing } from './pen.ts';
import { size } from './sets.ts';

/** An object cut out of its ground and lit: straight RGBA, four bytes a pixel. */
export type Cutout = { data: Buffer; width: number; height: number };

const cache = new Map<string, Promise<Cutout>>();

/** One object, coloured, turned and lit by the lamp at the upper left. */
export function cutout(thing: Thing): Promise<Cutout> {
  const { at: _at, pose: _pose, ...looks } = thing;
  const key = JSON.stringify(looks);
  const known = cache.get(key);
  if (known) return known;
  const made = make(thing);
  cache.set(key, made);
  if (cache.size > 200) cache.delete(cache.keys().next().value ?? '');
  return made;
}

async function make(thing: Thing): Promise<Cutout> {
  const long = Math.round((thing.size ?? 0.5) * size);
  const svg = objectSvg(thing);
  // Emoji fill about nine tenths of their box; a little more than is needed keeps edges sharp after the trim.
  const rendered = sharp(Buffer.from(svg), { limitInputPixels: false }).resize({
    width: Math.round(long * 1.2),
    height: Math.round(long * 1.2),
    fit: 'inside',
  });
  let cut = await rendered.png({ compressionLevel: 0 }).toBuffer();
  if (thing.turn) cut = await sharp(cut).rotate(thing.turn, { background: '#0000' }).png({ compressionLevel: 0 }).toBuffer();
  const image = sharp(await sharp(cut).trim({ threshold: 0 }).png({ compressionLevel: 0 }).toBuffer());
  if (thing.flip) image.flop();
  const { data, info } = await image.resize({ width: long, height: long, fit: 'inside' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const lit = await lightened({ data, width: info.width, height: info.height });
  return thing.soft ? blurred(lit, thing.soft) : lit;
}

/** The drawing itself, before light. */
export function objectSvg(thing: Thing): string {
  const draw = Object.hasOwn(drawings, thing.it) ? drawings[thing.it] : undefined;
  if (draw) return drawingSvg(draw(thing));
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="-1 -1 34 34" width="1000" height="1000">${painted(iconBody(thing.it), paintOf(thing))}</svg>`;
}

function drawingSvg({ width, height, body }: Drawing): string {
  const scale = 1000 / Math.max(width, height);
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="-2 -2 ${width + 4} ${height + 4}" width="${Math.round((width + 4) * scale)}" height="${Math.round((height + 4) * scale)}">${body}</svg>`;
}

function paintOf({ tint, from, reach, hue, sat, light }: Thing): Paint | undefined {
  if (tint) return { to: tint, ...(from && { from }), ...(reach && { reach }) };
  if (hue !== undefined || sat !== undefined || light !== undefined)
    return { hue: hue ?? 0, ...(sat !== undefined && { sat }), ...(light !== undefined && { light }) };
  return undefined;
}

/** A bright rim towards the lamp, a darker one away from it, and less light further down. */
async function lightened({ data, width, height }: Cutout): Promise<Cutout> {
  const reach = Math.max(2, Math.round(Math.max(width, height) * 0.012));
  const alpha = Buffer.alloc(width * height);
  for (let i = 0; i < alpha.length; i += 1) alpha[i] = data[i * 4 + 3] ?? 0;
  const soft = await sharp(alpha, { raw: { width, height, channels: 1 } })
    .blur(reach)
    .raw()
    .toColourspace('b-w')
    .toBuffer();
  const value = (x: number, y: number) => (x < 0 || y < 0 || x >= width || y >= height ? 0 : (soft[y * width + x] ?? 0));
  const out = Buffer.from(data);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (data[at + 3] === 0) continue;
      const slope = (value(x + reach, y + reach) - value(x - reach, y - reach)) / 255;
      const along = (x / width + y / height) / 2;
      const lift = Math.max(0, slope) * 46 + Math.min(0, slope) * 58 + (0.42 - along) * 34;
      for (let k = 0; k < 3; k += 1) {
        const from = data[at + k] ?? 0;
        out[at + k] = Math.max(0, Math.min(255, lift > 0 ? from + (lift * (255 - from)) / 190 : from + (lift * from) / 150));
      }
    }
  }
  return { data: out, width, height };
}

async function blurred({ data, width, height }: Cutout, by: number): Promise<Cutout> {
  const edge = Math.ceil(by * 3);
  const padded = await sharp(data, { raw: { width, height, channels: 4 } })
    .extend({ top: edge, bottom: edge, left: edge, right: edge, background: '#0000' })
    .png()
    .toBuffer();
  const { data: soft, info } = await sharp(padded).blur(by).raw().toBuffer({ resolveWithObject: true });
  return { data: soft, width: info.width, height: info.height };
}

import sharp, { type OverlayOptions } from 'sharp';

import { type Shot, type Thing } from '../../database/demonstration/look.ts';
import { channels } from './colours.ts';
import { type Cutout, cutout } from './objects.ts';
import { backdrop, size, type Stage } from './sets.ts';
import { type Placed, shadowLayer } from './shadows.ts';
import { type World, worlds } from './worlds.ts';

/** Makes one picture at the working size: the set, the shadows, the objects, what is close to the lens. */
export async function compose(shot: Shot): Promise<Buffer> {
  const world = worlds[shot.world];
  const stage = backdrop(shot.set, world);
  const placed = await Promise.all(shot.things.map((thing) => place(thing, stage)));
  const strength = 'isDark' in world ? 1 : 0.86;
  const layers: OverlayOptions[] = [];
  if (shot.leaf && !stage.isFlat) layers.push(...(await branch(world)));
  layers.push({ input: await shadowLayer(placed, { colour: channels(world.deep), strength }), raw: { width: size, height: size, channels: 4 } });
  for (const object of placed) layers.push(...(await layer(object)));
  if (shot.lens) {
    const near = await place({ soft: 15, size: 0.4, pose: 'lie', ...shot.lens }, stage);
    layers.push(...(await layer(near)));
  }
  layers.push({ input: await rasterOf(vignette(world)) });
  return sharp(await rasterOf(stage.svg))
    .composite(layers)
    .removeAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer();
}

const rasters = new Map<string, Promise<Buffer>>();

/** A set is drawn once for all pictures that are taken on it. */
function rasterOf(svg: string): Promise<Buffer> {
  const raster = rasters.get(svg) ?? sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();
  rasters.set(svg, raster);
  if (rasters.size > 40) rasters.delete(rasters.keys().next().value ?? '');
  return raster;
}

async function place(thing: Thing, stage: Stage): Promise<Placed> {
  const pose = thing.pose ?? (stage.isFlat ? 'lie' : 'stand');
  const object = await cutout(thing);
  const [x, y] = thing.at ?? [0.5, pose === 'stand' ? stage.ground / size : pose === 'float' ? 0.45 : 0.5];
  const left = Math.round(x * size - object.width / 2);
  const top = Math.round(pose === 'stand' ? y * size - object.height : y * size - object.height / 2);
  return { cutout: object, left, top, pose, floor: Math.max(stage.ground + 60, top + object.height + 40) };
}

async function layer({ cutout: object, left, top }: Placed): Promise<OverlayOptions[]> {
  return cut(object, left, top);
}

/** A layer may not reach beyond the canvas. */
async function cut({ data, width, height }: Cutout, left: number, top: number): Promise<OverlayOptions[]> {
  const [l, t] = [Math.max(0, -left), Math.max(0, -top)];
  const [w, h] = [Math.min(width - l, size - Math.max(0, left)), Math.min(height - t, size - Math.max(0, top))];
  if (w <= 0 || h <= 0) return [];
  const input =
    w === width && h === height
      ? data
      : await sharp(data, { raw: { width, height, channels: 4 } })
          .extract({ left: l, top: t, width: w, height: h })
          .raw()
          .toBuffer();
  return [{ input, raw: { width: w, height: h, channels: 4 }, left: Math.max(0, left), top: Math.max(0, top) }];
}

/** A branch outside the picture throws its shadow on the wall. */
async function branch(world: World): Promise<OverlayOptions[]> {
  const { data, width, height } = await cutout({ it: 'herb', size: 0.72, turn: 150, soft: 22 });
  const shade = Buffer.from(data);
  const colour = channels(world.deep);
  for (let i = 0; i < width * height; i += 1) {
    for (let k = 0; k < 3; k += 1) shade[i * 4 + k] = colour[k] ?? 0;
    shade[i * 4 + 3] = (data[i * 4 + 3] ?? 0) * (world.isDark ? 0.5 : 0.15);
  }
  return cut({ data: shade, width, height }, -390, -400);
}

function vignette(world: World): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><radialGradient id="v" cx=".45" cy=".42" r=".8">
    <stop offset=".62" stop-color="${world.deep}" stop-opacity="0"/><stop offset="1" stop-color="${world.deep}" stop-opacity=".2"/></radialGradient><rect width="${size}" height="${size}" fill="url(#v)"/></svg>`;
}

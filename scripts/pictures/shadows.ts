import sharp from 'sharp';

import { type Cutout } from './objects.ts';
import { size } from './sets.ts';

/** Half the working size: a shadow is soft, and a quarter of the pixels is a quarter of the time. */
const small = size / 2;

export type Placed = { cutout: Cutout; left: number; top: number; pose: 'stand' | 'lie' | 'float' | 'wall'; floor: number };

/** Where it is dark, as an image in the shadow's colour. All objects of a picture share one, so shadows do not add up to black. */
export async function shadowLayer(
  objects: readonly Placed[],
  { colour, strength }: { colour: readonly number[]; strength: number },
): Promise<Buffer> {
  const far = new Float32Array(small * small);
  const near = new Float32Array(small * small);
  const contact = new Float32Array(small * small);
  for (const object of objects) {
    if (object.pose === 'stand') castOnFloor(object, { far, near, contact });
    else if (object.pose === 'lie' || object.pose === 'wall') castBelow(object, far, near);
    else castFromAir(object, far);
  }
  const softFar = await blur(far, 17);
  const softNear = await blur(near, 6);
  const softContact = await blur(contact, 5);
  const out = Buffer.alloc(small * small * 4);
  for (let i = 0; i < small * small; i += 1) {
    const dark = 1 - (1 - (softFar[i] ?? 0)) * (1 - (softNear[i] ?? 0)) * (1 - (softContact[i] ?? 0));
    for (let k = 0; k < 3; k += 1) out[i * 4 + k] = colour[k] ?? 0;
    out[i * 4 + 3] = Math.min(255, dark * 255 * strength);
  }
  return sharp(out, { raw: { width: small, height: small, channels: 4 } })
    .resize(size, size, { kernel: 'cubic' })
    .raw()
    .toBuffer();
}

type Fields = { far: Float32Array; near: Float32Array; contact: Float32Array };

/** The silhouette falls to the right and back, sharp at the foot, soft and faint further away. */
function castOnFloor({ cutout, left, top }: Placed, fields: Fields): void {
  const foot = top + cutout.height;
  const squash = 0.3;
  const slant = 0.62;
  const height = cutout.height * squash;
  for (let y = 0; y < height / 2; y += 1) {
    const rise = (y * 2) / squash;
    const row = Math.floor(cutout.height - 1 - rise);
    const share = rise / cutout.height;
    for (let x = 0; x < cutout.width / 2; x += 1) {
      const alpha = (cutout.data[(row * cutout.width + x * 2) * 4 + 3] ?? 0) / 255;
      if (alpha === 0) continue;
      const px = Math.round((left + x * 2 + rise * slant * 0.72) / 2);
      const py = Math.round((foot - y * 2) / 2) - 2;
      lay(fields.far, [px, py], alpha * 0.5 * (1 - share * 0.75));
      if (share < 0.35) lay(fields.near, [px, py], alpha * 0.4 * (1 - share / 0.35));
    }
  }
  touch({ cutout, left, foot }, fields.contact);
}

/** Where it stands: a dark line under whatever reaches the floor. */
function touch({ cutout, left, foot }: { cutout: Cutout; left: number; foot: number }, contact: Float32Array): void {
  const band = Math.max(3, Math.round(cutout.height * 0.035));
  for (let x = 0; x < cutout.width; x += 2) {
    let reaches = 0;
    for (let y = cutout.height - band; y < cutout.height; y += 1) reaches = Math.max(reaches, cutout.data[(y * cutout.width + x) * 4 + 3] ?? 0);
    if (reaches < 100) continue;
    for (let y = -5; y <= 4; y += 1) lay(contact, [Math.round((left + x) / 2) + 3, Math.round(foot / 2) + y], 0.72 * (1 - Math.abs(y) / 7));
  }
}

function castBelow({ cutout, left, top }: Placed, far: Float32Array, near: Float32Array): void {
  for (let y = 0; y < cutout.height; y += 2) {
    for (let x = 0; x < cutout.width; x += 2) {
      const alpha = (cutout.data[(y * cutout.width + x) * 4 + 3] ?? 0) / 255;
      if (alpha === 0) continue;
      lay(far, [Math.round((left + x + 46) / 2), Math.round((top + y + 58) / 2)], alpha * 0.42);
      lay(near, [Math.round((left + x + 11) / 2), Math.round((top + y + 15) / 2)], alpha * 0.5);
    }
  }
}

function castFromAir({ cutout, left, floor }: Placed, far: Float32Array): void {
  const [cx, cy] = [(left + cutout.width / 2 + 40) / 2, floor / 2];
  const [rx, ry] = [cutout.width * 0.2, 17];
  for (let y = -ry; y <= ry; y += 1) {
    const half = rx * Math.sqrt(1 - (y / ry) ** 2);
    for (let x = -half; x <= half; x += 1) lay(far, [Math.round(cx + x), Math.round(cy + y)], 0.62);
  }
}

function lay(field: Float32Array, [x, y]: readonly [number, number], amount: number): void {
  if (x < 0 || y < 0 || x >= small || y >= small) return;
  field[y * small + x] = Math.max(field[y * small + x] ?? 0, amount);
}

async function blur(field: Float32Array, by: number): Promise<Float32Array> {
  const bytes = Buffer.alloc(field.length);
  for (let i = 0; i < field.length; i += 1) bytes[i] = Math.round((field[i] ?? 0) * 255);
  const soft = await sharp(bytes, { raw: { width: small, height: small, channels: 1 } })
    .blur(by)
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return Float32Array.from(soft, (value) => value / 255);
}

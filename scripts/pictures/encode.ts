import sharp from 'sharp';

import { type Shot } from '../../database/demonstration/look.ts';
import { compose } from './compose.ts';
import { size } from './sets.ts';

/** One picture of the demonstration: what is on it, how wide its files are, where it lies. */
export type PictureOrder = {
  name: string;
  folder: string;
  shot: Shot;
  widths: readonly number[];
  /** The band of the picture that is kept, from top to bottom; the whole where nothing is said. */
  band?: readonly [top: number, bottom: number];
};

export type MadeFile = { file: string; content: Buffer };

/** WebP for every browser, AVIF for half the bytes; a width above the working size is not made. */
export async function encode({ name, shot, widths, band = [0, 1] }: PictureOrder): Promise<MadeFile[]> {
  const whole = await compose(shot);
  const top = Math.round(band[0] * size);
  const height = Math.round((band[1] - band[0]) * size);
  const files: MadeFile[] = [];
  for (const width of widths) {
    const { data, info } = await sharp(whole)
      .extract({ left: 0, top, width: size, height })
      .resize({ width })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const resized = { create: () => sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } }) };
    const isSmall = width <= 320;
    files.push({
      file: `${name}-${width}.webp`,
      content: await resized
        .create()
        .webp({ quality: isSmall ? 68 : 64, effort: 6, smartSubsample: true })
        .toBuffer(),
    });
    files.push({
      file: `${name}-${width}.avif`,
      content: await resized
        .create()
        .avif({ quality: isSmall ? 47 : 44, effort: 4, chromaSubsampling: '4:2:0' })
        .toBuffer(),
    });
  }
  return files;
}

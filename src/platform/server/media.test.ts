import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { randomId } from '../ids.ts';
import { adoptPicture, makeAvif, makePicture, readPicture, useMediaFolder } from './media.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'wecan-media-'));

beforeAll(() => useMediaFolder(dataFolder));
afterAll(() => rmSync(dataFolder, { recursive: true }));

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c02010' } });
const filesOf = (id: string) => readdirSync(join(dataFolder, 'media', id.slice(0, 2), id)).toSorted();

describe('an uploaded picture', () => {
  test('becomes WebP in the widths that it has', async () => {
    const id = randomId();

    expect(await makePicture(id, await plain(900, 600).jpeg().toBuffer())).toEqual({
      width: 900,
      height: 600,
      widths: [160, 320, 640, 900],
      hasAvif: false,
      // Three quarters of red, and neither green nor blue.
      placeholder: 16 * 3,
    });
    expect(filesOf(id)).toEqual(['160.webp', '320.webp', '640.webp', '900.webp', 'master.webp']);
  });

  test('is turned the right way up and loses where and when it was taken', async () => {
    const id = randomId();
    const photograph = await plain(400, 200)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Nguyễn Văn An' }, IFD3: { GPSLatitude: '10/1 46/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();

    expect(await makePicture(id, photograph)).toMatchObject({ width: 200, height: 400 });
    const made = await readPicture(id, '160.webp');
    expect(await sharp(made?.bytes).metadata()).not.toHaveProperty('exif');
  });

  test('may be PNG with holes, and a colour class stands for it', async () => {
    const holes = await sharp({ create: { width: 50, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .png()
      .toBuffer();

    expect(await makePicture(randomId(), holes)).toMatchObject({ widths: [50], placeholder: 63 });
  });

  test('is refused by what it is, not by what it is called', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await makePicture(randomId(), svg)).toBe('not-a-picture');
    expect(await makePicture(randomId(), Buffer.from('MZ program'))).toBe('not-a-picture');
    expect(await makePicture(randomId(), new Uint8Array())).toBe('not-a-picture');
    expect(await makePicture(randomId(), await plain(9, 9).gif().toBuffer())).toBe('not-a-picture');
  });

  test('is refused when it is broken, too heavy, or a bomb of pixels', async () => {
    const whole = await plain(600, 600).png().toBuffer();
    expect(await makePicture(randomId(), whole.subarray(0, 400))).toBe('broken');
    expect(await makePicture(randomId(), new Uint8Array(10 * 1024 * 1024 + 1))).toBe('too-large');
    const bomb = await sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' }, limitInputPixels: false })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(await makePicture(randomId(), bomb)).toBe('too-many-pixels');
  });

  test('gets its AVIF files later', async () => {
    const id = randomId();
    await makePicture(id, await plain(200, 200).jpeg().toBuffer());

    await makeAvif(id, [160, 200]);

    expect((await readPicture(id, '160.avif'))?.type).toBe('image/avif');
    expect(filesOf(id)).toEqual(['160.avif', '160.webp', '200.avif', '200.webp', 'master.webp']);
  });
});

test('files that were made before are taken over as they are', async () => {
  const [from, id] = [randomId(), randomId()];
  await makePicture(from, await plain(320, 320).jpeg().toBuffer());
  const path = (file: string) => join(dataFolder, 'media', from.slice(0, 2), from, file);

  const made = await adoptPicture(id, [
    { width: 320, kind: 'webp', path: path('320.webp') },
    { width: 160, kind: 'webp', path: path('160.webp') },
  ]);

  expect(made).toMatchObject({ width: 320, height: 320, widths: [160, 320], hasAvif: false });
  await expect(adoptPicture(id, [])).rejects.toThrow('at least one WebP');
});

test.each([
  ['../../../../etc/passwd', '160.webp'],
  [randomId(), '../master.webp'],
  [randomId(), 'master.webp'],
  [randomId(), '160.webp'],
  [randomId(), '160.png'],
])('no address but that of a picture is read: %s/%s', async (id, file) => {
  expect(await readPicture(id, file)).toBeUndefined();
});

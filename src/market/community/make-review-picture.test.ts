import sharp from 'sharp';
import { expect, test } from 'vitest';

import { makeReviewPictures } from './make-review-picture.ts';

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c02010' } });

test('a photograph becomes WebP of at most 1280 px, the right way up, without place, camera and time', async () => {
  const photograph = await plain(2000, 1000)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Nguyễn Văn An', DateTime: '2026:11:22 08:00:00' }, IFD3: { GPSLatitude: '10/1 46/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

  const [picture] = await makeReviewPictures([photograph]);

  expect(picture).toMatchObject({ width: 640, height: 1280 });
  const made = await sharp(picture?.webp).metadata();
  expect(made).toMatchObject({ format: 'webp', width: 640, height: 1280 });
  for (const trace of ['exif', 'icc', 'iptc', 'xmp', 'orientation']) expect(made).not.toHaveProperty(trace);
  expect(picture?.webp.includes('Nguy')).toBe(false);
});

test('a small one keeps its size', async () => {
  expect(await makeReviewPictures([await plain(30, 20).png().toBuffer()])).toMatchObject([{ width: 30, height: 20 }]);
});

test.each([
  [
    'a drawing with a script',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'community/not-a-picture',
  ],
  ['a program', () => Buffer.from('MZ program'), 'community/not-a-picture'],
  ['nothing', () => Buffer.alloc(0), 'community/not-a-picture'],
  ['a moving picture', () => plain(9, 9).gif().toBuffer(), 'community/not-a-picture'],
  ['half a picture', async () => (await plain(600, 600).png().toBuffer()).subarray(0, 400), 'community/broken-picture'],
  [
    'a bomb of pixels',
    () =>
      sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' }, limitInputPixels: false })
        .png({ compressionLevel: 9 })
        .toBuffer(),
    'community/broken-picture',
  ],
  ['more than eight megabytes', () => Buffer.alloc(8 * 1024 * 1024 + 1), 'community/picture-too-large'],
])('%s is refused, and says which of them it was', async (_, make, code) => {
  const good = await plain(10, 10).jpeg().toBuffer();

  await expect(makeReviewPictures([good, await make()])).rejects.toMatchObject({ code, details: { number: 2 } });
});

test('more than five are refused before any is opened', async () => {
  await expect(makeReviewPictures(Array.from({ length: 6 }, () => Buffer.from('x')))).rejects.toMatchObject({ code: 'community/too-many-pictures' });
});

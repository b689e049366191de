import sharp from 'sharp';

import { sniffPicture } from '#platform/server/media-kind.ts';
import { Refusal } from '#platform/refusal.ts';

import { type ReviewPicture } from './pictures-of-review.ts';
import { reviewLimits } from './review.ts';

const widest = 1280;
const mostBytes = 8 * 1024 * 1024;
const mostPixels = 50_000_000;

/**
 * Makes what is kept of the uploaded pictures: WebP of at most 1280 px, turned the right way up, without place, camera and
 * time. What a file is called and says of itself is not believed. One after the other, for each may take 100 MB.
 */
export async function makeReviewPictures(uploads: readonly Uint8Array[]): Promise<ReviewPicture[]> {
  if (uploads.length > reviewLimits.pictures) throw new Refusal('community/too-many-pictures', { most: reviewLimits.pictures }, 'pictures');
  const made: ReviewPicture[] = [];
  for (const [index, upload] of uploads.entries()) made.push(await makeReviewPicture(upload, index + 1));
  return made;
}

async function makeReviewPicture(upload: Uint8Array, number: number): Promise<ReviewPicture> {
  if (upload.byteLength > mostBytes) throw refusal('community/picture-too-large', number);
  if (!(await sniffPicture(upload))) throw refusal('community/not-a-picture', number);
  try {
    const { data, info } = await sharp(upload, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
      .autoOrient()
      .resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80, effort: 4 })
      .toBuffer({ resolveWithObject: true });
    return { webp: data, width: info.width, height: info.height };
  } catch {
    throw refusal('community/broken-picture', number);
  }
}

function refusal(code: string, number: number): Refusal {
  return new Refusal(code, { number, megabytes: mostBytes / 1024 / 1024 }, 'pictures');
}

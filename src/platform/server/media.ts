import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import sharp, { type Sharp } from 'sharp';

import { isId } from '../ids.ts';
import { type SniffedKind, sniffPicture } from './media-kind.ts';

/** What is known of a picture once its files stand. */
export type MadePicture = { width: number; height: number; widths: number[]; hasAvif: boolean; placeholder: number };

/** Widths of the files, as far as the picture itself goes; the pages choose by `srcset`. */
export const pictureWidths = [160, 320, 640, 1280] as const;
/** Kept beside them, for formats that are made later. */
const masterWidth = 1600;
/** A picture of 50 megapixels is more than any camera of a seller makes; a larger one is a bomb. */
const mostPixels = 50_000_000;
export const mostPictureBytes = 10 * 1024 * 1024;

let folder: string | undefined;

/** Says once per process where pictures lie. */
export function useMediaFolder(dataFolder: string): void {
  folder = join(dataFolder, 'media');
}

/** What is wrong with an upload, for the door that turns it into words. */
export type PictureFault = 'too-large' | 'not-a-picture' | 'too-many-pixels' | 'broken';

/**
 * Makes the files of an uploaded picture: WebP in several widths, turned the right way up, without the place,
 * camera and time that photographs carry. What it is called and says of itself is not believed.
 */
export async function makePicture(id: string, upload: Uint8Array): Promise<MadePicture | PictureFault> {
  if (upload.byteLength > mostPictureBytes) return 'too-large';
  const kind = await sniffPicture(upload);
  if (!kind) return 'not-a-picture';
  const fault = await faultOf(upload, kind);
  if (fault) return fault;
  try {
    // Two steps, since the first decodes once and every width is then made from the smaller master.
    const master = await decode(upload).rotate().resize({ width: masterWidth, withoutEnlargement: true }).webp({ quality: 90 }).toBuffer();
    return await writeWidths(id, master);
  } catch {
    return 'broken';
  }
}

/** Takes over files that were made before: `<width>.webp` and `<width>.avif`, as a market is shipped with. */
export async function adoptPicture(id: string, files: { width: number; path: string; kind: 'webp' | 'avif' }[]): Promise<MadePicture> {
  const widest = files.filter(({ kind }) => kind === 'webp').toSorted((a, b) => b.width - a.width)[0];
  if (!widest) throw new Error('A picture needs at least one WebP file.');
  await mkdir(folderOf(id), { recursive: true });
  for (const { width, path, kind } of files) await copyFile(path, fileOf(id, `${width}.${kind}`));
  const widths = files.filter(({ kind }) => kind === 'webp').map(({ width }) => width);
  const hasAvif = widths.every((width) => files.some((file) => file.kind === 'avif' && file.width === width));
  // Formats that are missing are made from it.
  if (!hasAvif) await copyFile(widest.path, fileOf(id, 'master.webp'));
  return { ...(await sizeOf(await readFile(widest.path))), widths: widths.toSorted((a, b) => a - b), hasAvif };
}

/** AVIF takes fifteen times as long as WebP for half the bytes: the worker makes it after the picture is shown. */
export async function makeAvif(id: string, widths: readonly number[]): Promise<void> {
  const master = await readFile(fileOf(id, 'master.webp'));
  for (const width of widths) {
    await put(id, `${width}.avif`, await sharp(master).resize({ width, withoutEnlargement: true }).avif({ quality: 52, effort: 4 }).toBuffer());
  }
}

/** The bytes of a file, where the address names one: nothing but ids, widths and two endings reaches the disk. */
export async function readPicture(id: string, file: string): Promise<{ bytes: Buffer; type: string } | undefined> {
  const [, kind] = /^\d{2,4}\.(webp|avif)$/.exec(file) ?? [];
  if (!isId(id) || !kind) return undefined;
  try {
    return { bytes: await readFile(fileOf(id, file)), type: `image/${kind}` };
  } catch {
    return undefined;
  }
}

async function faultOf(upload: Uint8Array, kind: SniffedKind): Promise<PictureFault | undefined> {
  try {
    const { width = 0, height = 0, pages = 1, format } = await sharp(upload, { limitInputPixels: false }).metadata();
    if (format !== kind && !(kind === 'avif' && format === 'heif')) return 'broken';
    return width * height * pages > mostPixels ? 'too-many-pixels' : undefined;
  } catch {
    return 'broken';
  }
}

function decode(upload: Uint8Array): Sharp {
  return sharp(upload, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });
}

async function writeWidths(id: string, master: Buffer): Promise<MadePicture> {
  const size = await sizeOf(master);
  const widths = [...new Set(pictureWidths.map((width) => Math.min(width, size.width)))];
  await mkdir(folderOf(id), { recursive: true });
  await put(id, 'master.webp', master);
  for (const width of widths) await put(id, `${width}.webp`, await sharp(master).resize({ width }).webp({ quality: 80, effort: 4 }).toBuffer());
  return { ...size, widths, hasAvif: false };
}

/** Size of the whole, and one of 64 colours that hold its place: a quarter each of red, green and blue. */
async function sizeOf(picture: Buffer): Promise<{ width: number; height: number; placeholder: number }> {
  const { width, height } = await sharp(picture).metadata();
  const [red = 0, green = 0, blue = 0] = await sharp(picture).flatten({ background: '#ffffff' }).resize(1, 1, { fit: 'fill' }).raw().toBuffer();
  const quarter = (value: number) => Math.floor(value / 64);
  return { width, height, placeholder: 16 * quarter(red) + 4 * quarter(green) + quarter(blue) };
}

/** Under another name first, so that no reader meets half a file. */
async function put(id: string, file: string, bytes: Buffer): Promise<void> {
  const path = fileOf(id, file);
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}

function fileOf(id: string, file: string): string {
  return join(folderOf(id), file);
}

function folderOf(id: string): string {
  if (!folder) throw new Error('No folder for pictures yet: call useMediaFolder first.');
  return join(folder, id.slice(0, 2), id);
}

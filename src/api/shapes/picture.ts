import { thing, whole } from './values.ts';
import { z } from '@hono/zod-openapi';

export const picture = thing({
  url: z.string().openapi({ description: 'WebP, on this server; the widest of its files.', example: '/media/…/640.webp' }),
  width: whole,
  height: whole,
  alt: z.string(),
}).openapi('Picture');
export type PictureShape = z.infer<typeof picture>;

type Source = { id: string; width: number; height: number; widths: readonly number[] };

export function pictureShape(source: Source | null | undefined, alt: string): PictureShape | null {
  if (!source) return null;
  return { url: `/media/${source.id}/${Math.max(...source.widths)}.webp`, width: source.width, height: source.height, alt };
}

type OfReview = { id: string; width: number; height: number };

export const reviewPicture = thing({ id: z.guid(), url: z.string(), width: whole, height: whole }).openapi('ReviewPicture');

export function reviewPictureShape({ id, width, height }: OfReview) {
  return { id, url: `/reviews/pictures/${id}`, width, height };
}

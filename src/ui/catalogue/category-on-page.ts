import { type PictureSource } from '../picture-source.ts';

/** A category as a tile. */
export type CategoryOnPage = {
  slug: string;
  name: string;
  picture: PictureSource | undefined;
  children: readonly { slug: string; name: string }[];
};

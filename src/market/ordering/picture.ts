import { type Id } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

/** A picture of the catalogue beside a line of a basket or an order. */
export type Picture = {
  id: Id<'catalogue.media'>;
  alt: string;
  width: number;
  height: number;
  placeholder: number;
  widths: readonly number[];
  hasAvif: boolean;
};

type PictureColumns = {
  picture_id: Id<'catalogue.media'> | null;
  alt_vi: string | null;
  alt_en: string | null;
  width: number | null;
  height: number | null;
  placeholder: number | null;
  widths: number[] | null;
  has_avif: boolean | null;
};

/** Undefined where the listing has no picture, or none any more. */
export function pictureOf(row: PictureColumns, locale: Locale): Picture | undefined {
  const { picture_id: id, width, height, placeholder, widths } = row;
  if (!id || !width || !height || placeholder === null || !widths) return undefined;
  return { id, alt: (locale === 'en' ? row.alt_en : row.alt_vi) ?? '', width, height, placeholder, widths, hasAvif: row.has_avif === true };
}

import { type PictureSource } from '../picture-source.ts';

/** A listing as a card shows it. */
export type ProductOnCard = {
  href: string;
  title: string;
  priceVnd: number;
  /** Some of its variants cost more. */
  isFrom?: boolean | undefined;
  /** Provable only: a price that was really asked before. */
  wasVnd?: number | undefined;
  rating: number;
  ratingCount: number;
  soldCount: number;
  place?: string | undefined;
  picture?: PictureSource | undefined;
  /** A few words on the picture: "Giao trong 48 giờ". */
  flag?: string | undefined;
  isSoldOut?: boolean | undefined;
};

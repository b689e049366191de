import { type PictureSource } from '../picture-source.ts';

export type OfferOnPage = {
  id: string;
  sku: string;
  label: string;
  priceVnd: number;
  /** Only while it can be proved, with the days on which it was asked. */
  was: { priceVnd: number; from: Date; until: Date } | undefined;
  stock: { kind: 'plenty' } | { kind: 'few'; left: number } | { kind: 'none' } | { kind: 'not-for-sale' };
};

export type ShopOnPage = {
  slug: string;
  name: string;
  kind: 'household' | 'individual' | 'enterprise';
  legalName: string;
  reviewCount: number;
  rating: number;
  joinedAt: Date;
  place: string;
  sign: PictureSource | undefined;
};

/** What the page of a listing shows, but its reviews. */
export type ListingOnPage = {
  slug: string;
  title: string;
  brand: string | undefined;
  description: string;
  /** The description is not in the language of the page. */
  isForeign: boolean;
  /** In what the offers differ. */
  choice: string;
  offers: readonly OfferOnPage[];
  /** How many at once, of whichever there is most. */
  mostPieces: number;
  /** Which offer is chosen when the page opens. */
  chosen: string | undefined;
  pictures: readonly PictureSource[];
  isOwnPicture: boolean;
  facts: readonly { name: string; value: string; href: string | undefined }[];
  weightGrams: number;
  soldCount: number;
  reviewCount: number;
  rating: number;
  shop: ShopOnPage;
};

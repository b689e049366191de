import { type ShownListing, type ShownMedia, type ShownVariant } from '#market/catalogue/listing-of-slug.ts';
import { fewLeft } from '#market/catalogue/stock.ts';
import { basketLimits } from '#market/ordering/basket-limits.ts';
import { type Locale, localePath } from '#platform/locale.ts';
import { slugOf } from '#platform/text.ts';
import { type ListingOnPage, type OfferOnPage } from '#ui/catalogue/listing-on-page.ts';
import { type PictureSource } from '#ui/picture-source.ts';

import { parameterOf } from './asked-listings.ts';
import { titleIn } from './card.ts';

/** A listing in one language, as its page shows it. `categorySlug` is where its facts can be searched for. */
export function shownListing(listing: ShownListing, { locale, categorySlug }: { locale: Locale; categorySlug: string | undefined }): ListingOnPage {
  const offers = listing.variants.map((variant) => offerOf(variant, locale));
  const title = titleIn(locale, listing);
  const isEnglish = locale === 'en';
  const { seller } = listing;
  return {
    slug: listing.slug,
    title,
    brand: listing.brand ?? undefined,
    description: (isEnglish && listing.descriptionEn) || listing.descriptionVi,
    isForeign: isEnglish && !listing.descriptionEn && listing.descriptionVi !== '',
    choice: (isEnglish && listing.choiceEn) || listing.choiceVi,
    offers,
    mostPieces: Math.min(basketLimits.quantity, Math.max(0, ...listing.variants.map(({ stock }) => stock ?? 0))),
    chosen: offers.find(({ stock }) => stock.kind === 'plenty' || stock.kind === 'few')?.id,
    pictures: listing.media.map((media) => pictureOf(media, locale)),
    isOwnPicture: listing.hasOwnMedia,
    facts: listing.attributes.map(({ code, nameVi, nameEn, valueVi, valueEn, isFacet }) => ({
      name: isEnglish ? nameEn : nameVi,
      value: isEnglish ? valueEn : valueVi,
      href: isFacet && categorySlug ? localePath(locale, `/c/${categorySlug}?${parameterOf(code)}=${slugOf(valueVi)}`) : undefined,
    })),
    weightGrams: listing.weightGrams,
    soldCount: listing.soldCount,
    reviewCount: listing.reviewCount,
    rating: meanOf(listing),
    shop: { ...seller, rating: meanOf(seller), sign: seller.sign ? pictureOf(seller.sign, locale) : undefined },
  };
}

function offerOf({ id, sku, labelVi, labelEn, priceVnd, reference, stock }: ShownVariant, locale: Locale): OfferOnPage {
  return {
    id,
    sku,
    label: (locale === 'en' && labelEn) || labelVi,
    priceVnd,
    was: reference && { priceVnd: reference.priceVnd, from: reference.from, until: reference.until },
    stock: stockOf(stock),
  };
}

/** The exact number only when little is left: a page that is kept would soon be wrong about more. */
function stockOf(stock: number | null): OfferOnPage['stock'] {
  if (stock === null) return { kind: 'not-for-sale' };
  if (stock === 0) return { kind: 'none' };
  return stock <= fewLeft ? { kind: 'few', left: stock } : { kind: 'plenty' };
}

function meanOf({ reviewCount, ratingSum }: { reviewCount: number; ratingSum: number }): number {
  return reviewCount > 0 ? ratingSum / reviewCount : 0;
}

export function pictureOf({ altVi, altEn, ...media }: ShownMedia, locale: Locale): PictureSource {
  return { ...media, alt: locale === 'en' ? altEn : altVi };
}

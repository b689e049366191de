import { type FoundListing } from '#market/catalogue/search/search-listings.ts';
import { type Locale, localePath } from '#platform/locale.ts';
import { type ProductOnCard } from '#ui/catalogue/product-on-card.ts';
import { catalogueWords } from '#ui/words/catalogue.ts';

/** So few that it is said on the card. */
const scarce = 3;

export function titleIn(locale: Locale, { title, titleEn }: { title: string; titleEn: string | null }): string {
  return locale === 'en' ? (titleEn ?? title) : title;
}

/** A listing as a card shows it. */
export function cardOf({ card, ...item }: FoundListing, locale: Locale, now: Date): ProductOnCard {
  const title = titleIn(locale, card);
  const isProvable = item.referencePriceVnd !== null && item.referenceUntil !== null && new Date(item.referenceUntil) > now;
  const isScarce = item.isAvailable && item.leftCount !== null && item.leftCount <= scarce;
  return {
    href: localePath(locale, `/p/${item.slug}`),
    title,
    priceVnd: item.priceVnd,
    isFrom: item.highestPriceVnd > item.priceVnd,
    ...(isProvable && { wasVnd: item.referencePriceVnd ?? undefined }),
    rating: item.reviewCount > 0 ? item.ratingSum / item.reviewCount : 0,
    ratingCount: item.reviewCount,
    soldCount: item.soldCount,
    place: card.place,
    ...(card.picture && { picture: { ...card.picture, alt: title } }),
    ...(isScarce && { flag: catalogueWords.onlyLeft[locale]({ count: item.leftCount ?? 0 }) }),
    isSoldOut: !item.isAvailable,
  };
}

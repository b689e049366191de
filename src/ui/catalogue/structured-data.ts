import { srcOf } from '../picture-source.ts';
import { type ListingOnPage, type OfferOnPage } from './listing-on-page.ts';

/** Objects of schema.org, for `Head`. */
type Thing = Readonly<Record<string, unknown>>;

/** From the home page to this page; a step without an address is the page itself. */
export function breadcrumbData(trail: readonly { label: string; href?: string | undefined }[], origin: string): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(href && { item: new URL(href, origin).href }),
    })),
  };
}

/** A listing with its offers, its seller and what buyers gave it. */
export function productData(
  listing: ListingOnPage,
  { origin, href, trail }: { origin: string; href: string; trail: readonly { label: string }[] },
): Thing {
  const url = new URL(href, origin).href;
  const { brand, reviewCount, rating } = listing;
  const offers = listing.offers.map((offer) => ({
    '@type': 'Offer',
    url,
    sku: offer.sku,
    ...(offer.label && { name: offer.label }),
    price: offer.priceVnd,
    priceCurrency: 'VND',
    itemCondition: 'https://schema.org/NewCondition',
    availability: `https://schema.org/${availability[offer.stock.kind]}`,
    seller: { '@type': 'Organization', name: listing.shop.name },
  }));
  const prices = listing.offers.map(({ priceVnd }) => priceVnd);
  return {
    '@type': 'Product',
    name: listing.title,
    url,
    description: listing.description || listing.title,
    image: listing.pictures.map((picture) => new URL(srcOf(picture, 640), origin).href),
    category: trail.map(({ label }) => label).join(' > '),
    ...(listing.offers[0] && { sku: listing.offers[0].sku }),
    ...(brand && { brand: { '@type': 'Brand', name: brand } }),
    ...(reviewCount > 0 && { aggregateRating: { '@type': 'AggregateRating', ratingValue: Math.round(rating * 10) / 10, reviewCount } }),
    offers:
      offers.length === 1
        ? offers[0]
        : {
            '@type': 'AggregateOffer',
            priceCurrency: 'VND',
            lowPrice: Math.min(...prices),
            highPrice: Math.max(...prices),
            offerCount: offers.length,
            offers,
          },
  };
}

const availability = {
  plenty: 'InStock',
  few: 'LimitedAvailability',
  none: 'OutOfStock',
  'not-for-sale': 'OutOfStock',
} as const satisfies Record<OfferOnPage['stock']['kind'], string>;

/** A shop, as far as everybody may know it. */
export function shopData(
  shop: { name: string; legalName: string; businessAddress: string; about: string; reviewCount: number; rating: number },
  { origin, href }: { origin: string; href: string },
): Thing {
  const { reviewCount, rating } = shop;
  return {
    '@type': 'Store',
    name: shop.name,
    legalName: shop.legalName,
    url: new URL(href, origin).href,
    address: { '@type': 'PostalAddress', streetAddress: shop.businessAddress, addressCountry: 'VN' },
    ...(shop.about && { description: shop.about }),
    ...(reviewCount > 0 && { aggregateRating: { '@type': 'AggregateRating', ratingValue: Math.round(rating * 10) / 10, reviewCount } }),
  };
}

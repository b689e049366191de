import { type Basket } from '#market/ordering/basket.ts';
import { findPlace } from '#market/places/gazetteer.ts';
import { communeText } from '#market/places/place.ts';
import { type Locale } from '#platform/locale.ts';

/** Where each shop of a basket sends from, by its id: "phường Bát Tràng, Hà Nội". */
export async function placesOfShops({ shops }: Pick<Basket, 'shops'>, locale: Locale): Promise<Record<string, string>> {
  const named = shops.map(async ({ sellerId, pickupCommuneCode }) => {
    const place = await findPlace(pickupCommuneCode);
    return [sellerId, place ? `${communeText(place, locale)}, ${place.province.name}` : ''] as const;
  });
  return Object.fromEntries(await Promise.all(named));
}

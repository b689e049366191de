import { type Tx } from '#enforcement/with-purpose.ts';
import { sum } from '#market/ordering/amounts.ts';
import { type Basket, basketOf } from '#market/ordering/basket.ts';
import { type Id } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

import { feesOfParcels } from './fees-of-parcels.ts';

/** What the checkout page shows: the basket with a fee per parcel, once it is known where they go. */
export type Quote = { basket: Basket; feesVnd: number[] | undefined; deliveryVnd: number | undefined; totalVnd: number | undefined };

export type Quoting = { ownerId: Id<'ordering.baskets'>; toProvinceCode: string | undefined; locale: Locale };

export async function quoteOf(tx: Tx<'order.fulfil'>, { ownerId, toProvinceCode, locale }: Quoting): Promise<Quote> {
  const basket = await basketOf(tx, ownerId, locale);
  if (!toProvinceCode || basket.shops.length === 0) return { basket, feesVnd: undefined, deliveryVnd: undefined, totalVnd: undefined };
  const parcels = basket.shops.map((shop) => ({ fromProvinceCode: shop.pickupProvinceCode, toProvinceCode, weightGrams: shop.weightGrams }));
  const feesVnd = await feesOfParcels(tx, parcels);
  const deliveryVnd = sum(feesVnd);
  return { basket, feesVnd, deliveryVnd, totalVnd: basket.itemsVnd + deliveryVnd };
}

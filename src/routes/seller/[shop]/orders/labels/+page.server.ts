import { withPurpose } from '#enforcement/with-purpose.ts';
import { carrierTitle } from '#market/delivery/carrier.ts';
import { labelsOfSeller, mostLabels } from '#market/delivery/order-of-seller.ts';
import { parseId } from '#platform/ids.ts';

import { code128 } from '../../../../../web/seller/code-128.ts';
import { requireShop } from '../../../../../web/seller/require-shop.ts';
import { sellerWorkplace } from '../../../../../web/seller/seller-workplace.ts';
import { type PageServerLoad } from './$types.js';

/** The labels of chosen orders, or of all that are about to leave. Ids of other shops print nothing. */
export const load: PageServerLoad = async (event) => {
  const { shop } = await requireShop(event);
  const asked = event.url.searchParams.getAll('order').slice(0, mostLabels);
  const subOrderIds = asked.length === 0 ? ('all' as const) : asked.flatMap((text) => parseId<'ordering.sub_orders'>(text) ?? []);
  const labels = await withPurpose('seller.share', shop.id, (tx) => labelsOfSeller(tx, { sellerId: shop.id, subOrderIds }));
  return {
    shop: { slug: shop.slug, name: shop.name },
    carrier: carrierTitle,
    // No name, no number and no street is even read here; what is printed is what stands in this list.
    labels: labels.map(({ id, number, alias, maskedMobile, provinceName, lines, parcel }) => ({
      id,
      number,
      alias,
      maskedMobile,
      provinceName,
      lines: lines.map(({ title, variantLabel, sku, quantity }) => ({ title, variantLabel, sku, quantity })),
      trackingCode: parcel.trackingCode,
      sortingCode: parcel.sortingCode,
      codVnd: parcel.codVnd,
      weightGrams: parcel.weightGrams,
      bars: code128(parcel.trackingCode),
    })),
    workplace: sellerWorkplace(shop),
  };
};

import { withPurpose } from '#enforcement/with-purpose.ts';
import { scarceListings } from '#market/catalogue/listings-of-seller.ts';
import { fewLeft } from '#market/catalogue/stock.ts';
import { reviewsOfSeller } from '#market/community/reviews-of-seller.ts';
import { salesOfTwoDays } from '#market/delivery/day-of-seller.ts';
import { ordersOfSeller, tabsOfSeller } from '#market/delivery/orders-of-seller.ts';
import { formatInstant } from '#platform/time.ts';

import { requireShop } from '../../../web/seller/require-shop.ts';
import { sellerWorkplace } from '../../../web/seller/seller-workplace.ts';
import { clockOf } from '../../../web/seller/time-left.ts';
import { type PageServerLoad } from './$types.js';

/** What to do first, and figures of today. Three purposes, each with just its part. */
export const load: PageServerLoad = async (event) => {
  const { shop, shopCount } = await requireShop(event);
  const { now, locale } = event.locals;
  const [orders, scarce, unanswered, latest] = await Promise.all([
    withPurpose('seller.share', shop.id, async (tx) => ({
      tabs: await tabsOfSeller(tx, shop.id),
      sales: await salesOfTwoDays(tx, shop.id, now),
      toPack: await ordersOfSeller(tx, { sellerId: shop.id, tab: 'to-pack', page: 1 }),
    })),
    withPurpose('seller.operate', shop.id, (tx) => scarceListings(tx, shop.id, fewLeft)),
    withPurpose('community.publish', shop.id, (tx) => reviewsOfSeller(tx, { sellerId: shop.id, only: 'unanswered', page: 1 })),
    withPurpose('community.publish', shop.id, (tx) => reviewsOfSeller(tx, { sellerId: shop.id, only: 'all', page: 1 })),
  ]);
  const { tabs } = orders;
  const steps = (['to-confirm', 'to-pack', 'to-hand-over'] as const).flatMap((tab) => {
    const { count, first } = tabs[tab];
    return count > 0 ? [{ tab, count, endsAt: first?.endsAt, clock: first && clockOf(first, now, locale) }] : [];
  });
  const toDo = steps.reduce((sum, { count }) => sum + count, 0) + unanswered.total;
  return {
    shop: { slug: shop.slug, name: shop.name },
    shopCount,
    now: formatInstant(now),
    hour: now,
    toDo,
    // The most urgent first; what has no deadline comes after all that has.
    steps: steps.toSorted((a, b) => (a.endsAt?.getTime() ?? Infinity) - (b.endsAt?.getTime() ?? Infinity)),
    unanswered: unanswered.total,
    sales: orders.sales,
    toPack: orders.toPack.map((order) => ({
      ...order,
      clock: order.deadlineAt ? clockOf({ since: order.stateSince, endsAt: order.deadlineAt }, now, locale) : undefined,
    })),
    scarce,
    latest: latest.reviews[0],
    workplace: sellerWorkplace(shop, tabs['to-confirm'].count + tabs['to-pack'].count + tabs['to-hand-over'].count),
  };
};

import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { isSellerTab, ordersOfSeller, sellerOrdersPageSize, type SubOrderId, tabsOfSeller } from '#market/delivery/orders-of-seller.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { pageNumber } from '../../../../web/page-number.ts';
import { requireShop } from '../../../../web/seller/require-shop.ts';
import { sellerWorkplace } from '../../../../web/seller/seller-workplace.ts';
import { clockOf } from '../../../../web/seller/time-left.ts';
import { type Actions, type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { shop } = await requireShop(event);
  const { locals, url } = event;
  const asked = url.searchParams.get('tab') ?? '';
  const tab = isSellerTab(asked) ? asked : 'to-confirm';
  const page = pageNumber(url);
  const { tabs, orders } = await withPurpose('seller.share', shop.id, async (tx) => ({
    tabs: await tabsOfSeller(tx, shop.id),
    orders: await ordersOfSeller(tx, { sellerId: shop.id, tab, page }),
  }));
  const isWaiting = tab === 'to-confirm' || tab === 'to-pack' || tab === 'to-hand-over';
  return {
    shop: { slug: shop.slug, name: shop.name },
    tab,
    page,
    pageSize: sellerOrdersPageSize,
    counts: Object.fromEntries(Object.entries(tabs).map(([name, { count }]) => [name, count])),
    orders: orders.map((order) => ({
      ...order,
      clock: isWaiting && order.deadlineAt ? clockOf({ since: order.stateSince, endsAt: order.deadlineAt }, locals.now, locals.locale) : undefined,
    })),
    done: countIn(url, 'done'),
    skipped: countIn(url, 'skipped'),
    workplace: sellerWorkplace(shop, tabs['to-confirm'].count + tabs['to-pack'].count + tabs['to-hand-over'].count),
  };
};

const mostAtOnce = sellerOrdersPageSize;

export const actions: Actions = {
  /** Each order in its own transaction: one that has moved on does not keep the others from being confirmed. */
  confirm: async (event) => {
    const { shop } = await requireShop(event);
    const { request, locals } = event;
    const form = await request.formData();
    const ids = chosenIn(form);
    let done = 0;
    for (const subOrderId of ids) done += await confirm({ sellerId: shop.id, subOrderId }, locals.now);
    redirect(303, localePath(locals.locale, `/seller/${shop.slug}/orders?tab=to-confirm&done=${done}&skipped=${ids.length - done}`));
  },
};

/** In the order of their ids, like everything that touches more than one; what is no id is an order that does not exist. */
function chosenIn(form: FormData): SubOrderId[] {
  const given = form.has('all') ? form.getAll('all-orders') : form.getAll('order');
  const ids = given.flatMap((value) => parseId<'ordering.sub_orders'>(value) ?? []);
  return [...new Set(ids)].toSorted().slice(0, mostAtOnce);
}

async function confirm({ sellerId, subOrderId }: { sellerId: string; subOrderId: SubOrderId }, at: Date): Promise<0 | 1> {
  try {
    const { isMoved } = await withPurpose('seller.share', sellerId, (tx) => moveSubOrder(tx, { subOrderId, event: 'confirmed', by: 'seller' }, at));
    return isMoved ? 1 : 0;
  } catch (error) {
    if (error instanceof Refusal) return 0;
    throw error;
  }
}

function countIn(url: URL, name: string): number | undefined {
  const text = url.searchParams.get(name) ?? '';
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { carrierTitle } from '#market/delivery/carrier.ts';
import { orderOfSeller } from '#market/delivery/order-of-seller.ts';
import { type SubOrderId } from '#market/delivery/orders-of-seller.ts';
import { deadlines } from '#market/ordering/deadlines.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { cleanReason, reasonLength } from '#market/ordering/note.ts';
import { hasEnded } from '#market/ordering/sub-order.ts';
import { parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm, textIn, valuesIn } from '../../../../../web/answer-form.ts';
import { requireShop } from '../../../../../web/seller/require-shop.ts';
import { sellerWorkplace } from '../../../../../web/seller/seller-workplace.ts';
import { clockOf } from '../../../../../web/seller/time-left.ts';
import { type Actions, type PageServerLoad, type RequestEvent } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { shop } = await requireShop(event);
  const { locals, params } = event;
  const subOrderId = orderIn(params.order);
  const order = await withPurpose('seller.share', shop.id, (tx) => orderOfSeller(tx, { sellerId: shop.id, subOrderId }));
  const isWaiting = order.state === 'to-confirm' || order.state === 'to-pack';
  return {
    shop: { slug: shop.slug, name: shop.name },
    order,
    hasEnded: hasEnded(order.state),
    clock: isWaiting && order.deadlineAt ? clockOf({ since: order.stateSince, endsAt: order.deadlineAt }, locals.now, locals.locale) : undefined,
    carrier: carrierTitle,
    accessDays: deadlines.sellerAccessDays,
    reasonLength,
    workplace: sellerWorkplace(shop),
  };
};

type Step = 'confirmed' | 'packed' | 'collected';

/** Said twice, a step changes nothing: whoever presses again sees the order as it stands. */
function take(step: Step) {
  return async (event: RequestEvent) => {
    const { shop } = await requireShop(event);
    const { locals, params } = event;
    return answerForm(event, { form: step }, async () => {
      const subOrderId = orderIn(params.order);
      await withPurpose('seller.share', shop.id, (tx) => moveSubOrder(tx, { subOrderId, event: step, by: 'seller' }, locals.now));
      redirect(303, localePath(locals.locale, `/seller/${shop.slug}/orders/${subOrderId}`));
    });
  };
}

export const actions: Actions = {
  confirm: take('confirmed'),
  pack: take('packed'),
  handOver: take('collected'),
  cancel: async (event) => {
    const { shop } = await requireShop(event);
    const { locals, params, request } = event;
    const form = await request.formData();
    return answerForm(event, { values: valuesIn(form, ['reason']), form: 'cancel' }, async () => {
      const subOrderId = orderIn(params.order);
      const reason = cleanReason(textIn(form, 'reason'), true);
      await withPurpose('seller.share', shop.id, (tx) => moveSubOrder(tx, { subOrderId, event: 'cancelled', by: 'seller', reason }, locals.now));
      redirect(303, localePath(locals.locale, `/seller/${shop.slug}/orders/${subOrderId}`));
    });
  },
};

function orderIn(param: string): SubOrderId {
  const id = parseId<'ordering.sub_orders'>(param);
  if (!id) throw new Refusal('ordering/not-found');
  return id;
}

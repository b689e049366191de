import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { orderOfMember } from '#market/delivery/order-of-member.ts';
import { buyAgain } from '#market/ordering/buy-again.ts';
import { basketOfMember } from '#market/ordering/basket-owner.ts';
import { countOfBasket } from '#market/ordering/count-of-basket.ts';
import { findOrder } from '#market/ordering/find-order.ts';
import { markReceived } from '#market/ordering/mark-received.ts';
import { reasonLength } from '#market/ordering/note.ts';
import { cancelOrder } from '#market/payments/cancel-order.ts';
import { type Id, parseId } from '#platform/ids.ts';
import { localePath } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';
import { installation } from '#platform/server/installation.ts';
import { pageAt } from '#platform/server/outgoing.ts';

import { answerForm, textIn, valuesIn } from '../../../web/answer-form.ts';
import { destinationText, isRepeatable, stepOf, toldOf } from '../../../web/ordering/order-page.ts';
import { showCount } from '../../../web/ordering/own-basket.ts';
import { requireMember } from '../../../web/sign-in/require.ts';
import { type Actions, type PageServerLoad, type RequestEvent } from './$types.js';

const news = ['placed', 'paid', 'received', 'cancelled'] as const;

export const load: PageServerLoad = async (event) => {
  const { id: memberId } = requireMember(event);
  const { locals, params, url } = event;
  const order = await withPurpose('order.fulfil', memberId, async (tx) => {
    const { groupId } = await findOrder(tx, memberId, params.group);
    return orderOfMember(tx, { memberId, groupId, locale: locals.locale });
  });
  const { destination: _sealed, disclosures: _told, parts, ...whole } = order;
  return {
    order: whole,
    parts: parts.map((part) => ({ ...part, step: stepOf(part) })),
    destination: await destinationText(order, locals.locale),
    told: toldOf(order, locals.locale),
    isRepeatable: isRepeatable(order),
    news: news.find((word) => url.searchParams.has(word)),
    reasonLength,
    // The simulated carrier's own page, where a person may let a parcel go on.
    depot: installation().mode === 'demonstration' ? pageAt('carrier', '/') : undefined,
  };
};

export const actions: Actions = {
  cancel: async (event) => {
    const { id: memberId } = requireMember(event);
    const { locals, request } = event;
    const form = await request.formData();
    const part = textIn(form, 'part').slice(0, 100);
    return answerForm(event, { values: valuesIn(form, ['reason']), form: `cancel:${part}` }, async () => {
      const cancelling = { memberId, subOrderId: partIn(part), reason: textIn(form, 'reason') };
      await withPurpose('order.fulfil', memberId, (tx) => cancelOrder(tx, cancelling, locals.now));
      return backTo(event, 'cancelled');
    });
  },
  received: async (event) => {
    const { id: memberId } = requireMember(event);
    const { locals, request } = event;
    const part = textIn(await request.formData(), 'part').slice(0, 100);
    return answerForm(event, { form: `received:${part}` }, async () => {
      await withPurpose('order.fulfil', memberId, (tx) => markReceived(tx, { memberId, subOrderId: partIn(part) }, locals.now));
      return backTo(event, 'received');
    });
  },
  again: async (event) => {
    const { id: memberId } = requireMember(event);
    const { locals, params, cookies } = event;
    return answerForm(event, { form: 'again' }, async () => {
      const { wanted, found, count } = await withPurpose('order.fulfil', memberId, async (tx) => {
        const { groupId } = await findOrder(tx, memberId, params.group);
        const bought = await buyAgain(tx, { memberId, groupId }, locals.now);
        return { ...bought, count: await countOfBasket(tx, basketOfMember(memberId)) };
      });
      showCount(cookies, count);
      redirect(303, localePath(locals.locale, `/basket?again=${found}-${wanted}`));
    });
  },
};

function partIn(text: string): Id<'ordering.sub_orders'> {
  const id = parseId<'ordering.sub_orders'>(text);
  if (!id) throw new Refusal('ordering/not-found');
  return id;
}

function backTo({ locals, params }: RequestEvent, word: (typeof news)[number]): never {
  redirect(303, localePath(locals.locale, `/orders/${params.group}?${word}`));
}

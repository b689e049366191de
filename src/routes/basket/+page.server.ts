import { redirect, type RequestEvent } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { addToBasket } from '#market/ordering/add-to-basket.ts';
import { basketOf } from '#market/ordering/basket.ts';
import { changeBasket } from '#market/ordering/change-basket.ts';
import { countOfBasket } from '#market/ordering/count-of-basket.ts';
import { fitBasket } from '#market/ordering/fit-basket.ts';
import { localePath } from '#platform/locale.ts';

import { answerForm } from '../../web/answer-form.ts';
import { readBasketForm, variantIn } from '../../web/ordering/basket-form.ts';
import { ownerOfBasket, readBasket, showCount } from '../../web/ordering/own-basket.ts';
import { placesOfShops } from '../../web/ordering/places-of-shops.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const basket = await readBasket(event);
  const again = /^(\d{1,3})-(\d{1,3})$/.exec(url.searchParams.get('again') ?? '');
  return {
    basket,
    places: await placesOfShops(basket, locals.locale),
    isMember: locals.member !== undefined,
    isAdded: url.searchParams.has('added'),
    again: again ? { found: Number(again[1]), wanted: Number(again[2]) } : undefined,
  };
};

/** Puts something in and tells how many pieces there are. */
async function put(event: RequestEvent): Promise<number> {
  const { request, locals, cookies } = event;
  const addition = readBasketForm(await request.formData());
  const ownerId = ownerOfBasket(event);
  const { count } = await withPurpose('order.fulfil', ownerId, (tx) => addToBasket(tx, { ownerId, ...addition }, locals.now));
  showCount(cookies, count);
  return count;
}

/** A page that stays where it is asks for JSON; a plain form goes on to the basket. */
function isFromScript({ request }: RequestEvent): boolean {
  return (request.headers.get('accept') ?? '').startsWith('application/json');
}

export const actions: Actions = {
  add: (event) =>
    answerForm(event, { form: 'add' }, async () => {
      const count = await put(event);
      if (isFromScript(event)) return { count };
      redirect(303, localePath(event.locals.locale, '/basket?added'));
    }),
  buy: (event) =>
    answerForm(event, { form: 'add' }, async () => {
      await put(event);
      redirect(303, localePath(event.locals.locale, '/checkout'));
    }),
  change: async (event) => {
    const { request, locals, cookies } = event;
    const form = await request.formData();
    return answerForm(event, { form: 'change' }, async () => {
      const change = readBasketForm(form);
      const ownerId = ownerOfBasket(event);
      const count = await withPurpose('order.fulfil', ownerId, async (tx) => {
        await changeBasket(tx, { ownerId, ...change });
        return countOfBasket(tx, ownerId);
      });
      showCount(cookies, count);
      redirect(303, `${localePath(locals.locale, '/basket')}#v-${change.variantId}`);
    });
  },
  remove: async (event) => {
    const { request, locals, cookies } = event;
    const form = await request.formData();
    return answerForm(event, { form: 'change' }, async () => {
      const variantId = variantIn(form);
      const ownerId = ownerOfBasket(event);
      const before = await withPurpose('order.fulfil', ownerId, async (tx) => {
        const basket = await basketOf(tx, ownerId, locals.locale);
        await changeBasket(tx, { ownerId, variantId, quantity: 0 });
        return basket;
      });
      const line = before.shops.flatMap(({ lines }) => lines).find((one) => one.variantId === variantId);
      showCount(cookies, before.count - (line?.quantity ?? 0));
      return line
        ? { removed: { variantId, quantity: line.quantity, title: line.title, canReturn: line.most >= line.quantity } }
        : { removed: undefined };
    });
  },
  fit: async (event) => {
    const { locals, cookies } = event;
    const ownerId = ownerOfBasket(event);
    const count = await withPurpose('order.fulfil', ownerId, async (tx) => {
      await fitBasket(tx, ownerId);
      return countOfBasket(tx, ownerId);
    });
    showCount(cookies, count);
    redirect(303, localePath(locals.locale, '/basket'));
  },
};

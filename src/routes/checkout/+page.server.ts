import { redirect } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { carrierTitle } from '#market/delivery/carrier.ts';
import { checkOut } from '#market/delivery/check-out.ts';
import { maskIdentifier } from '#market/members/identifier.ts';
import { basketLimits } from '#market/ordering/basket-limits.ts';
import { deadlines } from '#market/ordering/deadlines.ts';
import { noteLength } from '#market/ordering/note.ts';
import { localePath } from '#platform/locale.ts';

import { answerRefused, placesToChoose, showAgain } from '../../web/ordering/checkout-answer.ts';
import { readOrder } from '../../web/ordering/checkout-form.ts';
import { readCheckout } from '../../web/ordering/checkout-view.ts';
import { readBasket, showCount } from '../../web/ordering/own-basket.ts';
import { placesOfShops } from '../../web/ordering/places-of-shops.ts';
import { listPlaces, savePlace } from '../../web/ordering/save-place.ts';
import { readTicket } from '../../web/sign-in/cookies.ts';
import { type Actions, type PageServerLoad, type RequestEvent } from './$types.js';
import { signInActions } from './sign-in-actions.ts';

const figures = { carrier: carrierTitle, payMinutes: deadlines.payMinutes, noteLength, mostLines: basketLimits.lines };

export const load: PageServerLoad = async (event) => {
  const { locals, request, url } = event;
  // What was posted is answered with its own view of the order; a redirect here would take its words away.
  const isAnswer = request.method === 'POST';
  if (!locals.member) {
    const basket = await readBasket(event);
    if (basket.count === 0 && !isAnswer) redirect(303, localePath(locals.locale, '/basket'));
    return { kind: 'who' as const, who: whoStep(event), basket, places: await placesOfShops(basket, locals.locale), figures };
  }
  const view = await readCheckout(event, { memberId: locals.member.id, address: url.searchParams.get('to') ?? undefined });
  const { count, blocked } = view.quote.basket;
  if (!isAnswer && (count === 0 || blocked > 0)) redirect(303, localePath(locals.locale, '/basket'));
  return { kind: 'order' as const, view, figures };
};

type WhoStep = { step: 'ask' } | { step: 'code' | 'register'; to: string };

/** How far a visitor is on the way to an account: the ticket of the browser knows. */
function whoStep({ cookies, locals, url }: RequestEvent): WhoStep {
  const ticket = readTicket(cookies, locals.now);
  if (!ticket || ticket.memberId || url.searchParams.has('ask')) return { step: 'ask' };
  return { step: ticket.step === 'proved' ? 'register' : 'code', to: maskIdentifier(ticket.identifier) };
}

/** Whoever was signed out meanwhile finds the way back in on the same page. */
function memberOf({ locals }: RequestEvent): NonNullable<App.Locals['member']> {
  if (!locals.member) redirect(303, localePath(locals.locale, '/checkout'));
  return locals.member;
}

export const actions: Actions = {
  ...signInActions,
  /** Another of the saved addresses: the fees follow, and nothing typed is lost. */
  use: async (event) => {
    const { id: memberId } = memberOf(event);
    return showAgain(event, { memberId, form: await event.request.formData() });
  },
  new: async (event) => {
    const { id: memberId } = memberOf(event);
    return showAgain(event, { memberId, form: await event.request.formData(), isNew: true });
  },
  find: async (event) => {
    const { id: memberId } = memberOf(event);
    const form = await event.request.formData();
    return showAgain(event, { memberId, form, isNew: true, places: await listPlaces(form, event.locals.locale) });
  },
  save: async (event) => {
    const { id: memberId } = memberOf(event);
    const { locale, now } = event.locals;
    const form = await event.request.formData();
    try {
      const address = await savePlace({ memberId, form, locale }, now);
      return await showAgain(event, { memberId, form, address });
    } catch (error) {
      return answerRefused(event, error, { memberId, form, isNew: true, places: await placesToChoose(form, error, locale) });
    }
  },
  place: async (event) => {
    const { id: memberId } = memberOf(event);
    const { locals, cookies } = event;
    const form = await event.request.formData();
    const placed = await place(event, form, memberId).catch((error: unknown) => answerRefused(event, error, { memberId, form }));
    if (!('number' in placed)) return placed;
    showCount(cookies, 0);
    redirect(303, localePath(locals.locale, `${placed.isPaidFirst ? '/pay' : '/orders'}/${placed.number}${placed.isPaidFirst ? '' : '?placed'}`));
  },
};

async function place({ locals }: RequestEvent, form: FormData, memberId: NonNullable<App.Locals['member']>['id']) {
  const sent = readOrder(form);
  const request = { ...sent, memberId, locale: locals.locale, method: 'web' as const };
  const { number } = await withPurpose('order.fulfil', memberId, (tx) => checkOut(tx, request, locals.now));
  return { number, isPaidFirst: sent.paymentMethod === 'vietqr' };
}

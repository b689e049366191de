import { fail, type RequestEvent } from '@sveltejs/kit';

import { refusalEntry } from '#market/refusals.ts';
import { type MemberId } from '#platform/ids.ts';
import { fillHoles, Refusal } from '#platform/refusal.ts';

import { keyIn, typedIn } from './checkout-form.ts';
import { readCheckout } from './checkout-view.ts';
import { listPlaces, type ListedPlace } from './save-place.ts';

type Shown = { memberId: MemberId; form: FormData; address?: string | undefined; isNew?: boolean; places?: readonly ListedPlace[] };

/** The checkout page again, with everything that was typed, the same key, and the prices of this moment. */
export async function showAgain(event: Pick<RequestEvent, 'locals'>, { memberId, form, address, isNew = false, places = [] }: Shown) {
  const values = typedIn(form);
  const wanted = { memberId, address: address ?? values['address'], isNew, key: keyIn(form) };
  return { kind: 'order' as const, view: await readCheckout(event, wanted), values, places, message: undefined, field: undefined };
}

/** The same with words beside what is wrong. */
export async function answerRefused(event: Pick<RequestEvent, 'locals'>, error: unknown, shown: Shown) {
  if (!(error instanceof Refusal)) throw error;
  const entry = refusalEntry(error.code);
  const again = await showAgain(event, shown);
  const message = fillHoles(entry[event.locals.locale], error.details);
  return fail(entry.status, { ...again, message, field: error.field });
}

/** Where a place was typed that no code goes with, those that may be meant are listed beside it. */
export async function placesToChoose(form: FormData, error: unknown, locale: App.Locals['locale']): Promise<ListedPlace[]> {
  const isSettled = error instanceof Refusal && error.field !== 'place' && !form.has('commune');
  return isSettled ? [] : listPlaces(form, locale);
}

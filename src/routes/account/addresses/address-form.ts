import { fail, redirect, type RequestEvent } from '@sveltejs/kit';

import { type AddressForm, parseAddress } from '#market/members/save-address.ts';
import { placeText } from '#market/places/place.ts';
import { searchPlaces } from '#market/places/search-places.ts';
import { refusalEntry } from '#market/refusals.ts';
import { localePath, type Locale } from '#platform/locale.ts';
import { fillHoles, Refusal } from '#platform/refusal.ts';

import { textIn, valuesIn } from '../../../web/answer-form.ts';

const fields = ['recipient', 'mobile', 'street', 'commune', 'place', 'isDefault'] as const;

type Answering = Pick<RequestEvent, 'request' | 'locals'>;
type Save = (input: Awaited<ReturnType<typeof parseAddress>>) => Promise<unknown>;

/** Lists the communes that fit what was typed, for a browser without JavaScript; nothing else is looked at yet. */
export async function findPlaces({ request, locals }: Answering) {
  const form = await request.formData();
  const places = await placesFor(textIn(form, 'place'), locals.locale);
  const values: Record<string, string> = { ...valuesIn(form, fields), commune: places.length === 1 ? (places[0]?.code ?? '') : '' };
  if (places.length > 0) return { values, places };
  const code = textIn(form, 'place').trim() === '' ? 'members/place-missing' : 'members/place-unknown';
  return refused(new Refusal(code, {}, 'place'), locals.locale, { values, places });
}

/** Saves the address by `save`, or answers what is wrong with it, with the communes to choose from. */
export async function saveAddressForm({ request, locals }: Answering, save: Save) {
  const form = await request.formData();
  try {
    await save(await parseAddress(addressIn(form)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isSettled = error.field !== 'place' && textIn(form, 'commune') === '';
    const places = isSettled ? [] : await placesFor(textIn(form, 'place'), locals.locale);
    return refused(error, locals.locale, { values: valuesIn(form, fields), places });
  }
  redirect(303, localePath(locals.locale, '/account/addresses'));
}

export function addressIn(form: FormData): AddressForm {
  return {
    recipient: textIn(form, 'recipient'),
    mobile: textIn(form, 'mobile'),
    street: textIn(form, 'street'),
    commune: textIn(form, 'commune'),
    place: textIn(form, 'place'),
    isDefault: form.has('isDefault'),
  };
}

type Listed = { code: string; text: string };

async function placesFor(text: string, locale: Locale): Promise<Listed[]> {
  return (await searchPlaces(text)).map((place) => ({ code: place.code, text: placeText(place, locale) }));
}

function refused({ code, field, details }: Refusal, locale: Locale, rest: { values: Record<string, string>; places: Listed[] }) {
  const entry = refusalEntry(code);
  return fail(entry.status, { code, field, message: fillHoles(entry[locale], details), form: undefined, ...rest });
}

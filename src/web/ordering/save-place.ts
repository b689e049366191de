import { withPurpose } from '#enforcement/with-purpose.ts';
import { type AddressId, addressesOfMember } from '#market/members/addresses.ts';
import { addAddress, type AddressInput, parseAddress } from '#market/members/save-address.ts';
import { placeText } from '#market/places/place.ts';
import { searchPlaces } from '#market/places/search-places.ts';
import { type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

import { textIn } from '../answer-form.ts';

export type ListedPlace = { code: string; text: string };

type Saving = { memberId: MemberId; form: FormData; locale: Locale };

/** Puts the address of the checkout page into the address book; one that stands there already is not put in twice. */
export async function savePlace({ memberId, form, locale }: Saving, at: Date): Promise<AddressId> {
  const typed = (name: string) => textIn(form, name);
  const input = await parseAddress({
    recipient: typed('recipient'),
    mobile: typed('mobile'),
    street: typed('street'),
    commune: typed('commune'),
    place: typed('place'),
    isDefault: false,
  });
  return withPurpose('account.manage', memberId, async (tx) => {
    const known = await addressesOfMember(tx, memberId);
    return known.find((one) => isSame(one, input))?.id ?? addAddress(tx, { memberId, input, locale, method: 'web' }, at);
  });
}

type Known = Awaited<ReturnType<typeof addressesOfMember>>[number];

function isSame({ recipient, street, place }: Known, { recipient: other, address }: AddressInput): boolean {
  return recipient.name === other.name && recipient.mobile === other.mobile && street === address.street && place.code === address.communeCode;
}

/** The communes that fit what was typed, for a browser without JavaScript. */
export async function listPlaces(form: FormData, locale: Locale): Promise<ListedPlace[]> {
  return (await searchPlaces(textIn(form, 'place'))).map((place) => ({ code: place.code, text: placeText(place, locale) }));
}

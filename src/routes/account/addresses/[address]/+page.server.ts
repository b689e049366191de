import { error } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { addressesOfMember } from '#market/members/addresses.ts';
import { nationalMobile } from '#market/members/identifier.ts';
import { changeAddress } from '#market/members/save-address.ts';
import { placeText } from '#market/places/place.ts';
import { parseId } from '#platform/ids.ts';

import { requireMember } from '../../../../web/sign-in/require.ts';
import { findPlaces, saveAddressForm } from '../address-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireMember(event);
  const addresses = await withPurpose('account.manage', id, (tx) => addressesOfMember(tx, id));
  const address = addresses.find(({ id: addressId }) => addressId === event.params.address);
  if (!address) error(404);
  const { recipient, street, place, isDefault } = address;
  return {
    isDefault,
    values: {
      recipient: recipient.name,
      mobile: nationalMobile(recipient.mobile),
      street,
      place: placeText(place, event.locals.locale),
    },
  };
};

export const actions: Actions = {
  find: (event) => {
    requireMember(event);
    return findPlaces(event);
  },
  save: (event) => {
    const { id: memberId } = requireMember(event);
    const { locale, now } = event.locals;
    const addressId = parseId<'vault.addresses'>(event.params.address);
    if (!addressId) error(404);
    return saveAddressForm(event, (input) =>
      withPurpose('account.manage', memberId, (tx) => changeAddress(tx, { addressId, memberId, input, locale, method: 'web' }, now)),
    );
  },
};

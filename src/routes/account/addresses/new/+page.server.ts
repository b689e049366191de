import { withPurpose } from '#enforcement/with-purpose.ts';
import { countAddresses } from '#market/members/addresses.ts';
import { addAddress } from '#market/members/save-address.ts';

import { requireMember } from '../../../../web/sign-in/require.ts';
import { findPlaces, saveAddressForm } from '../address-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireMember(event);
  return { isFirst: (await withPurpose('account.manage', id, (tx) => countAddresses(tx, id))) === 0 };
};

export const actions: Actions = {
  find: (event) => {
    requireMember(event);
    return findPlaces(event);
  },
  save: (event) => {
    const { id: memberId } = requireMember(event);
    const { locale, now } = event.locals;
    return saveAddressForm(event, (input) =>
      withPurpose('account.manage', memberId, (tx) => addAddress(tx, { memberId, input, locale, method: 'web' }, now)),
    );
  },
};

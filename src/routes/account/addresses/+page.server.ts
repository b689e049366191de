import { withPurpose } from '#enforcement/with-purpose.ts';
import { addressesOfMember, mostAddresses } from '#market/members/addresses.ts';
import { nationalMobile } from '#market/members/identifier.ts';
import { deleteAddress, makeDefaultAddress } from '#market/members/save-address.ts';
import { placeText } from '#market/places/place.ts';
import { parseId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { answerForm, textIn } from '../../../web/answer-form.ts';
import { requireMember } from '../../../web/sign-in/require.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireMember(event);
  const addresses = await withPurpose('account.manage', id, (tx) => addressesOfMember(tx, id));
  return {
    isFull: addresses.length >= mostAddresses,
    addresses: addresses.map(({ id: addressId, recipient, street, place, isDefault }) => ({
      id: addressId,
      name: recipient.name,
      mobile: nationalMobile(recipient.mobile),
      whole: `${street}, ${placeText(place, event.locals.locale)}`,
      isDefault,
    })),
  };
};

export const actions: Actions = {
  makeDefault: (event) =>
    changeOne(event, async (memberId, addressId) => {
      await withPurpose('account.manage', memberId, (tx) => makeDefaultAddress(tx, memberId, addressId));
      return { done: 'default' };
    }),
  delete: (event) =>
    changeOne(event, async (memberId, addressId) => {
      await withPurpose('account.manage', memberId, (tx) => deleteAddress(tx, memberId, addressId));
      return { done: 'deleted' };
    }),
};

type Event = Parameters<NonNullable<Actions['delete']>>[0];
type Change = (
  memberId: ReturnType<typeof requireMember>['id'],
  addressId: Parameters<typeof deleteAddress>[2],
) => Promise<{ done: 'default' | 'deleted' }>;

async function changeOne(event: Event, change: Change) {
  const { id } = requireMember(event);
  const addressId = parseId<'vault.addresses'>(textIn(await event.request.formData(), 'address'));
  return answerForm(event, {}, async () => {
    if (!addressId) throw new Refusal('members/no-address');
    return change(id, addressId);
  });
}

import { type RequestEvent } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { quoteOf } from '#market/delivery/quote.ts';
import { type Address, type AddressId, addressesOfMember } from '#market/members/addresses.ts';
import { markOfBasket } from '#market/ordering/basket-mark.ts';
import { basketOfMember } from '#market/ordering/basket-owner.ts';
import { maskedMobile } from '#market/ordering/masked-mobile.ts';
import { placeText } from '#market/places/place.ts';
import { type MemberId, randomId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

import { placesOfShops } from './places-of-shops.ts';

export type Destination = { id: AddressId; name: string; mobile: string; text: string };

export type CheckoutView = Awaited<ReturnType<typeof readCheckout>>;

type Wanted = {
  memberId: MemberId;
  /** The one that was chosen last; the default where it is none of theirs. */
  address?: string | undefined;
  /** A form for another one is open. */
  isNew?: boolean | undefined;
  /** Of the page that was posted, so that pressing twice makes one order. */
  key?: string | undefined;
};

/** All that the checkout page of a member shows: where to, what, from whom, and what it costs to the last đồng. */
export async function readCheckout({ locals }: Pick<RequestEvent, 'locals'>, { memberId, address, isNew, key }: Wanted) {
  const { locale } = locals;
  const addresses = await withPurpose('account.manage', memberId, (tx) => addressesOfMember(tx, memberId));
  const chosen = addresses.find(({ id }) => id === address) ?? addresses[0];
  const toProvinceCode = isNew ? undefined : chosen?.place.provinceCode;
  const quote = await withPurpose('order.fulfil', memberId, (tx) => quoteOf(tx, { ownerId: basketOfMember(memberId), toProvinceCode, locale }));
  return {
    addresses: addresses.map((one) => destination(one, locale)),
    chosen: chosen && destination(chosen, locale),
    isNew: isNew === true || !chosen,
    quote,
    places: await placesOfShops(quote.basket, locale),
    key: key ?? randomId<'ordering.order_groups'>(),
    mark: markOfBasket(quote.basket.shops.flatMap(({ lines }) => lines)),
  };
}

function destination({ id, recipient, street, place }: Address, locale: Locale): Destination {
  return { id, name: recipient.name, mobile: maskedMobile(recipient.mobile), text: [street, placeText(place, locale)].join(', ') };
}

import { error } from '@sveltejs/kit';

import { type Tx, withPurpose } from '#enforcement/with-purpose.ts';
import { listReviewsOfMember } from '#market/community/reviews-of-member.ts';
import { nationalLandline, nationalMobile } from '#market/members/identifier.ts';
import { placeText } from '#market/places/place.ts';
import { addressesHeld } from '#market/rights/addresses-held.ts';
import { basketHeld } from '#market/rights/basket-held.ts';
import { countHoldings } from '#market/rights/count-holdings.ts';
import { disclosuresOfMember } from '#market/rights/disclosures-of-member.ts';
import { correctionOf, type HoldingKind, holdingKinds, isHoldingKind } from '#market/rights/kinds.ts';
import { ordersHeld } from '#market/rights/orders-held.ts';
import { type HeldField, personHeld } from '#market/rights/person-held.ts';
import { shopsHeld } from '#market/rights/shops-held.ts';
import { accessHeld, signInsHeld } from '#market/rights/sign-ins-held.ts';
import { type MemberId, parseId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';
import { formatCalendarDate } from '#platform/time.ts';

import { fieldName, retentionWords } from '../../../../../web/policy/purpose-facts.ts';
import { requireMember } from '../../../../../web/sign-in/require.ts';
import type { PageServerLoad } from './$types';

type Asked = { memberId: MemberId; locale: Locale; before: string | null; at: Date };

export const load: PageServerLoad = async (event) => {
  const { id: memberId } = requireMember(event);
  const { params, locals, url } = event;
  const { kind } = params;
  if (!isHoldingKind(kind)) error(404, 'no such kind');
  const asked = { memberId, locale: locals.locale, before: url.searchParams.get('before'), at: locals.now };
  const { held, count } = await withPurpose('rights.serve', memberId, async (tx) => ({
    held: await openKind(tx, kind, asked),
    count: (await countHoldings(tx))[kind],
  }));
  const { retention } = holdingKinds[kind];
  return {
    kind,
    held,
    count,
    retention: retentionWords(retention, locals.locale),
    correctAt: correctionOf(kind),
    isFirst: asked.before === null,
  };
};

async function openKind(tx: Tx<'rights.serve'>, kind: HoldingKind, { memberId, locale, before, at }: Asked) {
  switch (kind) {
    case 'identity':
      return { fields: shapeFields(await personHeld(tx, memberId, ['names', 'aliases', 'persons']), locale) };
    case 'contact':
      return { fields: shapeFields(await personHeld(tx, memberId, ['emails', 'mobiles', 'phones']), locale) };
    case 'company':
      return { fields: shapeFields(await personHeld(tx, memberId, ['companies']), locale) };
    case 'addresses':
      return { addresses: (await addressesHeld(tx, memberId)).map((address) => shapeAddress(address, locale)) };
    case 'sign-ins':
      return { access: await accessHeld(tx, memberId), signIns: await signInsHeld(tx, memberId, parseId<'members.sign_ins'>(before)) };
    case 'basket':
      return { basket: await basketHeld(tx, locale) };
    case 'orders':
      return { orders: (await ordersHeld(tx, memberId, parseId<'ordering.order_groups'>(before))).map((order) => shapeOrder(order, locale)) };
    case 'posts':
      return { posts: await listReviewsOfMember(tx, memberId, at) };
    case 'shop':
      return { shops: await shopsHeld(tx, memberId) };
    case 'choices':
    case 'disclosures':
      return { disclosures: await disclosuresOfMember(tx, memberId) };
  }
}

function shapeFields(held: readonly HeldField[], locale: Locale) {
  return held.map(({ field, value, changedAt, receiptId }) => ({
    field,
    name: fieldName(field, locale),
    value: value && readable(field, value),
    changedAt,
    receiptId,
  }));
}

function readable(field: HeldField['field'], value: string): string {
  if (field === 'dob') return formatCalendarDate(value);
  if (field === 'mobile') return nationalMobile(value);
  return field === 'phone' ? nationalLandline(value) : value;
}

function shapeAddress(address: Awaited<ReturnType<typeof addressesHeld>>[number], locale: Locale) {
  const { place, street, recipient, ...rest } = address;
  return {
    ...rest,
    recipient: recipient && `${recipient.name} · ${nationalMobile(recipient.mobile)}`,
    text: street && `${street}${place ? `, ${placeText(place, locale)}` : ''}`,
  };
}

function shapeOrder(order: Awaited<ReturnType<typeof ordersHeld>>[number], locale: Locale) {
  return {
    ...order,
    parts: order.parts.map(({ place, street, recipient, ...part }) => ({
      ...part,
      recipient: recipient && `${recipient.name} · ${nationalMobile(recipient.mobile)}`,
      address: street && `${street}${place ? `, ${placeText(place, locale)}` : ''}`,
    })),
  };
}

import { z } from '@hono/zod-openapi';

import { type Tx } from '#enforcement/with-purpose.ts';
import { listReviewsOfMember } from '#market/community/reviews-of-member.ts';
import { placeText } from '#market/places/place.ts';
import { addressesHeld } from '#market/rights/addresses-held.ts';
import { basketHeld } from '#market/rights/basket-held.ts';
import { type HoldingKind } from '#market/rights/kinds.ts';
import { type HeldOrder, ordersHeld } from '#market/rights/orders-held.ts';
import { personHeld } from '#market/rights/person-held.ts';
import { shopsHeld } from '#market/rights/shops-held.ts';
import { accessHeld, type SignInId, signInsHeld } from '#market/rights/sign-ins-held.ts';
import { type MemberId, parseId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

import { id, instant, isoOf, isoOrNull, thing, vnd, whole } from './values.ts';

const words = z.string().nullable();
const recipient = thing({ name: z.string(), mobile: z.string() }).nullable();

const heldOrder = thing({
  id,
  number: z.string(),
  placed_at: instant,
  total_vnd: vnd,
  payment_method: z.enum(['cod', 'vietqr']),
  payment: thing({ state: z.string(), amount_vnd: vnd, paid_at: instant.nullable() }).nullable(),
  refunds: z.array(thing({ amount_vnd: vnd, state: z.enum(['due', 'sent']), due_since: instant, sent_at: instant.nullable() })),
  receipt_id: id,
  parts: z.array(
    thing({
      shop: z.string(),
      state: z.string(),
      lines: z.array(thing({ title: z.string(), label: z.string(), quantity: whole, total_vnd: vnd })),
      for_carrier: thing({ recipient, street: words, place: words }),
      for_shop: thing({ alias: words, masked_mobile: words, note: words, until: instant }),
      for_invoice: thing({ name: words, address: words }).nullable(),
      parcel: thing({ tracking_code: words, state: z.string(), cod_vnd: vnd }).nullable(),
      events: z.array(thing({ event: z.string(), at: instant })),
    }),
  ),
});

export const held = z
  .union([
    thing({ fields: z.array(thing({ field: z.string(), value: words, changed_at: instant, receipt_id: id })) }),
    thing({
      addresses: z.array(thing({ id, recipient, street: words, place: words, is_default: z.boolean(), changed_at: instant, receipt_id: id })),
    }),
    thing({
      password_since: instant.nullable(),
      sessions: z.array(thing({ device: z.string(), started_at: instant, seen_at: instant, ended_at: instant.nullable() })),
      tokens: z.array(thing({ label: z.string(), scopes: z.array(z.string()), made_at: instant, expires_at: instant, ended_at: instant.nullable() })),
      sign_ins: z.array(thing({ id, outcome: z.string(), at: instant, ip: words, device: words })),
    }),
    thing({ basket: z.array(thing({ slug: z.string(), title: z.string(), label: z.string(), quantity: whole, added_at: instant })) }),
    thing({ orders: z.array(heldOrder) }),
    thing({ posts: z.array(thing({ id, title: z.string(), stars: whole, text: z.string(), state: z.string(), submitted_at: instant })) }),
    thing({
      shops: z.array(
        thing({
          slug: z.string(),
          name: z.string(),
          role: z.enum(['owner', 'staff']),
          since: instant,
          until: instant.nullable(),
          details: thing({
            legal_name: words,
            representative: words,
            address: words,
            tax_code: words,
            bank_account: words,
            changed_at: instant,
          }).nullable(),
        }),
      ),
    }),
    thing({ see: z.array(z.string()).openapi({ description: 'The operations that list it.' }) }),
  ])
  .openapi('Held');
export type HeldShape = z.infer<typeof held>;

export type HeldAsked = { memberId: MemberId; kind: HoldingKind; before: string | undefined; locale: Locale; at: Date };

/** What we hold of one kind, opened, as its member may see it. */
export async function heldOfKind(tx: Tx<'rights.serve'>, { memberId, kind, before, locale, at }: HeldAsked): Promise<HeldShape> {
  switch (kind) {
    case 'identity':
      return fieldsShape(await personHeld(tx, memberId, ['names', 'aliases', 'persons']));
    case 'contact':
      return fieldsShape(await personHeld(tx, memberId, ['emails', 'mobiles', 'phones']));
    case 'company':
      return fieldsShape(await personHeld(tx, memberId, ['companies']));
    case 'addresses':
      return addressesShape(await addressesHeld(tx, memberId), locale);
    case 'sign-ins':
      return accessShape(tx, memberId, parseId<'members.sign_ins'>(before));
    case 'basket':
      return { basket: (await basketHeld(tx, locale)).map(({ addedAt, ...line }) => ({ ...line, added_at: isoOf(addedAt) })) };
    case 'orders':
      return { orders: (await ordersHeld(tx, memberId, parseId<'ordering.order_groups'>(before))).map((order) => orderShape(order, locale)) };
    case 'posts': {
      const posts = await listReviewsOfMember(tx, memberId, at);
      return {
        posts: posts.map(({ id: post, title, stars, text, state, submittedAt }) => ({
          id: post,
          title,
          stars,
          text,
          state,
          submitted_at: isoOf(submittedAt),
        })),
      };
    }
    case 'shop':
      return { shops: (await shopsHeld(tx, memberId)).map(shopShape) };
    case 'choices':
      return { see: ['GET /consents', 'GET /consents/decisions', 'GET /receipts'] };
    case 'disclosures':
      return { see: ['GET /disclosures'] };
  }
}

function fieldsShape(fields: Awaited<ReturnType<typeof personHeld>>): HeldShape {
  return {
    fields: fields.map(({ field, value, changedAt, receiptId }) => ({
      field,
      value: value ?? null,
      changed_at: isoOf(changedAt),
      receipt_id: receiptId,
    })),
  };
}

function addressesShape(addresses: Awaited<ReturnType<typeof addressesHeld>>, locale: Locale): HeldShape {
  return {
    addresses: addresses.map((one) => ({
      id: one.id,
      recipient: one.recipient ?? null,
      street: one.street ?? null,
      place: one.place ? placeText(one.place, locale) : null,
      is_default: one.isDefault,
      changed_at: isoOf(one.changedAt),
      receipt_id: one.receiptId,
    })),
  };
}

async function accessShape(tx: Tx<'rights.serve'>, memberId: MemberId, before: SignInId | undefined): Promise<HeldShape> {
  const access = await accessHeld(tx, memberId);
  const signIns = await signInsHeld(tx, memberId, before);
  return {
    password_since: isoOrNull(access.passwordSince),
    sessions: access.sessions.map((one) => ({
      device: one.device,
      started_at: isoOf(one.startedAt),
      seen_at: isoOf(one.seenAt),
      ended_at: isoOrNull(one.endedAt),
    })),
    tokens: access.tokens.map((one) => ({
      label: one.label,
      scopes: [...one.scopes],
      made_at: isoOf(one.madeAt),
      expires_at: isoOf(one.expiresAt),
      ended_at: isoOrNull(one.endedAt),
    })),
    sign_ins: signIns.map((one) => ({ id: one.id, outcome: one.outcome, at: isoOf(one.at), ip: one.ip ?? null, device: one.device ?? null })),
  };
}

function orderShape(order: HeldOrder, locale: Locale): z.infer<typeof heldOrder> {
  return {
    id: order.id,
    number: order.number,
    placed_at: isoOf(order.placedAt),
    total_vnd: order.totalVnd,
    payment_method: order.paymentMethod,
    payment: order.payment ? { state: order.payment.state, amount_vnd: order.payment.amountVnd, paid_at: isoOrNull(order.payment.paidAt) } : null,
    refunds: order.refunds.map((one) => ({
      amount_vnd: one.amountVnd,
      state: one.state,
      due_since: isoOf(one.dueSince),
      sent_at: isoOrNull(one.sentAt),
    })),
    receipt_id: order.receiptId,
    parts: order.parts.map((part) => ({
      shop: part.shop,
      state: part.state,
      lines: part.lines.map(({ title, label, quantity, totalVnd }) => ({ title, label, quantity, total_vnd: totalVnd })),
      for_carrier: {
        recipient: part.recipient ?? null,
        street: part.street ?? null,
        place: part.place ? placeText(part.place, locale) : null,
      },
      for_shop: {
        alias: part.alias ?? null,
        masked_mobile: part.maskedMobile ?? null,
        note: part.note ?? null,
        until: isoOf(part.shopSeesUntil),
      },
      for_invoice: part.company ? { name: part.company.name ?? null, address: part.company.address ?? null } : null,
      parcel: part.parcel ? { tracking_code: part.parcel.trackingCode ?? null, state: part.parcel.state, cod_vnd: part.parcel.codVnd } : null,
      events: part.events.map(({ event, at }) => ({ event, at: isoOf(at) })),
    })),
  };
}

function shopShape({ slug, name, role, since, until, details }: Awaited<ReturnType<typeof shopsHeld>>[number]) {
  return {
    slug,
    name,
    role,
    since: isoOf(since),
    until: isoOrNull(until),
    details: details
      ? {
          legal_name: details.legalName ?? null,
          representative: details.representative ?? null,
          address: details.address ?? null,
          tax_code: details.taxCode ?? null,
          bank_account: details.bankAccount ?? null,
          changed_at: isoOf(details.changedAt),
        }
      : null,
  };
}

import { z } from '@hono/zod-openapi';

import { type OrderOfMember, type PartOfMember } from '#market/delivery/order-of-member.ts';
import { type Quote } from '#market/delivery/quote.ts';
import { type BoughtLine } from '#market/ordering/lines-of-parts.ts';
import { type OrderCard } from '#market/ordering/orders-of-member.ts';
import { type Place, placeText } from '#market/places/place.ts';
import { type Locale } from '#platform/locale.ts';

import { basket } from './basket.ts';
import { picture, pictureShape } from './picture.ts';
import { day, id, instant, isoOf, isoOrNull, slug, thing, vnd, whole } from './values.ts';

export const quote = thing({
  basket,
  fees: z.array(thing({ seller_id: id, fee_vnd: vnd })).openapi({ description: 'One parcel per shop.' }),
  items_vnd: vnd,
  delivery_vnd: vnd,
  total_vnd: vnd,
}).openapi('Quote');

export function quoteShape({ basket: found, feesVnd, deliveryVnd, totalVnd }: Quote, shaped: z.infer<typeof basket>): z.infer<typeof quote> {
  return {
    basket: shaped,
    fees: found.shops.map(({ sellerId }, index) => ({ seller_id: sellerId, fee_vnd: feesVnd?.[index] ?? 0 })),
    items_vnd: found.itemsVnd,
    delivery_vnd: deliveryVnd ?? 0,
    total_vnd: totalVnd ?? 0,
  };
}

const line = thing({
  slug,
  title: z.string(),
  label: z.string(),
  unit_price_vnd: vnd,
  quantity: whole,
  total_vnd: vnd,
  picture: picture.nullable(),
}).openapi('BoughtLine');

function lineShape(one: BoughtLine): z.infer<typeof line> {
  return {
    slug: one.slug,
    title: one.title,
    label: one.label,
    unit_price_vnd: one.unitPriceVnd,
    quantity: one.quantity,
    total_vnd: one.totalVnd,
    picture: pictureShape(one.picture, one.picture?.alt ?? ''),
  };
}

export const subOrderState = z.enum([
  'awaiting-payment',
  'to-confirm',
  'to-pack',
  'handed-over',
  'in-transit',
  'delivery-failed',
  'returning',
  'delivered',
  'expired',
  'cancelled',
  'returned',
  'completed',
]);

export const orderCard = thing({
  id,
  number: z.string(),
  placed_at: instant,
  parts: z.array(thing({ id, state: subOrderState, shop: thing({ slug, name: z.string() }), total_vnd: vnd, lines: z.array(line) })),
}).openapi('OrderCard');

export function orderCardShape(card: OrderCard): z.infer<typeof orderCard> {
  return {
    id: card.groupId,
    number: card.number,
    placed_at: isoOf(card.placedAt),
    parts: card.parts.map((part) => ({
      id: part.id,
      state: part.state,
      shop: { slug: part.shopSlug, name: part.shop },
      total_vnd: part.totalVnd,
      lines: part.lines.map(lineShape),
    })),
  };
}

const part = thing({
  id,
  shop: thing({ slug, name: z.string() }),
  state: subOrderState,
  is_packed: z.boolean(),
  deadline_at: instant.nullable(),
  cancelled_by: z.enum(['buyer', 'seller', 'system']).nullable(),
  cancel_reason: z.string().nullable(),
  received_marked_at: instant.nullable(),
  items_vnd: vnd,
  delivery_vnd: vnd,
  total_vnd: vnd,
  note: z.string().nullable(),
  can_cancel: z.boolean(),
  can_mark_received: z.boolean(),
  lines: z.array(line),
  parcel: thing({
    state: z.string(),
    tracking_code: z.string().nullable(),
    expected_on: day.nullable(),
    carrier: z.string(),
    cod_vnd: vnd,
  }),
  events: z.array(thing({ event: z.string(), by: z.string(), place: z.string().nullable(), reason: z.string().nullable(), at: instant })),
}).openapi('OrderPart');

function partShape(one: PartOfMember): z.infer<typeof part> {
  return {
    id: one.id,
    shop: { slug: one.shopSlug, name: one.shop },
    state: one.state,
    is_packed: one.isPacked,
    deadline_at: isoOrNull(one.deadlineAt),
    cancelled_by: one.cancelledBy,
    cancel_reason: one.cancelReason,
    received_marked_at: isoOrNull(one.receivedMarkedAt),
    items_vnd: one.itemsVnd,
    delivery_vnd: one.deliveryVnd,
    total_vnd: one.totalVnd,
    note: one.note ?? null,
    can_cancel: one.canCancel,
    can_mark_received: one.canMarkReceived,
    lines: one.lines.map(lineShape),
    parcel: {
      state: one.parcel.state,
      tracking_code: one.parcel.trackingCode,
      expected_on: one.parcel.expectedOn,
      carrier: one.parcel.carrier,
      cod_vnd: one.parcel.codVnd,
    },
    events: one.events.map(({ event, by, place, reason, at }) => ({ event, by, place, reason, at: isoOf(at) })),
  };
}

export const order = thing({
  id,
  number: z.string(),
  placed_at: instant,
  status: z.enum(['awaiting-payment', 'processing', 'partly-done', 'done', 'expired', 'cancelled', 'returned']),
  payment_method: z.enum(['cod', 'vietqr']),
  items_vnd: vnd,
  delivery_vnd: vnd,
  total_vnd: vnd,
  destination: thing({ name: z.string(), mobile: z.string(), street: z.string(), place: z.string() })
    .nullable()
    .openapi({ description: 'null where its key was destroyed.' }),
  payment: thing({ state: z.string(), expires_at: instant.nullable(), paid_at: instant.nullable() }),
  refunds: z.array(thing({ part_id: id.nullable(), amount_vnd: vnd, because: z.string(), due_since: instant, sent_at: instant.nullable() })),
  parts: z.array(part),
  disclosures: z.array(thing({ recipient: z.string(), recipient_name: z.string(), fields: z.array(z.string()), at: instant })),
}).openapi('Order');

export function orderShape(found: OrderOfMember, place: Place | undefined, locale: Locale): z.infer<typeof order> {
  const { destination } = found;
  return {
    id: found.groupId,
    number: found.number,
    placed_at: isoOf(found.placedAt),
    status: found.status,
    payment_method: found.isPaidFirst ? 'vietqr' : 'cod',
    items_vnd: found.itemsVnd,
    delivery_vnd: found.deliveryVnd,
    total_vnd: found.totalVnd,
    destination: destination ? { ...destination.recipient, street: destination.street, place: place ? placeText(place, locale) : '' } : null,
    payment: { state: found.payment.state, expires_at: isoOrNull(found.payment.expiresAt), paid_at: isoOrNull(found.payment.paidAt) },
    refunds: found.refunds.map((refund) => ({
      part_id: refund.subOrderId,
      amount_vnd: refund.amountVnd,
      because: refund.because,
      due_since: isoOf(refund.dueSince),
      sent_at: isoOrNull(refund.sentAt),
    })),
    parts: found.parts.map(partShape),
    disclosures: found.disclosures.map((one) => ({
      recipient: one.recipient,
      recipient_name: one.recipientName,
      fields: [...one.fields],
      at: isoOf(one.at),
    })),
  };
}

import { z } from '@hono/zod-openapi';

import { type SellerOrder } from '#market/delivery/order-of-seller.ts';
import { type OrderOfSeller } from '#market/delivery/orders-of-seller.ts';

import { subOrderState } from './orders.ts';
import { day, id, instant, isoOf, isoOrNull, thing, vnd, whole } from './values.ts';

export const sellerOrderCard = thing({
  id,
  number: z.string(),
  state: subOrderState,
  is_packed: z.boolean(),
  state_since: instant,
  deadline_at: instant.nullable(),
  alias: z.string().nullable(),
  province: z.string(),
  net_vnd: vnd.openapi({ description: 'What the shop is paid: the goods less commission, its VAT, and tax withheld.' }),
  lines: z.array(thing({ title: z.string(), variant_label: z.string(), quantity: whole })),
}).openapi('ShopOrderCard');

export function sellerOrderCardShape(order: OrderOfSeller): z.infer<typeof sellerOrderCard> {
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    is_packed: order.isPacked,
    state_since: isoOf(order.stateSince),
    deadline_at: isoOrNull(order.deadlineAt),
    alias: order.alias ?? null,
    province: order.provinceName,
    net_vnd: order.netVnd,
    lines: order.lines.map(({ title, variantLabel, quantity }) => ({ title, variant_label: variantLabel, quantity })),
  };
}

export const sellerOrder = thing({
  id,
  number: z.string(),
  state: subOrderState,
  is_packed: z.boolean(),
  state_since: instant,
  deadline_at: instant.nullable(),
  cancelled_by: z.enum(['buyer', 'seller', 'system']).nullable(),
  cancel_reason: z.string().nullable(),
  access_until: instant.openapi({ description: 'Until when the shop may look (clause 1.10).' }),
  alias: z.string().nullable(),
  masked_mobile: z.string().nullable(),
  note: z.string().nullable(),
  province: z.string(),
  items_vnd: vnd,
  commission_vnd: vnd,
  commission_vat_vnd: vnd,
  tax_withheld_vnd: vnd,
  lines: z.array(thing({ title: z.string(), variant_label: z.string(), sku: z.string(), quantity: whole, unit_price_vnd: vnd, total_vnd: vnd })),
  parcel: thing({
    state: z.string(),
    tracking_code: z.string().nullable(),
    sorting_code: z.string().nullable(),
    cod_vnd: vnd,
    weight_grams: whole,
    expected_on: day.nullable(),
  }).nullable(),
  events: z.array(thing({ event: z.string(), by: z.string(), at: instant })),
}).openapi('ShopOrder');

export function sellerOrderShape(order: SellerOrder): z.infer<typeof sellerOrder> {
  const { parcel } = order;
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    is_packed: order.isPacked,
    state_since: isoOf(order.stateSince),
    deadline_at: isoOrNull(order.deadlineAt),
    cancelled_by: order.cancelledBy,
    cancel_reason: order.cancelReason,
    access_until: isoOf(order.accessUntil),
    alias: order.alias ?? null,
    masked_mobile: order.maskedMobile ?? null,
    note: order.note ?? null,
    province: order.provinceName,
    items_vnd: order.itemsVnd,
    commission_vnd: order.commissionVnd,
    commission_vat_vnd: order.commissionVatVnd,
    tax_withheld_vnd: order.taxWithheldVnd,
    lines: order.lines.map((line) => ({
      title: line.title,
      variant_label: line.variantLabel,
      sku: line.sku,
      quantity: line.quantity,
      unit_price_vnd: line.unitPriceVnd,
      total_vnd: line.totalVnd,
    })),
    parcel: parcel
      ? {
          state: parcel.state,
          tracking_code: parcel.trackingCode,
          sorting_code: parcel.sortingCode,
          cod_vnd: parcel.codVnd,
          weight_grams: parcel.weightGrams,
          expected_on: parcel.expectedOn,
        }
      : null,
    events: order.events.map(({ event, by, at }) => ({ event, by, at: isoOf(at) })),
  };
}

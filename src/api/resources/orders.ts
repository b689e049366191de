import { z } from '@hono/zod-openapi';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { checkOut } from '#market/delivery/check-out.ts';
import { orderOfMember } from '#market/delivery/order-of-member.ts';
import { quoteOf } from '#market/delivery/quote.ts';
import { basketOfMember } from '#market/ordering/basket-owner.ts';
import { buyAgain } from '#market/ordering/buy-again.ts';
import { findOrder } from '#market/ordering/find-order.ts';
import { markReceived } from '#market/ordering/mark-received.ts';
import { countOrders, ordersOfMember, ordersPageSize } from '#market/ordering/orders-of-member.ts';
import { isTab, tabs } from '#market/ordering/sub-order.ts';
import { cancelOrder } from '#market/payments/cancel-order.ts';
import { findPlace } from '#market/places/gazetteer.ts';
import { provinceOfAddress } from '#market/ordering/province-of-address.ts';

import { forMember } from '../door.ts';
import { type Offer } from '../operation.ts';
import { basketShape } from '../shapes/basket.ts';
import { order, orderCard, orderCardShape, orderShape, quote, quoteShape } from '../shapes/orders.ts';
import { id, idOf, pageIn, text, thing, vndIn, whole } from '../shapes/values.ts';

const orderKey = z.object({
  order: z.string().max(60).openapi({ description: 'Number (WC-2611-7K3M9Q) or id.' }),
});
const partKey = z.object({ part: idOf<'ordering.sub_orders'>() });
const tabNames = Object.keys(tabs).filter((name) => isTab(name));

const placingRefusals = [
  'ordering/empty-basket',
  'ordering/gone',
  'catalogue/ran-out',
  'ordering/total-changed',
  'ordering/no-address',
  'ordering/bad-note',
];

export const orderOffers: readonly Offer[] = [
  forMember(
    'orders',
    {
      id: 'quote',
      method: 'get',
      path: '/checkout/quote',
      tag: 'orders',
      summary: { vi: 'Giá trước khi đặt', en: 'What it will cost' },
      about: {
        vi: 'Giỏ của bạn với phí giao từng kiện tới một địa chỉ trong sổ. total_vnd là số phải gửi khi đặt.',
        en: 'Your basket with the delivery fee of each parcel to an address of your book. total_vnd is the sum to send when ordering.',
      },
      purposes: ['order.fulfil'],
      refusals: ['ordering/no-address'],
      query: z.object({ address_id: idOf<'vault.addresses'>() }),
      answer: quote,
      speaks: true,
    },
    ({ memberId, query, locale }) =>
      withPurpose('order.fulfil', memberId, async (tx) => {
        const toProvinceCode = await provinceOfAddress(tx, memberId, query.address_id);
        const found = await quoteOf(tx, { ownerId: basketOfMember(memberId), toProvinceCode, locale });
        return quoteShape(found, basketShape(found.basket));
      }),
  ),
  forMember(
    'orders',
    {
      id: 'placeOrder',
      method: 'post',
      path: '/orders',
      tag: 'orders',
      summary: { vi: 'Đặt hàng', en: 'Place the order' },
      about: {
        vi: 'Cả giỏ, một lần: hết một món thì chưa món nào được đặt. Cùng Idempotency-Key thì trả lại đúng đơn cũ. Cho người mua xem lời ở GET /collection-points/checkout trước.',
        en: 'The whole basket at once: if one thing has run out, nothing is ordered. The same Idempotency-Key answers the same order. Show the words of GET /collection-points/checkout first.',
      },
      purposes: ['order.fulfil'],
      refusals: placingRefusals,
      needsKey: true,
      body: thing({
        address_id: idOf<'vault.addresses'>(),
        payment_method: z.enum(['cod', 'vietqr']).openapi({ description: 'cod: cash on delivery. vietqr: transfer within 15 minutes.' }),
        total_vnd: vndIn.openapi({ description: 'The total that the buyer has seen; another one is refused.' }),
        notes: z.record(z.guid(), text(300)).default({}).openapi({ description: 'A note to each shop, by seller_id of the basket. No card number.' }),
      }),
      answer: thing({ id, number: z.string() }).openapi('PlacedOrder'),
      status: 201,
      location: ({ number }) => `/orders/${number}`,
    },
    async ({ memberId, body, key, locale, at }) => {
      const request = {
        memberId,
        addressId: body.address_id,
        idempotencyKey: key,
        paymentMethod: body.payment_method,
        notes: body.notes,
        shownTotalVnd: body.total_vnd,
        locale,
        method: 'api' as const,
      };
      const { groupId, number } = await withPurpose('order.fulfil', memberId, (tx) => checkOut(tx, request, at));
      return { id: groupId, number };
    },
  ),
  forMember(
    'orders',
    {
      id: 'listOrders',
      method: 'get',
      path: '/orders',
      tag: 'orders',
      summary: { vi: 'Đơn của tôi theo tình trạng', en: 'My orders under a tab' },
      about: {
        vi: 'total là số đơn của tab. Một đơn của hai gian hàng có thể ở hai tab.',
        en: 'total counts the orders of the tab. An order of two shops may stand under two tabs.',
      },
      purposes: ['order.fulfil'],
      query: z.object({ tab: z.enum(tabNames).default('cho-xac-nhan'), page: pageIn }),
      answer: thing({
        items: z.array(orderCard),
        total: whole,
        page: whole,
        page_size: whole,
        counts: z.record(z.string(), whole),
      }),
      speaks: true,
    },
    ({ memberId, query, locale }) =>
      withPurpose('order.fulfil', memberId, async (tx) => {
        const counts = await countOrders(tx, memberId);
        const items = await ordersOfMember(tx, { memberId, tab: query.tab, page: query.page, locale });
        return { items: items.map(orderCardShape), total: counts[query.tab], page: query.page, page_size: ordersPageSize, counts };
      }),
  ),
  forMember(
    'orders',
    {
      id: 'getOrder',
      method: 'get',
      path: '/orders/{order}',
      tag: 'orders',
      summary: { vi: 'Một đơn và mọi việc đã xảy ra', en: 'One order and all that happened to it' },
      purposes: ['order.fulfil'],
      refusals: ['ordering/not-found'],
      params: orderKey,
      answer: order,
      speaks: true,
    },
    async ({ memberId, params, locale }) => {
      const found = await withPurpose('order.fulfil', memberId, async (tx) => {
        const { groupId } = await findOrder(tx, memberId, params.order);
        return orderOfMember(tx, { memberId, groupId, locale });
      });
      const place = found.destination && (await findPlace(found.destination.communeCode));
      return orderShape(found, place, locale);
    },
  ),
  forMember(
    'orders',
    {
      id: 'cancelPart',
      method: 'post',
      path: '/order-parts/{part}/cancel',
      tag: 'orders',
      summary: { vi: 'Hủy phần của một gian hàng', en: 'Cancel one shop’s part' },
      about: {
        vi: 'Miễn phí cho tới khi gian hàng đóng gói. Đơn chưa trả tiền thì hủy cả đơn.',
        en: 'Free of charge until the shop has packed. What is not paid for yet is cancelled as a whole.',
      },
      purposes: ['order.fulfil'],
      refusals: ['ordering/not-found', 'ordering/not-now', 'ordering/already-packed', 'ordering/bad-reason', 'payments/already-paid'],
      params: partKey,
      body: thing({ reason: text(200).default('') }),
    },
    ({ memberId, params, body, at }) =>
      withPurpose('order.fulfil', memberId, (tx) => cancelOrder(tx, { memberId, subOrderId: params.part, reason: body.reason }, at)),
  ),
  forMember(
    'orders',
    {
      id: 'markPartReceived',
      method: 'post',
      path: '/order-parts/{part}/received',
      tag: 'orders',
      summary: { vi: 'Đã nhận được hàng', en: 'I have received it' },
      purposes: ['order.fulfil'],
      refusals: ['ordering/not-found', 'ordering/not-now'],
      params: partKey,
    },
    ({ memberId, params, at }) => withPurpose('order.fulfil', memberId, (tx) => markReceived(tx, { memberId, subOrderId: params.part }, at)),
  ),
  forMember(
    'orders',
    {
      id: 'buyAgain',
      method: 'post',
      path: '/orders/{order}/buy-again',
      tag: 'orders',
      summary: { vi: 'Mua lại', en: 'Buy again' },
      about: { vi: 'Cho vào giỏ những món còn bán, theo giá hôm nay.', en: 'Puts what can still be bought into the basket, at today’s price.' },
      purposes: ['order.fulfil'],
      refusals: ['ordering/not-found', 'ordering/nothing-again'],
      params: orderKey,
      answer: thing({ wanted: whole, found: whole }),
    },
    ({ memberId, params, at }) =>
      withPurpose('order.fulfil', memberId, async (tx) => {
        const { groupId } = await findOrder(tx, memberId, params.order);
        return buyAgain(tx, { memberId, groupId }, at);
      }),
  ),
];

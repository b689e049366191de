import { z } from '@hono/zod-openapi';

import { readsOf, withPurpose } from '#enforcement/with-purpose.ts';
import { scarceListings } from '#market/catalogue/listings-of-seller.ts';
import { fewLeft } from '#market/catalogue/stock.ts';
import { carrierTitle } from '#market/delivery/carrier.ts';
import { salesOfTwoDays } from '#market/delivery/day-of-seller.ts';
import { type LabelOfParcel, labelsOfSeller, mostLabels, orderOfSeller } from '#market/delivery/order-of-seller.ts';
import { ordersOfSeller, sellerOrdersPageSize, sellerTabs, tabsOfSeller } from '#market/delivery/orders-of-seller.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { cleanReason } from '#market/ordering/note.ts';
import { sellersOfMember, shopsNamed } from '#market/sellers/shops-of-member.ts';
import { parseId } from '#platform/ids.ts';

import { forMember } from '../door.ts';
import { type Offer } from '../operation.ts';
import { requireShop } from '../require-shop.ts';
import { sellerOrder, sellerOrderCard, sellerOrderCardShape, sellerOrderShape } from '../shapes/seller-orders.ts';
import { id, idOf, instant, isoOrNull, listOf, pageIn, slug, text, thing, vnd, whole } from '../shapes/values.ts';

export const shopKey = z.object({ shop: slug });
const orderKey = z.object({ shop: slug, order: idOf<'ordering.sub_orders'>() });

const sales = thing({ pieces: z.array(whole).openapi({ description: 'By the hour of the market’s day.' }), piece_count: whole, items_vnd: vnd });

const label = thing({
  order_id: id,
  number: z.string(),
  carrier: z.string(),
  tracking_code: z.string().openapi({ description: 'Printed as Code 128.' }),
  sorting_code: z.string().nullable(),
  alias: z.string().nullable(),
  masked_mobile: z.string().nullable(),
  province: z.string(),
  cod_vnd: vnd,
  weight_grams: whole,
  lines: z.array(thing({ title: z.string(), variant_label: z.string(), sku: z.string(), quantity: whole })),
}).openapi('Label');

function labelShape(one: LabelOfParcel): z.infer<typeof label> {
  return {
    order_id: one.id,
    number: one.number,
    carrier: carrierTitle,
    tracking_code: one.parcel.trackingCode,
    sorting_code: one.parcel.sortingCode,
    alias: one.alias ?? null,
    masked_mobile: one.maskedMobile ?? null,
    province: one.provinceName,
    cod_vnd: one.parcel.codVnd,
    weight_grams: one.parcel.weightGrams,
    lines: one.lines.map(({ title, variantLabel, sku, quantity }) => ({ title, variant_label: variantLabel, sku, quantity })),
  };
}

const today: readonly Offer[] = [
  forMember(
    'seller',
    {
      id: 'listOwnShops',
      method: 'get',
      path: '/seller/shops',
      tag: 'seller',
      summary: { vi: 'Gian hàng tôi làm việc cho', en: 'The shops I work for' },
      purposes: ['seller.operate', 'storefront'],
      answer: listOf(thing({ slug, name: z.string() })),
    },
    async ({ memberId, at }) => {
      const ids = await withPurpose('seller.operate', memberId, (tx) => sellersOfMember(tx, memberId, at));
      const shops = await shopsNamed(readsOf('storefront'), ids);
      return { items: shops.map(({ slug: address, name }) => ({ slug: address, name })) };
    },
  ),
  forMember(
    'seller',
    {
      id: 'getShopToday',
      method: 'get',
      path: '/seller/shops/{shop}/today',
      tag: 'seller',
      summary: { vi: 'Việc và doanh số hôm nay', en: 'What to do, and figures of today' },
      purposes: ['seller.operate', 'seller.share'],
      refusals: ['sellers/no-shop'],
      params: shopKey,
      answer: thing({
        tabs: z.array(thing({ tab: z.enum(sellerTabs), count: whole, first_ends_at: instant.nullable() })),
        today: sales,
        yesterday: sales,
        scarce: z.array(thing({ slug, title: z.string(), stock: whole })),
      }),
    },
    async ({ memberId, params, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      const [{ tabs, days }, scarce] = await Promise.all([
        withPurpose('seller.share', shop.id, async (tx) => ({ tabs: await tabsOfSeller(tx, shop.id), days: await salesOfTwoDays(tx, shop.id, at) })),
        withPurpose('seller.operate', shop.id, (tx) => scarceListings(tx, shop.id, fewLeft)),
      ]);
      const salesShape = ({ pieces, pieceCount, itemsVnd }: typeof days.today) => ({
        pieces: [...pieces],
        piece_count: pieceCount,
        items_vnd: itemsVnd,
      });
      return {
        tabs: sellerTabs.map((tab) => ({ tab, count: tabs[tab].count, first_ends_at: isoOrNull(tabs[tab].first?.endsAt) })),
        today: salesShape(days.today),
        yesterday: salesShape(days.yesterday),
        scarce: scarce.map(({ slug: address, title, stock }) => ({ slug: address, title, stock })),
      };
    },
  ),
];

const orders: readonly Offer[] = [
  forMember(
    'seller',
    {
      id: 'listShopOrders',
      method: 'get',
      path: '/seller/shops/{shop}/orders',
      tag: 'seller',
      summary: { vi: 'Đơn của gian hàng', en: 'Orders of a shop' },
      about: {
        vi: 'Chờ gian hàng làm thì gấp nhất trước; còn lại mới nhất trước.',
        en: 'What waits for the shop by its deadline; everything else the latest first.',
      },
      purposes: ['seller.operate', 'seller.share'],
      refusals: ['sellers/no-shop'],
      params: shopKey,
      query: z.object({ tab: z.enum(sellerTabs).default('to-confirm'), page: pageIn }),
      answer: thing({ items: z.array(sellerOrderCard), total: whole, page: whole, page_size: whole }),
    },
    async ({ memberId, params, query, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      return withPurpose('seller.share', shop.id, async (tx) => {
        const tabs = await tabsOfSeller(tx, shop.id);
        const found = await ordersOfSeller(tx, { sellerId: shop.id, tab: query.tab, page: query.page });
        return { items: found.map(sellerOrderCardShape), total: tabs[query.tab].count, page: query.page, page_size: sellerOrdersPageSize };
      });
    },
  ),
  forMember(
    'seller',
    {
      id: 'getShopOrder',
      method: 'get',
      path: '/seller/shops/{shop}/orders/{order}',
      tag: 'seller',
      summary: { vi: 'Một đơn của gian hàng', en: 'One order of a shop' },
      about: {
        vi: 'Đúng những gì điều 1.10 cho gian hàng biết: không tên, không số, không số nhà.',
        en: 'What clause 1.10 lets a shop know: no name, no number, no street.',
      },
      purposes: ['seller.operate', 'seller.share'],
      refusals: ['sellers/no-shop', 'ordering/not-found'],
      params: orderKey,
      answer: sellerOrder,
    },
    async ({ memberId, params, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      const wanted = { sellerId: shop.id, subOrderId: params.order };
      return sellerOrderShape(await withPurpose('seller.share', shop.id, (tx) => orderOfSeller(tx, wanted)));
    },
  ),
  ...(
    [
      ['confirm', 'confirmed', { vi: 'Xác nhận đơn', en: 'Confirm an order' }],
      ['pack', 'packed', { vi: 'Đã đóng gói', en: 'Packed' }],
      ['hand-over', 'collected', { vi: 'Đã giao cho đơn vị vận chuyển', en: 'Handed over to the carrier' }],
    ] as const
  ).map(([step, event, summary]) =>
    forMember(
      'seller',
      {
        id: `${step === 'hand-over' ? 'handOver' : step}ShopOrder`,
        method: 'post',
        path: `/seller/shops/{shop}/orders/{order}/${step}`,
        tag: 'seller',
        summary,
        about: { vi: 'Nói hai lần thì lần sau không đổi gì.', en: 'Said twice it changes nothing.' },
        purposes: ['seller.operate', 'seller.share'],
        refusals: ['sellers/no-shop', 'ordering/not-found', 'ordering/not-now', ...(step === 'hand-over' ? (['ordering/not-booked'] as const) : [])],
        params: orderKey,
        answer: thing({ state: z.string(), is_moved: z.boolean() }),
      },
      async ({ memberId, params, at }) => {
        const shop = await requireShop(memberId, params.shop, at);
        const move = { subOrderId: params.order, event, by: 'seller' as const };
        const { state, isMoved } = await withPurpose('seller.share', shop.id, (tx) => moveSubOrder(tx, move, at));
        return { state, is_moved: isMoved };
      },
    ),
  ),
  forMember(
    'seller',
    {
      id: 'cancelShopOrder',
      method: 'post',
      path: '/seller/shops/{shop}/orders/{order}/cancel',
      tag: 'seller',
      summary: { vi: 'Hủy, kèm lý do người mua sẽ đọc', en: 'Cancel, with a reason that the buyer reads' },
      purposes: ['seller.operate', 'seller.share'],
      refusals: ['sellers/no-shop', 'ordering/not-found', 'ordering/not-now', 'ordering/bad-reason'],
      params: orderKey,
      body: thing({ reason: text(200) }),
    },
    async ({ memberId, params, body, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      const reason = cleanReason(body.reason, true);
      const move = { subOrderId: params.order, event: 'cancelled' as const, by: 'seller' as const, reason };
      await withPurpose('seller.share', shop.id, (tx) => moveSubOrder(tx, move, at));
    },
  ),
  forMember(
    'seller',
    {
      id: 'listLabels',
      method: 'get',
      path: '/seller/shops/{shop}/labels',
      tag: 'seller',
      summary: { vi: 'Dữ liệu nhãn kiện', en: 'What is printed on labels' },
      about: {
        vi: 'Của các đơn đã nêu, cách nhau bằng dấu phẩy, hoặc mọi đơn sắp rời đi; nhiều nhất 50.',
        en: 'Of the orders named, with commas between, or of all that are about to leave; at most 50.',
      },
      purposes: ['seller.operate', 'seller.share'],
      refusals: ['sellers/no-shop'],
      params: shopKey,
      query: z.object({ orders: z.string().max(2_000).optional() }),
      answer: listOf(label),
    },
    async ({ memberId, params, query, at }) => {
      const shop = await requireShop(memberId, params.shop, at);
      const asked = query.orders?.split(',').slice(0, mostLabels);
      const subOrderIds = asked ? asked.flatMap((one) => parseId<'ordering.sub_orders'>(one) ?? []) : ('all' as const);
      const labels = await withPurpose('seller.share', shop.id, (tx) => labelsOfSeller(tx, { sellerId: shop.id, subOrderIds }));
      return { items: labels.map(labelShape) };
    },
  ),
];

export const sellerOffers: readonly Offer[] = [...today, ...orders];

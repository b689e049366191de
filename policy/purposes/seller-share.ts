import { actorSql, type Purpose } from '#enforcement/vocabulary.ts';

import { everyone, matching } from '../data/own-rows.ts';

/** Rows of the actor's own orders, for as long as clause 1.10 lets a seller look. */
function ofOpenOrder(verbs: Parameters<typeof matching>[1]) {
  const sql = `exists (select from ordering.sub_orders as sub where sub.id = sub_order_id and sub.seller_id = ${actorSql} and sub.seller_access_until > now())`;
  return matching({ columns: ['sub_order_id'], sql }, verbs);
}

export const sellerShare = {
  clauses: ['1.10', '4.3'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Cho người bán biết', en: 'What the seller learns' },
    effect: {
      vi: 'Người bán chỉ thấy đơn của họ: bí danh, số đã che, tỉnh thành, món hàng.',
      en: 'A seller sees their own orders only: alias, masked number, province, items.',
    },
  },
  state: 'open',
  fields: ['alias', 'mobile', 'purchase_history', 'message'],
  recipients: ['seller'],
  departments: ['order-operations'],
  retention: ['delivery'],
  access: {
    'ordering.sub_orders': matching(
      { columns: ['seller_id', 'seller_access_until'], sql: `seller_id = ${actorSql} and seller_access_until > now()` },
      {
        select: [
          'id',
          'group_id',
          'member_id',
          'seller_id',
          'position',
          'state',
          'state_since',
          'deadline_at',
          'cancelled_by',
          'cancel_reason',
          'items_vnd',
          'delivery_vnd',
          'total_vnd',
          'commission_vnd',
          'commission_vat_vnd',
          'tax_withheld_vnd',
          'weight_grams',
          'seller_access_until',
          'packed_at',
          'completed_at',
        ],
        update: ['state', 'state_since', 'deadline_at', 'cancelled_by', 'cancel_reason', 'seller_access_until', 'packed_at', 'completed_at'],
      },
    ),
    // By what number the buyer speaks of it; the rest of the purchase is not the seller's.
    'ordering.order_groups': matching(
      {
        columns: ['id'],
        sql: `exists (select from ordering.sub_orders as sub where sub.group_id = ordering.order_groups.id and sub.seller_id = ${actorSql} and sub.seller_access_until > now())`,
      },
      { select: ['id', 'number'] },
    ),
    'ordering.order_lines': ofOpenOrder({ select: 'declared' }),
    // Where the parcel passes, and what a buyer wrote, are not the seller's.
    'ordering.order_events': ofOpenOrder({
      select: ['id', 'sub_order_id', 'seller_id', 'event', 'to_state', 'actor_kind', 'at'],
      insert: 'declared',
    }),
    'vault.seller_snapshots': ofOpenOrder({ select: 'declared' }),
    'vault.order_notes': ofOpenOrder({ select: 'declared' }),
    'delivery.parcels': ofOpenOrder({ select: 'declared' }),
    'catalogue.stock': everyone({ select: 'declared', update: ['available'] }),
    'catalogue.media': everyone({ select: 'declared' }),
    'places.provinces': everyone({ select: 'declared' }),
  },
  calls: ['consent.hold'],
  tasks: ['send-notice', 'book-parcel', 'cancel-parcel', 'owe-refund'],
  test: 'tests/promises/1.10-sellers-see-their-own-orders.test.ts',
} as const satisfies Purpose;

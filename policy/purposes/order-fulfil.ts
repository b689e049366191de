import { actorSql, type Purpose } from '#enforcement/vocabulary.ts';

import { everyone, matching, own } from '../data/own-rows.ts';

/** A carrier's notice names a tracking code and no member: without an actor a parcel is found by its code. */
const parcelOfActor = { columns: ['member_id'], sql: `(member_id = ${actorSql} or ${actorSql} is null)` };

export const orderFulfil = {
  clauses: ['1.2', '4.3'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Đặt và giao hàng', en: 'Ordering and delivery' },
    effect: { vi: 'Giữ hàng, giao đúng người, đúng nơi.', en: 'Reserves your goods and brings them to the right person and place.' },
  },
  state: 'open',
  fields: ['address', 'mobile', 'alias', 'parcel_recipient', 'purchase_history', 'message'],
  recipients: ['carrier'],
  departments: ['order-operations'],
  retention: ['contract'],
  access: {
    'ordering.baskets': own('owner_id', { select: 'declared', insert: 'declared', update: ['changed_at'], delete: true }),
    'ordering.basket_lines': own('owner_id', {
      select: 'declared',
      insert: 'declared',
      update: ['quantity', 'added_price_vnd', 'added_at'],
      delete: true,
    }),
    'vault.addresses': own('member_id', { select: ['id', 'member_id', 'address_sealed', 'recipient_sealed', 'is_default', 'dataset_version'] }),
    'vault.aliases': own('member_id', { select: ['member_id', 'sealed'] }),
    'ordering.order_groups': own('member_id', { select: 'declared', insert: 'declared' }),
    // The sweep of deadlines has no actor: it sees what is due, and then acts for each member in turn.
    'ordering.sub_orders': matching(
      { columns: ['member_id', 'deadline_at'], sql: `(member_id = ${actorSql} or (${actorSql} is null and deadline_at <= now()))` },
      {
        select: 'declared',
        insert: 'declared',
        update: [
          'state',
          'state_since',
          'deadline_at',
          'cancelled_by',
          'cancel_reason',
          'seller_access_until',
          'packed_at',
          'received_marked_at',
          'completed_at',
        ],
      },
    ),
    'ordering.order_lines': own('member_id', { select: 'declared', insert: 'declared' }),
    'ordering.order_events': own('member_id', { select: 'declared', insert: 'declared' }),
    'vault.carrier_snapshots': own('member_id', { select: 'declared', insert: 'declared' }),
    'vault.seller_snapshots': own('member_id', { select: 'declared', insert: 'declared' }),
    'vault.order_notes': own('member_id', { select: 'declared', insert: 'declared' }),
    'payments.payments': own('member_id', { select: 'declared', insert: 'declared', update: ['state'] }),
    'payments.refunds': own('member_id', { select: 'declared' }),
    // Parcels hold neither name nor address.
    'delivery.parcels': matching(parcelOfActor, {
      select: 'declared',
      insert: 'declared',
      update: ['tracking_code', 'state', 'sorting_code', 'expected_on', 'booked_at', 'changed_at'],
    }),
    'delivery.notices': everyone({
      select: 'declared',
      insert: 'declared',
      update: ['state', 'because', 'processed_at', 'settled_by', 'settled_because'],
    }),
    'delivery.fees': everyone({ select: 'declared', insert: 'declared', update: ['fee_vnd', 'quoted_at'] }),
    'disclosures.disclosures': own('member_id', { select: 'declared', insert: 'declared' }),
    'consent.receipts': own('member_id', { select: 'declared', insert: 'declared' }),
    'catalogue.listings': everyone({
      select: ['id', 'seller_id', 'category_id', 'kind', 'slug', 'title', 'title_en', 'weight_grams', 'state', 'sold_count'],
      update: ['sold_count'],
    }),
    'catalogue.variants': everyone({ select: 'declared' }),
    'catalogue.stock': everyone({ select: 'declared', update: ['available'] }),
    'catalogue.listing_media': everyone({ select: 'declared' }),
    'catalogue.media': everyone({ select: 'declared' }),
    'sellers.sellers': everyone({
      select: ['id', 'slug', 'name', 'kind', 'state', 'pickup_street', 'pickup_commune_code', 'pickup_phone', 'commission_basis_points'],
    }),
    'places.provinces': everyone({ select: 'declared' }),
    'places.communes': everyone({ select: 'declared' }),
  },
  calls: ['consent.hold', 'ordering.merge_baskets', 'ordering.forget_baskets', 'ordering.forget_shared'],
  tasks: ['send-notice', 'book-parcel', 'cancel-parcel', 'settle-parcel-notice', 'owe-refund', 'close-payment-link'],
  test: 'tests/promises/1.2-an-order-uses-what-it-needs.test.ts',
} as const satisfies Purpose;

import { type Table } from '#enforcement/vocabulary.ts';

import { field, plain, subject } from './columns.ts';

const purchase = field('purchase_history');

export const deliveryTables = {
  'delivery.parcels': {
    about: 'member',
    subject: 'member_id',
    retention: 'contract',
    columns: {
      id: plain,
      sub_order_id: plain,
      member_id: subject,
      seller_id: plain,
      carrier: plain,
      tracking_code: purchase,
      state: purchase,
      fee_vnd: plain,
      cod_vnd: purchase,
      weight_grams: plain,
      sorting_code: plain,
      expected_on: plain,
      booked_at: plain,
      changed_at: plain,
    },
  },
  'delivery.notices': {
    about: 'nobody',
    columns: {
      id: plain,
      carrier: plain,
      tracking_code: plain,
      status: plain,
      happened_at: plain,
      is_authentic: plain,
      body: plain,
      state: plain,
      because: plain,
      received_at: plain,
      processed_at: plain,
      settled_by: plain,
      settled_because: plain,
    },
  },
  'delivery.fees': { about: 'nobody', columns: { carrier: plain, route: plain, weight_step: plain, fee_vnd: plain, quoted_at: plain } },
} as const satisfies Record<string, Table>;

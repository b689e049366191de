import { type Table } from '#enforcement/vocabulary.ts';

import { field, plain, subject } from './columns.ts';

const purchase = field('purchase_history');

export const paymentTables = {
  'payments.payments': {
    about: 'member',
    subject: 'member_id',
    retention: 'contract',
    columns: {
      id: plain,
      group_id: plain,
      member_id: subject,
      method: purchase,
      order_code: plain,
      amount_vnd: purchase,
      state: purchase,
      transfer_text: plain,
      link_id: plain,
      qr_text: plain,
      made_at: plain,
      expires_at: plain,
      paid_at: purchase,
      paid_vnd: purchase,
      bank_reference: plain,
      ask_at: plain,
    },
  },
  'payments.notices': {
    about: 'nobody',
    columns: {
      id: plain,
      provider: plain,
      reference: plain,
      order_code: plain,
      amount_vnd: plain,
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
  'payments.refunds': {
    about: 'member',
    subject: 'member_id',
    retention: 'contract',
    columns: {
      id: plain,
      payment_id: plain,
      member_id: subject,
      sub_order_id: plain,
      notice_id: plain,
      amount_vnd: purchase,
      state: purchase,
      because: purchase,
      due_since: plain,
      sent_at: plain,
      sent_by: plain,
      sent_reference: plain,
    },
  },
} as const satisfies Record<string, Table>;

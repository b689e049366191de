import { type Table } from '#enforcement/vocabulary.ts';

import { field, plain, receipt, sealed, subject } from './columns.ts';

export const communityTables = {
  'vault.reviews': {
    about: 'member',
    subject: 'member_id',
    retention: 'publication',
    columns: {
      id: plain,
      line_id: plain,
      listing_id: plain,
      seller_id: plain,
      member_id: subject,
      stars: field('reviews'),
      text_sealed: sealed('post', 'publication'),
      variant_label: plain,
      state: plain,
      held_because: plain,
      receipt_id: receipt,
      submitted_at: plain,
      changed_at: plain,
    },
  },
  'vault.review_pictures': {
    about: 'member',
    subject: 'member_id',
    retention: 'publication',
    columns: { id: plain, review_id: plain, member_id: subject, position: plain, picture_sealed: sealed('post', 'publication'), receipt_id: receipt },
  },
  'vault.review_replies': {
    about: 'member',
    subject: 'member_id',
    retention: 'publication',
    columns: {
      review_id: plain,
      seller_id: plain,
      member_id: subject,
      text_sealed: sealed('post', 'publication'),
      state: plain,
      held_because: plain,
      replied_at: plain,
    },
  },
  'community.moderations': {
    about: 'staff',
    subject: 'decided_by',
    retention: 'request',
    columns: { id: plain, review_id: plain, subject: plain, decision: plain, reason: plain, decided_by: subject, decided_at: plain },
  },
} as const satisfies Record<string, Table>;

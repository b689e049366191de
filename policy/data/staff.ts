import { type Table } from '#enforcement/vocabulary.ts';

import { blind, field, plain, sealed, subject } from './columns.ts';

export const staffTables = {
  'staff.people': {
    about: 'staff',
    subject: 'id',
    retention: 'staff',
    columns: {
      id: subject,
      blind_index: blind('staff_account'),
      account_sealed: sealed('staff_account', 'staff'),
      password_hash: field('credentials'),
      second_factor_sealed: sealed('credentials', 'staff'),
      last_factor_step: plain,
      joined_at: plain,
      left_at: plain,
    },
  },
  'staff.tasks': {
    about: 'staff',
    subject: 'person_id',
    retention: 'staff',
    columns: { id: plain, person_id: subject, department: plain, given_by: subject, reason: plain, given_at: plain, ends_at: plain },
  },
  'staff.sessions': {
    about: 'staff',
    subject: 'person_id',
    retention: 'staff',
    columns: {
      id: plain,
      person_id: subject,
      token_hash: field('credentials'),
      started_at: field('login_time'),
      seen_at: field('login_time'),
      expires_at: plain,
      ended_at: plain,
    },
  },
} as const satisfies Record<string, Table>;

import { type Table } from '#enforcement/vocabulary.ts';

import { plain, receipt, subject } from './columns.ts';

/** Choices are kept as proof for as long as somebody may dispute them (L91 Art. 9: the burden of proof is ours). */
export const consentTables = {
  'consent.states': {
    about: 'member',
    subject: 'member_id',
    retention: 'account',
    columns: { member_id: subject, switches: plain, is_active: plain, policy_version: plain, decision_count: plain, changed_at: plain },
  },
  // The words of our own notices: nobody is named in them.
  'consent.notices': { about: 'nobody', columns: { hash: plain, point: plain, locale: plain, words: plain, kept_since: plain } },
  'consent.receipts': {
    about: 'member',
    subject: 'member_id',
    retention: 'request',
    columns: {
      id: plain,
      member_id: subject,
      point: plain,
      policy_version: plain,
      notice_hash: plain,
      locale: plain,
      method: plain,
      given_at: plain,
    },
  },
  'consent.decisions': {
    about: 'member',
    subject: 'member_id',
    retention: 'request',
    columns: {
      id: plain,
      member_id: subject,
      ordinal: plain,
      switch: plain,
      is_on: plain,
      receipt_id: receipt,
      policy_version: plain,
      decided_at: plain,
    },
  },
} as const satisfies Record<string, Table>;

import { type Table } from '#enforcement/vocabulary.ts';

import { plain, subject } from './columns.ts';

export const disclosureTables = {
  'disclosures.disclosures': {
    about: 'member',
    subject: 'member_id',
    retention: 'request',
    columns: {
      id: plain,
      member_id: subject,
      recipient: plain,
      recipient_name: plain,
      purpose: plain,
      fields: plain,
      case_id: plain,
      contract: plain,
      commitment: plain,
      at: plain,
    },
  },
} as const satisfies Record<string, Table>;

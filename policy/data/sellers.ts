import { type Table } from '#enforcement/vocabulary.ts';

import { plain, receipt, sealed, subject } from './columns.ts';

export const sellerTables = {
  // Name, legal name and place of business of a trader are public by law (D248 Art. 18(1)).
  'sellers.sellers': {
    about: 'nobody',
    columns: {
      id: plain,
      slug: plain,
      name: plain,
      kind: plain,
      legal_name: plain,
      business_address: plain,
      about_vi: plain,
      about_en: plain,
      sign_id: plain,
      state: plain,
      pickup_street: plain,
      pickup_commune_code: plain,
      pickup_phone: plain,
      commission_basis_points: plain,
      review_count: plain,
      rating_sum: plain,
      joined_at: plain,
      approved_at: plain,
    },
  },
  'sellers.staff': {
    about: 'member',
    subject: 'member_id',
    retention: 'trader',
    columns: { id: plain, seller_id: plain, member_id: subject, role: plain, since: plain, until: plain },
  },
  'vault.seller_identities': {
    about: 'seller',
    subject: 'seller_id',
    retention: 'trader',
    columns: {
      seller_id: subject,
      identity_sealed: sealed('seller_identity', 'trader'),
      tax_code_sealed: sealed('tax_code', 'trader'),
      bank_account_sealed: sealed('bank_account', 'trader'),
      receipt_id: receipt,
      changed_at: plain,
    },
  },
} as const satisfies Record<string, Table>;

import { actorSql, type Purpose } from '#enforcement/vocabulary.ts';

import { matching, own } from '../data/own-rows.ts';

export const sellerOperate = {
  clauses: [],
  addedBecause: {
    vi: 'Chính sách cũ chỉ nói về người mua; người bán cũng là người.',
    en: 'The published text speaks of buyers only; sellers are people too.',
  },
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Vận hành gian hàng', en: 'Running a shop' },
    effect: { vi: 'Người bán quản lý gian hàng của mình.', en: 'Sellers run their own shop.' },
  },
  state: 'open',
  fields: ['seller_identity', 'tax_code', 'bank_account'],
  recipients: [],
  departments: ['listings-and-sellers'],
  retention: ['trader'],
  access: {
    'sellers.sellers': own('id', {
      select: 'declared',
      update: ['name', 'about_vi', 'about_en', 'state', 'pickup_street', 'pickup_commune_code', 'pickup_phone'],
    }),
    // Asked twice: by a member ("which shops are mine?") and for a shop ("who works here?").
    'sellers.staff': matching(
      { columns: ['member_id', 'seller_id'], sql: `(member_id = ${actorSql} or seller_id = ${actorSql})` },
      { select: 'declared' },
    ),
    'vault.seller_identities': own('seller_id', {
      select: 'declared',
      insert: 'declared',
      update: ['identity_sealed', 'tax_code_sealed', 'bank_account_sealed', 'changed_at'],
    }),
    'catalogue.listings': own('seller_id', { select: 'declared' }),
    'catalogue.variants': own('seller_id', { select: 'declared' }),
  },
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

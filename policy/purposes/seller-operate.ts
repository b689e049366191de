import { actorSql, type Purpose } from '#enforcement/vocabulary.ts';

import { everyone, matching, own } from '../data/own-rows.ts';

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
      insert: 'declared',
      update: ['name', 'about_vi', 'about_en', 'state', 'pickup_street', 'pickup_commune_code', 'pickup_phone'],
    }),
    // Asked twice: by a member ("which shops are mine?") and for a shop ("who works here?").
    'sellers.staff': matching(
      { columns: ['member_id', 'seller_id'], sql: `(member_id = ${actorSql} or seller_id = ${actorSql})` },
      { select: 'declared', insert: 'declared' },
    ),
    'vault.seller_identities': own('seller_id', {
      select: 'declared',
      insert: 'declared',
      update: ['identity_sealed', 'tax_code_sealed', 'bank_account_sealed', 'receipt_id', 'changed_at'],
    }),
    // What is given for a shop, and its replies to reviews, rest on a receipt of the member of staff who gives it.
    'consent.receipts': own('member_id', { select: ['id', 'member_id'], insert: 'declared' }),
    'catalogue.listings': own('seller_id', { select: 'declared' }),
    'catalogue.variants': own('seller_id', { select: 'declared' }),
    'catalogue.stock': everyone({ select: 'declared' }),
    'catalogue.listing_media': everyone({ select: 'declared' }),
    'catalogue.media': everyone({ select: 'declared' }),
    // Why a listing of one's own was turned down; who decided is not told.
    'catalogue.approvals': matching(
      {
        columns: ['listing_id'],
        sql: `exists (select from catalogue.listings as listing where listing.id = catalogue.approvals.listing_id and listing.seller_id = ${actorSql})`,
      },
      { select: ['id', 'listing_id', 'decision', 'reason', 'decided_at'] },
    ),
  },
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

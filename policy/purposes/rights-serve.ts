import { actorSql, type Purpose } from '#enforcement/vocabulary.ts';

import { everyone, matching, own } from '../data/own-rows.ts';
import { everyCollectedField } from '../every-field.ts';

const sealedRow = own('member_id', { select: ['member_id', 'sealed', 'receipt_id', 'changed_at'] });

export const rightsServe = {
  clauses: [],
  addedBecause: {
    vi: 'Luật cho bạn quyền xem, sửa, lấy bản sao, xóa; chính sách cũ không nói.',
    en: 'The law gives you the right to see, correct, copy and erase; the published text is silent.',
  },
  basis: { kind: 'law', law: 'L91.4' },
  words: {
    name: { vi: 'Quyền của bạn', en: 'Your rights' },
    effect: { vi: 'Bạn xem Wecan đang giữ gì về mình.', en: 'You see what Wecan holds about you.' },
  },
  state: 'open',
  fields: everyCollectedField,
  recipients: [],
  departments: ['privacy-office'],
  retention: ['request'],
  access: {
    'members.members': own('id', { select: 'declared' }),
    'vault.names': sealedRow,
    'vault.aliases': sealedRow,
    'vault.persons': sealedRow,
    'vault.phones': sealedRow,
    'vault.companies': sealedRow,
    'vault.mobiles': sealedRow,
    'vault.emails': sealedRow,
    'vault.addresses': own('member_id', { select: 'declared' }),
    'members.passwords': own('member_id', { select: ['member_id', 'changed_at'] }),
    'members.sessions': own('member_id', { select: ['id', 'member_id', 'device', 'started_at', 'seen_at', 'expires_at', 'ended_at'] }),
    'members.api_tokens': own('member_id', { select: ['id', 'member_id', 'label', 'scopes', 'made_at', 'seen_at', 'expires_at', 'ended_at'] }),
    'members.sign_ins': own('member_id', { select: 'declared' }),
    'ordering.baskets': own('owner_id', { select: 'declared' }),
    'ordering.basket_lines': own('owner_id', { select: 'declared' }),
    'ordering.order_groups': own('member_id', { select: 'declared' }),
    'ordering.sub_orders': own('member_id', { select: 'declared' }),
    'ordering.order_lines': own('member_id', { select: 'declared' }),
    'ordering.order_events': own('member_id', { select: 'declared' }),
    'vault.carrier_snapshots': own('member_id', { select: 'declared' }),
    'vault.seller_snapshots': own('member_id', { select: 'declared' }),
    'vault.order_notes': own('member_id', { select: 'declared' }),
    'vault.invoice_requests': own('member_id', { select: 'declared' }),
    'payments.payments': own('member_id', { select: 'declared' }),
    'payments.refunds': own('member_id', { select: 'declared' }),
    'delivery.parcels': own('member_id', { select: 'declared' }),
    'vault.reviews': own('member_id', { select: 'declared' }),
    'vault.review_pictures': own('member_id', { select: 'declared' }),
    'vault.review_replies': own('member_id', { select: 'declared' }),
    // Why a post of one's own was turned down; who decided is not told.
    'community.moderations': matching(
      {
        columns: ['review_id'],
        sql: `exists (select from vault.reviews as review where review.id = community.moderations.review_id and review.member_id = ${actorSql})`,
      },
      { select: ['id', 'review_id', 'subject', 'revision', 'decision', 'because', 'reason', 'decided_at'] },
    ),
    'sellers.staff': own('member_id', { select: 'declared' }),
    // What we hold about a shop is shown to whoever owns it.
    'vault.seller_identities': matching(
      {
        columns: ['seller_id'],
        sql: `exists (select from sellers.staff as staff where staff.seller_id = seller_identities.seller_id and staff.member_id = ${actorSql} and staff.role = 'owner' and staff.until is null)`,
      },
      { select: 'declared' },
    ),
    'disclosures.disclosures': own('member_id', { select: 'declared' }),
    'consent.states': own('member_id', { select: 'declared' }),
    'consent.receipts': own('member_id', { select: 'declared' }),
    'consent.decisions': own('member_id', { select: 'declared' }),
    'consent.notices': everyone({ select: 'declared' }),
    'catalogue.listings': everyone({ select: ['id', 'slug', 'title'] }),
    'catalogue.variants': everyone({ select: ['id', 'listing_id', 'label_vi', 'label_en'] }),
    'sellers.sellers': everyone({ select: ['id', 'slug', 'name'] }),
  },
  calls: [],
  tasks: [],
  test: 'src/market/rights/held.test.ts',
} as const satisfies Purpose;

import { actorSql, type Purpose } from '#enforcement/vocabulary.ts';

import { everyone, matching, own } from '../data/own-rows.ts';

export const communityPublish = {
  clauses: ['2b', '2.2'],
  basis: { kind: 'consent', law: 'L91.16', switches: ['community.publish'] },
  words: {
    name: { vi: 'Đăng bài công khai', en: 'Publishing what you write' },
    effect: { vi: 'Bài viết hiện dưới bí danh; tắt là gỡ ngay.', en: 'Your posts appear under your alias; switching off takes them down at once.' },
  },
  state: 'open',
  fields: ['alias', 'reviews', 'votes', 'comments', 'feedback', 'stories', 'picture'],
  recipients: [],
  departments: ['moderation'],
  retention: ['publication'],
  access: {
    'vault.reviews': matching(
      { columns: ['state', 'member_id'], sql: `(state = 'published' or member_id = ${actorSql})` },
      {
        select: 'declared',
        insert: 'declared',
        update: ['stars', 'text_sealed', 'state', 'held_because', 'receipt_id', 'revision', 'edited_at', 'changed_at'],
      },
    ),
    'vault.review_pictures': matching(
      {
        columns: ['review_id'],
        sql: `exists (select from vault.reviews as review where review.id = vault.review_pictures.review_id and (review.state = 'published' or review.member_id = ${actorSql}))`,
      },
      { select: 'declared', insert: 'declared', delete: true },
    ),
    // What is not published yet, its shop alone sees: the actor is then the shop.
    'vault.review_replies': matching(
      { columns: ['state', 'seller_id'], sql: `(state = 'published' or seller_id = ${actorSql})` },
      { select: 'declared', insert: 'declared', update: ['text_sealed', 'state', 'held_because', 'receipt_id', 'revision', 'replied_at'] },
    ),
    // Why a reply of one's own shop was turned down; who decided is not told.
    'community.moderations': matching(
      {
        columns: ['subject', 'review_id'],
        sql: `subject = 'reply' and exists (select from vault.review_replies as reply where reply.review_id = community.moderations.review_id and reply.seller_id = ${actorSql})`,
      },
      { select: ['id', 'review_id', 'subject', 'revision', 'decision', 'because', 'reason', 'decided_at'] },
    ),
    'vault.aliases': everyone({ select: ['member_id', 'sealed'] }),
    'consent.receipts': own('member_id', { select: 'declared', insert: 'declared' }),
    'catalogue.listings': everyone({
      select: ['id', 'seller_id', 'slug', 'title', 'review_count', 'rating_sum'],
      update: ['review_count', 'rating_sum'],
    }),
    'sellers.sellers': everyone({ select: ['id', 'name', 'slug', 'review_count', 'rating_sum'], update: ['review_count', 'rating_sum'] }),
  },
  calls: ['consent.hold'],
  tasks: [],
  test: 'tests/promises/2b-posts-follow-the-switch.test.ts',
} as const satisfies Purpose;

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
      { select: 'declared', insert: 'declared', update: ['stars', 'text_sealed', 'state', 'held_because', 'changed_at'] },
    ),
    'vault.review_pictures': everyone({ select: 'declared', insert: 'declared', delete: true }),
    'vault.review_replies': everyone({ select: 'declared', insert: 'declared' }),
    'vault.aliases': everyone({ select: ['member_id', 'sealed'] }),
    'consent.receipts': own('member_id', { select: 'declared', insert: 'declared' }),
    'catalogue.listings': everyone({ select: ['id', 'seller_id', 'review_count', 'rating_sum'], update: ['review_count', 'rating_sum'] }),
    'sellers.sellers': everyone({ select: ['id', 'name', 'slug', 'review_count', 'rating_sum'], update: ['review_count', 'rating_sum'] }),
  },
  calls: ['consent.hold'],
  tasks: ['count-reviews'],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

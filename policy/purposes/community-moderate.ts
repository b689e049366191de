import { type Purpose } from '#enforcement/vocabulary.ts';

import { everyone, matching } from '../data/own-rows.ts';

export const communityModerate = {
  clauses: ['1.8'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Kiểm duyệt bài viết', en: 'Moderating posts' },
    effect: {
      vi: 'Giữ lại bài có số điện thoại, địa chỉ hoặc vi phạm trước khi đăng.',
      en: 'Holds back posts with phone numbers, addresses or violations before they appear.',
    },
  },
  state: 'open',
  fields: ['alias', 'reviews', 'votes', 'comments', 'feedback', 'stories', 'picture'],
  recipients: [],
  departments: ['moderation'],
  retention: ['publication'],
  access: {
    'vault.reviews': matching(
      { columns: ['state'], sql: `state in ('held', 'published', 'rejected')` },
      { select: 'declared', update: ['state', 'held_because', 'changed_at'] },
    ),
    'vault.review_pictures': everyone({ select: 'declared' }),
    'vault.review_replies': everyone({ select: 'declared', update: ['state', 'held_because'] }),
    'community.moderations': everyone({ select: 'declared', insert: 'declared' }),
    'catalogue.listings': everyone({ select: ['id', 'slug', 'title', 'review_count', 'rating_sum'], update: ['review_count', 'rating_sum'] }),
  },
  calls: ['consent.hold'],
  tasks: ['count-reviews'],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

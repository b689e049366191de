import { type Purpose } from '#enforcement/vocabulary.ts';

import { everyone, matching } from '../data/own-rows.ts';
import { switches } from '../switches.ts';

const mask = 2 ** switches['community.publish'].bit;

/** Posts of members who want them published: what was withdrawn is nobody's to moderate. */
function toPublish(table: string, verbs: Parameters<typeof matching>[1]) {
  const sql = `exists (select from consent.states as state where state.member_id = ${table}.member_id and state.switches & ${mask} <> 0 and state.is_active)`;
  return matching({ columns: ['member_id'], sql }, verbs);
}

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
  fields: ['reviews', 'votes', 'comments', 'feedback', 'stories', 'picture'],
  recipients: [],
  departments: ['moderation'],
  retention: ['publication'],
  access: {
    'vault.reviews': toPublish('vault.reviews', { select: 'declared', update: ['state', 'held_because', 'changed_at'] }),
    'vault.review_pictures': toPublish('vault.review_pictures', { select: 'declared' }),
    'vault.review_replies': toPublish('vault.review_replies', { select: 'declared', update: ['state', 'held_because'] }),
    'community.moderations': everyone({ select: 'declared', insert: 'declared' }),
    'catalogue.listings': everyone({ select: ['id', 'slug', 'title'] }),
    'sellers.sellers': everyone({ select: ['id', 'slug', 'name'] }),
  },
  calls: ['consent.hold'],
  tasks: [],
  test: 'tests/promises/1.8-moderation-sees-posts.test.ts',
} as const satisfies Purpose;

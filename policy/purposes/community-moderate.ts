import { type Purpose } from '#enforcement/vocabulary.ts';

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
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

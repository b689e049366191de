import { type Purpose } from '#enforcement/vocabulary.ts';

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
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

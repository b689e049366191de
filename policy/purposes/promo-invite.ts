import { type Purpose } from '#enforcement/vocabulary.ts';

export const promoInvite = {
  clauses: ['1.8'],
  basis: { kind: 'consent', law: 'L91.9', switches: ['promo.invite'] },
  words: {
    name: { vi: 'Mời dự khuyến mãi', en: 'Invitations to promotions' },
    effect: { vi: 'Mời bạn tham gia chương trình có thể lệ riêng.', en: 'Invites you to promotions with rules of their own.' },
  },
  state: { closed: { vi: 'Tính năng này chưa mở.', en: 'The feature is not built yet.' } },
  fields: ['email'],
  recipients: [],
  departments: ['outreach'],
  retention: ['campaign'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

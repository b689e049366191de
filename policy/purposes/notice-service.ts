import { type Purpose } from '#enforcement/vocabulary.ts';

import { own } from '../data/own-rows.ts';

export const noticeService = {
  clauses: ['1.5'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Tin về đơn hàng của bạn', en: 'News about your orders' },
    effect: { vi: 'Báo khi đơn đổi trạng thái. Không có quảng cáo.', en: 'Tells you when an order changes. No advertising.' },
  },
  state: 'open',
  fields: ['email', 'mobile'],
  recipients: ['messenger'],
  departments: ['order-operations'],
  retention: ['contract'],
  access: {
    'members.members': own('id', { select: ['id', 'locale'] }),
    'vault.emails': own('member_id', { select: ['member_id', 'sealed'] }),
    'vault.mobiles': own('member_id', { select: ['member_id', 'sealed'] }),
  },
  calls: ['consent.hold'],
  tasks: [],
  test: 'tests/promises/1.5-news-of-orders-only.test.ts',
} as const satisfies Purpose;

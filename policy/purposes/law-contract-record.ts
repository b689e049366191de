import { type Purpose } from '#enforcement/vocabulary.ts';

import { everyone } from '../data/own-rows.ts';

export const lawContractRecord = {
  clauses: [],
  addedBecause: { vi: 'Luật buộc, chính sách cũ không nói.', en: 'The law demands it; the published text is silent.' },
  basis: { kind: 'law', law: 'L122.16' },
  words: {
    name: { vi: 'Hồ sơ hợp đồng', en: 'Contract records' },
    effect: { vi: 'Giữ hồ sơ đơn hàng 3 năm, chỉ một bộ phận mở được.', en: 'Keeps order records for 3 years; one department only can open them.' },
  },
  state: 'open',
  fields: ['purchase_history', 'parcel_recipient', 'address'],
  recipients: [],
  departments: ['legal'],
  retention: ['contract'],
  access: {
    'ordering.order_groups': everyone({ select: 'declared' }),
    'ordering.sub_orders': everyone({ select: 'declared' }),
    'ordering.order_lines': everyone({ select: 'declared' }),
    'ordering.order_events': everyone({ select: 'declared' }),
    'vault.carrier_snapshots': everyone({ select: 'declared' }),
  },
  calls: [],
  tasks: [],
  test: 'tests/promises/5.1-everything-has-an-end.test.ts',
} as const satisfies Purpose;

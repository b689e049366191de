import { type Purpose } from '#enforcement/vocabulary.ts';

export const orderFulfil = {
  clauses: ['1.2', '4.3'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Đặt và giao hàng', en: 'Ordering and delivery' },
    effect: { vi: 'Giữ hàng, giao đúng người, đúng nơi.', en: 'Reserves your goods and brings them to the right person and place.' },
  },
  state: 'open',
  fields: ['name', 'address', 'mobile', 'alias', 'parcel_recipient', 'purchase_history', 'message'],
  recipients: ['carrier'],
  departments: ['order-operations'],
  retention: ['contract'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

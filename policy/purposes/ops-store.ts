import { type Purpose } from '#enforcement/vocabulary.ts';

export const opsStore = {
  clauses: ['4.1'],
  basis: { kind: 'auxiliary', law: 'L91.19' },
  words: {
    name: { vi: 'Lưu trữ', en: 'Storage' },
    effect: { vi: 'Người quản trị máy chủ chỉ thấy dữ liệu đã mã hóa.', en: 'Administrators of the servers see ciphertext only.' },
  },
  state: {
    closed: {
      vi: 'Lưu trữ là việc phụ của các mục đích khác, không có quyền đọc riêng.',
      en: 'Storage serves the other purposes and has no right to read.',
    },
  },
  fields: [],
  recipients: [],
  departments: ['security'],
  retention: ['aggregate'],
  access: {},
  calls: [],
  tasks: [],
  test: 'tests/promises/closed-purposes.test.ts',
} as const satisfies Purpose;

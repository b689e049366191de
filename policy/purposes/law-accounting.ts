import { type Purpose } from '#enforcement/vocabulary.ts';

import { everyone } from '../data/own-rows.ts';

export const lawAccounting = {
  clauses: [],
  addedBecause: { vi: 'Luật buộc, chính sách cũ không nói.', en: 'The law demands it; the published text is silent.' },
  basis: { kind: 'law', law: 'L88.41(5)' },
  words: {
    name: { vi: 'Sổ kế toán', en: 'Accounting' },
    effect: { vi: 'Giữ chứng từ như luật kế toán buộc.', en: 'Keeps vouchers as accounting law demands.' },
  },
  state: 'open',
  fields: ['company_name', 'company_address', 'job_title', 'purchase_history', 'tax_code'],
  recipients: [],
  departments: ['money'],
  retention: ['voucher'],
  access: {
    // The company's details of an invoice come in with the order and are read by the accountant.
    'vault.invoice_requests': everyone({ select: 'declared', insert: 'declared' }),
    'ordering.order_groups': everyone({ select: ['id', 'member_id', 'number', 'items_vnd', 'delivery_vnd', 'total_vnd', 'placed_at'] }),
    'ordering.sub_orders': everyone({
      select: [
        'id',
        'group_id',
        'member_id',
        'seller_id',
        'state',
        'items_vnd',
        'delivery_vnd',
        'total_vnd',
        'commission_vnd',
        'commission_vat_vnd',
        'tax_withheld_vnd',
        'completed_at',
      ],
    }),
  },
  calls: [],
  tasks: [],
  test: 'tests/promises/open-purposes.test.ts',
} as const satisfies Purpose;

import { type Purpose } from '#enforcement/vocabulary.ts';

import { everyone, own } from '../data/own-rows.ts';

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
    // The company's details come from the profile of a buyer who asked for an invoice, and stay with its voucher.
    'vault.companies': own('member_id', { select: ['member_id', 'sealed', 'receipt_id'] }),
    'vault.invoice_requests': everyone({ select: 'declared', insert: 'declared' }),
    'vault.seller_identities': everyone({ select: ['seller_id', 'tax_code_sealed'] }),
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
  test: 'tests/promises/5.1-everything-has-an-end.test.ts',
} as const satisfies Purpose;

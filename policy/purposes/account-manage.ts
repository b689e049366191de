import { type Purpose } from '#enforcement/vocabulary.ts';

import { everyone, own } from '../data/own-rows.ts';

const sealedRow = own('member_id', { select: 'declared', insert: 'declared', update: ['sealed', 'receipt_id', 'changed_at'], delete: true });
const addressed = own('member_id', {
  select: ['member_id', 'sealed', 'receipt_id', 'changed_at'],
  insert: 'declared',
  update: ['blind_index', 'sealed', 'receipt_id', 'changed_at'],
  delete: true,
});

export const accountManage = {
  clauses: ['1.3'],
  basis: { kind: 'agreement', law: 'L91.19(1)d' },
  words: {
    name: { vi: 'Quản lý tài khoản', en: 'Managing your account' },
    effect: { vi: 'Bạn xem và sửa thông tin của chính mình.', en: 'You see and change your own details.' },
  },
  state: 'open',
  fields: [
    'name',
    'alias',
    'address',
    'phone',
    'mobile',
    'email',
    'dob',
    'gender',
    'company_name',
    'company_address',
    'job_title',
    'parcel_recipient',
  ],
  recipients: [],
  departments: [],
  retention: ['account'],
  access: {
    'members.members': own('id', { select: 'declared', insert: 'declared', update: ['locale'] }),
    'vault.names': sealedRow,
    'vault.aliases': sealedRow,
    'vault.persons': sealedRow,
    'vault.phones': sealedRow,
    'vault.companies': sealedRow,
    // Written here, found only at sign-in: this purpose never reads the blind index.
    'vault.mobiles': addressed,
    'vault.emails': addressed,
    'vault.addresses': own('member_id', {
      select: 'declared',
      insert: 'declared',
      update: ['address_sealed', 'recipient_sealed', 'is_default', 'dataset_version', 'receipt_id', 'changed_at'],
      delete: true,
    }),
    // What a member wrote goes at any time, its switch on or off: nothing of it is read here.
    'vault.reviews': own('member_id', { select: ['id', 'member_id'], delete: true }),
    'places.provinces': everyone({ select: 'declared' }),
    'places.communes': everyone({ select: 'declared' }),
    'consent.states': own('member_id', { select: 'declared', insert: ['member_id', 'policy_version'] }),
    'consent.receipts': own('member_id', { select: 'declared', insert: 'declared' }),
    'consent.decisions': own('member_id', { select: 'declared' }),
  },
  calls: ['consent.decide'],
  tasks: ['keep-invoice-request'],
  test: 'tests/promises/1.3-members-see-and-correct.test.ts',
} as const satisfies Purpose;

import { type Policy } from '#enforcement/vocabulary.ts';

/** What may be changed: a test breaks one thing and says what the compiler should answer. */
export type Draft<T> = T extends readonly (infer Item)[] ? Draft<Item>[] : T extends object ? { -readonly [Key in keyof T]: Draft<T[Key]> } : T;

const words = (text: string) => ({ vi: text, en: text });
/** The file whose tests go through this policy, purpose by purpose and clause by clause. */
const test = 'src/enforcement/compile/compile-policy.test.ts';
const texts = [
  '{purposes}',
  '{closedPurposes}',
  '{switches}',
  '{fields}',
  '{sealedFields}',
  '{clearFields}',
  '{retention}',
  '{departments}',
  '{recipients}',
];

const company = {
  brand: 'Chợ',
  legalName: words('Chợ'),
  taxCode: '0',
  representative: 'Ai đó',
  address: words('Ở đây'),
  hotline: '0',
  email: 'a@b.example',
  website: 'https://b.example/',
  registrations: [],
};

/**
 * The smallest policy with one of everything: a shop that keeps an e-mail address under a choice, orders in the
 * clear, hands a parcel to a carrier, and shows everyone what it holds. Its purposes are 'post.parcel',
 * 'letter.send', 'rights.serve' and, closed, 'fortune.tell'.
 */
export function smallPolicy(): Draft<Policy> {
  return {
    version: 'small',
    effectiveOn: '2026-11-22',
    laws: { L91: { vi: 'Luật 91', en: 'Law 91' }, D356: { vi: 'Nghị định 356', en: 'Decree 356' } },
    fields: smallFields(),
    switches: {
      'letter.send': { bit: 0, purpose: 'letter.send', words: words('Gửi thư') },
      'fortune.tell': { bit: 1, purpose: 'fortune.tell', words: words('Xem bói') },
    },
    purposes: smallPurposes(),
    recipients: {
      carrier: {
        words: words('Bên giao'),
        kind: 'processor',
        fields: ['address'],
        payload: ['address'],
        receives: words('Địa chỉ'),
        contract: 'hop-dong',
        country: 'VN',
      },
    },
    departments: { desk: words('Bàn giấy') },
    retention: { account: { words: words('Khi còn dùng'), law: 'L91.14', keep: 'life' } },
    tables: smallTables(),
    keyTables: { 'keys.keys': { about: 'member', subject: 'subject_id', retention: 'account', columns: { subject_id: { kind: 'subject' } } } },
    roles: { storefront: { about: 'Reads the shelf.', access: { 'shop.shelf': { select: ['id'] } }, calls: [], tasks: [], connections: 1 } },
    tasks: { 'send-letter': { payload: { member_id: 'uuid' }, attempts: 1 } },
    sentences: {
      '1.1': { vi: 'Gửi hàng.', en: 'Sends parcels.', outcome: 'kept', why: words('Đúng'), purposes: ['post.parcel'], test },
      '1.2': { vi: 'Gửi thư.', en: 'Sends letters.', outcome: 'narrowed', why: words('Có công tắc'), purposes: ['letter.send'], test },
      '1.3': { vi: 'Xem bói.', en: 'Tells fortunes.', outcome: 'not used', why: words('Chưa mở'), purposes: ['fortune.tell'], test },
    },
    collectionPoints: smallPoints(),
    points: {
      a: { title: words('a'), paragraphs: texts.map(words) },
      b: { title: words('b'), paragraphs: [words('Hỏi {officer}.')] },
      c: { title: words('c'), paragraphs: [words('Của {controller}.')] },
      d: { title: words('d'), paragraphs: [words('d')] },
      đ: { title: words('đ'), paragraphs: [words('đ')] },
      e: { title: words('e'), paragraphs: [words('e')] },
      g: { title: words('g'), paragraphs: [words('g')] },
      h: { title: words('h'), paragraphs: [words('h')] },
    },
    controllers: {
      demonstration: { ...company, kind: 'invented', notice: words('Không có thật'), officer: { name: 'Ai', email: 'a@b.example', phone: '0' } },
      production: { ...company, kind: 'published', isConfirmed: false, toConfirm: [] },
    },
  };
}

function smallFields(): Draft<Policy>['fields'] {
  const collected = { kind: 'collected' as const, clauses: ['1.1'], law: 'D356.3(4)', isSensitive: false };
  return {
    address: { ...collected, words: words('Địa chỉ') },
    email: { ...collected, words: words('Email'), clauses: ['1.2'] },
    order: { ...collected, words: words('Đơn'), law: 'D356.4(1)l', isSensitive: true, clearBecause: words('Để cộng') },
    palm: { ...collected, words: words('Chỉ tay'), clauses: [], addedBecause: words('Bói cần') },
    zone: { kind: 'derived', words: words('Vùng'), clauses: [], law: 'D356.3(4)', from: 'address', note: words('Tính ra') },
    fax: { kind: 'denied', words: words('Fax'), clauses: ['1.1'], law: 'D356.3(7)', because: words('Không cần') },
  };
}

function smallPurposes(): Draft<Policy>['purposes'] {
  const shared = { departments: ['desk'], retention: ['account'], calls: [], tasks: [], recipients: [], test };
  return {
    'post.parcel': {
      ...shared,
      clauses: ['1.1'],
      basis: { kind: 'agreement', law: 'L91.19(1)d' },
      words: { name: words('Gửi hàng'), effect: words('Hàng đến') },
      state: 'open',
      fields: ['address', 'order'],
      recipients: ['carrier'],
      access: {
        'vault.addresses': { select: 'declared', insert: 'declared', rows: { kind: 'own', column: 'member_id' } },
        'shop.orders': { select: 'declared', insert: 'declared', rows: { kind: 'own', column: 'member_id' } },
        'shop.shelf': { select: ['id'], rows: { kind: 'everyone' } },
      },
      calls: ['consent.hold'],
      tasks: ['send-letter'],
    },
    'letter.send': {
      ...shared,
      clauses: ['1.2'],
      basis: { kind: 'consent', law: 'L91.28', switches: ['letter.send'] },
      words: { name: words('Gửi thư'), effect: words('Thư đến') },
      state: 'open',
      fields: ['email'],
      access: { 'vault.emails': { select: ['member_id', 'sealed'], rows: { kind: 'everyone' } } },
      calls: ['consent.hold'],
    },
    'rights.serve': {
      ...shared,
      clauses: [],
      addedBecause: words('Luật buộc'),
      basis: { kind: 'law', law: 'L91.4' },
      words: { name: words('Quyền'), effect: words('Xem') },
      state: 'open',
      fields: ['address', 'email', 'order', 'palm'],
      access: {
        'vault.addresses': { select: 'declared', rows: { kind: 'own', column: 'member_id' } },
        'vault.emails': { select: 'declared', rows: { kind: 'own', column: 'member_id' } },
        'shop.orders': { select: 'declared', rows: { kind: 'own', column: 'member_id' } },
      },
    },
    'fortune.tell': {
      ...shared,
      clauses: ['1.3'],
      basis: { kind: 'consent', law: 'L91.9', switches: ['fortune.tell'] },
      words: { name: words('Xem bói'), effect: words('Biết trước') },
      state: { closed: words('Chưa mở') },
      fields: ['palm'],
      access: {},
    },
  };
}

function smallTables(): Draft<Policy>['tables'] {
  const ofMember = { about: 'member' as const, subject: 'member_id', retention: 'account' };
  return {
    'vault.addresses': {
      ...ofMember,
      columns: {
        member_id: { kind: 'subject' },
        sealed: { kind: 'sealed', group: 'address', keyRetention: 'account' },
        receipt_id: { kind: 'receipt' },
      },
    },
    'vault.emails': {
      ...ofMember,
      columns: {
        member_id: { kind: 'subject' },
        sealed: { kind: 'sealed', group: 'email', keyRetention: 'account' },
        receipt_id: { kind: 'receipt' },
      },
    },
    'shop.orders': { ...ofMember, columns: { member_id: { kind: 'subject' }, total_vnd: { kind: 'field', field: 'order' } } },
    'shop.shelf': { about: 'nobody', columns: { id: { kind: 'plain' } } },
  };
}

function smallPoints(): Draft<Policy>['collectionPoints'] {
  return {
    checkout: {
      words: { title: words('Đặt'), notice: { vi: 'Đơn hàng là dữ liệu nhạy cảm.', en: 'An order is sensitive.' } },
      fields: [
        { field: 'address', isRequired: true },
        { field: 'order', isRequired: true },
      ],
      purposes: ['post.parcel'],
      switches: [],
    },
    newsletter: {
      words: { title: words('Thư'), notice: words('Chúng tôi gửi thư.') },
      fields: [{ field: 'email', isRequired: true }],
      purposes: ['letter.send'],
      switches: ['letter.send'],
    },
  };
}

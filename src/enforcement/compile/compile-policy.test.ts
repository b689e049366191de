import { describe, expect, test } from 'vitest';

import { policy } from '#policy/policy.ts';

import { type Draft, smallPolicy } from '../../../tests/small-policy.ts';
import { type Policy } from '../vocabulary.ts';
import { compilePolicy, PolicyFaults } from './compile-policy.ts';
import { faultsOf } from './faults.ts';

test('1.1, 1.2, 1.3 the small policy from which the tests below start compiles', () => {
  const plan = compilePolicy(smallPolicy());

  expect(plan.purposes.map(({ id, isOpen }) => (isOpen ? id : `${id} (closed)`))).toEqual([
    'fortune.tell (closed)',
    'letter.send',
    'post.parcel',
    'rights.serve',
  ]);
});

test('the policy of the market compiles', () => {
  expect(faultsOf(policy)).toEqual([]);
});

test('two tables of one name become two views of their own', () => {
  const draft = smallPolicy();
  draft.tables['shop.emails'] = { about: 'member', subject: 'member_id', retention: 'account', columns: { member_id: { kind: 'subject' } } };
  accessOf(draft, 'rights.serve')['shop.emails'] = { select: 'declared', rows: { kind: 'everyone' } };

  const views = compilePolicy(draft)
    .purposes.find(({ id }) => id === 'rights.serve')
    ?.views.map(({ name }) => name);
  expect(views).toEqual(['addresses', 'vault_emails', 'orders', 'shop_emails']);
});

test('every fault is told at once', () => {
  const draft = smallPolicy();
  draft.version = 'broken';
  delete draft.points.a;
  purposeOf(draft, 'post.parcel').retention = ['for ever'];

  expect(() => compilePolicy(draft)).toThrow(PolicyFaults);
  expect(faultsOf(draft).length).toBeGreaterThan(1);
});

type Broken = { when: string; change: (draft: Draft<Policy>) => void; says: string };

const brokenFields: Broken[] = [
  {
    when: 'a collected field has no purpose but the one that shows people everything',
    change: (draft) => {
      draft.fields['shoe_size'] = { kind: 'collected', words: both('Cỡ giày'), clauses: ['1.1'], law: 'D356.3(11)', isSensitive: false };
      purposeOf(draft, 'rights.serve').fields.push('shoe_size');
    },
    says: 'Field shoe_size is collected for no purpose.',
  },
  {
    when: 'a field names a law that nobody knows',
    change: (draft) => Object.assign(draft.fields['address'] ?? {}, { law: 'GDPR.6' }),
    says: 'Field address names the law "GDPR.6", which policy/laws.ts does not know.',
  },
  {
    when: 'a field names a law by a word that every object has',
    change: (draft) => Object.assign(draft.fields['address'] ?? {}, { law: 'constructor.3' }),
    says: 'Field address names the law "constructor.3"',
  },
  {
    when: 'a field names a sentence that was never published',
    change: (draft) => Object.assign(draft.fields['address'] ?? {}, { clauses: ['9.9'] }),
    says: 'Field address names clause 9.9, which is not a sentence of the published text.',
  },
  {
    when: 'an added field does not say why it is there',
    change: (draft) => Object.assign(draft.fields['palm'] ?? {}, { addedBecause: undefined }),
    says: 'Field palm is not in the published text: say in addedBecause why it is there.',
  },
  {
    when: 'a field of the list of sensitive data is not called sensitive',
    change: (draft) => Object.assign(draft.fields['order'] ?? {}, { isSensitive: false }),
    says: 'Field order stands in the list of sensitive data (D356.4(1)l) and is not marked as sensitive.',
  },
  {
    when: 'a derived field is derived from what is not collected',
    change: (draft) => Object.assign(draft.fields['zone'] ?? {}, { from: 'fax' }),
    says: 'Field zone is derived from "fax", which is not collected.',
  },
  {
    when: 'a denied field does not say why',
    change: (draft) => Object.assign(draft.fields['fax'] ?? {}, { because: both('') }),
    says: 'Field fax is denied and does not say why, in both languages.',
  },
  {
    when: 'fields of one seal serve different purposes',
    change: (draft) => {
      Object.assign(draft.fields['email'] ?? {}, { group: 'contact' });
      Object.assign(draft.fields['address'] ?? {}, { group: 'contact' });
    },
    says: 'Group contact would let a purpose open what it may not: email serves letter.send, rights.serve; address serves post.parcel, rights.serve.',
  },
];

const brokenPurposes: Broken[] = [
  {
    when: 'a purpose has no clause and does not say why it exists',
    change: (draft) => Object.assign(purposeOf(draft, 'rights.serve'), { addedBecause: undefined }),
    says: 'Purpose rights.serve has no clause.',
  },
  {
    when: 'a purpose names a clause that does not name it back',
    change: (draft) => purposeOf(draft, 'post.parcel').clauses.push('1.3'),
    says: 'Purpose post.parcel names clause 1.3, which does not name it back.',
  },
  {
    when: 'a purpose rests on a law that nobody knows',
    change: (draft) => Object.assign(purposeOf(draft, 'post.parcel'), { basis: { kind: 'law', law: 'legitimate interest' } }),
    says: 'Purpose post.parcel rests on "legitimate interest", which policy/laws.ts does not know.',
  },
  {
    when: 'an agreement rests on an article that knows no agreement',
    change: (draft) => Object.assign(purposeOf(draft, 'post.parcel'), { basis: { kind: 'agreement', law: 'L91.9' } }),
    says: 'Only L91.19(1)d lets an agreement stand in for consent.',
  },
  {
    when: 'a purpose has no test',
    change: (draft) => Object.assign(purposeOf(draft, 'post.parcel'), { test: '' }),
    says: 'Purpose post.parcel names the test "", which does not exist or does not speak of it.',
  },
  {
    when: 'a purpose names a test that speaks of something else',
    change: (draft) => Object.assign(purposeOf(draft, 'post.parcel'), { test: 'src/platform/money.test.ts' }),
    says: 'Purpose post.parcel names the test "src/platform/money.test.ts", which does not exist or does not speak of it.',
  },
  {
    when: 'a purpose uses a field that is denied',
    change: (draft) => purposeOf(draft, 'post.parcel').fields.push('fax'),
    says: 'Purpose post.parcel uses "fax", which is no collected field.',
  },
  {
    when: 'a purpose does not say how long its data stay',
    change: (draft) => Object.assign(purposeOf(draft, 'post.parcel'), { retention: [] }),
    says: 'Purpose post.parcel does not say how long its data stay.',
  },
  {
    when: 'a purpose names a department that does not exist',
    change: (draft) => purposeOf(draft, 'post.parcel').departments.push('cellar'),
    says: 'Purpose post.parcel names the department "cellar", which does not exist.',
  },
  {
    when: 'a department serves no purpose',
    change: (draft) => Object.assign(draft.departments, { cellar: both('Hầm') }),
    says: 'Department cellar serves no purpose and may open nothing.',
  },
  {
    when: 'a closed purpose keeps a way to the data',
    change: (draft) => Object.assign(purposeOf(draft, 'fortune.tell'), { calls: ['consent.hold'] }),
    says: 'Purpose fortune.tell is closed and must have no access, no calls and no tasks.',
  },
  {
    when: 'a purpose asks for a job that nobody knows',
    change: (draft) => purposeOf(draft, 'post.parcel').tasks.push('sell-data'),
    says: 'Purpose post.parcel enqueues "sell-data", which policy/tasks.ts does not know.',
  },
  {
    when: 'two purposes would have the same login',
    change: (draft) => {
      draft.purposes['post_parcel'] = purposeOf(draft, 'post.parcel');
    },
    says: 'post.parcel and post_parcel would have the same login, post_parcel.',
  },
  {
    when: 'a purpose would be the owner of another’s views',
    change: (draft) => {
      draft.purposes['letter.send-view'] = purposeOf(draft, 'letter.send');
    },
    says: '"letter.send-view" cannot be the name of a login.',
  },
];

const brokenSwitches: Broken[] = [
  {
    when: 'a purpose rests on consent and has no switch',
    change: (draft) => Object.assign(purposeOf(draft, 'letter.send'), { basis: { kind: 'consent', law: 'L91.28', switches: [] } }),
    says: 'Purpose letter.send rests on consent and has no switch by which anyone could give or withdraw it.',
  },
  {
    when: 'a switch changes nothing',
    change: (draft) => Object.assign(draft.switches, { 'post.parcel': { bit: 2, purpose: 'post.parcel', words: both('Gửi') } }),
    says: 'The switch "post.parcel" changes nothing: post.parcel does not rest on it.',
  },
  {
    when: 'two switches share a bit',
    change: (draft) => Object.assign(draft.switches['fortune.tell'] ?? {}, { bit: 0 }),
    says: 'The switches "letter.send" and "fortune.tell" share bit 0: turning one would turn both.',
  },
  {
    when: 'a switch has a bit that JavaScript cannot count to',
    change: (draft) => Object.assign(draft.switches['fortune.tell'] ?? {}, { bit: 60 }),
    says: 'The switch "fortune.tell" has no bit from 0 to 52.',
  },
  {
    when: 'a switch allows what its purpose does not use',
    change: (draft) => Object.assign(draft.switches['letter.send'] ?? {}, { fields: ['address'] }),
    says: 'The switch "letter.send" allows address, which letter.send does not use.',
  },
  {
    when: 'one switch is to allow two purposes',
    change: (draft) => Object.assign(purposeOf(draft, 'fortune.tell'), { basis: { kind: 'consent', law: 'L91.9', switches: ['letter.send'] } }),
    says: 'The switch "letter.send" belongs to letter.send, not to fortune.tell: one switch, one purpose.',
  },
];

const brokenAccess: Broken[] = [
  {
    when: 'a purpose reads a column whose field it does not have',
    change: (draft) => (accessOf(draft, 'letter.send')['vault.addresses'] = { select: ['sealed'], rows: { kind: 'everyone' } }),
    says: 'Purpose letter.send reaches vault.addresses.sealed, which holds address: not among its fields.',
  },
  {
    when: 'a purpose writes a column whose field it does not have',
    change: (draft) => (accessOf(draft, 'letter.send')['shop.orders'] = { insert: ['total_vnd'], rows: { kind: 'everyone' } }),
    says: 'Purpose letter.send reaches shop.orders.total_vnd, which holds order: not among its fields.',
  },
  {
    when: 'a purpose reaches a column that is not declared',
    change: (draft) => (accessOf(draft, 'letter.send')['vault.emails'] = { select: ['shadow'], rows: { kind: 'everyone' } }),
    says: 'Purpose letter.send reaches vault.emails.shadow, which policy/data does not declare.',
  },
  {
    when: 'a purpose reaches a table that is not declared',
    change: (draft) => (accessOf(draft, 'letter.send')['vault.shadows'] = { select: 'declared', rows: { kind: 'everyone' } }),
    says: 'Purpose letter.send reaches vault.shadows, which policy/data does not declare.',
  },
  {
    when: 'rows are narrowed by a column that is not there',
    change: (draft) =>
      (accessOf(draft, 'post.parcel')['shop.orders'] = { select: 'declared', insert: 'declared', rows: { kind: 'own', column: 'owner' } }),
    says: 'Purpose post.parcel narrows shop.orders by owner, which policy/data does not declare.',
  },
  {
    when: 'a service role reaches a table about persons',
    change: (draft) => Object.assign(draft.roles['storefront']?.access ?? {}, { 'shop.orders': { select: ['member_id'] } }),
    says: 'Role storefront reaches shop.orders, which is about persons. Only a purpose may.',
  },
  {
    when: 'a purpose claims a field that it never touches',
    change: (draft) => purposeOf(draft, 'letter.send').fields.push('address'),
    says: 'Purpose letter.send names address and reaches no column that holds it.',
  },
  {
    when: 'data leave without passing the fence',
    change: (draft) => Object.assign(purposeOf(draft, 'post.parcel'), { calls: [] }),
    says: 'Purpose post.parcel lets personal data leave and does not pass the fence: name consent.hold in its calls.',
  },
  {
    when: 'a purpose of consent does not pass the fence',
    change: (draft) => Object.assign(purposeOf(draft, 'letter.send'), { calls: [] }),
    says: 'Purpose letter.send lets personal data leave and does not pass the fence: name consent.hold in its calls.',
  },
];

const brokenTables: Broken[] = [
  {
    when: 'a table about persons does not say whose its rows are',
    change: (draft) => Object.assign(draft.tables['shop.orders'] ?? {}, { subject: 'total_vnd' }),
    says: "Table shop.orders is about a member and must say in which column that person's id stands.",
  },
  {
    when: 'a table about persons has no end',
    change: (draft) => Object.assign(draft.tables['shop.orders'] ?? {}, { retention: undefined }),
    says: 'Table shop.orders is about a member and must name a retention rule.',
  },
  {
    when: 'a table about nobody has a column about somebody',
    change: (draft) => Object.assign(draft.tables['shop.shelf']?.columns ?? {}, { buyer_id: { kind: 'subject' } }),
    says: 'Column shop.shelf.buyer_id is personal, but its table is about nobody.',
  },
  {
    when: 'a name would lie in the clear',
    change: (draft) => Object.assign(draft.tables['vault.addresses']?.columns ?? {}, { street: { kind: 'field', field: 'address' } }),
    says: 'Column vault.addresses.street would keep address in the clear.',
  },
  {
    when: 'a column keeps what is denied',
    change: (draft) => Object.assign(draft.tables['vault.addresses']?.columns ?? {}, { fax: { kind: 'field', field: 'fax' } }),
    says: 'Column vault.addresses.fax holds "fax", which is no collected field.',
  },
  {
    when: 'a key would never be destroyed',
    change: (draft) =>
      Object.assign(draft.tables['vault.emails']?.columns ?? {}, { sealed: { kind: 'sealed', group: 'email', keyRetention: 'for ever' } }),
    says: 'Column vault.emails.sealed names the retention rule "for ever", which does not exist.',
  },
  {
    when: 'a column is sealed for nobody',
    change: (draft) =>
      Object.assign(draft.tables['vault.emails']?.columns ?? {}, { sealed: { kind: 'sealed', group: 'secrets', keyRetention: 'account' } }),
    says: 'Column vault.emails.sealed is sealed for the group "secrets", to which no collected field belongs.',
  },
  {
    when: 'something is kept that its owner cannot see',
    change: (draft) => delete accessOf(draft, 'rights.serve')['shop.orders'],
    says: 'Table shop.orders is about a member, and no purpose shows it to that person.',
  },
  {
    when: 'a row of the vault needs no receipt',
    change: (draft) => delete draft.tables['vault.emails']?.columns['receipt_id'],
    says: 'Table vault.emails lies in the vault and has no column for the receipt of its collection (clause 0.2).',
  },
  {
    when: 'a retention rule keeps nothing',
    change: (draft) => Object.assign(draft.retention, { century: { words: both('100 năm'), law: 'L91.14', keep: '100 years' } }),
    says: 'The retention rule century keeps nothing.',
  },
];

const brokenForms: Broken[] = [
  {
    when: 'a form asks for what its purposes do not use',
    change: (draft) => draft.collectionPoints['checkout']?.fields.push({ field: 'email', isRequired: false }),
    says: 'Collection point checkout asks for email, which none of its purposes uses.',
  },
  {
    when: 'a form collects for a purpose that is closed',
    change: (draft) => draft.collectionPoints['checkout']?.purposes.push('fortune.tell'),
    says: 'Collection point checkout collects for fortune.tell, which is not open.',
  },
  {
    when: 'a form collects under a choice and does not offer it',
    change: (draft) => Object.assign(draft.collectionPoints['newsletter'] ?? {}, { switches: [] }),
    says: 'Collection point newsletter collects for letter.send and does not offer its switch "letter.send".',
  },
  {
    when: 'a form offers a switch that does not exist',
    change: (draft) => draft.collectionPoints['newsletter']?.switches.push('all'),
    says: 'Collection point newsletter offers the switch "all", which does not exist.',
  },
  {
    when: 'a form asks for sensitive data and does not say so',
    change: (draft) => Object.assign(draft.collectionPoints['checkout']?.words ?? {}, { notice: both('Điền đi.') }),
    says: 'Collection point checkout asks for order and does not say that the law counts it as sensitive.',
  },
  {
    when: 'a form shows no notice in English',
    change: (draft) => Object.assign(draft.collectionPoints['newsletter']?.words ?? {}, { notice: { vi: 'Thư', en: ' ' } }),
    says: 'Collection point newsletter shows no notice in one of the languages.',
  },
  {
    when: 'something is kept that nobody was asked for',
    change: (draft) => delete draft.collectionPoints['newsletter'],
    says: 'Column vault.emails.sealed keeps email, which no collection point asks for: nobody is told.',
  },
];

const brokenRecipients: Broken[] = [
  {
    when: 'somebody outside receives data for no purpose',
    change: (draft) => Object.assign(purposeOf(draft, 'post.parcel'), { recipients: [] }),
    says: 'Recipient carrier serves no purpose. A recipient without one is not allowed.',
  },
  {
    when: 'a recipient is given more than its purpose has',
    change: (draft) => draft.recipients['carrier']?.fields.push('email'),
    says: 'Recipient carrier is given email, which none of its purposes may use.',
  },
  {
    when: 'a recipient signed nothing',
    change: (draft) => Object.assign(draft.recipients['carrier'] ?? {}, { contract: ' ' }),
    says: 'Recipient carrier has no written agreement (L91 Art. 17) and receives nothing.',
  },
  {
    when: 'it is not said what a recipient is handed',
    change: (draft) => Object.assign(draft.recipients['carrier'] ?? {}, { payload: [] }),
    says: 'Recipient carrier does not say which keys its payload has.',
  },
  {
    when: 'a purpose hands data to somebody unknown',
    change: (draft) => purposeOf(draft, 'letter.send').recipients.push('a friend'),
    says: 'Purpose letter.send names the recipient "a friend", which does not exist.',
  },
];

const brokenPages: Broken[] = [
  ...(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'] as const).map((point) => ({
    when: `the published page lacks point ${point}`,
    change: (draft: Draft<Policy>) => delete draft.points[point],
    says: `The published page lacks point ${point} of D248 Art. 5(1).`,
  })),
  {
    when: 'a point is there in one language only',
    change: (draft) => draft.points.d?.paragraphs.push({ vi: 'Chỉ tiếng Việt', en: '' }),
    says: 'Point d has a paragraph in one language only: "Chỉ tiếng Việt".',
  },
  {
    when: 'a hole is filled by nothing',
    change: (draft) => draft.points.d?.paragraphs.push(both('{weather}')),
    says: 'Point d has a hole {weather} that nothing fills.',
  },
  {
    when: 'a hole is forgotten in the other language',
    change: (draft) => draft.points.d?.paragraphs.push({ vi: 'Hỏi {officer}.', en: 'Ask someone.' }),
    says: 'Point d has a paragraph whose holes differ between the languages',
  },
  {
    when: 'the page forgets to say who receives data',
    change: (draft) => draft.points.a?.paragraphs.splice(-1),
    says: 'No point of the published page shows {recipients}.',
  },
  {
    when: 'nobody answers for the promise',
    change: (draft) => Object.assign(draft.controllers.production, { taxCode: '' }),
    says: 'The controller of the production lacks a name, tax code, representative, address or contact (clause 6.2).',
  },
  {
    when: 'a sentence is said not to be used, and is used',
    change: (draft) => Object.assign(draft.sentences['1.2'] ?? {}, { outcome: 'not used' }),
    says: 'Clause 1.2 is said not to be used, and letter.send uses it.',
  },
  {
    when: 'a sentence is said to be kept, and nothing runs for it',
    change: (draft) => Object.assign(draft.sentences['1.3'] ?? {}, { outcome: 'kept' }),
    says: 'Clause 1.3 is said to be kept, and none of its purposes is open: fortune.tell.',
  },
  {
    when: 'a sentence names a test that does not speak of it',
    change: (draft) => Object.assign(draft.sentences['1.3'] ?? {}, { test: 'src/platform/money.test.ts' }),
    says: 'Clause 1.3 names the test "src/platform/money.test.ts", which does not exist or does not speak of it.',
  },
  {
    when: 'a sentence names a purpose that does not exist',
    change: (draft) => draft.sentences['1.1']?.purposes.push('post.letter'),
    says: 'Clause 1.1 names the purpose "post.letter", which does not exist.',
  },
  {
    when: 'a sentence does not say what became of it',
    change: (draft) => Object.assign(draft.sentences['1.1'] ?? {}, { why: { vi: 'Đúng', en: '' } }),
    says: 'Clause 1.1 does not say in both languages what became of it.',
  },
];

const broken = { brokenFields, brokenPurposes, brokenSwitches, brokenAccess, brokenTables, brokenForms, brokenRecipients, brokenPages };

describe.each(Object.entries(broken))('%s: the policy does not compile when', (_, cases) => {
  test.each(cases)('$when', ({ change, says }) => {
    const draft = smallPolicy();
    change(draft);

    expect(faultsOf(draft).filter((fault) => fault.includes(says))).not.toEqual([]);
  });
});

function both(text: string): { vi: string; en: string } {
  return { vi: text, en: text };
}

function purposeOf(draft: Draft<Policy>, id: string): Draft<Policy>['purposes'][string] {
  const purpose = draft.purposes[id];
  if (!purpose) throw new Error(`The small policy has no purpose ${id}.`);
  return purpose;
}

function accessOf(draft: Draft<Policy>, id: string): Draft<Policy>['purposes'][string]['access'] {
  return purposeOf(draft, id).access;
}

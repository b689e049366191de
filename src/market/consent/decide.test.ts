import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';

import { forms } from '#enforcement/generated/forms.ts';
import { switches } from '#enforcement/generated/purposes.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { type MemberId, randomId, timeId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { addMember, testNow, turn } from '../../../tests/member.ts';
import { choicesOfMember, switchNames } from './choices-of-member.ts';
import { decide, type SwitchName } from './decide.ts';
import { decisionsOfMember } from './decisions-of-member.ts';
import { receiptOfMember } from './receipt-of-member.ts';
import { receiptsOfMember } from './receipts-of-member.ts';
import { recordReceipt } from './record-receipt.ts';
import { turnSwitches } from './turn-switches.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

const choices = (memberId: MemberId) => withPurpose('rights.serve', memberId, (tx) => choicesOfMember(tx, memberId));
const ledger = (memberId: MemberId) => withPurpose('rights.serve', memberId, (tx) => decisionsOfMember(tx, memberId));
const receipts = (memberId: MemberId) => withPurpose('rights.serve', memberId, (tx) => receiptsOfMember(tx, memberId));
const onOf = async (memberId: MemberId) => (await choices(memberId)).filter(({ isOn }) => isOn).map(({ name }) => name);

function turnAll(memberId: MemberId, isOn: boolean): Promise<SwitchName[]> {
  return withPurpose('account.manage', memberId, async (tx) => {
    const receiptId = await recordReceipt(tx, { memberId, point: 'privacy', locale: 'vi', method: 'web' }, testNow);
    return turnSwitches(tx, { memberId, names: switchNames, isOn, receiptId }, testNow);
  });
}

test('a switch is off until it is turned on, and each turn is a line of the ledger', async () => {
  const an = await addMember();
  expect(await onOf(an)).toEqual([]);

  await turn(an, ['ads.email'], true);
  await turn(an, ['survey.invite'], true);
  await turn(an, ['ads.email'], false);

  expect(await onOf(an)).toEqual(['survey.invite']);
  expect((await ledger(an)).map(({ ordinal, name, isOn }) => ({ ordinal, name, isOn }))).toEqual([
    { ordinal: 3, name: 'ads.email', isOn: false },
    { ordinal: 2, name: 'survey.invite', isOn: true },
    { ordinal: 1, name: 'ads.email', isOn: true },
  ]);
});

test('all on and all off turn what differs, and nothing twice', async () => {
  const an = await addMember({ switches: ['community.publish'] });

  expect((await turnAll(an, true)).length).toBe(switchNames.length - 1);
  expect(await onOf(an)).toEqual([...switchNames]);
  expect(await turnAll(an, true)).toEqual([]);
  expect((await turnAll(an, false)).length).toBe(switchNames.length);
  expect(await onOf(an)).toEqual([]);
});

test('whatever is turned in whatever order, the switches are what the ledger adds up to', async () => {
  const step = fc.record({ name: fc.constantFrom(...switchNames), isOn: fc.boolean() });

  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const memberId = await addMember();
      for (const { name, isOn } of steps) await turn(memberId, [name], isOn);
      const lines = (await ledger(memberId)).toReversed();
      const folded = lines.reduce((mask, { name, isOn }) => (isOn ? mask | maskOf(name) : mask & ~maskOf(name)), 0);

      const { rows } = await market.main.query('select switches::int, decision_count::int from consent.states where member_id = $1', [memberId]);
      expect(rows).toEqual([{ switches: folded, decision_count: steps.length }]);
      expect(lines.map(({ ordinal }) => ordinal)).toEqual(steps.map((_, index) => index + 1));
    }),
    { numRuns: 15 },
  );
});

function maskOf(name: string): number {
  return Object.entries(switches).find(([known]) => known === name)?.[1].mask ?? 0;
}

test('decisions that arrive together are numbered in the order of their effect', async () => {
  const an = await addMember();

  await Promise.all([true, false, true, false, true, false].map((isOn) => turn(an, ['ads.sms'], isOn)));

  const [last] = await ledger(an);
  expect((await ledger(an)).length).toBe(6);
  expect(await onOf(an)).toEqual(last?.isOn ? ['ads.sms'] : []);
});

test('nobody decides for somebody else', async () => {
  const [an, binh] = [await addMember(), await addMember()];

  const attempt = withPurpose('account.manage', an, async (tx) => {
    const receiptId = await recordReceipt(tx, { memberId: an, point: 'privacy', locale: 'vi', method: 'web' }, testNow);
    await decide(tx, { memberId: binh, name: 'ads.email', isOn: true, receiptId }, testNow);
  });

  await expect(attempt).rejects.toMatchObject({ code: 'consent/unknown-switch' });
  expect(await onOf(binh)).toEqual([]);
  expect(await ledger(binh)).toEqual([]);
});

test('a decision rests on a receipt of its own member', async () => {
  const [an, binh] = [await addMember(), await addMember()];
  const [ofBinh] = await receipts(binh);

  const attempt = withPurpose('account.manage', an, (tx) =>
    decide(tx, { memberId: an, name: 'ads.email', isOn: true, receiptId: ofBinh?.id ?? timeId() }, testNow),
  );

  await expect(attempt).rejects.toMatchObject({ constraint: 'decisions_own_receipt' });
});

test('a switch that the policy does not know is not turned, whatever asks for it', async () => {
  const an = await addMember();
  const [receipt] = await receipts(an);

  const { rows } = await withPurpose('account.manage', an, (tx) =>
    sql<{
      switches: number | null;
    }>`select consent.decide(${an}, ${timeId()}, 'everything', true, ${receipt?.id}, 'x', ${testNow}) as switches`.execute(tx),
  );

  expect(rows).toEqual([{ switches: null }]);
  expect(await ledger(an)).toEqual([]);
});

test('the ledger is not written past the one function, nor changed by anyone', async () => {
  const an = await addMember({ switches: ['ads.email'] });

  for (const login of ['account_manage', 'rights_serve', 'order_fulfil', 'community_publish']) {
    const client = await market.signInAs(login);
    await client.query(`set app.actor = '${an}'`);
    for (const statement of [
      'update decisions set is_on = false',
      'delete from decisions',
      'update states set switches = 4096',
      'update consent.states set switches = 4096',
      'insert into consent.decisions select * from consent.decisions',
    ]) {
      await expect(client.query(statement), `${login}: ${statement}`).rejects.toMatchObject({ code: expect.stringMatching(/42501|42P01/) });
    }
  }
});

test('a receipt shows the very words that were shown, and is nobody else’s to see', async () => {
  const [an, binh] = [await addMember({ switches: ['ads.email'] }), await addMember()];
  const [choice, registration] = await receipts(an);
  if (!choice || !registration) throw new Error('Two receipts were expected.');
  const read = (reader: MemberId, id: typeof choice.id) => withPurpose('rights.serve', reader, (tx) => receiptOfMember(tx, reader, id));

  expect(await read(an, registration.id)).toMatchObject({
    point: 'register',
    words: forms.register.notice.vi,
    wordsHash: forms.register.noticeHash.vi,
    decisions: [],
  });
  expect(await read(an, choice.id)).toMatchObject({ point: 'privacy', decisions: [{ name: 'ads.email', isOn: true }] });
  expect(await read(binh, choice.id)).toBeUndefined();
  expect(await read(an, randomId())).toBeUndefined();
});

test('words cannot be put under a hash that is not theirs, and kept words cannot be changed by any purpose', async () => {
  await expect(
    market.main.query(`insert into consent.notices (hash, point, locale, words) values ($1, 'register', 'vi', 'Đồng ý tất cả')`, [Buffer.alloc(32)]),
  ).rejects.toMatchObject({ constraint: 'notices_hash_is_of_the_words' });
  await expect(market.main.query(`update consent.notices set words = 'Đồng ý tất cả'`)).rejects.toMatchObject({
    constraint: 'notices_hash_is_of_the_words',
  });
  const client = await market.signInAs('rights_serve');
  for (const statement of ['delete from consent.notices', `update consent.notices set words = ''`]) {
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
  }
});

test('older words stay when a notice is written anew', async () => {
  const { rows: before } = await market.main.query<{ count: number }>('select count(*)::int from consent.notices');
  await market.main.query(
    `insert into consent.notices (hash, point, locale, words) select sha256(convert_to(words, 'UTF8')), 'register', 'vi', words from (values ('Lời cũ')) as old (words)`,
  );

  await market.main.query(readFileSync('database/generated/notices.sql', 'utf8'));

  const { rows: after } = await market.main.query<{ count: number }>('select count(*)::int from consent.notices');
  expect(after[0]?.count).toBe((before[0]?.count ?? 0) + 1);
});

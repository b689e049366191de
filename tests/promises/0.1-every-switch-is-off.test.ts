import { beforeAll, expect, test } from 'vitest';

import { switches } from '#enforcement/generated/purposes.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { choicesOfMember, switchNames } from '#market/consent/choices-of-member.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { turnSwitches } from '#market/consent/turn-switches.ts';
import { newMemberId, register } from '#market/members/register.ts';
import { type MemberId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { testNow } from '../member.ts';
import { addBuyer, addGoods, addSeller, placeFor, putInBasket } from '../orders/shop.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

async function registerRefusingAll(value: string): Promise<MemberId> {
  const memberId = newMemberId();
  await withPurpose('account.manage', memberId, (tx) =>
    register(
      tx,
      { memberId, identifier: { kind: 'email', value }, locale: 'vi', method: 'web', alias: 'mây trắng', name: undefined, publishes: false },
      testNow,
    ),
  );
  return memberId;
}

const choicesOf = (memberId: MemberId) => withPurpose('rights.serve', memberId, (tx) => choicesOfMember(tx, memberId));

test('0.1 Every switch is off when somebody registers, and registering with everything refused works', async () => {
  const an = await registerRefusingAll('an@thu.example');

  expect(await choicesOf(an)).toEqual(switchNames.map((name) => ({ name, isOn: false, last: undefined })));
});

test('0.1 No row of switches can be made with one of them on', async () => {
  const client = await market.signInAs('account_manage');

  await expect(
    client.query('insert into states (member_id, policy_version, switches) values (gen_random_uuid(), $1, 1)', ['x']),
  ).rejects.toMatchObject({
    code: '42501',
  });
});

test('0.1 With everything refused one can order', async () => {
  const seller = await addSeller(market);
  const buyer = await addBuyer();
  await putInBasket(buyer, await addGoods(market, { sellerId: seller }));

  const { groupId } = await placeFor(buyer);

  expect((await choicesOf(buyer.id)).filter(({ isOn }) => isOn)).toEqual([]);
  const { rows } = await market.main.query('select count(*)::int as orders from ordering.order_groups where id = $1', [groupId]);
  expect(rows).toEqual([{ orders: 1 }]);
});

test('0.1, 0.1b Each switch is a choice of its own: turning one turns no other', async () => {
  const an = await registerRefusingAll('binh@thu.example');

  for (const name of switchNames) {
    await withPurpose('account.manage', an, async (tx) => {
      const receiptId = await recordReceipt(tx, { memberId: an, point: 'privacy', locale: 'vi', method: 'web' }, testNow);
      await turnSwitches(tx, { memberId: an, names: [name], isOn: true, receiptId }, testNow);
    });
    expect((await choicesOf(an)).filter(({ isOn }) => isOn).map((choice) => choice.name)).toEqual([name]);
    await withPurpose('account.manage', an, async (tx) => {
      const receiptId = await recordReceipt(tx, { memberId: an, point: 'privacy', locale: 'vi', method: 'web' }, testNow);
      await turnSwitches(tx, { memberId: an, names: [name], isOn: false, receiptId }, testNow);
    });
  }
  expect(new Set(Object.values(switches).map(({ mask }) => mask)).size).toBe(switchNames.length);
});

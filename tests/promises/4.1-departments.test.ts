import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { assertTask, type Department, giveTask, isDepartment } from '#market/staff/tasks.ts';
import { type Id, randomId } from '#platform/ids.ts';
import { daysAfter } from '#platform/time.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { testNow } from '../member.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

/** Who may work on what, as it was decided: a change here is a change of the promise. */
const expected: Record<Department, readonly string[]> = {
  'order-operations': ['order.fulfil', 'notice.service', 'seller.share'],
  'listings-and-sellers': ['seller.operate'],
  care: ['aftersale.support', 'aftersale.warranty', 'request.reply', 'request.forward'],
  outreach: ['ads.email', 'ads.post', 'ads.phone', 'ads.sms', 'ads.affiliate', 'promo.invite', 'community.notify'],
  research: ['personalise.content', 'analytics.trend', 'survey.invite', 'rnd.platform'],
  moderation: ['community.moderate', 'community.publish'],
  money: ['order.pay', 'law.accounting'],
  'privacy-office': ['rights.serve', 'authority.disclose', 'vital.disclose'],
  security: ['account.authenticate', 'staff.operate', 'ops.store', 'law.security-log'],
  legal: ['authority.disclose', 'law.contract-record', 'vital.disclose'],
};

const departments = Object.keys(policy.departments).filter(isDepartment);

test('4.1 Ten departments, each for its own purposes', () => {
  const mapped = Object.fromEntries(
    departments.map((department) => [
      department,
      Object.entries(policy.purposes)
        .filter(([, purpose]) => purpose.departments.includes(department))
        .map(([id]) => id),
    ]),
  );

  expect(departments).toHaveLength(10);
  for (const department of departments) expect(mapped[department]?.toSorted(), department).toEqual([...expected[department]].toSorted());
});

/** Every cell of department x purpose x field: a department reaches a field through a purpose of its own or not at all. */
describe.each(departments)('4.1 %s', (department) => {
  test('reaches the fields of its purposes and no others', () => {
    const own = expected[department].flatMap((id) => (policy.purposes[id]?.state === 'open' ? (policy.purposes[id]?.fields ?? []) : []));
    for (const field of Object.keys(policy.fields)) {
      const through = Object.entries(policy.purposes).filter(
        ([, purpose]) => purpose.state === 'open' && purpose.departments.includes(department) && purpose.fields.includes(field),
      );
      expect(through.length > 0, `${department} and ${field}`).toBe(own.includes(field));
    }
  });

  test('opens to whoever holds a task of it, for as long as the task lasts, and to nobody else', async () => {
    const person = await addPerson();
    await withPurpose('staff.operate', 'nobody', (tx) =>
      giveTask(tx, { personId: person, department, givenBy: undefined, reason: 'Trực ca', endsAt: daysAfter(testNow, 7) }, testNow),
    );
    const enters = (into: Department, at: Date) =>
      withPurpose('staff.operate', 'nobody', (tx) => assertTask(tx, { personId: person, department: into }, at)).then(
        () => true,
        () => false,
      );

    for (const other of departments) expect(await enters(other, testNow), other).toBe(other === department);
    expect(await enters(department, daysAfter(testNow, 8))).toBe(false);
    expect(await enters(department, daysAfter(testNow, -1))).toBe(false);
  });
});

test('4.1b Storing gives nobody a right to read: the purpose has no login', () => {
  expect(policy.purposes['ops.store']).toMatchObject({ basis: { kind: 'auxiliary' }, access: {} });
  expect(policy.purposes['ops.store']?.state).not.toBe('open');
  expect(policy.purposes['law.security-log']?.departments).toEqual(['security']);
  expect(policy.purposes['law.contract-record']?.departments).toEqual(['legal']);
});

async function addPerson(): Promise<Id<'staff.people'>> {
  const id = randomId<'staff.people'>();
  await market.main.query(
    `insert into staff.people (id, blind_index, account_sealed, password_hash, second_factor_sealed, joined_at) values ($1, $2, $3, 'x', $3, $4)`,
    [id, Buffer.from(id), Buffer.alloc(40), testNow],
  );
  return id;
}

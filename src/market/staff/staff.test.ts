import { Secret, TOTP } from 'otpauth';
import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';
import { daysAfter, minutesAfter } from '#platform/time.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { testNow } from '../../../tests/member.ts';
import { enrolPerson, type PersonId } from './people.ts';
import { factorStepOf, factorUri, makeFactorSecret } from './second-factor.ts';
import { assertTask, endTask, giveTask, tasksOfPerson } from './tasks.ts';

let market: TestMarket;
let count = 0;

beforeAll(async () => {
  market = await openTestMarket();
});

async function enrol(): Promise<{ id: PersonId; email: string; secret: string }> {
  count += 1;
  const [email, secret] = [`nhan.vien.${count}@wecan.example`, makeFactorSecret()];
  const person = { name: 'Phạm Thu Trang', email, passwordHash: 'x', factorSecret: secret };
  const id = await withPurpose('staff.operate', 'nobody', (tx) => enrolPerson(tx, person, testNow));
  return { id, email, secret };
}

function codeAt(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}

test('neither name nor secret lies in the clear', async () => {
  const { id, email, secret } = await enrol();

  const { rows } = await market.main.query<{ text: string }>(`select p::text as text from staff.people p where id = $1`, [id]);
  for (const value of [email, secret, 'Phạm Thu Trang', Buffer.from(secret).toString('hex'), Buffer.from(email).toString('hex')]) {
    expect(rows[0]?.text).not.toContain(value);
  }
});

test('an authenticator app is told issuer and account, and its clock may be half a minute off', () => {
  const secret = makeFactorSecret();

  expect(factorUri(secret, 'trang@wecan.example')).toMatch(/^otpauth:\/\/totp\/Wecan:trang%40wecan\.example\?issuer=Wecan&secret=[A-Z2-7]{32}&/);
  const step = Math.floor(testNow.getTime() / 30_000);
  expect(factorStepOf(secret, codeAt(secret, new Date(testNow.getTime() - 30_000)), testNow)).toBe(step - 1);
  expect(factorStepOf(secret, codeAt(secret, new Date(testNow.getTime() + 30_000)), testNow)).toBe(step + 1);
  expect(factorStepOf(secret, codeAt(secret, new Date(testNow.getTime() - 90_000)), testNow)).toBeUndefined();
  expect(makeFactorSecret()).not.toBe(secret);
});

describe('4.1 tasks', () => {
  const operate = <Result>(work: Parameters<typeof withPurpose<'staff.operate', Result>>[2]) => withPurpose('staff.operate', 'nobody', work);

  test('a department is open to whoever was given a task of it, until the task ends', async () => {
    const [giver, trang] = [await enrol(), await enrol()];
    const endsAt = daysAfter(testNow, 30);
    const task = await operate((tx) =>
      giveTask(tx, { personId: trang.id, department: 'care', givenBy: giver.id, reason: 'Ca sáng tháng 12', endsAt }, testNow),
    );
    const check = (department: 'care' | 'money', at: Date) => operate((tx) => assertTask(tx, { personId: trang.id, department }, at));

    await expect(check('care', testNow)).resolves.toBeUndefined();
    await expect(check('money', testNow)).rejects.toMatchObject({ code: 'staff/no-task', details: { department: 'money' } });
    await expect(check('care', endsAt)).rejects.toMatchObject({ code: 'staff/no-task' });
    await expect(check('care', minutesAfter(testNow, -1))).rejects.toMatchObject({ code: 'staff/no-task' });
    await expect(operate((tx) => assertTask(tx, { personId: giver.id, department: 'care' }, testNow))).rejects.toMatchObject({
      code: 'staff/no-task',
    });
    await expect(operate((tx) => assertTask(tx, { personId: randomId<'staff.people'>(), department: 'care' }, testNow))).rejects.toMatchObject({
      code: 'staff/no-task',
    });
    await operate((tx) => endTask(tx, task, minutesAfter(testNow, 1)));
    await expect(check('care', minutesAfter(testNow, 1))).rejects.toMatchObject({ code: 'staff/no-task' });
  });

  test('the list names each department once, with the task that lasts longest', async () => {
    const { id } = await enrol();
    const give = (department: 'care' | 'legal', days: number) =>
      operate((tx) =>
        giveTask(tx, { personId: id, department, givenBy: undefined, reason: `trong ${days} ngày`, endsAt: daysAfter(testNow, days) }, testNow),
      );
    await give('legal', 3);
    await give('care', 1);
    await give('care', 9);

    expect(await operate((tx) => tasksOfPerson(tx, id, testNow))).toEqual([
      { department: 'care', reason: 'trong 9 ngày', givenAt: testNow, endsAt: daysAfter(testNow, 9) },
      { department: 'legal', reason: 'trong 3 ngày', givenAt: testNow, endsAt: daysAfter(testNow, 3) },
    ]);
    expect(await operate((tx) => tasksOfPerson(tx, id, daysAfter(testNow, 4)))).toHaveLength(1);
  });

  test.each([
    ['', 1],
    ['x'.repeat(301), 1],
    ['một việc', 0],
    ['một việc', -1],
  ])('a task with the reason "%.10s" that ends in %i days is none', async (reason, days) => {
    const { id } = await enrol();
    const task = { personId: id, department: 'care' as const, givenBy: undefined, reason, endsAt: daysAfter(testNow, days) };

    await expect(operate((tx) => giveTask(tx, task, testNow))).rejects.toMatchObject({ code: 'staff/task-wrong' });
  });

  test('a task is given for good: nobody rewrites its reason or deletes it', async () => {
    const client = await market.signInAs('staff_operate');

    await expect(client.query(`update tasks set reason = 'khác'`)).rejects.toMatchObject({ code: '42501' });
    await expect(client.query(`delete from tasks`)).rejects.toMatchObject({ code: '42501' });
  });
});

import { Secret, TOTP } from 'otpauth';
import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { hashPassword } from '#market/members/passwords.ts';
import { enrolPerson, letGo, nameOfPerson, type PersonId } from '#market/staff/people.ts';
import { makeFactorSecret } from '#market/staff/second-factor.ts';
import { endStaffSession, findStaffSession } from '#market/staff/sign-in.ts';
import { hoursAfter, minutesAfter } from '#platform/time.ts';

import { openTestMarket } from '../../../tests/database.ts';
import { testNow } from '../../../tests/member.ts';
import { enterStaff } from './enter-staff.ts';

const password = 'một mật khẩu rất dài';
let count = 0;

beforeAll(async () => {
  await openTestMarket();
});

async function enrol(): Promise<{ id: PersonId; email: string; secret: string; connection: { ip: string; userAgent: string } }> {
  count += 1;
  const [email, secret] = [`nhan.vien.${count}@wecan.example`, makeFactorSecret()];
  const passwordHash = await hashPassword(password);
  const id = await withPurpose('staff.operate', 'nobody', (tx) =>
    enrolPerson(tx, { name: 'Phạm Thu Trang', email, passwordHash, factorSecret: secret }, testNow),
  );
  return { id, email, secret, connection: { ip: `10.9.0.${count}`, userAgent: 'Chrome/150 Windows' } };
}

function codeAt(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}

test('takes e-mail, password and one-time password together', async () => {
  const { id, email, secret, connection } = await enrol();

  const token = await enterStaff({ email, password, code: codeAt(secret, testNow), connection }, testNow);

  const found = await withPurpose('staff.operate', 'nobody', (tx) => findStaffSession(tx, token, testNow));
  expect(found?.id).toBe(id);
  expect(await withPurpose('staff.operate', 'nobody', (tx) => nameOfPerson(tx, id))).toBe('Phạm Thu Trang');
});

test('each one-time password is good once, also when two come at the same moment', async () => {
  const { email, secret, connection } = await enrol();
  const enter = () => enterStaff({ email, password, code: codeAt(secret, testNow), connection }, testNow);

  const outcomes = await Promise.allSettled([enter(), enter(), enter()]);

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(enter()).rejects.toMatchObject({ code: 'staff/wrong-sign-in' });
  const next = minutesAfter(testNow, 1);
  expect(await enterStaff({ email, password, code: codeAt(secret, next), connection }, next)).toMatch(/^[\w-]{43}$/);
});

test('does not say which of the three was wrong, nor whether the e-mail is known', async () => {
  const { email, secret, connection } = await enrol();
  const right = { email, password, code: codeAt(secret, testNow), connection };
  const attempts = [
    { ...right, email: 'khong.co@wecan.example' },
    { ...right, password: 'sai' },
    { ...right, code: '000000' },
    { ...right, code: '' },
    { ...right, code: "1' or '1'='1" },
    { ...right, code: codeAt(secret, minutesAfter(testNow, -5)) },
  ];
  const times: number[] = [];
  for (const attempt of attempts) {
    const begun = performance.now();
    await expect(enterStaff(attempt, testNow)).rejects.toMatchObject({ code: 'staff/wrong-sign-in', details: {}, field: 'code' });
    times.push(performance.now() - begun);
  }
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(80);
});

test('a session ends after an hour without use, after ten hours anyway, and at once when it is ended', async () => {
  const { email, secret, connection } = await enrol();
  const token = await enterStaff({ email, password, code: codeAt(secret, testNow), connection }, testNow);
  const find = (at: Date) => withPurpose('staff.operate', 'nobody', (tx) => findStaffSession(tx, token, at));

  for (let minutes = 50; minutes < 600; minutes += 50) expect(await find(minutesAfter(testNow, minutes))).toBeDefined();
  expect(await find(hoursAfter(testNow, 10))).toBeUndefined();
  const late = minutesAfter(testNow, 1);
  const other = await enterStaff({ email, password, code: codeAt(secret, late), connection }, late);
  const session = await withPurpose('staff.operate', 'nobody', (tx) => findStaffSession(tx, other, late));
  if (!session) throw new Error('This session has just begun.');
  expect(await withPurpose('staff.operate', 'nobody', (tx) => findStaffSession(tx, other, minutesAfter(late, 61)))).toBeUndefined();
  await withPurpose('staff.operate', 'nobody', (tx) => endStaffSession(tx, session, late));
  expect(await withPurpose('staff.operate', 'nobody', (tx) => findStaffSession(tx, other, late))).toBeUndefined();
});

test('whoever left signs in no more, and their sessions end', async () => {
  const { id, email, secret, connection } = await enrol();
  const token = await enterStaff({ email, password, code: codeAt(secret, testNow), connection }, testNow);

  await withPurpose('staff.operate', 'nobody', (tx) => letGo(tx, id, testNow));

  expect(await withPurpose('staff.operate', 'nobody', (tx) => findStaffSession(tx, token, testNow))).toBeUndefined();
  const later = minutesAfter(testNow, 2);
  await expect(enterStaff({ email, password, code: codeAt(secret, later), connection }, later)).rejects.toMatchObject({
    code: 'staff/wrong-sign-in',
  });
  await expect(withPurpose('staff.operate', 'nobody', (tx) => letGo(tx, id, testNow))).rejects.toMatchObject({ code: 'staff/no-person' });
});

test('an e-mail has one account', async () => {
  const { email } = await enrol();
  const again = { name: 'Người Khác', email, passwordHash: 'x', factorSecret: makeFactorSecret() };

  await expect(withPurpose('staff.operate', 'nobody', (tx) => enrolPerson(tx, again, testNow))).rejects.toMatchObject({ code: 'staff/known' });
});

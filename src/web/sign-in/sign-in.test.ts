import { randomInt } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Identifier, parseIdentifier } from '#market/members/identifier.ts';
import { parseRegistration, type RegistrationForm } from '#market/members/register.ts';
import { findSession, sessionsOfMember } from '#market/members/sessions.ts';
import { signInsOfMember } from '#market/members/sign-in-log.ts';
import { openTicket } from '#market/members/tickets.ts';
import { choicesOfMember } from '#market/consent/choices-of-member.ts';
import { profileOfMember } from '#market/members/profile.ts';
import { type MemberId } from '#platform/ids.ts';
import { minutesAfter } from '#platform/time.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { openTestInbox } from '../../../tests/inbox.ts';
import { askForCode } from './ask-for-code.ts';
import { changeAddress } from './change-address.ts';
import { changePassword, dropPassword } from './change-password.ts';
import { enterCode } from './enter-code.ts';
import { enterPassword } from './enter-password.ts';
import { registerMember } from './register-member.ts';

let market: TestMarket;
let inbox: Awaited<ReturnType<typeof openTestInbox>>;
const now = new Date('2026-11-22T03:00:00Z');
const form: RegistrationForm = { alias: 'Bếp nhà An', name: '', isOldEnough: true, publishes: false };
const goodPassword = 'khúc gỗ tím bay qua cầu';

beforeAll(async () => {
  market = await openTestMarket();
  inbox = await openTestInbox();
});

/** A number and a connection that no other test has. */
function someone(kind: 'mobile' | 'email' = 'mobile'): { identifier: Identifier; connection: { ip: string; userAgent: string } } {
  const number = String(randomInt(10_000_000)).padStart(7, '0');
  const ip = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
  const userAgent = 'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36';
  return { identifier: parseIdentifier(kind === 'mobile' ? `091${number}` : `an.${number}@vidu.example`), connection: { ip, userAgent } };
}

type Person = ReturnType<typeof someone>;

async function ask({ identifier, connection }: Person, at = now): Promise<{ ticket: ReturnType<typeof openTicket>; code: string }> {
  const ticket = openTicket(await askForCode({ identifier, connection, locale: 'vi' }, at), at);
  return { ticket, code: await inbox.codeFor(identifier.value) };
}

async function prove(person: Person) {
  const entered = await enterCode({ ...(await ask(person)), connection: person.connection }, now);
  if (entered.outcome !== 'proved') throw new Error('This address has an account.');
  return openTicket(entered.ticket, now);
}

async function join(person: Person): Promise<{ memberId: MemberId; token: string }> {
  const ticket = await prove(person);
  return registerMember({ ticket, registration: parseRegistration(form), connection: person.connection, locale: 'vi', method: 'web' }, now);
}

/** A minute must pass before the next code; the clock of the limits is the database's. */
async function forgetLimits(): Promise<void> {
  await market.main.query('delete from members.limits');
}

describe('registration', () => {
  test('0.1 registering with everything refused works, and every switch is off', async () => {
    const { memberId, token } = await join(someone());

    const choices = await withPurpose('account.manage', memberId, (tx) => choicesOfMember(tx, memberId));
    expect(choices.filter(({ isOn }) => isOn)).toEqual([]);
    const session = await withPurpose('account.authenticate', 'nobody', (tx) => findSession(tx, token, now));
    expect(session?.id).toBe(memberId);
  });

  test('0.2 every sealed row points to the receipt of the collection', async () => {
    const { memberId } = await join(someone('email'));

    const { rows } = await market.main.query(
      `select receipt.point, receipt.locale from vault.emails e join consent.receipts receipt on receipt.id = e.receipt_id where e.member_id = $1
       union all select receipt.point, receipt.locale from vault.aliases a join consent.receipts receipt on receipt.id = a.receipt_id where a.member_id = $1`,
      [memberId],
    );
    expect(rows).toEqual([
      { point: 'register', locale: 'vi' },
      { point: 'register', locale: 'vi' },
    ]);
  });

  test('a name is optional, and the switch that was offered is one that can be turned on', async () => {
    const person = someone();
    const ticket = await prove(person);
    const registration = parseRegistration({ ...form, name: 'Nguyễn Thị Ánh Tuyết', publishes: true });
    const { memberId } = await registerMember({ ticket, registration, connection: person.connection, locale: 'en', method: 'web' }, now);

    const [profile, choices] = await withPurpose('account.manage', memberId, async (tx) => [
      await profileOfMember(tx, memberId),
      await choicesOfMember(tx, memberId),
    ]);
    expect(profile).toMatchObject({ alias: 'Bếp nhà An', name: 'Nguyễn Thị Ánh Tuyết' });
    expect(choices.filter(({ isOn }) => isOn)).toMatchObject([{ name: 'community.publish', isOn: true }]);
  });

  test('two registrations of one address make one account', async () => {
    const person = someone();
    const ticket = await prove(person);
    const input = { ticket, registration: parseRegistration(form), connection: person.connection, locale: 'vi' as const, method: 'web' as const };

    const outcomes = await Promise.allSettled([registerMember(input, now), registerMember(input, now)]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({ reason: { code: 'members/taken' } });
  });

  test('under 16 is refused kindly, and nothing is kept', () => {
    expect(() => parseRegistration({ ...form, isOldEnough: false })).toThrow(
      expect.objectContaining({ code: 'members/under-age', details: { years: 16 }, field: 'isOldEnough' }),
    );
  });

  test('a ticket of somebody who proved nothing registers nobody', async () => {
    const person = someone();
    const { ticket } = await ask(person);
    const registration = parseRegistration(form);

    const attempt = registerMember({ ticket, registration, connection: person.connection, locale: 'vi', method: 'web' }, now);
    await expect(attempt).rejects.toMatchObject({ code: 'members/ticket-gone' });
  });
});

describe('signing in with a code', () => {
  test('a member is signed in, and the law’s log says so, sealed', async () => {
    const person = someone('email');
    const { memberId } = await join(person);
    await forgetLimits();

    const entered = await enterCode({ ...(await ask(person)), connection: person.connection }, now);

    expect(entered).toMatchObject({ outcome: 'signed-in', memberId });
    const seen = await withPurpose('rights.serve', memberId, (tx) => signInsOfMember(tx, memberId));
    expect(seen).toHaveLength(2);
    expect(seen[0]).toMatchObject({ outcome: 'code', ip: person.connection.ip, device: 'Chrome · Android' });
    const { rows } = await market.main.query(`select device, encode(token_hash, 'hex') as hash from members.sessions where member_id = $1`, [
      memberId,
    ]);
    expect(JSON.stringify(rows)).not.toContain('Mozilla');
    const { rows: log } = await market.main.query<{ sealed: Buffer }>(
      `select connection_sealed as sealed from members.sign_ins where member_id = $1`,
      [memberId],
    );
    expect(log.some(({ sealed }) => sealed.includes(person.connection.ip))).toBe(false);
  });

  test('a code works once', async () => {
    const person = someone();
    const { ticket, code } = await ask(person);
    await enterCode({ ticket, code, connection: person.connection }, now);

    await expect(enterCode({ ticket, code, connection: person.connection }, now)).rejects.toMatchObject({ code: 'members/code-used', field: 'code' });
  });

  test('a code lives five minutes', async () => {
    const person = someone();
    const { ticket, code } = await ask(person);

    const late = enterCode({ ticket, code, connection: person.connection }, minutesAfter(now, 5));
    await expect(late).rejects.toMatchObject({ code: 'members/code-expired' });
  });

  test('five wrong tries use a code up; the right one does not work any more', async () => {
    const person = someone();
    const { ticket, code } = await ask(person);
    const wrong = code === '000000' ? '000001' : '000000';
    const tries = [];
    for (let count = 0; count < 5; count += 1) {
      tries.push(await enterCode({ ticket, code: wrong, connection: person.connection }, now).catch((error: unknown) => error));
    }

    expect(tries.map((error) => (error instanceof Error && 'details' in error ? error.details : undefined))).toEqual([
      { left: 4 },
      { left: 3 },
      { left: 2 },
      { left: 1 },
      {},
    ]);
    await expect(enterCode({ ticket, code, connection: person.connection }, now)).rejects.toMatchObject({ code: 'members/code-spent' });
  });

  test('a code is typed with spaces, or in the figures of another keyboard', async () => {
    const person = someone();
    const { ticket, code } = await ask(person);
    const typed = ` ${code.slice(0, 3)} ${code.slice(3).replaceAll(/\d/g, (figure) => String.fromCodePoint(0xff10 + Number(figure)))} `;

    expect(await enterCode({ ticket, code: typed, connection: person.connection }, now)).toMatchObject({ outcome: 'proved' });
  });

  test.each(['', '12345', '1234567', 'abcdef', '12 34 5x', `1' or 1=1 --`, '🎉🎉🎉🎉🎉🎉', '\u0000\u0000', '9'.repeat(1_000_000)])(
    '"%.12s" is no code, and costs no try',
    async (typed) => {
      const person = someone();
      const { ticket, code } = await ask(person);

      await expect(enterCode({ ticket, code: typed, connection: person.connection }, now)).rejects.toMatchObject({ code: 'members/code-form' });
      expect(await enterCode({ ticket, code, connection: person.connection }, now)).toMatchObject({ outcome: 'proved' });
    },
  );

  test('when two messages overtake one another, both codes are good in the browser that asked', async () => {
    const person = someone();
    const first = await ask(person);
    await forgetLimits();
    const sealed = await askForCode({ ...person, locale: 'vi', earlier: first.ticket }, now);

    const entered = await enterCode({ ticket: openTicket(sealed, now), code: first.code, connection: person.connection }, now);
    expect(entered.outcome).toBe('proved');
  });

  test('a code of one address opens no other', async () => {
    const [an, binh] = [someone(), someone()];
    const { ticket } = await ask(an);
    const { code } = await ask(binh);

    const attempt = enterCode({ ticket, code, connection: an.connection }, now);
    await expect(attempt).rejects.toMatchObject({ code: 'members/code-wrong', details: { left: 4 } });
  });

  test('neither code nor token nor address stands anywhere in the database', async () => {
    const person = someone('email');
    const { token } = await join(person);
    await forgetLimits();
    const { code } = await ask(person);

    const { rows: tables } = await market.main.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('members', 'vault', 'consent', 'staff', 'queue', 'graphile_worker')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      for (const secret of [token, person.identifier.value, person.connection.ip]) {
        const { rowCount } = await market.main.query(
          `select from ${name} as t where position($1 in t::text) > 0 or position(encode($1::bytea, 'hex') in t::text) > 0`,
          [secret],
        );
        if (rowCount) found.push(`${name}: ${secret}`);
      }
    }
    expect(found).toEqual([]);
    const { rows: codes } = await market.main.query(`select from members.codes where code_hash = sha256(convert_to($1, 'UTF8'))`, [code]);
    expect(codes).toEqual([]);
  });
});

describe('limits', () => {
  test('a second code within a minute is refused, with the time to wait', async () => {
    const person = someone();
    await ask(person);

    await expect(ask(person)).rejects.toMatchObject({ code: 'members/wait-seconds', details: { seconds: expect.any(Number) } });
  });

  test('a sixth code in a day is refused', async () => {
    const person = someone();
    for (let count = 0; count < 5; count += 1) {
      await ask(person);
      await market.main.query(`delete from members.limits where expire < $1`, [Date.now() + 120_000]);
    }

    await expect(ask(person)).rejects.toMatchObject({ code: 'members/wait-hours', details: { hours: 24 } });
  });

  test('one connection cannot ask for codes for ever more addresses', async () => {
    const { connection } = someone();
    const outcomes = [];
    for (let count = 0; count < 21; count += 1) {
      outcomes.push(
        await ask({ ...someone(), connection }).then(
          () => 'sent',
          () => 'refused',
        ),
      );
    }

    expect(outcomes.indexOf('refused')).toBe(20);
  });

  test('the table of limits names no address', async () => {
    await ask(someone());

    const { rows } = await market.main.query<{ key: string }>(`select key from members.limits`);
    expect(rows.filter(({ key }) => !/^[\w-]{43}$/.test(key))).toEqual([]);
  });

  test('a code that could not be sent costs nothing', async () => {
    const { useOutside } = await import('#platform/server/outgoing.ts');
    const person = someone();
    useOutside({ sms: 'http://127.0.0.1:1', smtp: 'smtp://127.0.0.1:1' });
    await expect(askForCode({ ...person, locale: 'vi' }, now)).rejects.toMatchObject({ code: 'members/not-sent' });
    inbox = await openTestInbox();

    expect((await ask(person)).code).toMatch(/^\d{6}$/);
    const { rows } = await market.main.query(`select count(*)::int as n from members.codes where blind_index is null`);
    expect(rows).toEqual([{ n: 0 }]);
  });
});

describe('nothing tells whether an account exists', () => {
  test('asking for a code: the same message goes out, and the same rows are written', async () => {
    const [member, stranger] = [someone('email'), someone('email')];
    await join(member);
    await forgetLimits();

    await ask(member);
    await ask(stranger);

    const [toMember] = await inbox.letters(member.identifier.value);
    const [toStranger] = await inbox.letters(stranger.identifier.value);
    const blank = (text = '') => text.replaceAll(/\d{6}/g, '******');
    expect(blank(toStranger?.text)).toBe(blank(toMember?.text));
    expect(blank(toStranger?.html)).toBe(blank(toMember?.html));
  });

  test('a wrong password is answered alike, and alike late, for a member, a member without password and a stranger', async () => {
    const [withPassword, without, stranger] = [someone(), someone(), someone()];
    const { memberId } = await join(withPassword);
    await join(without);
    await changePassword({ memberId, current: '', connection: withPassword.connection, password: goodPassword, keep: undefined }, now);

    const times: Record<string, number[]> = { withPassword: [], without: [], stranger: [] };
    for (let round = 0; round < 5; round += 1) {
      for (const [name, person] of Object.entries({ withPassword, without, stranger })) {
        const begun = performance.now();
        const error: unknown = await enterPassword({ ...person, password: 'không phải nó đâu' }, now).catch((thrown: unknown) => thrown);
        times[name]?.push(performance.now() - begun);
        expect(error).toMatchObject({ code: 'members/wrong-password', details: {}, field: 'password' });
      }
    }
    const medians = Object.values(times).map((list) => list.toSorted((a, b) => a - b)[2] ?? 0);
    expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(40);
  });

  test('a wrong code is answered alike, and alike late, for a member and a stranger', async () => {
    const [member, stranger] = [someone(), someone()];
    await join(member);
    await forgetLimits();
    const asked = { member: await ask(member), stranger: await ask(stranger) };

    const times: Record<string, number[]> = { member: [], stranger: [] };
    for (let round = 0; round < 3; round += 1) {
      for (const [name, { ticket, code }] of Object.entries(asked)) {
        const wrong = code.startsWith('0') ? '111111' : '000000';
        const begun = performance.now();
        await enterCode({ ticket, code: wrong, connection: member.connection }, now).catch(() => undefined);
        times[name]?.push(performance.now() - begun);
      }
    }
    const medians = Object.values(times).map((list) => list.toSorted((a, b) => a - b)[1] ?? 0);
    expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(40);
  });
});

describe('password', () => {
  test('signs in, and changing it signs every other device out', async () => {
    const person = someone();
    const { memberId } = await join(person);
    await changePassword({ memberId, current: '', connection: person.connection, password: goodPassword, keep: undefined }, now);
    const phone = await enterPassword({ ...person, password: goodPassword }, now);
    const laptop = await enterPassword({ ...person, password: goodPassword.normalize('NFD') }, now);
    const keep = (await withPurpose('account.authenticate', 'nobody', (tx) => findSession(tx, laptop.token, now)))?.sessionId;

    const next = `${goodPassword} rồi lại về`;
    await changePassword({ memberId, current: goodPassword, connection: person.connection, password: next, keep }, now);

    const still = await withPurpose('account.authenticate', 'nobody', async (tx) => [
      await findSession(tx, phone.token, now),
      await findSession(tx, laptop.token, now),
    ]);
    expect(still).toEqual([undefined, { id: memberId, sessionId: keep }]);
    await expect(enterPassword({ ...person, password: goodPassword }, now)).rejects.toMatchObject({ code: 'members/wrong-password' });
    const { rows } = await market.main.query(`select payload from graphile_worker._private_jobs where payload->>'member_id' = $1`, [memberId]);
    expect(rows).toContainEqual({ payload: { member_id: memberId, template: 'password-changed', case_id: memberId } });
  });

  test('is not changed or dropped without the present one', async () => {
    const person = someone();
    const { memberId } = await join(person);
    await changePassword({ memberId, current: '', connection: person.connection, password: goodPassword, keep: undefined }, now);

    const wrong = { memberId, current: 'không phải nó', connection: person.connection };
    await expect(changePassword({ ...wrong, password: `${goodPassword}!`, keep: undefined }, now)).rejects.toMatchObject({
      code: 'members/current-password',
      field: 'current',
    });
    await expect(dropPassword(wrong)).rejects.toMatchObject({ code: 'members/current-password' });
    await dropPassword({ ...wrong, current: goodPassword });
    await expect(enterPassword({ ...person, password: goodPassword }, now)).rejects.toMatchObject({ code: 'members/wrong-password' });
  });

  test('is stored as Argon2id, of another salt each time', async () => {
    const [an, binh] = [someone(), someone()];
    for (const person of [an, binh]) {
      const { memberId } = await join(person);
      await changePassword({ memberId, current: '', connection: person.connection, password: goodPassword, keep: undefined }, now);
    }

    const { rows } = await market.main.query<{ hash: string }>(`select hash from members.passwords`);
    expect(rows.filter(({ hash }) => !hash.startsWith('$argon2id$v=19$m=19456,t=2,p=1$'))).toEqual([]);
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(rows.length);
  });

  test('cannot be guessed on and on', async () => {
    const person = someone();
    const { memberId } = await join(person);
    await changePassword({ memberId, current: '', connection: person.connection, password: goodPassword, keep: undefined }, now);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => enterPassword({ ...person, password: 'đoán mò thôi mà' }, now).catch((error: unknown) => error)),
    );

    expect(outcomes.filter((error) => error instanceof Error && 'code' in error && error.code === 'members/wait-minutes')).toHaveLength(2);
    await expect(enterPassword({ ...person, password: goodPassword }, now)).rejects.toMatchObject({ code: 'members/wait-minutes' });
  });
});

describe('a second address', () => {
  async function askFor(person: Person, memberId: MemberId) {
    const sealed = await askForCode({ ...person, locale: 'vi', memberId }, now);
    return { ticket: openTicket(sealed, now), code: await inbox.codeFor(person.identifier.value), connection: person.connection };
  }

  test('is added once its code is known, and signs in from then on', async () => {
    const [an, email] = [someone(), someone('email')];
    const { memberId } = await join(an);

    await changeAddress({ ...(await askFor(email, memberId)), memberId, locale: 'vi', method: 'web' }, now);
    await forgetLimits();

    expect(await enterCode({ ...(await ask(email)), connection: email.connection }, now)).toMatchObject({ outcome: 'signed-in', memberId });
  });

  test('takes the place of an old one of its kind, whose owner is told', async () => {
    const [an, other] = [someone('email'), someone('email')];
    const { memberId } = await join(an);

    await changeAddress({ ...(await askFor(other, memberId)), memberId, locale: 'vi', method: 'web' }, now);
    await forgetLimits();

    const [told] = await inbox.letters(an.identifier.value);
    expect(told?.subject).toBe('Địa chỉ đăng nhập Wecan vừa được đổi');
    expect(told?.text).not.toContain(other.identifier.value);
    expect((await enterCode({ ...(await ask(an)), connection: an.connection }, now)).outcome).toBe('proved');
  });

  test('of another account is refused, to somebody who can read its messages only', async () => {
    const [an, binh] = [someone(), someone('email')];
    const { memberId } = await join(an);
    await join(binh);
    await forgetLimits();

    const attempt = changeAddress({ ...(await askFor(binh, memberId)), memberId, locale: 'vi', method: 'web' }, now);
    await expect(attempt).rejects.toMatchObject({ code: 'members/taken-by-other' });
    await forgetLimits();
    expect((await enterCode({ ...(await ask(binh)), connection: binh.connection }, now)).outcome).toBe('signed-in');
  });

  test('a ticket that one member asked for proves nothing for another', async () => {
    const [an, binh, email] = [await join(someone()), await join(someone()), someone('email')];
    const entering = await askFor(email, an.memberId);

    const attempt = changeAddress({ ...entering, memberId: binh.memberId, locale: 'vi', method: 'web' }, now);
    await expect(attempt).rejects.toMatchObject({ code: 'members/ticket-gone' });
  });
});

test('a session that nobody uses ends by itself, one that is used lives on', async () => {
  const { memberId, token } = await join(someone());
  const after = (days: number) => minutesAfter(now, days * 24 * 60);
  const find = (at: Date) => withPurpose('account.authenticate', 'nobody', (tx) => findSession(tx, token, at));

  expect((await find(after(29)))?.id).toBe(memberId);
  expect((await find(after(58)))?.id).toBe(memberId);
  expect(await find(after(89))).toBeUndefined();
  expect(await withPurpose('account.authenticate', 'nobody', (tx) => sessionsOfMember(tx, memberId, after(89)))).toEqual([]);
});

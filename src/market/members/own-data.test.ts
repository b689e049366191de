import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { findPlace } from '#market/places/gazetteer.ts';
import { type MemberId, randomId } from '#platform/ids.ts';
import { daysAfter, minutesAfter } from '#platform/time.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { addMember, testNow } from '../../../tests/member.ts';
import { addressesOfMember, type AddressId } from './addresses.ts';
import { apiTokensOfMember, findApiToken, issueApiToken, revokeApiToken } from './api-tokens.ts';
import { changeIdentifier, removeIdentifier } from './change-identifier.ts';
import { forgetExpired, forgetSignIns } from './forget-expired.ts';
import { passwordOfMember, removePassword, setPassword } from './passwords.ts';
import { aliasOfMember, profileOfMember, signInMethodsOfMember } from './profile.ts';
import { addAddress, type AddressForm, changeAddress, deleteAddress, makeDefaultAddress, parseAddress } from './save-address.ts';
import { parseProfile, type ProfileForm, saveCompany, saveProfile } from './save-profile.ts';
import { endOtherSessions, endSession, findSession, sessionsOfMember, startSession } from './sessions.ts';
import { recordSignIn, signInsOfMember } from './sign-in-log.ts';

let market: TestMarket;
const by = { locale: 'vi', method: 'web' } as const;
const connection = { ip: '10.1.2.3', userAgent: 'Firefox/140.0 Linux' };
const profileForm: ProfileForm = { alias: 'Bếp nhà An', name: 'Nguyễn Thị An', dob: '22/11/2000', gender: 'female', phone: '028 3850 3852' };
const addressForm: AddressForm = {
  recipient: 'Nguyễn Thị An',
  mobile: '0912 345 678',
  street: 'Hẻm 12 đường Lê Thánh Tôn',
  commune: '26743',
  place: '',
  isDefault: false,
};

beforeAll(async () => {
  market = await openTestMarket();
});

async function save(memberId: MemberId, form: ProfileForm, at = testNow): Promise<void> {
  await withPurpose('account.manage', memberId, (tx) => saveProfile(tx, { memberId, input: parseProfile(form, testNow), ...by }, at));
}

async function add(memberId: MemberId, change: Partial<AddressForm> = {}, at = testNow): Promise<AddressId> {
  const input = await parseAddress({ ...addressForm, ...change });
  return withPurpose('account.manage', memberId, (tx) => addAddress(tx, { memberId, input, ...by }, at));
}

const profile = (memberId: MemberId) => withPurpose('account.manage', memberId, (tx) => profileOfMember(tx, memberId));
const addresses = (memberId: MemberId) => withPurpose('account.manage', memberId, (tx) => addressesOfMember(tx, memberId));

describe('the profile', () => {
  test('2a holds what was given and nothing that was not; correcting and emptying work', async () => {
    const an = await addMember({ alias: 'Cũ' });
    await save(an, profileForm);
    await withPurpose('account.manage', an, (tx) =>
      saveCompany(tx, { memberId: an, input: { name: 'Công ty Ví Dụ', address: '1 Ví Dụ', jobTitle: undefined }, ...by }, testNow),
    );

    expect(await profile(an)).toEqual({
      alias: 'Bếp nhà An',
      name: 'Nguyễn Thị An',
      birthDate: '2000-11-22',
      gender: 'female',
      phone: '+842838503852',
      company: { name: 'Công ty Ví Dụ', address: '1 Ví Dụ', jobTitle: undefined },
    });

    await save(an, { alias: 'Bếp nhà Bình', name: '', dob: '', gender: '', phone: '' });
    await withPurpose('account.manage', an, (tx) => saveCompany(tx, { memberId: an, input: undefined, ...by }, testNow));
    expect(await profile(an)).toEqual({
      alias: 'Bếp nhà Bình',
      name: undefined,
      birthDate: undefined,
      gender: undefined,
      phone: undefined,
      company: undefined,
    });
    const { rows } = await market.main.query(
      `select 1 from vault.names where member_id = $1 union all select 1 from vault.persons where member_id = $1 union all select 1 from vault.phones where member_id = $1`,
      [an],
    );
    expect(rows).toEqual([]);
  });

  test('0.2 every write leaves a receipt, and the rows point to the last', async () => {
    const an = await addMember({ alias: 'Cũ' });
    await save(an, profileForm);
    await save(an, profileForm, minutesAfter(testNow, 1));

    const { rows } = await market.main.query(
      `select point, (id in (select receipt_id from vault.names)) as is_last from consent.receipts where member_id = $1 order by given_at, point`,
      [an],
    );
    expect(rows).toEqual([
      { point: 'profile', is_last: false },
      { point: 'register', is_last: false },
      { point: 'profile', is_last: true },
    ]);
  });

  test('lies sealed: no value stands in the clear', async () => {
    const an = await addMember({ alias: 'Cũ' });
    await save(an, profileForm);

    for (const table of ['vault.aliases', 'vault.names', 'vault.persons', 'vault.phones']) {
      for (const text of ['Bếp nhà An', 'Nguyễn Thị An', '2000-11-22', '2838503852']) {
        const { rowCount } = await market.main.query(
          `select from ${table} as t where position($1::bytea in sealed) > 0 or position($2 in t::text) > 0`,
          [Buffer.from(text), text],
        );
        expect(rowCount).toBe(0);
      }
    }
  });

  test('of somebody else does not exist', async () => {
    const [an, binh] = [await addMember({ alias: 'An', email: 'an@vidu.example' }), await addMember({ alias: 'Bình' })];
    await save(an, profileForm);

    const seen = await withPurpose('account.manage', binh, async (tx) => [
      await profileOfMember(tx, an),
      await aliasOfMember(tx, an),
      await signInMethodsOfMember(tx, an),
    ]);
    expect(seen).toEqual([
      { alias: '', name: undefined, birthDate: undefined, gender: undefined, phone: undefined, company: undefined },
      '',
      { mobile: undefined, email: undefined },
    ]);
    await expect(
      withPurpose('account.manage', binh, (tx) => saveProfile(tx, { memberId: an, input: parseProfile(profileForm, testNow), ...by }, testNow)),
    ).rejects.toThrow(/row-level|check option/);
  });
});

describe('the address book', () => {
  test('keeps an address with the commune’s code and the version of the dataset', async () => {
    const an = await addMember();
    await add(an);

    expect(await addresses(an)).toMatchObject([
      {
        recipient: { name: 'Nguyễn Thị An', mobile: '+84912345678' },
        street: 'Hẻm 12 đường Lê Thánh Tôn',
        place: { code: '26743', name: 'Bến Thành', provinceCode: '79' },
        isDefault: true,
      },
    ]);
    const { rows } = await market.main.query(`select dataset_version from vault.addresses where member_id = $1`, [an]);
    expect(rows).toEqual([{ dataset_version: '2026-09-20' }]);
  });

  test('the first address is the default; another can become it, and there is never more than one', async () => {
    const an = await addMember();
    const [first, second, third] = [await add(an), await add(an), await add(an, { isDefault: true })];
    const defaults = async () => (await addresses(an)).filter(({ isDefault }) => isDefault).map(({ id }) => id);

    expect(await defaults()).toEqual([third]);
    await withPurpose('account.manage', an, (tx) => makeDefaultAddress(tx, an, second));
    expect(await defaults()).toEqual([second]);
    await withPurpose('account.manage', an, (tx) => deleteAddress(tx, an, second));
    expect(await defaults()).toHaveLength(1);
    await Promise.all([first, third, first, third].map((id) => withPurpose('account.manage', an, (tx) => makeDefaultAddress(tx, an, id))));
    expect(await defaults()).toHaveLength(1);
  });

  test('is corrected in place', async () => {
    const an = await addMember();
    const id = await add(an);
    const input = await parseAddress({ ...addressForm, street: '7 Nguyễn Huệ', commune: '', place: 'phường ba đình, hà nội' });
    await withPurpose('account.manage', an, (tx) => changeAddress(tx, { addressId: id, memberId: an, input, ...by }, testNow));

    expect(await addresses(an)).toMatchObject([{ id, street: '7 Nguyễn Huệ', place: { name: 'Ba Đình' }, isDefault: true }]);
  });

  test.each([
    [{ place: 'ben thanh' }, 'Bến Thành'],
    [{ commune: '', place: 'Phường Bến Thành, thành phố Hồ Chí Minh' }, 'Bến Thành'],
    [{ commune: '', place: 'Bến Thành Ward, Ho Chi Minh City' }, 'Bến Thành'],
    [{ place: 'ba dinh ha noi' }, 'Ba Đình'],
    [{ commune: '', place: 'xã Tân Tiến, Tỉnh Lạng Sơn' }, 'Tân Tiến'],
  ])('what was typed decides where it goes: %o is %s', async (change, name) => {
    const { address } = await parseAddress({ ...addressForm, ...change });

    expect((await findPlace(address.communeCode))?.name).toBe(name);
  });

  test('has room for twenty', async () => {
    const an = await addMember();
    for (let count = 0; count < 20; count += 1) await add(an);

    await expect(add(an)).rejects.toMatchObject({ code: 'members/addresses-full', details: { most: 20 } });
    expect(await addresses(an)).toHaveLength(20);
  });

  test('of somebody else does not exist, to read, to change or to delete', async () => {
    const [an, binh] = [await addMember(), await addMember()];
    const id = await add(an);
    const input = await parseAddress({ ...addressForm, street: 'nhà Bình' });
    const asBinh = <Result>(work: Parameters<typeof withPurpose<'account.manage', Result>>[2]) => withPurpose('account.manage', binh, work);

    expect(await asBinh((tx) => addressesOfMember(tx, an))).toEqual([]);
    for (const claimed of [an, binh]) {
      await expect(asBinh((tx) => changeAddress(tx, { addressId: id, memberId: claimed, input, ...by }, testNow))).rejects.toMatchObject({
        code: 'members/no-address',
      });
      await expect(asBinh((tx) => deleteAddress(tx, claimed, id))).rejects.toMatchObject({ code: 'members/no-address' });
      await expect(asBinh((tx) => makeDefaultAddress(tx, claimed, id))).rejects.toMatchObject({ code: 'members/no-address' });
    }
    expect(await addresses(an)).toMatchObject([{ street: 'Hẻm 12 đường Lê Thánh Tôn', isDefault: true }]);
  });

  test.each([
    [{ recipient: '' }, 'members/name-wrong', 'recipient'],
    [{ recipient: 'Anh 0912345678' }, 'members/name-wrong', 'recipient'],
    [{ mobile: '0912' }, 'members/mobile-short', 'mobile'],
    [{ street: '' }, 'members/street-missing', 'street'],
    [{ street: '🏠' }, 'members/street-missing', 'street'],
    [{ street: 'x'.repeat(161) }, 'members/too-long', 'street'],
    [{ street: 'số 4111-1111-1111-1111' }, 'members/card-number', 'street'],
    [{ street: 'y'.repeat(1_000_000) }, 'members/too-long', 'street'],
    [{ commune: '', place: '' }, 'members/place-missing', 'place'],
    [{ commune: '99999', place: 'quận 1' }, 'members/place-unknown', 'place'],
    [{ place: 'tân tiến' }, 'members/place-ambiguous', 'place'],
    [{ commune: '', place: 'tân tiến' }, 'members/place-ambiguous', 'place'],
    [{ commune: "26743' or 1=1", place: '' }, 'members/place-missing', 'place'],
  ])('refuses %o', async (change, code, field) => {
    await expect(parseAddress({ ...addressForm, ...change })).rejects.toMatchObject({ code, field });
  });
});

describe('the addresses for signing in', () => {
  test('one of the two must stay, also when both are removed at once', async () => {
    const an = await addMember({ email: 'an.hai@vidu.example', mobile: '+84912000001' });
    const remove = (kind: 'mobile' | 'email') => withPurpose('account.manage', an, (tx) => removeIdentifier(tx, an, kind));

    const outcomes = await Promise.allSettled([remove('mobile'), remove('email')]);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({ reason: { code: 'members/last-identifier' } });
    const left = await withPurpose('account.manage', an, (tx) => signInMethodsOfMember(tx, an));
    expect(Object.values(left).filter(Boolean)).toHaveLength(1);
  });

  test('what is not there cannot be removed', async () => {
    const an = await addMember({ email: 'an.ba@vidu.example' });

    await expect(withPurpose('account.manage', an, (tx) => removeIdentifier(tx, an, 'mobile'))).rejects.toMatchObject({
      code: 'members/no-such-identifier',
    });
  });

  test('somebody else’s are neither removed nor replaced', async () => {
    const [an, binh] = [
      await addMember({ email: 'an.bon@vidu.example', mobile: '+84912000002' }),
      await addMember({ email: 'binh.bon@vidu.example' }),
    ];

    await expect(withPurpose('account.manage', binh, (tx) => removeIdentifier(tx, an, 'mobile'))).rejects.toMatchObject({
      code: 'members/no-such-identifier',
    });
    const identifier = { kind: 'email' as const, value: 'ke.trom@vidu.example' };
    await expect(withPurpose('account.manage', binh, (tx) => changeIdentifier(tx, { memberId: an, identifier, ...by }, testNow))).rejects.toThrow();
    expect(await withPurpose('account.manage', an, (tx) => signInMethodsOfMember(tx, an))).toEqual({
      email: 'an.bon@vidu.example',
      mobile: '+84912000002',
    });
  });
});

describe('devices', () => {
  const start = (memberId: MemberId, at = testNow) =>
    withPurpose('account.authenticate', 'nobody', (tx) => startSession(tx, { memberId, by: 'code', connection }, at));
  const list = (memberId: MemberId, at = testNow) => withPurpose('account.authenticate', 'nobody', (tx) => sessionsOfMember(tx, memberId, at));

  test('are listed by a name that their owner knows, and can be signed out one by one or all others at once', async () => {
    const an = await addMember();
    const tokens = [await start(an), await start(an, minutesAfter(testNow, 1)), await start(an, minutesAfter(testNow, 2))];
    const sessions = await list(an);

    expect(sessions.map(({ device }) => device)).toEqual(['Firefox · Linux', 'Firefox · Linux', 'Firefox · Linux']);
    const [newest, middle] = sessions;
    if (!newest || !middle) throw new Error('Three devices were signed in.');
    await withPurpose('account.authenticate', 'nobody', (tx) => endSession(tx, { memberId: an, sessionId: middle.id }, testNow));
    expect(await list(an)).toHaveLength(2);
    expect(await withPurpose('account.authenticate', 'nobody', (tx) => endOtherSessions(tx, { memberId: an, keep: newest.id }, testNow))).toBe(1);
    const found = await Promise.all(tokens.map((token) => withPurpose('account.authenticate', 'nobody', (tx) => findSession(tx, token, testNow))));
    expect(found.map((session) => session?.sessionId)).toEqual([undefined, undefined, newest.id]);
  });

  test('of somebody else do not exist', async () => {
    const [an, binh] = [await addMember(), await addMember()];
    await start(an);
    const [session] = await list(an);
    if (!session) throw new Error('A device was signed in.');

    await expect(
      withPurpose('account.authenticate', 'nobody', (tx) => endSession(tx, { memberId: binh, sessionId: session.id }, testNow)),
    ).rejects.toMatchObject({ code: 'members/no-session' });
    expect(await withPurpose('account.authenticate', 'nobody', (tx) => endOtherSessions(tx, { memberId: binh, keep: undefined }, testNow))).toBe(0);
    expect(await list(an)).toHaveLength(1);
  });

  test('a token that is not ours finds nobody', async () => {
    for (const token of ['', 'x', 'A'.repeat(43), "' or 1=1 --"]) {
      expect(await withPurpose('account.authenticate', 'nobody', (tx) => findSession(tx, token, testNow))).toBeUndefined();
    }
  });
});

describe('tokens for programs', () => {
  const issue = (memberId: MemberId, label = 'Kho hàng') =>
    withPurpose('account.authenticate', 'nobody', (tx) => issueApiToken(tx, { memberId, label, scopes: ['orders', 'basket', 'orders'] }, testNow));
  const find = (token: string, at = testNow) => withPurpose('account.authenticate', 'nobody', (tx) => findApiToken(tx, token, at));

  test('carry their scopes until they are revoked or run out', async () => {
    const an = await addMember();
    const { id, token } = await issue(an);

    expect(await find(token)).toEqual({ id, memberId: an, scopes: ['orders', 'basket'] });
    expect(await find(token, daysAfter(testNow, 366))).toBeUndefined();
    const [listed] = await withPurpose('account.authenticate', 'nobody', (tx) => apiTokensOfMember(tx, an, testNow));
    expect(listed).toMatchObject({ id, label: 'Kho hàng', seenAt: testNow });
    await withPurpose('account.authenticate', 'nobody', (tx) => revokeApiToken(tx, { memberId: an, tokenId: id }, testNow));
    expect(await find(token)).toBeUndefined();
  });

  test('of somebody else do not exist', async () => {
    const [an, binh] = [await addMember(), await addMember()];
    const { id, token } = await issue(an);

    expect(await withPurpose('account.authenticate', 'nobody', (tx) => apiTokensOfMember(tx, binh, testNow))).toEqual([]);
    await expect(
      withPurpose('account.authenticate', 'nobody', (tx) => revokeApiToken(tx, { memberId: binh, tokenId: id }, testNow)),
    ).rejects.toMatchObject({ code: 'members/no-token' });
    expect(await find(token)).toBeDefined();
  });

  test('need a name and a scope, and there are at most twenty', async () => {
    const an = await addMember();
    await expect(issue(an, '  ')).rejects.toMatchObject({ code: 'members/label-missing' });
    await expect(issue(an, '4111111111111111')).rejects.toMatchObject({ code: 'members/card-number' });
    await expect(
      withPurpose('account.authenticate', 'nobody', (tx) => issueApiToken(tx, { memberId: an, label: 'x', scopes: [] }, testNow)),
    ).rejects.toMatchObject({ code: 'members/scopes-missing' });
    for (let count = 0; count < 20; count += 1) await issue(an);
    await expect(issue(an)).rejects.toMatchObject({ code: 'members/tokens-full' });
  });
});

test('a password is a member’s own: setting or removing one leaves every other alone', async () => {
  const [an, binh] = [await addMember(), await addMember()];
  const authenticate = <Result>(work: Parameters<typeof withPurpose<'account.authenticate', Result>>[2]) =>
    withPurpose('account.authenticate', 'nobody', work);
  await authenticate((tx) => setPassword(tx, { memberId: an, passwordHash: 'a', keep: undefined }, testNow));

  expect(await authenticate((tx) => passwordOfMember(tx, binh))).toBeUndefined();
  await expect(authenticate((tx) => removePassword(tx, binh))).rejects.toMatchObject({ code: 'members/no-password' });
  expect(await authenticate((tx) => passwordOfMember(tx, an))).toEqual({ changedAt: testNow });
});

test('5.2 the log of sign-ins is a member’s own to see, and goes after twelve months, to the day', async () => {
  const [an, binh] = [await addMember(), await addMember()];
  const at = new Date('2025-11-22T03:00:00Z');
  await withPurpose('account.authenticate', 'nobody', async (tx) => {
    await recordSignIn(tx, { memberId: an, outcome: 'code', connection }, at);
    await recordSignIn(tx, { memberId: an, outcome: 'refused', connection }, minutesAfter(at, 1));
  });
  const seen = (memberId: MemberId, actor = memberId) => withPurpose('rights.serve', actor, (tx) => signInsOfMember(tx, memberId));

  expect(await seen(an, binh)).toEqual([]);
  expect(await withPurpose('law.security-log', 'nobody', (tx) => forgetSignIns(tx, testNow))).toBe(0);
  expect(await seen(an)).toHaveLength(2);
  expect(await withPurpose('law.security-log', 'nobody', (tx) => forgetSignIns(tx, minutesAfter(testNow, 0.5)))).toBe(1);
  expect(await seen(an)).toEqual([{ outcome: 'refused', at: minutesAfter(at, 1), ip: '10.1.2.3', device: 'Firefox · Linux' }]);
});

test('what has run out is forgotten: codes, counters, sessions and tokens', async () => {
  const an = await addMember();
  const later = daysAfter(testNow, 400);
  await withPurpose('account.authenticate', 'nobody', async (tx) => {
    await startSession(tx, { memberId: an, by: 'code', connection }, testNow);
    await startSession(tx, { memberId: an, by: 'code', connection }, later);
    await issueApiToken(tx, { memberId: an, label: 'x', scopes: ['orders'] }, testNow);
    await tx
      .insertInto('codes')
      .values({
        id: randomId<'members.codes'>(),
        blind_index: Buffer.alloc(32),
        kind: 'email',
        code_hash: Buffer.alloc(32),
        made_at: testNow,
        expires_at: testNow,
      })
      .execute();
    await tx.insertInto('limits').values({ key: 'old', points: 1, expire: testNow.getTime() }).execute();
  });

  await withPurpose('law.security-log', 'nobody', (tx) => forgetExpired(tx, later));

  const { rows } = await market.main.query(
    `select (select count(*)::int from members.codes) as codes, (select count(*)::int from members.limits) as limits,
    (select count(*)::int from members.sessions where member_id = $1) as sessions, (select count(*)::int from members.api_tokens where member_id = $1) as tokens`,
    [an],
  );
  expect(rows).toEqual([{ codes: 0, limits: 0, sessions: 1, tokens: 0 }]);
});

test('1.1 the sign-in purpose reads credentials only: no name, no alias, no address', async () => {
  const client = await market.signInAs('account_authenticate');

  for (const statement of [
    'select * from vault.names',
    'select sealed from vault.emails',
    'select * from account_manage.names',
    'select sealed from emails',
    'select * from addresses',
  ]) {
    await expect(client.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^42/) });
  }
});

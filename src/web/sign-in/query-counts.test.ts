import pg from 'pg';
import { beforeAll, expect, test, vi } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Identifier, parseIdentifier } from '#market/members/identifier.ts';
import { addressesOfMember } from '#market/members/addresses.ts';
import { profileOfMember } from '#market/members/profile.ts';
import { parseRegistration } from '#market/members/register.ts';
import { addAddress, parseAddress } from '#market/members/save-address.ts';
import { parseProfile, saveProfile } from '#market/members/save-profile.ts';
import { findSession } from '#market/members/sessions.ts';
import { openTicket } from '#market/members/tickets.ts';

import { openTestMarket } from '../../../tests/database.ts';
import { openTestInbox } from '../../../tests/inbox.ts';
import { testNow as now } from '../../../tests/member.ts';
import { askForCode } from './ask-for-code.ts';
import { changePassword } from './change-password.ts';
import { enterCode } from './enter-code.ts';
import { enterPassword } from './enter-password.ts';
import { registerMember } from './register-member.ts';

let inbox: Awaited<ReturnType<typeof openTestInbox>>;
const connection = { ip: '10.4.4.4', userAgent: 'Firefox/140 Linux' };
const password = 'khúc gỗ tím bay qua cầu';
const by = { locale: 'vi', method: 'web' } as const;

beforeAll(async () => {
  await openTestMarket();
  inbox = await openTestInbox();
});

/** Statements that went to a database while something was done, both servers together; beginning and ending left out. */
async function statementsOf<Result>(work: () => Promise<Result>): Promise<{ result: Result; count: number }> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  try {
    const result = await work();
    const texts = spy.mock.calls.map(([query]: unknown[]) => (query instanceof Object && 'text' in query ? String(query.text) : ''));
    return { result, count: texts.filter((text) => text !== '' && !/^(begin|commit|rollback|set local)/.test(text)).length };
  } finally {
    spy.mockRestore();
  }
}

async function ask(identifier: Identifier) {
  const { result, count } = await statementsOf(() => askForCode({ identifier, connection, locale: 'vi' }, now));
  return { ticket: openTicket(result, now), code: await inbox.codeFor(identifier.value), count };
}

test('what the pages of signing in cost in statements', async () => {
  const identifier = parseIdentifier('0912000999');
  const { ticket, code, count: asking } = await ask(identifier);
  const proving = await statementsOf(() => enterCode({ ticket, code, connection }, now));
  if (proving.result.outcome !== 'proved') throw new Error('Nobody has this number yet.');
  const proved = openTicket(proving.result.ticket, now);
  const registration = parseRegistration({ alias: 'An', name: 'Nguyễn An', isOldEnough: true, publishes: false });
  const registering = await statementsOf(() => registerMember({ ticket: proved, registration, connection, ...by }, now));
  const { memberId, token } = registering.result;
  await changePassword({ memberId, current: '', connection, password, keep: undefined }, now);

  const byPassword = await statementsOf(() => enterPassword({ identifier, password, connection }, now));
  const recognising = await statementsOf(() => withPurpose('account.authenticate', 'nobody', (tx) => findSession(tx, token, now)));

  // Four limits and the code.
  expect(asking).toBe(5);
  // Three limits, the code, and who has the address.
  expect(proving.count).toBe(5);
  // Member, state, receipt, three sealed rows, session and log; and the keys of both sealings.
  expect(registering.count).toBe(12);
  // Four limits and one given back, who and which hash, session, log and its key.
  expect(byPassword.count).toBe(10);
  expect(recognising.count).toBe(1);
});

test('what the pages of the account cost in statements', async () => {
  const identifier = parseIdentifier('an.dem@vidu.example');
  const { ticket, code } = await ask(identifier);
  const entered = await enterCode({ ticket, code, connection }, now);
  if (entered.outcome !== 'proved') throw new Error('Nobody has this address yet.');
  const registration = parseRegistration({ alias: 'An', name: '', isOldEnough: true, publishes: false });
  const { memberId } = await registerMember({ ticket: openTicket(entered.ticket, now), registration, connection, ...by }, now);
  const manage = <Result>(work: Parameters<typeof withPurpose<'account.manage', Result>>[2]) => withPurpose('account.manage', memberId, work);
  const profile = parseProfile({ alias: 'An', name: 'Nguyễn An', dob: '22/11/2000', gender: 'female', phone: '' }, now);
  const address = await parseAddress({
    recipient: 'An Nguyễn',
    mobile: '0912345678',
    street: '1 Ví Dụ',
    commune: '26743',
    place: '',
    isDefault: false,
  });

  const saving = await statementsOf(() => manage((tx) => saveProfile(tx, { memberId, input: profile, ...by }, now)));
  const reading = await statementsOf(() => manage((tx) => profileOfMember(tx, memberId)));
  const adding = await statementsOf(() => manage((tx) => addAddress(tx, { memberId, input: address, ...by }, now)));
  const listing = await statementsOf(() => manage((tx) => addressesOfMember(tx, memberId)));

  expect({ saving: saving.count, reading: reading.count, adding: adding.count, listing: listing.count }).toEqual({
    saving: 7,
    reading: 2,
    adding: 6,
    listing: 2,
  });
});

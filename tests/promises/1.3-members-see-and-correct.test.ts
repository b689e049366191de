import { beforeAll, expect, test } from 'vitest';

import { open } from '#enforcement/vault.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { parseProfile, saveProfile } from '#market/members/save-profile.ts';
import { type MemberId } from '#platform/ids.ts';

import { openTestMarket } from '../database.ts';
import { addMember, testNow } from '../member.ts';

beforeAll(async () => {
  await openTestMarket();
});

async function nameOf(memberId: MemberId): Promise<string | undefined> {
  return withPurpose('rights.serve', memberId, async (tx) => {
    const row = await tx.selectFrom('names').select('sealed').executeTakeFirstOrThrow();
    return (await open(tx, 'vault.names.sealed', { subject: memberId, sealed: row.sealed }))?.name;
  });
}

test("1.3 'account.manage' lets members correct their details, and every purpose reads the correction at its next statement", async () => {
  const an = await addMember({ name: 'Nguyễn Văn An', alias: 'Mây' });
  expect(await nameOf(an)).toBe('Nguyễn Văn An');

  const input = parseProfile({ alias: 'Gió', name: 'Nguyễn Văn Ân', dob: '', gender: '', phone: '' }, testNow);
  await withPurpose('account.manage', an, (tx) => saveProfile(tx, { memberId: an, input, locale: 'vi', method: 'web' }, testNow));

  expect(await nameOf(an)).toBe('Nguyễn Văn Ân');
  const alias = await withPurpose('order.fulfil', an, async (tx) => {
    const row = await tx.selectFrom('aliases').select('sealed').executeTakeFirstOrThrow();
    return open(tx, 'vault.aliases.sealed', { subject: an, sealed: row.sealed });
  });
  expect(alias).toEqual({ alias: 'Gió' });
});

test('1.3, 3.9 A correction keeps no copy of what was wrong', async () => {
  const an = await addMember({ name: 'Sai Tên', alias: 'Mây' });
  const input = parseProfile({ alias: 'Mây', name: '', dob: '', gender: '', phone: '' }, testNow);
  await withPurpose('account.manage', an, (tx) => saveProfile(tx, { memberId: an, input, locale: 'vi', method: 'web' }, testNow));

  const rows = await withPurpose('rights.serve', an, (tx) => tx.selectFrom('names').select('member_id').execute());
  expect(rows).toEqual([]);
});

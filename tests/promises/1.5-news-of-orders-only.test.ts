import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';
import { addMember } from '../member.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

test("1.5 'notice.service' reads the e-mail address or mobile number of the one member it writes to, and nothing else", async () => {
  const [an, binh] = [await addMember({ email: 'an@thu.example' }), await addMember({ email: 'binh@thu.example' })];

  const seen = await withPurpose('notice.service', an, (tx) => tx.selectFrom('emails').select('member_id').execute());
  expect(seen).toEqual([{ member_id: an }]);
  expect(seen).not.toContainEqual({ member_id: binh });
  expect(await withPurpose('notice.service', 'nobody', (tx) => tx.selectFrom('emails').select('member_id').execute())).toEqual([]);
  const { rows } = await market.main.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'notice_service'::regnamespace and relkind = 'v' order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(['emails', 'members', 'mobiles']);
});

test('1.4, 1.5, 3.2 Advertising by e-mail, post, telephone and text message has no login, so nothing of it can be sent', async () => {
  for (const channel of ['ads.email', 'ads.post', 'ads.phone', 'ads.sms']) {
    expect(policy.purposes[channel]?.state).not.toBe('open');
    await expect(market.signInAs(channel.replace('.', '_'))).rejects.toThrow();
  }
});

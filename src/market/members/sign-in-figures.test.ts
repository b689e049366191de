import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';

import { openTestMarket } from '../../../tests/database.ts';
import { addMember } from '../../../tests/member.ts';
import { signInFigures } from './sign-in-figures.ts';
import { recordSignIn } from './sign-in-log.ts';

beforeAll(async () => {
  await openTestMarket();
});

test('the log of a day by the hour of the market and by outcome, with nobody in it', async () => {
  const memberId = await addMember();
  const connection = { ip: '203.0.113.7', userAgent: 'Chrome/150 Windows' };
  const sign = (outcome: 'code' | 'refused', when: string) =>
    withPurpose('account.authenticate', 'nobody', (tx) => recordSignIn(tx, { memberId, outcome, connection }, new Date(when)));
  await sign('code', '2026-11-22T03:10:00Z');
  await sign('refused', '2026-11-22T03:59:59Z');
  await sign('code', '2026-11-22T04:00:00Z');
  await sign('code', '2026-11-21T04:00:00Z');

  const figures = await withPurpose('law.security-log', 'nobody', (tx) => signInFigures(tx, new Date('2026-11-22T05:00:00Z')));

  const none = { code: 0, password: 0, refused: 0, 'signed-out': 0 };
  expect(figures).toEqual([
    { hour: '2026-11-22 11:00', counts: { ...none, code: 1 }, total: 1 },
    { hour: '2026-11-22 10:00', counts: { ...none, code: 1, refused: 1 }, total: 2 },
  ]);
});

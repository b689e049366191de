import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';
import { daysAfter, hoursAfter, minutesAfter } from '#platform/time.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { testNow as at } from '../../../tests/member.ts';
import { staffAtWork, tasksAtWork } from './on-duty.ts';
import { enrolPerson } from './people.ts';
import { giveTask } from './tasks.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

test('who is at work, and who was given what by whom until when', async () => {
  const enrol = (name: string, email: string) =>
    withPurpose('staff.operate', 'nobody', (tx) => enrolPerson(tx, { name, email, passwordHash: 'x', factorSecret: 'x' }, at));
  const [trang, binh] = [await enrol('Phạm Thu Trang', 'trang@wecan.example'), await enrol('Lê Bình', 'binh@wecan.example')];
  const session = (person: string, seenAt: Date, endedAt: Date | null) =>
    market.main.query(
      `insert into staff.sessions (id, person_id, token_hash, started_at, seen_at, expires_at, ended_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomId(), person, Buffer.from(randomId()), hoursAfter(at, -1), seenAt, hoursAfter(at, 9), endedAt],
    );
  await session(trang, minutesAfter(at, -5), null);
  await session(binh, minutesAfter(at, -61), null);
  await session(binh, minutesAfter(at, -1), at);
  const task = { personId: trang, department: 'moderation' as const, givenBy: binh, reason: 'Trực kiểm duyệt', endsAt: daysAfter(at, 1) };
  await withPurpose('staff.operate', 'nobody', (tx) => giveTask(tx, task, at));
  await withPurpose('staff.operate', 'nobody', (tx) =>
    giveTask(tx, { ...task, department: 'money', givenBy: undefined, endsAt: hoursAfter(at, 1) }, hoursAfter(at, -9)),
  );

  const now = hoursAfter(at, 2);
  expect(await withPurpose('staff.operate', trang, (tx) => staffAtWork(tx, at))).toMatchObject([
    { name: 'Phạm Thu Trang', seenAt: minutesAfter(at, -5) },
  ]);
  expect(await withPurpose('staff.operate', trang, (tx) => tasksAtWork(tx, now))).toEqual([
    { name: 'Phạm Thu Trang', department: 'moderation', reason: 'Trực kiểm duyệt', givenBy: 'Lê Bình', givenAt: at, endsAt: daysAfter(at, 1) },
  ]);
});

import { setTimeout as sleep } from 'node:timers/promises';

import { type Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { addMember, turn } from '../../../tests/member.ts';
import { behindFence } from './behind-fence.ts';

/** More for a long run: WECAN_RACE_EVENTS=1000000 vitest run src/market/consent/withdrawal-race.test.ts */
const events = Number(process.env['WECAN_RACE_EVENTS'] ?? 2_400);
const memberCount = 12;
const connectionCount = 14;

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

/** A use of the member's data, from the moment in which the fence was passed to the last in which it still went on. */
type Use = { memberId: MemberId; begin: number; end: number };

/** A time during which the member allowed it: from asking to turn on, to the acknowledgement of turning off. */
type Permission = { memberId: MemberId; from: number; to: number };

type History = { uses: Use[]; permissions: Permission[]; refused: number };

/** One that asks whether it may, does it, and has done. `undefined` where it may not. */
type Sender = (memberId: MemberId) => Promise<Use | undefined>;

async function play(senders: readonly Sender[], count: number): Promise<History> {
  const members = await Promise.all(Array.from({ length: memberCount }, () => addMember({ alias: 'An', switches: ['community.publish'] })));
  const history: History = { uses: [], permissions: [], refused: 0 };
  let left = count;
  const sending = senders.map(async (send) => {
    while (left > 0) {
      left -= 1;
      const use = await send(pick(members));
      if (use) history.uses.push(use);
      else history.refused += 1;
    }
  });
  let isOver = false;
  const deciding = members.map((memberId) => changeMinds(memberId, history, () => isOver));
  await Promise.all(sending);
  isOver = true;
  await Promise.all(deciding);
  return history;
}

/** Withdraws and gives again, one after the other, and notes when each was asked and acknowledged. */
async function changeMinds(memberId: MemberId, history: History, isOver: () => boolean): Promise<void> {
  let from = 0;
  while (!isOver()) {
    await sleep(Math.random() * 40);
    await turn(memberId, ['community.publish'], false);
    history.permissions.push({ memberId, from, to: performance.now() });
    await sleep(Math.random() * 20);
    from = performance.now();
    await turn(memberId, ['community.publish'], true);
  }
  history.permissions.push({ memberId, from, to: Number.POSITIVE_INFINITY });
}

/** Uses that began or ended outside every time in which they were allowed. */
function violationsIn({ uses, permissions }: History): Use[] {
  return uses.filter((use) => !permissions.some(({ memberId, from, to }) => memberId === use.memberId && from <= use.begin && use.end <= to));
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

/** Many connections of the one login, as many workers would have. */
function connections(): Promise<Client[]> {
  return Promise.all(Array.from({ length: connectionCount }, () => market.signInAs('community_publish')));
}

function fencedSender(client: Client): Sender {
  return async (memberId) => {
    await client.query('begin');
    const { rows } = await client.query<{ held: boolean | null }>({
      name: 'hold',
      text: 'select consent.hold($1, $2) as held',
      values: [memberId, 'community.publish'],
    });
    const begin = performance.now();
    if (rows[0]?.held) await sleep(Math.random() * 4);
    const end = performance.now();
    await client.query('commit');
    return rows[0]?.held ? { memberId, begin, end } : undefined;
  };
}

/** What most programs do: look whether the switch is on, then send. */
function lookingSender(client: Client): Sender {
  return async (memberId) => {
    const { rows } = await client.query({ name: 'look', text: 'select from aliases where member_id = $1', values: [memberId] });
    const begin = performance.now();
    if (rows.length > 0) await sleep(Math.random() * 4);
    return rows.length > 0 ? { memberId, begin, end: performance.now() } : undefined;
  };
}

/** The way that our own senders go. */
const wrappedSender: Sender = async (memberId) => {
  try {
    return await withPurpose('community.publish', memberId, (tx) =>
      behindFence(tx, memberId, async () => {
        const begin = performance.now();
        await sleep(Math.random() * 4);
        return { memberId, begin, end: performance.now() };
      }),
    );
  } catch {
    return undefined;
  }
};

test(
  `nothing begins or ends after an acknowledged withdrawal, in ${events} uses against withdrawals`,
  async () => {
    const senders = [...(await connections()).map(fencedSender), wrappedSender, wrappedSender];

    const history = await play(senders, events);

    expect(violationsIn(history)).toEqual([]);
    expect(history.uses.length + history.refused).toBeGreaterThanOrEqual(events);
    expect(history.uses.length).toBeGreaterThan(events / 10);
    expect(history.refused).toBeGreaterThan(events / 100);
    expect(history.permissions.length).toBeGreaterThan(memberCount * 4);
  },
  Math.max(60_000, events * 20),
);

test('the same check finds the uses of one that looks first and sends then', async () => {
  const senders = (await connections()).map(lookingSender);

  const history = await play(senders, 1_500);

  expect(violationsIn(history).length).toBeGreaterThan(0);
});

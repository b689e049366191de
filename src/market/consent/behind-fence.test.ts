import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { sql } from 'kysely';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { addMember, turn } from '../../../tests/member.ts';
import { behindFence, fenceDeadlineMs } from './behind-fence.ts';

let market: TestMarket;
let closeOutside: (() => void) | undefined;

beforeAll(async () => {
  market = await openTestMarket();
});

afterEach(() => closeOutside?.());

const publish = (memberId: MemberId, work: (signal: AbortSignal) => Promise<void>) =>
  withPurpose('community.publish', memberId, (tx) => behindFence(tx, memberId, work));

test('what the member allows passes the fence', async () => {
  const an = await addMember({ switches: ['community.publish'] });
  let sent = 0;

  await publish(an, async () => void (sent += 1));

  expect(sent).toBe(1);
});

test('what the member did not allow, or no longer allows, does not', async () => {
  const an = await addMember();
  const binh = await addMember({ switches: ['community.publish'] });
  await turn(binh, ['community.publish'], false);

  for (const member of [an, binh]) {
    await expect(publish(member, () => Promise.reject(new Error('sent')))).rejects.toMatchObject({ code: 'consent/not-allowed' });
  }
});

test('a purpose of agreement passes for a member with every switch off, and not for one who left', async () => {
  const an = await addMember();
  const notify = () => withPurpose('notice.service', an, (tx) => behindFence(tx, an, () => Promise.resolve('sent')));

  expect(await notify()).toBe('sent');
  await market.main.query('update consent.states set is_active = false where member_id = $1', [an]);
  await expect(notify()).rejects.toMatchObject({ code: 'consent/not-allowed' });
});

test('a purpose cannot hold the fence in the name of another', async () => {
  const an = await addMember({ switches: ['community.publish'] });

  const held = await withPurpose('order.fulfil', an, (tx) =>
    sql<{ held: boolean | null }>`select consent.hold(${an}, 'community.publish') as held`.execute(tx),
  );

  expect(held.rows).toEqual([{ held: null }]);
});

test('a withdrawal waits for what is just leaving, and for nothing that comes after it', async () => {
  const an = await addMember({ switches: ['community.publish'] });
  const events: string[] = [];
  const leaving = publish(an, async () => {
    events.push('leaves');
    await sleep(300);
    events.push('has left');
  });
  await sleep(100);
  const withdrawal = turn(an, ['community.publish'], false).then(() => events.push('withdrawn'));
  await sleep(50);
  const late = publish(an, async () => void events.push('left too late')).catch((error: { code: string }) => events.push(error.code));
  await Promise.all([leaving, withdrawal, late]);

  expect(events.slice(0, 2)).toEqual(['leaves', 'has left']);
  expect(events.slice(2).toSorted()).toEqual(['consent/not-allowed', 'withdrawn']);
});

test('an outside service that hangs is cut off after two seconds and delays a withdrawal no longer', async () => {
  const an = await addMember({ switches: ['community.publish'] });
  const outside = await hangingService();
  const sending = publish(an, (signal) => outside.send('a letter', signal)).catch((error: { code: string }) => error.code);
  await outside.reached;

  const asked = performance.now();
  await turn(an, ['community.publish'], false);
  const waited = performance.now() - asked;

  expect(await sending).toBe('consent/too-slow');
  expect(waited).toBeGreaterThan(fenceDeadlineMs * 0.8);
  expect(waited).toBeLessThan(fenceDeadlineMs + 800);
  await sleep(100);
  expect(outside.isCut()).toBe(true);
});

test('a crowd of hanging senders delays a withdrawal no longer than one', async () => {
  const an = await addMember({ switches: ['community.publish'] });
  const outside = await hangingService();
  const over = new AbortController();
  const senders = (['community.publish', 'notice.service'] as const).map(async (purpose) => {
    while (!over.signal.aborted) {
      await withPurpose(purpose, an, (tx) => behindFence(tx, an, (signal) => outside.send('a letter', signal))).catch(() => undefined);
    }
  });
  await sleep(600);

  const asked = performance.now();
  await turn(an, ['community.publish'], false);
  const waited = performance.now() - asked;
  over.abort();
  await Promise.all(senders);

  expect(waited).toBeLessThan(fenceDeadlineMs + 800);
});

test('a sender whose process sleeps is ended by the server, which lets the withdrawal through', async () => {
  const an = await addMember({ switches: ['community.publish'] });
  const sleeper = await market.signInAs('community_publish');
  sleeper.on('error', () => undefined);
  await sleeper.query(`begin; set local idle_in_transaction_session_timeout = '2200ms'`);
  await sleeper.query('select consent.hold($1, $2)', [an, 'community.publish']);

  await turn(an, ['community.publish'], false);

  await expect(sleeper.query('select 1')).rejects.toThrow();
});

test('a withdrawal outlives the time limits of its login', async () => {
  const an = await addMember({ switches: ['community.publish'] });
  await market.main.query(`begin; select from consent.states where member_id = '${an}' for share`);
  const withdrawal = turn(an, ['community.publish'], false);
  await sleep(6_000);
  await market.main.query('commit');

  await withdrawal;
  const { rows } = await market.main.query('select switches::int from consent.states where member_id = $1', [an]);
  expect(rows).toEqual([{ switches: 0 }]);
});

/** Takes connections and never answers. */
async function hangingService() {
  const sockets: Socket[] = [];
  let told: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (told = resolve));
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => told());
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  closeOutside = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  const send = async (text: string, signal: AbortSignal) => {
    await new Promise<void>((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', signal }, () => socket.write(text));
      socket.once('data', () => resolve());
      socket.once('error', reject);
    });
  };
  return { send, reached, isCut: () => sockets.every((socket) => socket.destroyed || socket.readableEnded) };
}

import { createServer, type Socket } from 'node:net';

import { Logger, runOnce } from 'graphile-worker';
import { beforeAll, expect, test } from 'vitest';

import { mainPool } from '#enforcement/connections.ts';
import { randomId } from '#platform/ids.ts';
import { useOutside } from '#platform/server/outgoing.ts';

import { openTestMarket, type TestMarket } from '../../tests/database.ts';
import { openTestInbox } from '../../tests/inbox.ts';
import { addMember } from '../../tests/member.ts';
import { taskList } from './jobs.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
  await openTestInbox();
});

test('a job that fails leaves no word of a person in the queue, also where a mail server quotes the address', async () => {
  const server = createServer(refuseEveryRecipient).listen(0, '127.0.0.1');
  const address = await new Promise((resolve) => void server.once('listening', () => resolve(server.address())));
  const port = typeof address === 'object' && address && 'port' in address ? address.port : 0;
  useOutside({ smtp: `smtp://127.0.0.1:${port}` });
  const an = await addMember({ email: 'an.bi.tra@vidu.example' });
  await market.main.query(
    `select graphile_worker.add_job('send-notice', json_build_object('member_id', $1::text, 'template', 'order-delivered', 'case_id', $2::text))`,
    [an, randomId()],
  );

  await runOnce({ pgPool: mainPool('queue'), taskList: taskList(), noHandleSignals: true, logger: new Logger(() => () => undefined) });

  const { rows } = await market.main.query<{ last_error: string }>(`select last_error from graphile_worker._private_jobs`);
  expect(rows).toEqual([{ last_error: expect.stringMatching(/^Error\/E[A-Z]+$/) }]);
  server.close();
});

/** As post offices do: "550 <the address>: no such user". */
function refuseEveryRecipient(socket: Socket): void {
  socket.on('error', () => undefined);
  socket.write('220 post\r\n');
  socket.on('data', (data) => {
    const recipient = /^RCPT TO:(<.*?>)/m.exec(data.toString())?.[1];
    socket.write(recipient ? `550 5.1.1 ${recipient}: no such user\r\n` : '250 well\r\n');
  });
}

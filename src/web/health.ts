import { type ServerResponse } from 'node:http';

import { keyPool, mainPool } from '#enforcement/connections.ts';
import { named } from '#platform/server/database.ts';

/** Health: the process runs. Readiness: it can also reach both databases, so a balancer may send people here. */
export async function answerHealth(path: string, response: ServerResponse): Promise<void> {
  const isReady = path === '/healthz' || (await reaches());
  response.writeHead(isReady ? 200 : 503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(isReady ? 'ok\n' : 'not ready\n');
}

async function reaches(): Promise<boolean> {
  try {
    await Promise.all([mainPool('account_manage').query(named('select 1')), keyPool('account_manage').query(named('select 1'))]);
    return true;
  } catch {
    return false;
  }
}

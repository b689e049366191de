import { setTimeout as sleep } from 'node:timers/promises';

import { type Pool, type PoolClient } from 'pg';

import { named } from '#platform/server/database.ts';
import { logFault } from '#platform/server/log.ts';

type Ears = {
  /** Tags of what changed: `listing:<uuid> category:<uuid>`. */
  onChange: (tags: string[]) => void;
  /** Something may have been missed: whatever is kept may be out of date. */
  onGap: () => void;
};

const pulseMs = 30_000;
const shortestPauseMs = 250;
const longestPauseMs = 10_000;

/**
 * Listens to the catalogue in whatever process it is changed. A connection that breaks may have swallowed a
 * message, so there is a gap both when it ends and when the next one listens.
 */
export function listenToCatalogue(pool: Pool, ears: Ears): { stop: () => Promise<void> } {
  const ending = new AbortController();
  const listening = listenUntil(ending.signal, pool, ears);
  return {
    stop: async () => {
      ending.abort();
      await listening;
    },
  };
}

async function listenUntil(signal: AbortSignal, pool: Pool, ears: Ears): Promise<void> {
  let pauseMs = shortestPauseMs;
  while (!signal.aborted) {
    try {
      await listenOnce(pool, ears, signal);
      pauseMs = shortestPauseMs;
    } catch (error) {
      if (!signal.aborted) logFault('listening to the catalogue failed', error);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    }
    ears.onGap();
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}

async function listenOnce(pool: Pool, { onChange, onGap }: Ears, signal: AbortSignal): Promise<void> {
  const client = await pool.connect();
  try {
    client.on('notification', ({ payload = '' }) => onChange(payload.split(' ').filter(Boolean)));
    await client.query(named('listen catalogue'));
    onGap();
    await untilBroken(client, signal);
  } finally {
    client.removeAllListeners('notification');
    // Not given back: whoever took it next would hear messages that are not meant for them.
    client.release(true);
  }
}

/** A connection can die without a word; a question every half minute finds out. */
async function untilBroken(client: PoolClient, signal: AbortSignal): Promise<void> {
  const broken = new AbortController();
  client.once('end', () => broken.abort());
  client.once('error', () => broken.abort());
  const either = AbortSignal.any([broken.signal, signal]);
  while (!either.aborted) {
    await sleep(pulseMs, undefined, { signal: either }).catch(() => undefined);
    if (!either.aborted) await withDeadline(client.query(named('select 1')));
  }
}

function withDeadline(answer: Promise<unknown>): Promise<unknown> {
  const late = sleep(5_000, undefined, { ref: false }).then(() => Promise.reject(new Error('The catalogue does not answer.')));
  return Promise.race([answer, late]);
}

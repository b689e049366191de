import { afterEach, beforeEach, expect, test } from 'vitest';

import { mainPool } from '#enforcement/connections.ts';

import { openTestMarket } from '../../tests/database.ts';
import { listenToCatalogue } from './catalogue-changes.ts';

const market = await openTestMarket();

let heard: string[][];
let gaps: number;
let listening: { stop: () => Promise<void> };

beforeEach(async () => {
  heard = [];
  gaps = 0;
  listening = listenToCatalogue(mainPool('storefront'), { onChange: (tags) => heard.push(tags), onGap: () => (gaps += 1) });
  await expect.poll(() => gaps).toBe(1);
});
afterEach(() => listening.stop());

function tell(payload: string): Promise<unknown> {
  return market.main.query(`select pg_notify('catalogue', $1)`, [payload]);
}

test('hears what changed, tag by tag', async () => {
  await tell('listing:1 category:2');
  await expect.poll(() => heard).toEqual([['listing:1', 'category:2']]);
});

test('after a lost connection it says that something may be missing, and listens again', async () => {
  await market.main.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = $1`, [`${market.prefix}storefront`]);
  await expect.poll(() => gaps, { timeout: 5_000 }).toBe(3);
  await tell('listing:3');
  await expect.poll(() => heard).toEqual([['listing:3']]);
});

test('stops at once, and gives its connection back', async () => {
  await listening.stop();
  await tell('listing:4');
  const count = async () => {
    const { rows } = await market.main.query<{ count: number }>(`select count(*)::int as count from pg_stat_activity where usename = $1`, [
      `${market.prefix}storefront`,
    ]);
    return rows[0]?.count;
  };
  await expect.poll(count).toBe(0);
  expect(heard).toEqual([]);
});

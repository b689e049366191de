import pg from 'pg';
import { expect, test } from 'vitest';

import { superuserPassword } from '#platform/server/embedded/initialise.ts';

import { demonstrationAccounts } from '../../src/demonstration/accounts.ts';
import { endings } from '../../src/demonstration/stories.ts';
import { until } from './hold.ts';
import { makeDataFolder, processesOf, startMarket } from './market.ts';

const filled = { WECAN_DEMONSTRATION: 'filled' };

test('a filling that was killed is begun anew, and then the market is stocked and alive', { timeout: 400_000 }, async () => {
  const dataFolder = makeDataFolder();
  const killed = startMarket(filled, dataFolder);
  await until(() => / \d+ of \d+ orders/.test(killed.output()), 200_000);
  killed.process.kill('SIGKILL');
  await until(() => processesOf(dataFolder).every(({ command }) => command.includes('postgres')));

  const market = startMarket(filled, dataFolder);
  const url = await market.opened;

  for (const { about, email } of demonstrationAccounts()) expect(market.output()).toMatch(new RegExp(`${about} +${email}`));
  await withMain(dataFolder, async (count) => {
    expect(await count('sellers.sellers')).toBeGreaterThanOrEqual(10);
    expect(await count(`catalogue.listings where state = 'approved'`)).toBeGreaterThanOrEqual(300);
    expect(await count('catalogue.categories where parent_id is null')).toBe(12);
    expect(await count('catalogue.listings l where not exists (select from catalogue.listing_media m where m.listing_id = l.id)')).toBe(0);
    expect(await count(`catalogue.listings where state = 'waiting'`)).toBeGreaterThan(3);
    expect(await count(`(select distinct state from ordering.sub_orders) s`)).toBe(12);
    expect(await count('ordering.order_groups')).toBeGreaterThan(endings.length * 10);
    expect(await count(`vault.reviews where state = 'published'`)).toBeGreaterThan(300);
    expect(await count(`vault.reviews where state = 'held'`)).toBeGreaterThan(2);
    expect(await count(`payments.notices where state = 'unmatched'`)).toBeGreaterThan(1);
    expect(await count(`delivery.notices where state = 'unmatched'`)).toBeGreaterThan(1);
    expect(await count(`payments.refunds where state = 'due'`)).toBeGreaterThan(1);
    expect(await count(`ordering.sub_orders where deadline_at < now()`), 'no deadline has passed on the first day').toBe(0);
  });
  expect((await fetch(url)).status).toBe(200);

  market.process.kill('SIGINT');
  await market.ended;
  const again = startMarket(filled, dataFolder);
  await again.opened;
  expect(again.output()).not.toContain('The demonstration market');
});

test('a market that was left empty stays as its owner has it, and names no accounts', { timeout: 120_000 }, async () => {
  const market = startMarket();
  await market.opened;
  await withMain(market.dataFolder, async (count) => expect(await count('sellers.sellers')).toBe(0));
  market.process.kill('SIGINT');
  await market.ended;

  const again = startMarket(filled, market.dataFolder);
  await again.opened;

  expect(again.output()).not.toContain('The demonstration market');
  expect(again.output()).not.toContain('password');
});

async function withMain(dataFolder: string, work: (count: (what: string) => Promise<number>) => Promise<void>): Promise<void> {
  const directory = `${dataFolder}/main`;
  const login = { host: `${directory}.sockets`, port: 5432, user: 'wecan_superuser', password: superuserPassword(directory), database: 'wecan' };
  const client = new pg.Client(login);
  await client.connect();
  try {
    await work(async (what) => Number((await client.query(`select count(*) as n from ${what}`)).rows[0].n));
  } finally {
    await client.end();
  }
}

import { beforeAll, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';

import { buy, review } from '../community/reviews.ts';
import { openTestMarket, type TestMarket } from '../database.ts';
import { turn } from '../member.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

test("2b 'community.publish' shows a review while its writer allows it, and not a moment longer", async () => {
  const bought = await buy(market);
  await review(bought);
  const shown = () =>
    withPurpose('community.publish', 'nobody', (tx) => tx.selectFrom('reviews').select('id').where('listing_id', '=', bought.listingId).execute());
  expect(await shown()).toHaveLength(1);

  await turn(bought.buyer.id, ['community.publish'], false);
  expect(await shown()).toEqual([]);
  const alias = await withPurpose('community.publish', 'nobody', (tx) =>
    tx.selectFrom('aliases').select('member_id').where('member_id', '=', bought.buyer.id).execute(),
  );
  expect(alias).toEqual([]);

  await turn(bought.buyer.id, ['community.publish'], true);
  expect(await shown()).toHaveLength(1);
});

test('2b With the withdrawal the pages that showed the review are dropped and its stars counted anew', async () => {
  const bought = await buy(market);
  await review(bought);
  await market.main.query('delete from graphile_worker._private_jobs');
  const listener = await market.signInAs('storefront');
  const heard: (string | undefined)[] = [];
  listener.on('notification', ({ payload }) => heard.push(payload));
  await listener.query('listen catalogue');

  await turn(bought.buyer.id, ['community.publish'], false);

  await listener.query('select 1');
  expect(heard).toContain(`listing:${bought.listingId}`);
  const { rows } = await market.main.query(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'count-reviews'`,
  );
  expect(rows).toContainEqual({ payload: { listing_id: bought.listingId } });
});

test('2b Turning another switch drops no page', async () => {
  const bought = await buy(market);
  await review(bought);
  const listener = await market.signInAs('storefront');
  const heard: (string | undefined)[] = [];
  listener.on('notification', ({ payload }) => heard.push(payload));
  await listener.query('listen catalogue');

  await turn(bought.buyer.id, ['ads.email'], true);

  await listener.query('select 1');
  expect(heard).toEqual([]);
});

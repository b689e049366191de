import { beforeAll, expect, test } from 'vitest';

import { buy, buyersOf, review } from '../../tests/community/reviews.ts';
import { openTestMarket, type TestMarket } from '../../tests/database.ts';
import { testNow, turn } from '../../tests/member.ts';
import { addSeller } from '../../tests/orders/shop.ts';
import { countReviewsJob } from './count-reviews-job.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

test('counting makes the stars of listing, document and shop right, also after a withdrawal', async () => {
  const sellerId = await addSeller(market);
  const [one, two] = await buyersOf(market, sellerId, 2);
  const elsewhere = await buy(market, { sellerId });
  if (!one || !two) throw new Error('Two bought it.');
  await review(one, { stars: 5 });
  await review(two, { stars: 2 });
  await review(elsewhere, { stars: 3 });
  const count = async () => {
    for (const listing_id of [one.listingId, elsewhere.listingId]) await countReviewsJob({ listing_id }, testNow);
    const { rows } = await market.main.query<{ listing: string; shop: string; document: string }>(
      `select l.review_count || '/' || l.rating_sum as listing, s.review_count || '/' || s.rating_sum as shop, d.review_count || '/' || d.rating_sum as document
       from catalogue.listings l join sellers.sellers s on s.id = l.seller_id left join catalogue.documents d on d.listing_id = l.id where l.id = $1`,
      [one.listingId],
    );
    return rows[0];
  };

  expect(await count()).toEqual({ listing: '2/7', shop: '3/10', document: '2/7' });
  await turn(two.buyer.id, ['community.publish'], false);
  expect(await count()).toEqual({ listing: '1/5', shop: '2/8', document: '1/5' });
});

test('counts of one shop at the same moment lose nothing', async () => {
  const sellerId = await addSeller(market);
  const bought = [await buy(market, { sellerId }), await buy(market, { sellerId }), await buy(market, { sellerId })];
  for (const each of bought) await review(each, { stars: 4 });

  await Promise.all(bought.map(({ listingId }) => countReviewsJob({ listing_id: listingId }, testNow)));

  const { rows } = await market.main.query('select review_count, rating_sum from sellers.sellers where id = $1', [sellerId]);
  expect(rows).toEqual([{ review_count: 3, rating_sum: 12 }]);
});

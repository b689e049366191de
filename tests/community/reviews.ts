import { withPurpose } from '#enforcement/with-purpose.ts';
import { reviewableLine } from '#market/community/reviewable-line.ts';
import { type ReviewId } from '#market/community/review.ts';
import { type NewReview, writeReview, type Written } from '#market/community/write-review.ts';
import { type LineId, type ReviewableLine } from '#market/ordering/reviewable-lines.ts';
import { type Id, randomId } from '#platform/ids.ts';

import { type TestMarket } from '../database.ts';
import { testNow, turn } from '../member.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket, type SellerId } from '../orders/shop.ts';

export type Bought = { buyer: Buyer; sellerId: SellerId; lineId: LineId; subOrderId: Id<'ordering.sub_orders'>; listingId: Id<'catalogue.listings'> };

export type Buying = { sellerId?: SellerId; alias?: string; mayPublish?: boolean; state?: string };

/** Somebody who bought one thing, which has arrived unless the test says otherwise. */
export async function buy(
  market: TestMarket,
  { sellerId, alias = 'mây trắng', mayPublish = true, state = 'delivered' }: Buying = {},
): Promise<Bought> {
  const shop = sellerId ?? (await addSeller(market));
  const variantId = await addGoods(market, { sellerId: shop });
  // Every price that was asked is kept: the document of a listing is made of them.
  await market.main.query('insert into catalogue.prices (id, variant_id, price_vnd, since) values ($1, $2, 100000, $3)', [
    randomId(),
    variantId,
    testNow,
  ]);
  const buyer = await addBuyer(alias);
  if (mayPublish) await turn(buyer.id, ['community.publish'], true);
  await putInBasket(buyer, variantId);
  const { groupId } = await placeFor(buyer);
  const { rows } = await market.main.query<{ line: LineId; sub: Id<'ordering.sub_orders'>; listing: Id<'catalogue.listings'> }>(
    `update ordering.sub_orders sub set state = $2, deadline_at = null from ordering.order_lines line
     where sub.group_id = $1 and line.sub_order_id = sub.id returning line.id as line, sub.id as sub, line.listing_id as listing`,
    [groupId, state],
  );
  const [row] = rows;
  if (!row) throw new Error('Nothing was bought.');
  return { buyer, sellerId: shop, lineId: row.line, subOrderId: row.sub, listingId: row.listing };
}

/** Several buyers of one listing: their lines are turned to it, as if each had bought it. */
export async function buyersOf(market: TestMarket, sellerId: SellerId, count: number): Promise<Bought[]> {
  const all: Bought[] = [];
  for (let index = 0; index < count; index += 1) all.push(await buy(market, { sellerId }));
  const [first] = all;
  if (!first) throw new Error('At least one bought it.');
  await market.main.query('update ordering.order_lines set listing_id = $1 where id = any ($2::uuid[])', [
    first.listingId,
    all.map(({ lineId }) => lineId),
  ]);
  return all.map((bought) => ({ ...bought, listingId: first.listingId }));
}

export function lineOf({ buyer, lineId }: Bought): Promise<ReviewableLine> {
  return withPurpose('order.fulfil', buyer.id, (tx) => reviewableLine(tx, { memberId: buyer.id, lineId, locale: 'vi' }));
}

export async function review(bought: Bought, words: Partial<NewReview> = {}, at = testNow): Promise<Written> {
  const line = await lineOf(bought);
  const whole: NewReview = {
    memberId: bought.buyer.id,
    line,
    stars: 5,
    text: 'Rót không nhỏ giọt.',
    pictures: [],
    locale: 'vi',
    method: 'web',
    ...words,
  };
  return withPurpose('community.publish', bought.buyer.id, (tx) => writeReview(tx, whole, at));
}

export async function stateOf({ main }: TestMarket, id: ReviewId): Promise<string | undefined> {
  const { rows } = await main.query<{ state: string }>('select state from vault.reviews where id = $1', [id]);
  return rows[0]?.state;
}

/** Jobs that wait for the worker: which, and for which listing. */
export async function waitingCounts({ main }: TestMarket): Promise<string[]> {
  const { rows } = await main.query<{ listing: string }>(
    `select distinct job.payload ->> 'listing_id' as listing from graphile_worker._private_jobs job
     join graphile_worker._private_tasks task on task.id = job.task_id where task.identifier = 'count-reviews' order by 1`,
  );
  return rows.map(({ listing }) => listing);
}

import pg from 'pg';
import { beforeAll, expect, test, vi } from 'vitest';

import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { listImportBatches } from '#market/catalogue/import-batches.ts';
import { listingsToApprove } from '#market/catalogue/listings-to-approve.ts';
import { offerOfSeller } from '#market/catalogue/offer-of-seller.ts';
import { latestDecisions, moderationQueue } from '#market/community/moderation-queue.ts';
import { reviewsOfSeller } from '#market/community/reviews-of-seller.ts';
import { orderOfSeller } from '#market/delivery/order-of-seller.ts';
import { ordersOfSeller, tabsOfSeller } from '#market/delivery/orders-of-seller.ts';
import { listOpenParcelNotices } from '#market/delivery/open-parcel-notices.ts';
import { listStuckParcels } from '#market/delivery/stuck-parcels.ts';
import { signInFigures } from '#market/members/sign-in-figures.ts';
import { listOpenNotices } from '#market/payments/open-notices.ts';
import { listRefundsDue } from '#market/payments/refunds-due.ts';
import { staffAtWork, tasksAtWork } from '#market/staff/on-duty.ts';
import { enrolPerson } from '#market/staff/people.ts';
import { giveTask } from '#market/staff/tasks.ts';
import { randomId } from '#platform/ids.ts';
import { daysAfter } from '#platform/time.ts';

import { buy, review } from '../../../tests/community/reviews.ts';
import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { testNow as at } from '../../../tests/member.ts';
import { openDesk } from './open-desk.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

/** Statements that went to a database while something was read, both servers together; beginning and ending left out. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    const texts = spy.mock.calls.map(([query]: unknown[]) => (query instanceof Object && 'text' in query ? String(query.text) : ''));
    return texts.filter((text) => text !== '' && !/^(begin|commit|rollback|set local)/.test(text)).length;
  } finally {
    spy.mockRestore();
  }
}

test('what the desks of the departments cost in statements, however long their queues are', async () => {
  for (let index = 0; index < 4; index += 1) await review(await buy(market), { text: 'Gọi mình 0912 345 678 nhé.' });
  const staffId = await withPurpose('staff.operate', 'nobody', async (tx) => {
    const id = await enrolPerson(tx, { name: 'Hồ Thanh Mai', email: 'mai@wecan.example', passwordHash: 'x', factorSecret: 'x' }, at);
    await giveTask(tx, { personId: id, department: 'moderation', givenBy: undefined, reason: 'Trực', endsAt: daysAfter(at, 1) }, at);
    return id;
  });
  const locals = {
    locale: 'vi' as const,
    now: at,
    isShared: false,
    member: undefined,
    basketOwner: undefined,
    staff: { id: staffId, sessionId: randomId<'staff.sessions'>() },
  };

  const opening = await statementsOf(() => openDesk({ locals, url: new URL('http://x/ops/moderation') }, 'moderation'));
  const moderation = await statementsOf(() =>
    withPurpose('community.moderate', staffId, async (tx) => [await moderationQueue(tx, 1), await latestDecisions(tx)]),
  );
  const listings = await statementsOf(() => withRole('catalogue', async (tx) => [await listImportBatches(tx), await listingsToApprove(tx, 1)]));
  const orders = await statementsOf(() =>
    withPurpose('order.fulfil', 'nobody', async (tx) => [await listStuckParcels(tx, at), await listOpenParcelNotices(tx)]),
  );
  const money = await statementsOf(() => withPurpose('order.pay', 'nobody', async (tx) => [await listOpenNotices(tx), await listRefundsDue(tx)]));
  const security = await statementsOf(() =>
    Promise.all([
      withPurpose('law.security-log', staffId, (tx) => signInFigures(tx, at)),
      withPurpose('staff.operate', staffId, async (tx) => [await staffAtWork(tx, at), await tasksAtWork(tx, at)]),
    ]),
  );

  // Who it is, with the key of the name, and which tasks; then the queue with its keys, and the latest decisions.
  expect({ opening, moderation, listings, orders, money, security }).toEqual({
    opening: 3,
    moderation: 3,
    listings: 2,
    orders: 2,
    money: 2,
    security: 5,
  });
});

test('what the pages of a shop cost in statements, however many orders and reviews there are', async () => {
  const { sellerId, subOrderId, listingId } = await buy(market, { state: 'to-confirm' });
  for (let index = 0; index < 3; index += 1) await review(await buy(market, { sellerId }));

  const list = await statementsOf(() =>
    withPurpose('seller.share', sellerId, async (tx) => [
      await tabsOfSeller(tx, sellerId),
      await ordersOfSeller(tx, { sellerId, tab: 'arrived', page: 1 }),
    ]),
  );
  const order = await statementsOf(() => withPurpose('seller.share', sellerId, (tx) => orderOfSeller(tx, { sellerId, subOrderId })));
  const reviews = await statementsOf(() =>
    withPurpose('community.publish', sellerId, (tx) => reviewsOfSeller(tx, { sellerId, only: 'all', page: 1 })),
  );
  const offer = await statementsOf(() => withPurpose('seller.operate', sellerId, (tx) => offerOfSeller(tx, { sellerId, listingId })));

  expect({ list, order, reviews, offer }).toEqual({ list: 3, order: 3, reviews: 2, offer: 1 });
});

import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { daysAfter } from '#platform/time.ts';

const visitorBasketDays = 90;

/** Baskets of visitors who have not come back for a season. */
export async function forgetBaskets(tx: Tx<'order.fulfil'>, at: Date): Promise<void> {
  await sql`select ordering.forget_baskets(${daysAfter(at, -visitorBasketDays)})`.execute(tx);
}

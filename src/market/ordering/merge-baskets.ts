import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type Merging = { visitorBasket: Id<'ordering.baskets'>; memberId: MemberId };

/** At sign-in: what the visitor had goes into the member's basket, quantities added up, in one act. */
export async function mergeBaskets(tx: Tx<'order.fulfil'>, { visitorBasket, memberId }: Merging, at: Date): Promise<void> {
  await sql`select ordering.merge_baskets(${visitorBasket}, ${memberId}, ${at})`.execute(tx);
}

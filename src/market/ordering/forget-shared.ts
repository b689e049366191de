import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';

/** What was sealed for the shops of orders at which they may no longer look: alias, masked number and note. */
export async function forgetShared(tx: Tx<'order.fulfil'>, at: Date): Promise<void> {
  await sql`select ordering.forget_shared(${at})`.execute(tx);
}

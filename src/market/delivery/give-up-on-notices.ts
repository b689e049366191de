import { type Tx } from '#enforcement/with-purpose.ts';
import { hoursAfter } from '#platform/time.ts';

const patienceHours = 6;

/** A stored notice whose job was tried in vain for hours waits for a person. */
export async function giveUpOnParcelNotices(tx: Tx<'order.fulfil'>, at: Date): Promise<void> {
  await tx
    .updateTable('delivery.notices')
    .set({ state: 'unmatched', because: 'carrier-silent', processed_at: at })
    .where('state', '=', 'new')
    .where('received_at', '<', hoursAfter(at, -patienceHours))
    .execute();
}

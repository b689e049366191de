import { type Tx } from '#enforcement/with-purpose.ts';
import { hoursAfter } from '#platform/time.ts';

const patienceHours = 1;

/** A stored notice whose job was tried in vain for an hour waits for a person: money is never left lying. */
export async function giveUpOnBankNotices(tx: Tx<'order.pay'>, at: Date): Promise<void> {
  await tx
    .updateTable('payments.notices')
    .set({ state: 'unmatched', because: 'bank-silent', processed_at: at })
    .where('state', '=', 'new')
    .where('received_at', '<', hoursAfter(at, -patienceHours))
    .execute();
}

import { type Tx } from '#enforcement/with-purpose.ts';
import { decide } from '#market/consent/decide.ts';
import { type Collection, recordReceipt } from '#market/consent/record-receipt.ts';

/** The switch of the review form: a choice of its own, with the words it stood under. */
export async function agreeToPublish(tx: Tx<'account.manage'>, choice: Omit<Collection, 'point'>, at: Date): Promise<void> {
  const receiptId = await recordReceipt(tx, { ...choice, point: 'review' }, at);
  await decide(tx, { memberId: choice.memberId, name: 'community.publish', isOn: true, receiptId }, at);
}

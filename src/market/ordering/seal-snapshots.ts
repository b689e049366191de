import { sealAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';

import { type Draft } from './draft-order.ts';
import { maskedMobile } from './masked-mobile.ts';

/** What each recipient of a part may see of the buyer, sealed apart; a note only where one was written. */
export type Snapshot = { recipient: Buffer; address: Buffer; alias: Buffer; maskedMobile: Buffer; note: Buffer | undefined };

/** One per part, all with one question to the key server, whose keys are committed before any row needs them. */
export async function sealSnapshots(tx: Tx<'order.fulfil'>, draft: Draft, notes: ReadonlyMap<string, string>): Promise<Snapshot[]> {
  const notesInOrder = draft.parts.map(({ sellerId }) => notes.get(sellerId));
  const sealed = await sealAll(tx, draft.memberId, [
    ...draft.parts.flatMap(() => [
      { column: 'vault.carrier_snapshots.recipient_sealed' as const, content: { parcel_recipient: draft.recipient } },
      { column: 'vault.carrier_snapshots.address_sealed' as const, content: { address: draft.address } },
      { column: 'vault.seller_snapshots.alias_sealed' as const, content: { alias: draft.alias } },
      { column: 'vault.seller_snapshots.masked_mobile_sealed' as const, content: { mobile: maskedMobile(draft.recipient.mobile) } },
    ]),
    ...notesInOrder
      .filter((note) => note !== undefined)
      .map((message) => ({ column: 'vault.order_notes.note_sealed' as const, content: { message } })),
  ]);
  const next = sealed.values();
  const take = (): Buffer => {
    const { value } = next.next();
    if (!value) throw new Error('Fewer values came back than were sealed.');
    return value;
  };
  const snapshots = draft.parts.map(() => ({ recipient: take(), address: take(), alias: take(), maskedMobile: take() }));
  return snapshots.map((snapshot, index) => ({ ...snapshot, note: notesInOrder[index] === undefined ? undefined : take() }));
}

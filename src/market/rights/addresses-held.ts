import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { findPlace } from '#market/places/gazetteer.ts';
import { type Place } from '#market/places/place.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type HeldAddress = {
  id: Id<'vault.addresses'>;
  recipient: { name: string; mobile: string } | undefined;
  street: string | undefined;
  place: Place | undefined;
  isDefault: boolean;
  changedAt: Date;
  receiptId: Id<'consent.receipts'>;
};

const most = 100;

export async function addressesHeld(tx: Tx<'rights.serve'>, memberId: MemberId): Promise<HeldAddress[]> {
  const rows = await tx
    .selectFrom('addresses')
    .select(['id', 'address_sealed', 'recipient_sealed', 'is_default', 'changed_at', 'receipt_id'])
    .where('member_id', '=', memberId)
    .orderBy('is_default', 'desc')
    .orderBy('changed_at', 'desc')
    .limit(most)
    .execute();
  const opened = await openAll(
    tx,
    rows.flatMap((row) => [
      { column: 'vault.addresses.address_sealed' as const, subject: memberId, sealed: row.address_sealed },
      { column: 'vault.addresses.recipient_sealed' as const, subject: memberId, sealed: row.recipient_sealed },
    ]),
  );
  return Promise.all(
    rows.map(async (row, index) => {
      const { address, parcel_recipient: recipient } = { ...opened[2 * index], ...opened[2 * index + 1] };
      const place = address && (await findPlace(address.communeCode));
      return {
        id: row.id,
        recipient,
        street: address?.street,
        place,
        isDefault: row.is_default,
        changedAt: row.changed_at,
        receiptId: row.receipt_id,
      };
    }),
  );
}

import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { findPlace } from '#market/places/gazetteer.ts';
import { type Place } from '#market/places/place.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type AddressId = Id<'vault.addresses'>;

export type Address = {
  id: AddressId;
  recipient: { name: string; mobile: string };
  street: string;
  place: Place;
  isDefault: boolean;
};

export const mostAddresses = 20;

/** The address book, the default first: one query and one question to the key server. */
export async function addressesOfMember(tx: Tx<'account.manage'>, memberId: MemberId): Promise<Address[]> {
  const rows = await tx
    .selectFrom('addresses')
    .select(['id', 'address_sealed', 'recipient_sealed', 'is_default'])
    .where('member_id', '=', memberId)
    .orderBy('is_default', 'desc')
    .orderBy('changed_at', 'desc')
    .limit(mostAddresses)
    .execute();
  const opened = await openAll(
    tx,
    rows.flatMap(({ address_sealed, recipient_sealed }) => [
      { column: 'vault.addresses.address_sealed' as const, subject: memberId, sealed: address_sealed },
      { column: 'vault.addresses.recipient_sealed' as const, subject: memberId, sealed: recipient_sealed },
    ]),
  );
  const shaped = rows.map(async ({ id, is_default: isDefault }, at) => {
    const { address, parcel_recipient: recipient } = { ...opened[2 * at], ...opened[2 * at + 1] };
    const place = address && (await findPlace(address.communeCode));
    return address && recipient && place ? [{ id, recipient, street: address.street, place, isDefault }] : [];
  });
  return (await Promise.all(shaped)).flat();
}

export async function countAddresses(tx: Tx<'account.manage'>, memberId: MemberId): Promise<number> {
  const { count } = await tx
    .selectFrom('addresses')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('member_id', '=', memberId)
    .executeTakeFirstOrThrow();
  return count;
}

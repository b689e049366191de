import { open } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

/** Where a parcel would go, as far as its fee depends on it: one address is opened, and no name is read. */
export async function provinceOfAddress(tx: Tx<'order.fulfil'>, memberId: MemberId, addressId: Id<'vault.addresses'>): Promise<string> {
  const row = await tx
    .selectFrom('addresses')
    .select('address_sealed')
    .where('id', '=', addressId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  const opened = row && (await open(tx, 'vault.addresses.address_sealed', { subject: memberId, sealed: row.address_sealed }));
  if (!opened?.address) throw new Refusal('ordering/no-address', {}, 'address');
  return opened.address.provinceCode;
}

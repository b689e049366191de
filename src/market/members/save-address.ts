import { sealAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { findPlace, gazetteer } from '#market/places/gazetteer.ts';
import { type Place, placeText } from '#market/places/place.ts';
import { searchPlaces } from '#market/places/search-places.ts';
import { type MemberId, randomId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { cleanLine, foldVietnamese } from '#platform/text.ts';

import { type AddressId, mostAddresses } from './addresses.ts';
import { parseMobile } from './identifier.ts';
import { lineOf, parseName } from './person-details.ts';
import { type Saving } from './save-profile.ts';

const longestStreet = 160;

export type AddressForm = { recipient: string; mobile: string; street: string; commune: string; place: string; isDefault: boolean };

export type AddressInput = {
  recipient: { name: string; mobile: string };
  address: { street: string; communeCode: string; provinceCode: string };
  datasetVersion: string;
  isDefault: boolean;
};

/** The form as it came in. The commune is its code, a text that means just one commune, or both. */
export async function parseAddress(form: AddressForm): Promise<AddressInput> {
  const recipient = { name: parseName(form.recipient, 'recipient'), mobile: parseMobile(form.mobile, 'mobile') };
  const street = lineOf(form.street, { field: 'street', longest: longestStreet });
  if (!/[\p{L}\p{N}]/u.test(street)) throw new Refusal('members/street-missing', {}, 'street');
  const { version } = await gazetteer();
  const place = await placeIn(form);
  return {
    recipient,
    address: { street, communeCode: place.code, provinceCode: place.provinceCode },
    datasetVersion: version,
    isDefault: form.isDefault,
  };
}

/** What was typed decides: a commune that was ticked for another text is not meant any more. */
async function placeIn({ commune, place: text }: AddressForm): Promise<Place> {
  const ticked = await findPlace(commune);
  if (ticked && text.trim() === '') return ticked;
  if (text.trim() === '') throw new Refusal('members/place-missing', {}, 'place');
  const found = await searchPlaces(text);
  if (ticked && found.some(({ code }) => code === ticked.code)) return ticked;
  const meant = found.length === 1 ? found[0] : found.find((place) => isSame(text, placeText(place, 'vi')) || isSame(text, placeText(place, 'en')));
  if (meant) return meant;
  throw new Refusal(found.length === 0 ? 'members/place-unknown' : 'members/place-ambiguous', {}, 'place');
}

function isSame(typed: string, text: string): boolean {
  return foldVietnamese(cleanLine(typed)) === foldVietnamese(text);
}

/** Adds an address; the first is the default. */
export async function addAddress(tx: Tx<'account.manage'>, { memberId, input, locale, method }: Saving<AddressInput>, at: Date): Promise<AddressId> {
  const known = await lockAddresses(tx, memberId);
  if (known.length >= mostAddresses) throw new Refusal('members/addresses-full', { most: mostAddresses });
  const isDefault = input.isDefault || known.length === 0;
  if (isDefault) await clearDefault(tx, memberId);
  const id = randomId<'vault.addresses'>();
  const receiptId = await recordReceipt(tx, { memberId, point: 'address', locale, method }, at);
  const sealed = await sealAddress(tx, memberId, input);
  await tx
    .insertInto('addresses')
    .values({
      id,
      member_id: memberId,
      ...sealed,
      is_default: isDefault,
      dataset_version: input.datasetVersion,
      receipt_id: receiptId,
      changed_at: at,
    })
    .execute();
  return id;
}

/** Corrects an address. Orders already placed keep the one they were placed with. */
export async function changeAddress(
  tx: Tx<'account.manage'>,
  { addressId, ...saving }: Saving<AddressInput> & { addressId: AddressId },
  at: Date,
): Promise<void> {
  const { memberId, input, locale, method } = saving;
  await lockAddresses(tx, memberId, addressId);
  if (input.isDefault) await clearDefault(tx, memberId);
  const receiptId = await recordReceipt(tx, { memberId, point: 'address', locale, method }, at);
  const sealed = await sealAddress(tx, memberId, input);
  await tx
    .updateTable('addresses')
    .set({ ...sealed, dataset_version: input.datasetVersion, receipt_id: receiptId, changed_at: at })
    .$if(input.isDefault, (query) => query.set({ is_default: true }))
    .where('id', '=', addressId)
    .where('member_id', '=', memberId)
    .execute();
}

export async function makeDefaultAddress(tx: Tx<'account.manage'>, memberId: MemberId, addressId: AddressId): Promise<void> {
  await lockAddresses(tx, memberId, addressId);
  await clearDefault(tx, memberId);
  await tx.updateTable('addresses').set({ is_default: true }).where('id', '=', addressId).where('member_id', '=', memberId).execute();
}

/** Deletes an address; where it was the default, the one changed last takes its place. */
export async function deleteAddress(tx: Tx<'account.manage'>, memberId: MemberId, addressId: AddressId): Promise<void> {
  const known = await lockAddresses(tx, memberId, addressId);
  await tx.deleteFrom('addresses').where('id', '=', addressId).where('member_id', '=', memberId).execute();
  const next = known.find(({ id }) => id !== addressId);
  const wasDefault = known.some(({ id, is_default }) => id === addressId && is_default);
  if (next && wasDefault) await tx.updateTable('addresses').set({ is_default: true }).where('id', '=', next.id).execute();
}

/** Locked in the order of their ids: two windows that change the default at once do it one after the other. */
async function lockAddresses(tx: Tx<'account.manage'>, memberId: MemberId, wanted?: AddressId) {
  const rows = await tx
    .selectFrom('addresses')
    .select(['id', 'is_default', 'changed_at'])
    .where('member_id', '=', memberId)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (wanted && !rows.some(({ id }) => id === wanted)) throw new Refusal('members/no-address');
  return rows.toSorted((a, b) => b.changed_at.getTime() - a.changed_at.getTime());
}

async function clearDefault(tx: Tx<'account.manage'>, memberId: MemberId): Promise<void> {
  await tx.updateTable('addresses').set({ is_default: false }).where('member_id', '=', memberId).where('is_default', '=', true).execute();
}

async function sealAddress(tx: Tx<'account.manage'>, memberId: MemberId, { address, recipient }: AddressInput) {
  const [addressSealed, recipientSealed] = await sealAll(tx, memberId, [
    { column: 'vault.addresses.address_sealed' as const, content: { address } },
    { column: 'vault.addresses.recipient_sealed' as const, content: { parcel_recipient: recipient } },
  ]);
  if (!addressSealed || !recipientSealed) throw new Error('Two values were sealed, and did not come back.');
  return { address_sealed: addressSealed, recipient_sealed: recipientSealed };
}

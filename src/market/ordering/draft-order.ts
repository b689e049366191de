import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type FieldValues } from '#enforcement/field-values.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { basketOfMember } from './basket-owner.ts';
import { type BasketRow, basketRows, buyable, isGone } from './basket-rows.ts';

export type DraftRequest = { memberId: MemberId; addressId: Id<'vault.addresses'>; idempotencyKey: string };

export type PlacedOrder = { groupId: Id<'ordering.order_groups'>; number: string };

/** One seller's part of what is about to be ordered. */
export type DraftPart = {
  sellerId: Id<'sellers.sellers'>;
  rows: BasketRow[];
  itemsVnd: number;
  weightGrams: number;
  pickupCommuneCode: string;
  pickupProvinceCode: string;
};

export type Draft = {
  kind: 'new';
  memberId: MemberId;
  basketId: Id<'ordering.baskets'>;
  idempotencyKey: string;
  parts: DraftPart[];
  recipient: FieldValues['parcel_recipient'];
  address: FieldValues['address'];
  alias: string;
};

/**
 * Locks the basket and reads everything anew: what the page showed may be old. Two requests with one key wait for
 * each other here, and the second finds the order of the first.
 */
export async function draftOrder(tx: Tx<'order.fulfil'>, request: DraftRequest): Promise<Draft | ({ kind: 'repeated' } & PlacedOrder)> {
  const { memberId, idempotencyKey } = request;
  const basketId = basketOfMember(memberId);
  // They travel together and are answered one after the other: what follows the lock sees what whoever held it has left.
  const [, placed, rows, sealed] = await Promise.all([
    tx.selectFrom('baskets').select('owner_id').where('owner_id', '=', basketId).forUpdate().execute(),
    tx
      .selectFrom('order_groups')
      .select(['id', 'number'])
      .where('member_id', '=', memberId)
      .where('idempotency_key', '=', idempotencyKey)
      .executeTakeFirst(),
    basketRows(tx, basketId),
    sealedDestination(tx, request),
  ]);
  if (placed) return { kind: 'repeated', groupId: placed.id, number: placed.number };
  refuseWhatCannotBeOrdered(rows);
  return { kind: 'new', memberId, basketId, idempotencyKey, parts: partsOf(rows), ...(await openDestination(tx, memberId, sealed)) };
}

/** The whole is refused, with what is wrong of each line: nobody wants half an order by surprise. */
function refuseWhatCannotBeOrdered(rows: readonly BasketRow[]): void {
  if (rows.length === 0) throw new Refusal('ordering/empty-basket');
  const gone = rows.filter((row) => isGone(row));
  if (gone.length > 0) throw new Refusal('ordering/gone', { count: gone.length, ...Object.fromEntries(gone.map((row) => [row.variant_id, 0])) });
  const short = rows.filter((row) => buyable(row) < row.quantity);
  if (short.length > 0)
    throw new Refusal('catalogue/ran-out', { count: short.length, ...Object.fromEntries(short.map((row) => [row.variant_id, buyable(row)])) });
}

function partsOf(rows: readonly BasketRow[]): DraftPart[] {
  return [...Map.groupBy(rows, (row) => row.seller_id)].map(([sellerId, ofSeller]) => {
    const [first] = ofSeller;
    if (!first) throw new Error('A part without a line cannot be.');
    return {
      sellerId,
      rows: ofSeller,
      itemsVnd: ofSeller.reduce((total, row) => total + row.price_vnd * row.quantity, 0),
      weightGrams: ofSeller.reduce((total, row) => total + row.weight_grams * row.quantity, 0),
      pickupCommuneCode: first.pickup_commune_code,
      pickupProvinceCode: first.pickup_province_code,
    };
  });
}

function sealedDestination(tx: Tx<'order.fulfil'>, { memberId, addressId }: DraftRequest) {
  return tx
    .selectFrom('addresses as place')
    .innerJoin('aliases as alias', 'alias.member_id', 'place.member_id')
    .select(['place.address_sealed', 'place.recipient_sealed', 'alias.sealed as alias_sealed'])
    .where('place.id', '=', addressId)
    .where('place.member_id', '=', memberId)
    .executeTakeFirst();
}

async function openDestination(tx: Tx<'order.fulfil'>, memberId: MemberId, row: Awaited<ReturnType<typeof sealedDestination>>) {
  if (!row) throw new Refusal('ordering/no-address', {}, 'address');
  const [address, recipient, alias] = await openAll(tx, [
    { column: 'vault.addresses.address_sealed', subject: memberId, sealed: row.address_sealed },
    { column: 'vault.addresses.recipient_sealed', subject: memberId, sealed: row.recipient_sealed },
    { column: 'vault.aliases.sealed', subject: memberId, sealed: row.alias_sealed },
  ]);
  const opened = { ...address, ...recipient, ...alias };
  if (!opened.address || !opened.parcel_recipient || !opened.alias) throw new Refusal('ordering/no-address', {}, 'address');
  return { address: opened.address, recipient: opened.parcel_recipient, alias: opened.alias };
}

import { sql } from 'kysely';

import { type RoleTx } from '#enforcement/with-purpose.ts';
import { type Id, timeId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { type ListingId } from './facts-of-listings.ts';
import { insertMany } from './insert-many.ts';
import { refreshDocuments } from './refresh-documents.ts';

export type ChangedVariant = {
  variantId: Id<'catalogue.variants'>;
  priceVnd: number;
  /** What the seller saw, and what there shall be: the difference counts, for somebody may have bought meanwhile. Null is not for sale. */
  stock: { was: number | null; shall: number | null };
};
export type OfferChange = { sellerId: Id<'sellers.sellers'>; listingId: ListingId; variants: readonly ChangedVariant[] };

/** Asks other prices and keeps other stock of one listing of a shop, all of it or nothing. A listing of another shop does not exist. */
export async function changeOffer(tx: RoleTx<'catalogue'>, { sellerId, listingId, variants }: OfferChange, at: Date): Promise<void> {
  const own = await tx
    .updateTable('catalogue.listings')
    .set({ changed_at: at })
    .where('id', '=', listingId)
    .where('seller_id', '=', sellerId)
    .where('state', '<>', 'withdrawn')
    .returning('id')
    .executeTakeFirst();
  if (!own) throw new Refusal('catalogue/unknown-listing');
  await assertOfListing(tx, listingId, variants);
  await changePrices(tx, variants, at);
  await changeStock(tx, variants);
  await refreshDocuments(tx, [listingId], at);
}

async function assertOfListing(tx: RoleTx<'catalogue'>, listingId: ListingId, variants: readonly ChangedVariant[]): Promise<void> {
  const rows = await tx.selectFrom('catalogue.variants').select('id').where('listing_id', '=', listingId).execute();
  const known = new Set(rows.map(({ id }) => id));
  if (!variants.every(({ variantId }) => known.has(variantId))) throw new Refusal('catalogue/unknown-variant');
}

/** Every price that was asked is kept: by them a saving is proved. */
async function changePrices(tx: RoleTx<'catalogue'>, variants: readonly ChangedVariant[], at: Date): Promise<void> {
  const ids = variants.map(({ variantId }) => variantId);
  const prices = variants.map(({ priceVnd }) => priceVnd);
  const { rows } = await sql<{ id: Id<'catalogue.variants'>; priceVnd: number }>`
    update catalogue.variants as variant set price_vnd = asked.price
    from unnest(${ids}::uuid[], ${prices}::bigint[]) as asked (id, price)
    where variant.id = asked.id and variant.price_vnd <> asked.price
    returning variant.id, variant.price_vnd as "priceVnd"`.execute(tx);
  await insertMany(tx, 'catalogue.prices', {
    rows: rows.map(({ id, priceVnd }) => ({ id: timeId<'catalogue.prices'>(), variant_id: id, price_vnd: priceVnd, since: at })),
  });
}

/** The rows are taken in the order of their ids, as buyers take them: nobody waits in a circle. */
async function changeStock(tx: RoleTx<'catalogue'>, variants: readonly ChangedVariant[]): Promise<void> {
  const changed = variants.filter(({ stock }) => stock.was !== null && stock.shall !== null && stock.was !== stock.shall);
  const ids = changed.map(({ variantId }) => variantId);
  const differences = changed.map(({ stock }) => (stock.shall ?? 0) - (stock.was ?? 0));
  const { rows } = await sql<{ id: string }>`
    with locked as materialized (
      select stock.variant_id, changed.difference from catalogue.stock as stock
      join unnest(${ids}::uuid[], ${differences}::integer[]) as changed (id, difference) on changed.id = stock.variant_id
      order by stock.variant_id for update of stock
    )
    update catalogue.stock as stock set available = stock.available + locked.difference
    from locked where stock.variant_id = locked.variant_id and stock.available + locked.difference >= 0
    returning stock.variant_id as id`.execute(tx);
  const opened = variants.flatMap(({ variantId, stock }) =>
    stock.was === null && stock.shall !== null ? [{ variant_id: variantId, available: stock.shall }] : [],
  );
  const inserted = await insertMany(tx, 'catalogue.stock', { rows: opened, onConflict: sql`on conflict (variant_id) do nothing` });
  if (rows.length < changed.length || inserted < opened.length) throw new Refusal('catalogue/stock-moved');
}

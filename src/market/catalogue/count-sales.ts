import { type Kysely, sql } from 'kysely';

import { type PurposeTables } from '#enforcement/generated/tables.ts';

type Listings = Pick<PurposeTables['order.fulfil'], 'catalogue.listings'>;

export type Sale = { listingId: string; quantity: number };

/** Adds what was delivered to what a listing has sold; rows are locked in the order of their ids, like the stock. */
export async function countSales(tx: Kysely<Listings>, sales: readonly Sale[]): Promise<void> {
  await sql`
    with sold as (
      select s.listing_id, sum(s.quantity)::integer as quantity
      from unnest(${sales.map(({ listingId }) => listingId)}::uuid[], ${sales.map(({ quantity }) => quantity)}::integer[]) as s (listing_id, quantity)
      group by s.listing_id
    ), locked as materialized (
      select l.id, sold.quantity from catalogue.listings l join sold on sold.listing_id = l.id order by l.id for update of l
    )
    update catalogue.listings l set sold_count = l.sold_count + locked.quantity from locked where l.id = locked.id`.execute(tx);
}

import { type Kysely, sql } from 'kysely';

import { type PurposeTables } from '#enforcement/generated/tables.ts';
import { Refusal } from '#platform/refusal.ts';

import { type StockLine } from './stock.ts';

export type StockTables = Pick<PurposeTables['order.fulfil'], 'catalogue.stock' | 'catalogue.variants' | 'catalogue.listings' | 'sellers.sellers'>;

/**
 * Takes all lines or none, by one statement. The rows are locked in the order of their ids, so that two orders of
 * the same goods cannot wait for each other, and whoever waits then sees what the other has left.
 * Behind `select` the server does not know how long the lists are, and so it does not plan anew for each order.
 */
export async function reserveStock(tx: Kysely<StockTables>, lines: readonly StockLine[]): Promise<void> {
  const wanted = added(lines);
  const { rows } = await sql<{ variantId: string }>`
    with wanted as (
      select w.variant_id, w.quantity from unnest((select ${ids(wanted)}::uuid[]), (select ${quantities(wanted)}::integer[])) as w (variant_id, quantity)
    ), locked as materialized (
      select s.variant_id, s.available, w.quantity
      from catalogue.stock s join wanted w on w.variant_id = s.variant_id
      where exists (
        select from catalogue.variants v join catalogue.listings l on l.id = v.listing_id join sellers.sellers o on o.id = l.seller_id
        where v.id = s.variant_id and l.state = 'approved' and l.kind = 'goods' and o.state = 'approved'
      )
      order by s.variant_id
      for update of s
    )
    update catalogue.stock s set available = s.available - locked.quantity
    from locked
    where s.variant_id = locked.variant_id
      and (select count(*) from wanted) = (select count(*) from locked where locked.available >= locked.quantity)
    returning s.variant_id as "variantId"`.execute(tx);
  if (rows.length < wanted.length) await refuse(tx, wanted);
}

/** Gives back what an order that came to nothing had taken. */
export async function releaseStock(tx: Kysely<Pick<StockTables, 'catalogue.stock'>>, lines: readonly StockLine[]): Promise<void> {
  const returned = added(lines);
  await sql`
    with returned as (
      select r.variant_id, r.quantity from unnest((select ${ids(returned)}::uuid[]), (select ${quantities(returned)}::integer[])) as r (variant_id, quantity)
    ), locked as materialized (
      select s.variant_id, r.quantity from catalogue.stock s join returned r on r.variant_id = s.variant_id order by s.variant_id for update of s
    )
    update catalogue.stock s set available = s.available + locked.quantity from locked where s.variant_id = locked.variant_id`.execute(tx);
}

/**
 * Takes the rows of all these goods at once and in the order of their ids, for whoever gives them back part by part: a
 * buyer of the same goods then waits for the whole, and never each for the other.
 */
export async function lockStock(tx: Kysely<Pick<StockTables, 'catalogue.stock'>>, variantIds: readonly StockLine['variantId'][]): Promise<void> {
  await sql`select from catalogue.stock where variant_id = any (${variantIds}::uuid[]) order by variant_id for update`.execute(tx);
}

/** Names every line that is short and how many of it are left, so that nobody need ask twice. */
async function refuse(tx: Kysely<StockTables>, wanted: readonly StockLine[]): Promise<never> {
  const { rows } = await sql<{ variantId: string; left: number }>`
    select v.id as "variantId", s.available as left
    from catalogue.variants v
    join catalogue.listings l on l.id = v.listing_id and l.state = 'approved' and l.kind = 'goods'
    join sellers.sellers o on o.id = l.seller_id and o.state = 'approved'
    join catalogue.stock s on s.variant_id = v.id
    where v.id = any (${ids(wanted)}::uuid[])`.execute(tx);
  const left = new Map(rows.map((row) => [row.variantId, row.left]));
  const short = wanted.map((line) => ({ ...line, left: left.get(line.variantId) ?? 0 })).filter((line) => line.left < line.quantity);
  throw new Refusal('catalogue/ran-out', { count: short.length, ...Object.fromEntries(short.map((line) => [line.variantId, line.left])) });
}

function added(lines: readonly StockLine[]): StockLine[] {
  const byVariant = new Map<StockLine['variantId'], number>();
  for (const { variantId, quantity } of lines) byVariant.set(variantId, (byVariant.get(variantId) ?? 0) + quantity);
  return [...byVariant].map(([variantId, quantity]) => ({ variantId, quantity }));
}

function ids(lines: readonly StockLine[]): string[] {
  return lines.map(({ variantId }) => variantId);
}

function quantities(lines: readonly StockLine[]): number[] {
  return lines.map(({ quantity }) => quantity);
}

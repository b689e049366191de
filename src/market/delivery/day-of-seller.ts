import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { dateAt, daysAfter, marketZone } from '#platform/time.ts';

/** Pieces that came in by the hour of the market's day, and what they come to. */
export type DayOfSales = { pieces: readonly number[]; pieceCount: number; itemsVnd: number };
export type SalesOfTwoDays = { today: DayOfSales; yesterday: DayOfSales };

type Row = { day: string; hour: number; pieces: number; itemsVnd: number };

/**
 * What a shop sold today and yesterday, from the moment when an order became its own: with the order where cash is collected,
 * with the payment otherwise. What was cancelled since is not counted as sold.
 */
export async function salesOfTwoDays(tx: Tx<'seller.share'>, sellerId: Id<'sellers.sellers'>, at: Date): Promise<SalesOfTwoDays> {
  const [today, yesterday] = [dateAt(at), dateAt(daysAfter(at, -1))];
  const { rows } = await sql<Row>`
    select to_char(came.at at time zone ${marketZone}, 'YYYY-MM-DD') as day, extract(hour from came.at at time zone ${marketZone})::integer as hour,
      sum(line.quantity) as pieces, sum(line.total_vnd)::bigint as "itemsVnd"
    from sub_orders as part
    join order_events as came on came.sub_order_id = part.id and came.to_state = 'to-confirm' and came.event in ('placed', 'paid')
    join order_lines as line on line.sub_order_id = part.id
    where part.seller_id = ${sellerId} and part.state not in ('cancelled', 'expired')
      and part.state_since >= ${daysAfter(at, -2)} and came.at at time zone ${marketZone} >= ${yesterday}::date
    group by 1, 2`.execute(tx);
  const of = (day: string): DayOfSales => {
    const ofDay = rows.filter((row) => row.day === day);
    const pieces = Array.from({ length: 24 }, (_, hour) => ofDay.find((row) => row.hour === hour)?.pieces ?? 0);
    return { pieces, pieceCount: total(pieces), itemsVnd: total(ofDay.map((row) => row.itemsVnd)) };
  };
  return { today: of(today), yesterday: of(yesterday) };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

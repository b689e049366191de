import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { basketLimits } from './basket-limits.ts';
import { basketOfMember } from './basket-owner.ts';

export type BuyingAgain = { memberId: MemberId; groupId: Id<'ordering.order_groups'> };

/**
 * Puts what an order had into the basket once more, at today's price, as far as it can be bought and fits. What lies
 * in the basket already stays as it is.
 */
export async function buyAgain(tx: Tx<'order.fulfil'>, { memberId, groupId }: BuyingAgain, at: Date): Promise<{ wanted: number; found: number }> {
  const ownerId = basketOfMember(memberId);
  const { rows } = await sql<{ wanted: number; found: number }>`
    with bought as (
      select line.variant_id, sum(line.quantity)::integer as quantity
      from order_lines as line join sub_orders as part on part.id = line.sub_order_id
      where part.group_id = ${groupId} and part.member_id = ${memberId}
      group by line.variant_id
    ),
    offer as (
      select bought.variant_id, least(bought.quantity, stock.available, ${basketLimits.quantity}) as quantity, variant.price_vnd,
        row_number() over (order by bought.variant_id) as place
      from bought
      join catalogue.variants as variant on variant.id = bought.variant_id and variant.price_vnd > 0
      join catalogue.listings as listing on listing.id = variant.listing_id and listing.state = 'approved' and listing.kind = 'goods'
      join sellers.sellers as seller on seller.id = variant.seller_id and seller.state = 'approved'
      join catalogue.stock as stock on stock.variant_id = variant.id and stock.available > 0
    ),
    basket as (
      insert into baskets (owner_id, changed_at) select ${ownerId}, ${at} where exists (select from offer)
      on conflict (owner_id) do update set changed_at = excluded.changed_at returning owner_id
    ),
    line as (
      insert into basket_lines (owner_id, variant_id, quantity, added_price_vnd, added_at)
      select basket.owner_id, offer.variant_id, offer.quantity, offer.price_vnd, ${at} from basket, offer
      where offer.place <= ${basketLimits.lines} - (select count(*) from basket_lines as own where own.owner_id = ${ownerId})
      on conflict (owner_id, variant_id) do nothing
    )
    select (select count(*) from bought) as wanted, (select count(*) from offer) as found`.execute(tx);
  const [row] = rows;
  if (!row || row.wanted === 0) throw new Refusal('ordering/not-found');
  if (row.found === 0) throw new Refusal('ordering/nothing-again');
  return row;
}

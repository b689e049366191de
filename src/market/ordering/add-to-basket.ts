import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { basketLimits, isQuantity } from './basket-limits.ts';

export type Addition = { ownerId: Id<'ordering.baskets'>; variantId: Id<'catalogue.variants'>; quantity: number };

/**
 * Puts something into a basket and answers how many pieces are in it. One statement looks, decides and writes, so
 * that two clicks at once add up and none is lost.
 */
export async function addToBasket(tx: Tx<'order.fulfil'>, addition: Addition, at: Date): Promise<{ count: number }> {
  if (!isQuantity(addition.quantity)) throw new Refusal('ordering/bad-quantity', {}, 'quantity');
  const { rows } = await statement(addition, at).execute(tx);
  const [row] = rows;
  if (!row?.is_for_sale) throw new Refusal('ordering/not-for-sale');
  if (row.count !== null) return { count: row.count };
  if (row.available === 0) throw new Refusal('ordering/sold-out');
  if (row.lines >= basketLimits.lines && row.in_basket === 0)
    throw new Refusal('ordering/basket-full', { lines: row.lines, most: basketLimits.lines });
  throw new Refusal('ordering/not-enough', { left: Math.min(row.available, basketLimits.quantity), inBasket: row.in_basket });
}

type Row = { is_for_sale: boolean; available: number; lines: number; in_basket: number; count: number | null };

function statement({ ownerId, variantId, quantity }: Addition, at: Date) {
  return sql<Row>`
    with offer as (
      select variant.id, variant.price_vnd, coalesce(stock.available, 0) as available, variant.price_vnd > 0 and
          listing.state = 'approved' and listing.kind = 'goods' and seller.state = 'approved' and stock.variant_id is not null as is_for_sale
      from catalogue.variants as variant
      join catalogue.listings as listing on listing.id = variant.listing_id
      join sellers.sellers as seller on seller.id = variant.seller_id
      left join catalogue.stock as stock on stock.variant_id = variant.id
      where variant.id = ${variantId}
    ),
    held as (
      select count(*)::integer as lines, coalesce(sum(line.quantity), 0)::integer as pieces,
        coalesce(sum(line.quantity) filter (where line.variant_id = ${variantId}), 0)::integer as in_basket
      from basket_lines as line where line.owner_id = ${ownerId}
    ),
    fits as (
      select offer.* from offer, held
      where offer.is_for_sale and held.in_basket + ${quantity} <= least(offer.available, ${basketLimits.quantity})
        and (held.lines < ${basketLimits.lines} or held.in_basket > 0)
    ),
    basket as (
      insert into baskets (owner_id, changed_at) select ${ownerId}, ${at} from fits
      on conflict (owner_id) do update set changed_at = excluded.changed_at returning owner_id
    ),
    line as (
      insert into basket_lines (owner_id, variant_id, quantity, added_price_vnd, added_at)
      select ${ownerId}, fits.id, ${quantity}, fits.price_vnd, ${at} from fits
      on conflict (owner_id, variant_id) do update
        set quantity = least(${basketLimits.quantity}, basket_lines.quantity + excluded.quantity),
          added_price_vnd = excluded.added_price_vnd, added_at = excluded.added_at
      returning quantity
    )
    select offer.is_for_sale, offer.available, held.lines, held.in_basket, (select held.pieces - held.in_basket + line.quantity from line) as count
    from offer, held`;
}

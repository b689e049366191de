import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { isQuantity } from './basket-limits.ts';

export type BasketChange = { ownerId: Id<'ordering.baskets'>; variantId: Id<'catalogue.variants'>; quantity: number };

/** Sets how many pieces a line has; nought takes it out. More than is left is said on the basket, not refused here. */
export async function changeBasket(tx: Tx<'order.fulfil'>, { ownerId, variantId, quantity }: BasketChange): Promise<void> {
  if (quantity !== 0 && !isQuantity(quantity)) throw new Refusal('ordering/bad-quantity', {}, 'quantity');
  if (quantity === 0) await tx.deleteFrom('basket_lines').where('owner_id', '=', ownerId).where('variant_id', '=', variantId).execute();
  else await tx.updateTable('basket_lines').set({ quantity }).where('owner_id', '=', ownerId).where('variant_id', '=', variantId).execute();
}

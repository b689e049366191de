import { type RoleTx } from '#enforcement/with-purpose.ts';
import { type Id, timeId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { refreshDocuments } from './refresh-documents.ts';

/** Asks another price from now on and keeps the one before, by which a saving can be proved. */
export async function setPrice(
  tx: RoleTx<'catalogue'>,
  { variantId, priceVnd }: { variantId: Id<'catalogue.variants'>; priceVnd: number },
  at: Date,
): Promise<void> {
  const variant = await tx
    .updateTable('catalogue.variants')
    .set({ price_vnd: priceVnd })
    .where('id', '=', variantId)
    .where('price_vnd', '<>', priceVnd)
    .returning('listing_id')
    .executeTakeFirst();
  if (!variant) {
    const known = await tx.selectFrom('catalogue.variants').select('id').where('id', '=', variantId).executeTakeFirst();
    if (!known) throw new Refusal('catalogue/unknown-variant');
    return;
  }
  await tx
    .insertInto('catalogue.prices')
    .values({ id: timeId<'catalogue.prices'>(), variant_id: variantId, price_vnd: priceVnd, since: at })
    .execute();
  await tx.updateTable('catalogue.listings').set({ changed_at: at }).where('id', '=', variant.listing_id).execute();
  await refreshDocuments(tx, [variant.listing_id], at);
}

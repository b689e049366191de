import { type Tx } from '#enforcement/with-purpose.ts';
import { type Locale } from '#platform/locale.ts';

export type HeldBasketLine = { slug: string; title: string; label: string; quantity: number; addedAt: Date };

const most = 200;

export async function basketHeld(tx: Tx<'rights.serve'>, locale: Locale): Promise<HeldBasketLine[]> {
  const rows = await tx
    .selectFrom('basket_lines as line')
    .innerJoin('catalogue.variants as variant', 'variant.id', 'line.variant_id')
    .innerJoin('catalogue.listings as listing', 'listing.id', 'variant.listing_id')
    .select(['listing.slug', 'listing.title', 'variant.label_vi', 'variant.label_en', 'line.quantity', 'line.added_at'])
    .orderBy('line.added_at', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    label: locale === 'en' && row.label_en ? row.label_en : row.label_vi,
    quantity: row.quantity,
    addedAt: row.added_at,
  }));
}

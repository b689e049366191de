import { sql } from 'kysely';

import { type RoleTx } from '#enforcement/with-purpose.ts';
import { Refusal } from '#platform/refusal.ts';

import { type ListingId, type StoredPicture } from './facts-of-listings.ts';

export type ListingToDecide = {
  id: ListingId;
  state: 'waiting' | 'approved' | 'rejected' | 'withdrawn';
  title: string;
  titleEn: string | null;
  slug: string;
  brand: string | null;
  descriptionVi: string;
  source: string | null;
  madeAt: Date;
  sellerName: string;
  sellerSlug: string;
  /** From the root to the category itself. */
  categoryPath: readonly string[];
  variants: readonly { sku: string; label: string; priceVnd: number; stock: number | null }[];
  attributes: readonly { name: string; value: string }[] | null;
  pictures: readonly (StoredPicture & { alt: string })[] | null;
  decisions: readonly { decision: 'approved' | 'rejected'; reason: string; at: string }[] | null;
};

/** A listing as its seller wrote it, whether visitors may see it or not, with what was decided before. */
export async function listingToDecide(tx: RoleTx<'catalogue'>, id: ListingId): Promise<ListingToDecide> {
  const { rows } = await sql<ListingToDecide>`
    with recursive path as (
      select category.id, category.parent_id, category.name_vi, category.depth
      from catalogue.categories as category join catalogue.listings as listing on listing.category_id = category.id where listing.id = ${id}
      union all
      select parent.id, parent.parent_id, parent.name_vi, parent.depth from catalogue.categories as parent join path on path.parent_id = parent.id
    )
    select listing.id, listing.state, listing.title, listing.title_en as "titleEn", listing.slug, listing.brand, listing.description_vi as "descriptionVi",
      listing.source, listing.made_at as "madeAt", seller.name as "sellerName", seller.slug as "sellerSlug",
      (select json_agg(path.name_vi order by path.depth) from path) as "categoryPath",
      (select json_agg(json_build_object('sku', variant.sku, 'label', variant.label_vi, 'priceVnd', variant.price_vnd, 'stock', stock.available) order by variant.position, variant.id)
        from catalogue.variants as variant left join catalogue.stock as stock on stock.variant_id = variant.id where variant.listing_id = listing.id) as variants,
      (select json_agg(json_build_object('name', attribute.name_vi, 'value', own.value_vi) order by attribute.position)
        from catalogue.listing_attributes as own join catalogue.attributes as attribute on attribute.id = own.attribute_id where own.listing_id = listing.id) as attributes,
      (select json_agg(json_build_object('id', media.id, 'alt', media.alt_vi, 'width', media.width, 'height', media.height, 'widths', media.widths, 'hasAvif', media.has_avif, 'placeholder', media.placeholder) order by place.position)
        from catalogue.listing_media as place join catalogue.media as media on media.id = place.media_id where place.listing_id = listing.id) as pictures,
      (select json_agg(json_build_object('decision', decided.decision, 'reason', decided.reason, 'at', decided.decided_at) order by decided.decided_at desc)
        from catalogue.approvals as decided where decided.listing_id = listing.id) as decisions
    from catalogue.listings as listing join sellers.sellers as seller on seller.id = listing.seller_id
    where listing.id = ${id}`.execute(tx);
  const [listing] = rows;
  if (!listing) throw new Refusal('catalogue/unknown-listing');
  return listing;
}

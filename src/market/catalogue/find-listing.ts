import { type Kysely, sql } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';
import { type Id } from '#platform/ids.ts';

import { type ListingId, type StoredPicture } from './facts-of-listings.ts';

export type ListingFound = {
  id: ListingId;
  slug: string;
  title: string;
  titleEn: string | null;
  brand: string | null;
  descriptionVi: string;
  descriptionEn: string | null;
  choiceVi: string;
  choiceEn: string | null;
  soldCount: number;
  reviewCount: number;
  ratingSum: number;
  priceVnd: number;
  highestPriceVnd: number;
  referencePriceVnd: number | null;
  isAvailable: boolean;
  sellerSlug: string;
  sellerName: string;
  place: string;
  /** From the root to the category itself. */
  path: readonly { slug: string; nameVi: string; nameEn: string | null }[];
  variants: readonly { id: Id<'catalogue.variants'>; sku: string; labelVi: string; labelEn: string; priceVnd: number; stock: number | null }[];
  attributes: readonly { code: string; nameVi: string; nameEn: string; valueVi: string; valueEn: string }[] | null;
  pictures: readonly (StoredPicture & { altVi: string; altEn: string })[] | null;
};

type Reader = Kysely<
  Pick<
    RoleTables['storefront'],
    | 'catalogue.documents'
    | 'catalogue.listings'
    | 'catalogue.categories'
    | 'catalogue.variants'
    | 'catalogue.stock'
    | 'catalogue.attributes'
    | 'catalogue.listing_attributes'
    | 'catalogue.media'
    | 'catalogue.listing_media'
  >
>;

/** A listing that everybody may see, whole, in one statement; undefined where there is none, or none that is shown. */
export async function findListing(reads: Reader, slug: string): Promise<ListingFound | undefined> {
  const { rows } = await sql<ListingFound>`
    select listing.id, listing.slug, listing.title, listing.title_en as "titleEn", listing.brand, listing.description_vi as "descriptionVi",
      listing.description_en as "descriptionEn", listing.choice_vi as "choiceVi", listing.choice_en as "choiceEn",
      document.sold_count as "soldCount", document.review_count as "reviewCount", document.rating_sum as "ratingSum",
      document.price_vnd as "priceVnd", document.highest_price_vnd as "highestPriceVnd", document.reference_price_vnd as "referencePriceVnd",
      document.is_available as "isAvailable", document.card ->> 'sellerSlug' as "sellerSlug", document.card ->> 'sellerName' as "sellerName",
      document.card ->> 'place' as place,
      (select json_agg(json_build_object('slug', category.slug, 'nameVi', category.name_vi, 'nameEn', category.name_en) order by category.depth)
        from catalogue.categories as category where category.id = any (document.category_ids)) as path,
      (select json_agg(json_build_object('id', variant.id, 'sku', variant.sku, 'labelVi', variant.label_vi, 'labelEn', variant.label_en,
          'priceVnd', variant.price_vnd, 'stock', stock.available) order by variant.position, variant.id)
        from catalogue.variants as variant left join catalogue.stock as stock on stock.variant_id = variant.id
        where variant.listing_id = listing.id) as variants,
      (select json_agg(json_build_object('code', attribute.code, 'nameVi', attribute.name_vi, 'nameEn', attribute.name_en,
          'valueVi', own.value_vi, 'valueEn', own.value_en) order by attribute.position, attribute.code)
        from catalogue.listing_attributes as own join catalogue.attributes as attribute on attribute.id = own.attribute_id
        where own.listing_id = listing.id) as attributes,
      (select json_agg(json_build_object('id', media.id, 'width', media.width, 'height', media.height, 'widths', media.widths,
          'hasAvif', media.has_avif, 'placeholder', media.placeholder, 'altVi', media.alt_vi, 'altEn', media.alt_en) order by place.position, media.id)
        from catalogue.listing_media as place join catalogue.media as media on media.id = place.media_id
        where place.listing_id = listing.id) as pictures
    from catalogue.listings as listing join catalogue.documents as document on document.listing_id = listing.id
    where listing.slug = ${slug}`.execute(reads);
  return rows[0];
}

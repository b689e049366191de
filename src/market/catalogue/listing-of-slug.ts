import { type Kysely, sql } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';
import { type Id } from '#platform/ids.ts';

import { type CategoryId } from './category-tree.ts';
import { type ListingId } from './facts-of-listings.ts';
import { referencePrice, type ReferencePrice } from './reference-price.ts';

export type ShownMedia = {
  id: Id<'catalogue.media'>;
  altVi: string;
  altEn: string;
  width: number;
  height: number;
  widths: readonly number[];
  hasAvif: boolean;
  placeholder: number;
};

export type ShownVariant = {
  id: Id<'catalogue.variants'>;
  sku: string;
  labelVi: string;
  labelEn: string;
  priceVnd: number;
  /** Only while it can be proved. */
  reference: ReferencePrice | undefined;
  /** Null where it is not for sale. */
  stock: number | null;
};

export type ShownListing = {
  id: ListingId;
  slug: string;
  title: string;
  titleEn: string | null;
  brand: string | null;
  descriptionVi: string;
  descriptionEn: string | null;
  choiceVi: string;
  choiceEn: string;
  weightGrams: number;
  categoryId: CategoryId;
  soldCount: number;
  reviewCount: number;
  ratingSum: number;
  seller: {
    id: Id<'sellers.sellers'>;
    slug: string;
    name: string;
    kind: 'household' | 'individual' | 'enterprise';
    legalName: string;
    reviewCount: number;
    ratingSum: number;
    joinedAt: Date;
    place: string;
    sign: ShownMedia | null;
  };
  variants: readonly ShownVariant[];
  /** Its own pictures; where it has none, that of its category. */
  media: readonly ShownMedia[];
  hasOwnMedia: boolean;
  attributes: readonly { code: string; nameVi: string; nameEn: string; valueVi: string; valueEn: string; isFacet: boolean }[];
};

type Row = Omit<ShownListing, 'variants' | 'media' | 'attributes' | 'seller' | 'hasOwnMedia'> & {
  seller: Omit<ShownListing['seller'], 'joinedAt'> & { joinedAt: string };
  variants: (Omit<ShownVariant, 'reference'> & { prices: { priceVnd: number; since: string }[] })[];
  media: ShownMedia[] | null;
  categoryMedia: ShownMedia | null;
  attributes: ShownListing['attributes'] | null;
};

/** Everything that the page of a listing shows, but its reviews: one statement. Undefined for what visitors may not see. */
export async function listingOfSlug(reads: Kysely<RoleTables['storefront']>, slug: string, at: Date): Promise<ShownListing | undefined> {
  const { rows } = await statement(slug).execute(reads);
  const [row] = rows;
  if (!row) return undefined;
  const { media, categoryMedia, variants, attributes, seller, ...listing } = row;
  return {
    ...listing,
    seller: { ...seller, joinedAt: new Date(seller.joinedAt) },
    variants: variants.map(({ prices, ...variant }) => ({
      ...variant,
      reference: referencePrice(
        prices.map(({ priceVnd, since }) => ({ priceVnd, since: new Date(since) })),
        at,
      ),
    })),
    media: media ?? (categoryMedia ? [categoryMedia] : []),
    hasOwnMedia: media !== null,
    attributes: attributes ?? [],
  };
}

const mediaJson = sql`json_build_object('id', m.id, 'altVi', m.alt_vi, 'altEn', m.alt_en, 'width', m.width, 'height', m.height,
  'widths', m.widths, 'hasAvif', m.has_avif, 'placeholder', m.placeholder)`;

function statement(slug: string) {
  return sql<Row>`
    select l.id, l.slug, l.title, l.title_en as "titleEn", l.brand, l.description_vi as "descriptionVi", l.description_en as "descriptionEn",
      l.choice_vi as "choiceVi", l.choice_en as "choiceEn", l.weight_grams as "weightGrams", l.category_id as "categoryId",
      l.sold_count as "soldCount", l.review_count as "reviewCount", l.rating_sum as "ratingSum",
      json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'kind', s.kind, 'legalName', s.legal_name, 'reviewCount', s.review_count,
        'ratingSum', s.rating_sum, 'joinedAt', s.joined_at, 'place', c.name || ', ' || p.name,
        'sign', (select ${mediaJson} from catalogue.media m where m.id = s.sign_id)) as seller,
      (select json_agg(json_build_object('id', v.id, 'sku', v.sku, 'labelVi', v.label_vi, 'labelEn', v.label_en, 'priceVnd', v.price_vnd,
          'stock', k.available, 'prices', (
            select coalesce(json_agg(json_build_object('priceVnd', r.price_vnd, 'since', r.since) order by r.since desc), '[]')
            from (select price_vnd, since from catalogue.prices where variant_id = v.id order by since desc limit 30) r)
        ) order by v.position, v.id)
        from catalogue.variants v left join catalogue.stock k on k.variant_id = v.id where v.listing_id = l.id) as variants,
      (select json_agg(${mediaJson} order by lm.position, m.id)
        from catalogue.listing_media lm join catalogue.media m on m.id = lm.media_id where lm.listing_id = l.id) as media,
      (select ${mediaJson} from unnest(d.category_ids) with ordinality as path (id, depth)
        join catalogue.category_media cm on cm.category_id = path.id join catalogue.media m on m.id = cm.media_id
        order by path.depth desc, cm.position limit 1) as "categoryMedia",
      (select json_agg(json_build_object('code', t.code, 'nameVi', t.name_vi, 'nameEn', t.name_en, 'valueVi', la.value_vi, 'valueEn', la.value_en,
          'isFacet', t.is_facet) order by t.position, t.code)
        from catalogue.listing_attributes la join catalogue.attributes t on t.id = la.attribute_id where la.listing_id = l.id) as attributes
    from catalogue.documents d
    join catalogue.listings l on l.id = d.listing_id
    join sellers.sellers s on s.id = l.seller_id
    join places.communes c on c.code = s.pickup_commune_code
    join places.provinces p on p.code = c.province_code
    where l.slug = ${slug}`;
}
